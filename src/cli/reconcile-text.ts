/** The answer of `reconcile` for people: who was found, what differs, and the twenty differences that matter most. */
import type { Difference, Reconciled } from '../check/roster/reconcile';
import { differenceWords } from '../report/difference-words';
import { reconciledLines } from '../report/reconciled-lines';
import { reconcileText } from '../text/reconcile';
import { say, type Language } from '../text/say';
import { columnsOfText } from './text-table';

const SHOWN = 20;

export function reconcileLines(reconciled: Reconciled, language: Language): readonly string[] {
  const lines = reconciledLines(reconciled, language);
  const { differences } = reconciled;
  if (differences.length === 0) return lines;
  return [...lines, '', say(language, reconcileText.mostTitle), ...mostLines(differences, language)];
}

/** A terminal is no place for names and NIPs: rows tell who it is. */
function mostLines(differences: readonly Difference[], language: Language): readonly string[] {
  const shown = differences.slice(0, SHOWN);
  const titles = [
    reconcileText.field,
    reconcileText.row,
    reconcileText.source,
    reconcileText.sourceRow,
    reconcileText.kind,
    reconcileText.authority,
    reconcileText.effect,
  ].map((title) => say(language, title));
  const lines = columnsOfText(
    titles,
    shown.map((difference) => {
      const words = differenceWords(difference, language);
      return [
        words.field,
        String(difference.here.record.row),
        difference.source.file,
        String(difference.there.record.row),
        words.kind,
        difference.ruling.system,
        words.effect,
      ];
    }),
  );
  const rest = differences.length - shown.length;
  return rest === 0 ? lines : [...lines, say(language, reconcileText.more, { count: rest })];
}
