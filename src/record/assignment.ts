/** The best assignment as a whole: each row at most one column, each column at most one row, the largest sum of weights. */

/**
 * Hungarian method with potentials, O(rows² · columns).
 * @param weights by row and column, 0 or more; 0 is no tie.
 * @returns for each row the index of its column, or null.
 */
export function bestAssignment(weights: readonly (readonly number[])[]): readonly (number | null)[] {
  const rows = weights.length;
  const columns = Math.max(rows, ...weights.map((row) => row.length));
  const cost = (row: number, column: number) => -(weights[row]?.[column] ?? 0);
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  /** Row (from 1) that a column (from 1) is tied to; 0 for none. */
  const rowOf = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) {
    const slack = new Array<number>(columns + 1).fill(Infinity);
    const before = new Array<number>(columns + 1).fill(0);
    const used = new Array<boolean>(columns + 1).fill(false);
    rowOf[0] = row;
    let at = 0;
    do {
      used[at] = true;
      const current = rowOf[at] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let column = 1; column <= columns; column += 1) {
        if (used[column] === true) continue;
        const reduced = cost(current - 1, column - 1) - (rowPotential[current] ?? 0) - (columnPotential[column] ?? 0);
        if (reduced < (slack[column] ?? Infinity)) {
          slack[column] = reduced;
          before[column] = at;
        }
        if ((slack[column] ?? Infinity) < step) {
          step = slack[column] ?? Infinity;
          next = column;
        }
      }
      for (let column = 0; column <= columns; column += 1) {
        if (used[column] === true) {
          const tied = rowOf[column] ?? 0;
          rowPotential[tied] = (rowPotential[tied] ?? 0) + step;
          columnPotential[column] = (columnPotential[column] ?? 0) - step;
        } else slack[column] = (slack[column] ?? Infinity) - step;
      }
      at = next;
    } while ((rowOf[at] ?? 0) !== 0);
    while (at !== 0) {
      const previous = before[at] ?? 0;
      rowOf[at] = rowOf[previous] ?? 0;
      at = previous;
    }
  }
  const result = new Array<number | null>(rows).fill(null);
  for (let column = 1; column <= columns; column += 1) {
    const row = (rowOf[column] ?? 0) - 1;
    if (row >= 0 && (weights[row]?.[column - 1] ?? 0) > 0) result[row] = column - 1;
  }
  return result;
}
