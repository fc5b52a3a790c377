/** Addresses: rectangles of cells in A1 form, and lists of them as long as Excel takes. */
import { columnLetters } from '../../record/a1';

/** Rows from 1, columns from 0, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function addressOf({ top, bottom, left, right }: Rectangle): string {
  const first = `${columnLetters(left)}${top}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom}`;
}

/** Excel takes 8,192 characters for one list of ranges. */
const LONGEST_LIST = 8_000;

/** The addresses joined with commas, in as many lists as are needed. */
export function* addressLists(addresses: Iterable<string>): Generator<string> {
  let list = '';
  for (const address of addresses) {
    if (list !== '' && list.length + address.length + 1 > LONGEST_LIST) {
      yield list;
      list = '';
    }
    list += list === '' ? address : `,${address}`;
  }
  if (list !== '') yield list;
}

/** Cells of one column that lie below each other, as one rectangle each. */
export function columnRuns(places: Iterable<{ readonly row: number; readonly column: number }>): readonly Rectangle[] {
  const sorted = [...places].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Rectangle[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.left === column && row <= last.bottom + 1)
      runs[runs.length - 1] = { ...last, bottom: Math.max(last.bottom, row) };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}

/** The range of a rectangle on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, { top, bottom, left, right }: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left, bottom - top + 1, right - left + 1);
}
