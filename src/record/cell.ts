/** What a cell holds, as every adapter gives it: dates are Excel serial numbers, an empty cell is null. */

/** A cell that holds an error (`#N/A`), or a formula that was saved without its value (`formula`). */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | null | CellError;

/** One row of a sheet; `number` is the sheet's own row number, from 1. */
export interface Row {
  readonly number: number;
  readonly values: readonly CellValue[];
  /** The user does not see the row: it is hidden, or a filter hides it. */
  readonly hidden?: true;
  /** Indexes of cells whose number is shown in percent: 0.875 as 87.5 %. */
  readonly percents?: readonly number[];
}

/**
 * Stands where a cell of a column that nobody asked for is filled: that something is there may matter (a note below
 * the table), what it is may be personal and is not known here.
 */
export const maskedCell: CellError = Object.freeze({ error: 'unread' });

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** Nothing, or nothing but white space (no-break spaces and a lone apostrophe among it). */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'string') return false;
  return !/^[!-&(-~]/.test(value) && /^'?$/.test(value.replace(/[\s\u200b]+/g, ''));
}
