/** What the cells of a sheet hold: a column at a time, so that a hundred thousand rows stay small; formulas apart. */
import type { Area } from './area';
import type { CellValue } from './cell';

interface Column {
  /** By row; an empty cell is a hole or ''. */
  readonly values: (CellValue | undefined)[];
  readonly formulas: Map<number, string>;
}

/** What the rest of the model asks of a sheet's cells, wherever they are kept. */
export interface CellStore {
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string | undefined;
  put(row: number, column: number, value: CellValue, formula?: string): void;
  isEmpty(row: number, column: number): boolean;
  /** The rectangle around all that is not empty. */
  used(): Area | null;
}

const isBlank = (value: CellValue | undefined): boolean => value === undefined || value === '';

export class InMemoryCells implements CellStore {
  private readonly columns = new Map<number, Column>();
  private usedCache: Area | null | undefined;

  value(row: number, column: number): CellValue {
    return this.columns.get(column)?.values[row] ?? '';
  }

  formula(row: number, column: number): string | undefined {
    return this.columns.get(column)?.formulas.get(row);
  }

  put(row: number, column: number, value: CellValue, formula?: string): void {
    let there = this.columns.get(column);
    if (there === undefined) {
      if (value === '' && formula === undefined) return;
      there = { values: [], formulas: new Map() };
      this.columns.set(column, there);
    }
    if (value !== '' || row < there.values.length) there.values[row] = value;
    if (formula !== undefined) there.formulas.set(row, formula);
    else if (there.formulas.size > 0) there.formulas.delete(row);
    this.usedCache = undefined;
  }

  isEmpty(row: number, column: number): boolean {
    return this.value(row, column) === '' && this.formula(row, column) === undefined;
  }

  used(): Area | null {
    if (this.usedCache === undefined) this.usedCache = this.measure();
    return this.usedCache;
  }

  private measure(): Area | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [index, { values, formulas }] of this.columns) {
      let first = 0;
      let last = values.length - 1;
      while (last >= 0 && isBlank(values[last])) last -= 1;
      while (first < last && isBlank(values[first])) first += 1;
      if (last < 0) first = Infinity;
      for (const row of formulas.keys()) {
        first = Math.min(first, row);
        last = Math.max(last, row);
      }
      if (last < 0) continue;
      top = Math.min(top, first);
      bottom = Math.max(bottom, last);
      left = Math.min(left, index);
      right = Math.max(right, index);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
