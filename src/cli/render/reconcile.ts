/** The answer of `reconcile` for people: who was found, what differs, and the twenty differences that matter most. */
import type { RosterDifference, Reconciliation } from '../../roster/reconciliation';
import type { StatedDifference } from '../../roster/stated-points';
import { describeDifference, sourceLocation } from '../../report/reconciliation-text';
import { reconciliationSummary } from '../../report/reconciliation-text';
import { reconcileText } from '../../text/core/roster';
import { describeStatedDifference } from '../../report/reconciliation-text';
import { translate, type Language } from '../../text/core/translate';
import { statedPointsText } from '../../text/report/reconciliation';
import { columnsOfText } from './text-table';

const SHOWN = 20;

export function reconcileLines(reconciled: Reconciliation, language: Language): readonly string[] {
  const lines = reconciliationSummary(reconciled, language);
  const { differences, points } = reconciled;
  const stated = points.flatMap(({ file, differences: own }) => own.map((difference) => ({ file, difference })));
  return [
    ...lines,
    ...(differences.length === 0
      ? []
      : ['', translate(language, reconcileText.mostTitle), ...mostLines(differences, language)]),
    ...(stated.length === 0 ? [] : ['', translate(language, statedPointsText.title), ...statedLines(stated, language)]),
  ];
}

/** A terminal is no place for names and NIPs: rows tell who it is. */
function mostLines(differences: readonly RosterDifference[], language: Language): readonly string[] {
  const shown = differences.slice(0, SHOWN);
  const titles = [
    reconcileText.field,
    reconcileText.row,
    reconcileText.source,
    reconcileText.sourceRow,
    reconcileText.kind,
    reconcileText.authority,
    reconcileText.effect,
  ].map((title) => translate(language, title));
  const lines = columnsOfText(
    titles,
    shown.map((difference) => {
      const words = describeDifference(difference, language);
      const place = sourceLocation(difference);
      return [
        words.field,
        String(difference.left.record.row),
        place.file,
        place.rows,
        words.kind,
        difference.resolution.system,
        words.effect,
      ];
    }),
  );
  const rest = differences.length - shown.length;
  return rest === 0 ? lines : [...lines, translate(language, reconcileText.more, { count: rest })];
}

interface StatedLine {
  readonly file: string;
  readonly difference: StatedDifference;
}

function statedLines(stated: readonly StatedLine[], language: Language): readonly string[] {
  const titles = [
    reconcileText.field,
    reconcileText.row,
    reconcileText.source,
    reconcileText.sourceRow,
    statedPointsText.ours,
    statedPointsText.stated,
    statedPointsText.reason,
  ].map((title) => translate(language, title));
  const lines = columnsOfText(
    titles,
    stated.slice(0, SHOWN).map(({ file, difference }) => {
      const { left, row, cause } = difference;
      const words = describeStatedDifference(difference, language);
      return [words.field, String(left.record.row), file, String(row), words.ours, words.stated, cause ?? '-'];
    }),
  );
  const rest = stated.length - SHOWN;
  return rest > 0 ? [...lines, translate(language, statedPointsText.more, { count: rest })] : lines;
}
