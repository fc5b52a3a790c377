/** Text as a cell takes it. */
import { MAX_CELL_TEXT } from './bounds';
import { truncate } from './names';
import type { PlainValue } from './sheet';

/** Text that a spreadsheet would take for a formula (or a command) if someone typed it. */
export function beginsLikeFormula(value: PlainValue): boolean {
  return typeof value === 'string' && /^[=+\-@'\u0000-\u001f]/.test(value);
}

/** Excel holds 32,767 characters in a cell; a longer text ends in an ellipsis. */
export function truncateCellText(text: string): string {
  return text.length <= MAX_CELL_TEXT ? text : `${truncate(text, MAX_CELL_TEXT - 1)}…`;
}
