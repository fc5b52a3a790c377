/** Rectangles of cells: their addresses, and lists of addresses as long as Excel allows. */
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

/** Excel allows 8,192 characters for a list of ranges. */
const LONGEST_LIST = 8_000;

/** The addresses joined with commas, in as many lists as needed. */
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

/** Adjacent cells of one column as one rectangle. */
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

/** Groups cells with the same key (equal formats) into rectangles, so that a format is set once. A null key needs no format. */
export function runsOf<Cell>(
  rows: readonly (readonly Cell[] | null)[],
  keyOf: (cell: Cell) => string | null,
): ReadonlyMap<string, readonly Rectangle[]> {
  const found = new Map<string, Rectangle[]>();
  /** Rectangles that end at the previous row, by their sides and key. */
  let open = new Map<string, { index: number; key: string }>();
  rows.forEach((cells, index) => {
    const row = index + 1;
    const reached: typeof open = new Map();
    for (const { left, right, key } of rowRuns(cells ?? [], keyOf)) {
      const side = `${left}:${right}:${key}`;
      const list = found.get(key) ?? [];
      found.set(key, list);
      const before = open.get(side);
      const rectangle = before === undefined ? undefined : list[before.index];
      if (before !== undefined && rectangle !== undefined) {
        list[before.index] = { ...rectangle, bottom: row };
        reached.set(side, before);
      } else {
        reached.set(side, { index: list.length, key });
        list.push({ top: row, bottom: row, left, right });
      }
    }
    open = reached;
  });
  return found;
}

function* rowRuns<Cell>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string | null,
): Generator<{ readonly left: number; readonly right: number; readonly key: string }> {
  let left = 0;
  let key: string | null = null;
  for (let column = 0; column <= cells.length; column += 1) {
    const cell = cells[column];
    const next = cell === undefined ? null : keyOf(cell);
    if (next === key) continue;
    if (key !== null) yield { left, right: column - 1, key };
    key = next;
    left = column;
  }
}
