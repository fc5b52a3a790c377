/** A rectangle of cells with zero-based indexes, and operations on it. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

export const lastRow = (one: Area): number => one.row + one.rows - 1;
export const lastColumn = (one: Area): number => one.column + one.columns - 1;
export const cellCount = (one: Area): number => one.rows * one.columns;
export const isEntireColumn = (one: Area): boolean => one.rows === MAX_ROWS;
export const isEntireRow = (one: Area): boolean => one.columns === MAX_COLUMNS;
export const isUnbounded = (one: Area): boolean => isEntireColumn(one) || isEntireRow(one);

export const isOnSheet = (one: Area): boolean =>
  one.row >= 0 &&
  one.column >= 0 &&
  one.rows >= 1 &&
  one.columns >= 1 &&
  lastRow(one) < MAX_ROWS &&
  lastColumn(one) < MAX_COLUMNS;

export const sameArea = (one: Area, other: Area): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(lastRow(one), lastRow(other)) - row + 1;
  const columns = Math.min(lastColumn(one), lastColumn(other)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const overlaps = (one: Area, other: Area): boolean => intersection(one, other) !== null;

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && sameArea(common, inner);
}

/** The smallest area that contains both. */
export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(one), lastRow(other)) - row + 1,
    columns: Math.max(lastColumn(one), lastColumn(other)) - column + 1,
  };
}

export function* cellsOf(one: Area): Generator<readonly [row: number, column: number]> {
  for (let row = one.row; row < one.row + one.rows; row += 1) {
    for (let column = one.column; column < one.column + one.columns; column += 1) yield [row, column];
  }
}
