/** The formula of a cell, as both adapters write it: only what was handed over as a formula is one. */
import type { SheetCell } from './sheet';

/** What Excel takes in one formula. */
const MAX_FORMULA_CHARS = 8_192;

/** With its `=`; null where the cell has none. A formula that Excel would not read is a mistake of ours. */
export function formulaText({ formula, format }: SheetCell): string | null {
  if (formula === undefined) return null;
  if (!/^=./s.test(formula)) throw new Error('a formula begins with =');
  if (formula.length > MAX_FORMULA_CHARS)
    throw new Error(`a formula holds no more than ${MAX_FORMULA_CHARS} characters`);
  // Excel would keep it as the text that it looks like.
  if (format?.number === '@') throw new Error('a cell formatted as text holds no formula');
  return formula;
}
