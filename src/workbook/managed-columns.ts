/** Score columns that an earlier run wrote: recognised by their headers, and not read as data. */
import type { CellValue, Row } from '../record/cell';
import { MAX_COLUMN_INDEX } from './bounds';

export interface ManagedColumns {
  readonly headerRow: number;
  /** Index of the first one. */
  readonly from: number;
  readonly count: number;
}

/** Headers are searched in the first rows; a user may have inserted a title or columns before them. */
export const SEARCHED_ROWS = 60;

export function findManagedColumns(rows: readonly Row[], headers: readonly string[]): ManagedColumns | null {
  for (const { number, values } of rows) {
    if (number > SEARCHED_ROWS) return null;
    const from = values.findIndex((_value, index) =>
      headers.every((header, offset) => values[index + offset] === header),
    );
    if (from >= 0) return { headerRow: number, from, count: headers.length };
  }
  return null;
}

export function withoutManagedColumns(row: Row, own: ManagedColumns): Row {
  const { from, count } = own;
  if (row.values.length <= from) return row;
  if (row.values.length <= from + count) return { ...row, values: trimmed(row.values.slice(0, from)) };
  return {
    ...row,
    values: row.values.map((value, index) => (index >= from && index < from + count ? null : value)),
  };
}

function trimmed(values: CellValue[]): CellValue[] {
  while (values.length > 0 && (values.at(-1) ?? null) === null) values.pop();
  return values;
}

/** @param column index from 0. */
export function isManagedColumn(column: number, own: ManagedColumns | null): boolean {
  return own !== null && column >= own.from && column < own.from + own.count;
}

/** Index of the first score column: the previous position if the columns fit, else after the last column; null if the sheet has no room. */
export function firstScoreColumn(lastColumn: number, own: ManagedColumns | null, count: number): number | null {
  if (own !== null && (count <= own.count || lastColumn < own.from)) return own.from;
  const from = Math.max(lastColumn, own === null || lastColumn < own.from ? -1 : own.from + own.count - 1) + 1;
  return from + count - 1 > MAX_COLUMN_INDEX ? null : from;
}
