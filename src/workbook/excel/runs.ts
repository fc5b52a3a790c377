/** Cells of equal format as rectangles, so that a format is asked for once and not cell by cell. */
import type { Rectangle } from './rectangles';

/** `keyOf` tells equal formats by equal keys; a null key needs no format. Gives the rectangles of each key. */
export function runsOf<Cell>(
  rows: readonly (readonly Cell[] | null)[],
  keyOf: (cell: Cell) => string | null,
): ReadonlyMap<string, readonly Rectangle[]> {
  const found = new Map<string, Rectangle[]>();
  /** Rectangles that reach down to the row before, by their sides and key. */
  let open = new Map<string, { index: number; key: string }>();
  rows.forEach((cells, index) => {
    const row = index + 1;
    const reached: typeof open = new Map();
    for (const { left, right, key } of rowRuns(cells ?? [], keyOf)) {
      const side = `${left}:${right}:${key}`;
      const list = found.get(key) ?? [];
      found.set(key, list);
      const before = open.get(side);
      const rectangle = before === undefined ? undefined : list[before.index];
      if (before !== undefined && rectangle !== undefined) {
        list[before.index] = { ...rectangle, bottom: row };
        reached.set(side, before);
      } else {
        reached.set(side, { index: list.length, key });
        list.push({ top: row, bottom: row, left, right });
      }
    }
    open = reached;
  });
  return found;
}

function* rowRuns<Cell>(
  cells: readonly Cell[],
  keyOf: (cell: Cell) => string | null,
): Generator<{ readonly left: number; readonly right: number; readonly key: string }> {
  let left = 0;
  let key: string | null = null;
  for (let column = 0; column <= cells.length; column += 1) {
    const cell = cells[column];
    const next = cell === undefined ? null : keyOf(cell);
    if (next === key) continue;
    if (key !== null) yield { left, right: column - 1, key };
    key = next;
    left = column;
  }
}
