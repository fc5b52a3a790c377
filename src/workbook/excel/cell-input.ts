/** What is handed to Excel for a cell, so that it becomes the value that is meant: text above all stays text. */
import { beginsLikeFormula, truncateCellText } from '../cell-text';
import type { PlainValue } from '../sheet';

export type CellInput = string | number | boolean;

/** The number format of cells that hold text alone. */
export const TEXT_FORMAT = '@';

/**
 * Excel reads what it is given as if it were typed: "1-2" would become a date, a NIP lose its last digits. An apostrophe
 * in front prevents that, and is not part of the text. Cells formatted as text need it for formulas alone.
 */
export function cellInput(value: PlainValue, numberFormat?: string): CellInput {
  if (value === null) return '';
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  const text = truncateCellText(value);
  if (beginsLikeFormula(text)) return `'${text}`;
  return numberFormat !== TEXT_FORMAT && mayBeRead(text) ? `'${text}` : text;
}

/** Numbers, dates and times hold a digit in every language; truth values and errors are known by their words. */
function mayBeRead(text: string): boolean {
  return /[\p{Nd}#]/u.test(text) || /^\s*(true|false|benar|salah)\s*$/i.test(text) || /^\s*[=+\-@]/.test(text);
}
