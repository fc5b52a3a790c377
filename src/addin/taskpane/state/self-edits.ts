/** Tells the pane's own edits from the user's in Excel's change events: a registered cell is consumed by one event. */
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

/** Keys of the cells of an address such as `B3:C5`; null for whole rows or columns, and for more cells than `most`. */
function cellsOf(address: string, most: number): readonly string[] | null {
  const parts = /^(?:.*!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address);
  if (parts === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = parts;
  const [first, last, from, to] = [indexOf(left), indexOf(right), Number(top), Number(bottom)];
  if ((last - first + 1) * (to - from + 1) > most) return null;
  const cells: string[] = [];
  for (let row = from; row <= to; row += 1) {
    for (let column = first; column <= last; column += 1) cells.push(key(row, column));
  }
  return cells;
}

function indexOf(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
