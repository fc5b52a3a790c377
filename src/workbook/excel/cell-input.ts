/** What to pass to Excel so that the cell gets the intended value: text stays text. */
import { beginsLikeFormula, truncateCellText } from '../cell-text';
import type { PlainValue } from '../sheet';

export type CellInput = string | number | boolean;

/** The number format of text cells. */
export const TEXT_FORMAT = '@';

/**
 * Excel parses input as if it were typed: "1-2" would become a date, a NIP lose its last digits. A leading apostrophe
 * prevents that and is not part of the text. Cells formatted as text need it only for text that looks like a formula.
 */
export function cellInput(value: PlainValue, numberFormat?: string): CellInput {
  if (value === null) return '';
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  const text = truncateCellText(value);
  if (beginsLikeFormula(text)) return `'${text}`;
  return numberFormat !== TEXT_FORMAT && mayBeRead(text) ? `'${text}` : text;
}

/** Numbers, dates and times contain a digit in every language; booleans and errors are known by their words. */
function mayBeRead(text: string): boolean {
  return /[\p{Nd}#]/u.test(text) || /^\s*(true|false|benar|salah)\s*$/i.test(text) || /^\s*[=+\-@]/.test(text);
}
