/**
 * Takes over into an open roster what the sources with authority say: shown first, then one edit, which can be taken
 * back (`undoFix`). Nothing is replaced that was not shown.
 */
import { words, type FieldValue } from '../roster/field';
import type { RosterDifference } from '../roster/reconciliation';
import type { CellEdit, LiveWorkbook } from '../workbook/live';
import type { AppliedFix } from './apply-suggestion';
import type { ReconciledRoster } from './reconcile-roster';

/** One cell that would change. */
export interface TakeOver {
  readonly difference: RosterDifference;
  readonly header: string;
  readonly edit: CellEdit;
}

export interface TakeOverPlan {
  readonly sheet: string;
  /** What matters most first; of two sources for one cell, the one with more at stake. */
  readonly cells: readonly TakeOver[];
  /** Differences that the sources win, whose cells a person has to change: no column, or one of codes. */
  readonly byHand: readonly RosterDifference[];
}

/** @param wanted the differences to take over; left out, all of which the source's value was chosen. */
export function planTakeOver(reconciled: ReconciledRoster, wanted?: readonly RosterDifference[]): TakeOverPlan {
  const { place, roster, rules } = reconciled;
  const cells: TakeOver[] = [];
  const byHand: RosterDifference[] = [];
  const taken = new Set<string>();
  for (const difference of wanted ?? reconciled.differences) {
    if (difference.resolution.chosen !== 'right') continue;
    const { field, left, values: told } = difference;
    const column = field.columns.flatMap((name) => place.layout.columns.get(name) ?? [])[0];
    if (column === undefined || column.ids || told.right === null) {
      byHand.push(difference);
      continue;
    }
    const key = `${String(left.record.row)}:${String(column.index)}`;
    if (taken.has(key)) continue;
    taken.add(key);
    const isAnswer = field.field === 'jpDiklatTeknis' && roster.yesNoHours;
    const { atLeast } = rules.method.competence.hours;
    const value = isAnswer ? answerOf(told.right, atLeast) : told.right;
    cells.push({ difference, header: column.header, edit: { row: left.record.row, column: column.index, value } });
  }
  return { sheet: place.sheet, cells, byHand };
}

function answerOf(hours: FieldValue, atLeast: number): string {
  return Number(hours) >= atLeast ? words.yes : words.no;
}

/** One step, whatever it changes; gives what stood there before. */
export async function takeOver(workbook: LiveWorkbook, { sheet, cells }: TakeOverPlan): Promise<AppliedFix> {
  return {
    sheet,
    before: await workbook.edit(
      sheet,
      cells.map(({ edit }) => edit),
    ),
  };
}
