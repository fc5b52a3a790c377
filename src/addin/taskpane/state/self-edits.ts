/** Tells the pane's own edits from the user's in Excel's change events: a registered cell is consumed by one event. */
import { parseRange } from '../../../record/a1';

export interface SelfEditTracker {
  register(cells: readonly { readonly row: number; readonly column: number }[]): void;
  /** True if every cell of the changed range was registered. */
  consume(address: string): boolean;
  clear(): void;
}

const key = (row: number, column: number): string => `${String(row)}:${String(column)}`;

export function createSelfEditTracker(): SelfEditTracker {
  const registered = new Set<string>();
  return {
    register: (cells) => cells.forEach(({ row, column }) => registered.add(key(row, column))),
    consume(address) {
      const cells = cellsOf(address, registered.size);
      if (cells === null || !cells.every((cell) => registered.has(cell))) return false;
      cells.forEach((cell) => registered.delete(cell));
      return true;
    },
    clear: () => registered.clear(),
  };
}

/** Keys of the cells of an address such as `B3:C5`; null for whole rows or columns, and for more than `maxCells` cells. */
function cellsOf(address: string, maxCells: number): readonly string[] | null {
  const range = parseRange(address.replace(/^.*!/, ''));
  if (range === null) return null;
  const { left, top, right, bottom } = range;
  if ((right - left + 1) * (bottom - top + 1) > maxCells) return null;
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(key(row, column - 1));
  }
  return cells;
}
