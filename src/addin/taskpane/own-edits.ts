/** Tells the pane's own edits from the user's when Excel reports them: each is met once, then it is somebody else's. */
export interface OwnEdits {
  expect(cells: readonly { readonly row: number; readonly column: number }[]): void;
  /** True where the changed range holds nothing but cells that were expected. */
  meet(address: string): boolean;
  clear(): void;
}

const key = (row: number, column: number): string => `${String(row)}:${String(column)}`;

export function ownEdits(): OwnEdits {
  const expected = new Set<string>();
  return {
    expect: (cells) => cells.forEach(({ row, column }) => expected.add(key(row, column))),
    meet(address) {
      const cells = cellsOf(address, expected.size);
      if (cells === null || !cells.every((cell) => expected.has(cell))) return false;
      cells.forEach((cell) => expected.delete(cell));
      return true;
    },
    clear: () => expected.clear(),
  };
}

/** The cells of `B3:C5`; null for whole rows or columns, and for more cells than `most`. */
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
