/** Where facts come from: the rows of other files that stand behind them. */
import { historyText } from '../text/core/source';
import type { Message } from '../text/core/translate';

/** One row of a file. */
export interface SourceRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** What histories can tell of a person, by the names that explanations give it. */
export const factNames = [
  'education',
  'leadershipTraining',
  'functionalTraining',
  'technicalTraining',
  'seminar',
  'performance',
  'sanction',
] as const;
export type FactName = (typeof factNames)[number];

export type Evidence = Readonly<Partial<Record<FactName, readonly SourceRow[]>>>;

/** Places, each file and sheet once, its rows in order. */
export function sourceRowsMessage(places: readonly SourceRow[]): readonly Message[] {
  const rows = new Map<string, { file: string; sheet: string; rows: Set<number> }>();
  for (const { file, sheet, row } of places) {
    const key = JSON.stringify([file, sheet]);
    const known = rows.get(key) ?? { file, sheet, rows: new Set() };
    known.rows.add(row);
    rows.set(key, known);
  }
  return [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { file, sheet, rows: numbers }]) => ({
      template: historyText.at,
      params: { file, sheet, rows: [...numbers].sort((one, other) => one - other).join(', ') },
    }));
}

/** An order of events that no order of files or rows can change. */
export function compareSourceRows(one: SourceRow, other: SourceRow): number {
  const [first, second] = [JSON.stringify([one.file, one.sheet]), JSON.stringify([other.file, other.sheet])];
  if (first !== second) return first < second ? -1 : 1;
  return one.row - other.row;
}
