/** Stated points beside ours, in words: for the head of the sheet, its rows, and a terminal. */
import type { Unsure } from '../roster/match';
import type { StatedDifference, StatedPoints } from '../roster/stated-points';
import { columnNames } from '../text/report/report';
import { statedPointsText } from '../text/report/reconciliation';
import { formatNumber, translate, formatMessage, type Language } from '../text/core/translate';

const SHOWN_ROWS = 5;

export function statedPointLines(points: readonly StatedPoints[], language: Language): readonly string[] {
  return points.flatMap((each) => {
    const { file: source, known, byName, differing, causes, unmatched, otherYears } = each;
    const told = { source, known: known.length, byName, differing };
    const lines = [translate(language, statedPointsText.known, told)];
    if (otherYears > 0) lines.push(translate(language, statedPointsText.otherYears, { source, count: otherYears }));
    lines.push(
      ...causes.map(
        ({ messages }) => `${source}: ${messages.map((message) => formatMessage(language, message)).join(' ')}`,
      ),
    );
    if (unmatched.length > 0) {
      const rows = unmatched.map(({ there }) => there.row);
      const shown = `${rows.slice(0, SHOWN_ROWS).join(', ')}${rows.length > SHOWN_ROWS ? ', …' : ''}`;
      const perhaps = unmatched.filter((one) => one.perhaps.length > 0).length;
      lines.push(translate(language, statedPointsText.unmatched, { source, count: rows.length, rows: shown, perhaps }));
    }
    return lines;
  });
}

export interface StatedWords {
  readonly field: string;
  readonly ours: string;
  readonly stated: string;
  readonly why: string;
}

export function statedWords(difference: StatedDifference, language: Language): StatedWords {
  const { field, ours, stated } = difference;
  return {
    field: columnNames[field],
    ours: valueWord(ours, language),
    stated: valueWord(stated, language),
    why: whyWord(difference, language),
  };
}

function valueWord(value: StatedDifference['ours'], language: Language): string {
  if (value === null) return '-';
  return typeof value === 'number' ? formatNumber(language, value) : value;
}

function whyWord({ cause, why }: StatedDifference, language: Language): string {
  if (cause === null) return translate(language, statedPointsText.unexplained);
  if (why.length === 0) return translate(language, statedPointsText.code, { code: cause });
  const when = why.map((message) => formatMessage(language, message)).join(', ');
  return translate(language, statedPointsText.same, { when });
}

export function unsureWord(why: Unsure, language: Language): string {
  return translate(language, statedPointsText[why]);
}
