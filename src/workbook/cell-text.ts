/** Text that is valid in a cell. */
import { MAX_CELL_TEXT } from './bounds';
import { truncate } from './names';
import type { PlainValue } from './sheet';

/** Whether a spreadsheet would read the text as a formula or command if it were typed. */
export function beginsLikeFormula(value: PlainValue): boolean {
  return typeof value === 'string' && /^[=+\-@'\u0000-\u001f]/.test(value);
}

/** Excel allows 32,767 characters in a cell; a longer text is cut, with an ellipsis. */
export function truncateCellText(text: string): string {
  return text.length <= MAX_CELL_TEXT ? text : `${truncate(text, MAX_CELL_TEXT - 1)}…`;
}
