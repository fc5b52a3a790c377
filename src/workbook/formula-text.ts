/** The formula of a cell, as both adapters write it. Text never becomes a formula. */
import type { SheetCell } from './sheet';

/** Excel's limit for one formula. */
const MAX_FORMULA_CHARS = 8_192;

/** With its `=`; null if the cell has none. Throws for a formula that Excel would reject: a bug of the caller. */
export function formulaText({ formula, format }: SheetCell): string | null {
  if (formula === undefined) return null;
  if (!/^=./s.test(formula)) throw new Error('a formula begins with =');
  if (formula.length > MAX_FORMULA_CHARS)
    throw new Error(`a formula holds no more than ${MAX_FORMULA_CHARS} characters`);
  // Excel would store it as text.
  if (format?.number === '@') throw new Error('a cell formatted as text holds no formula');
  return formula;
}
