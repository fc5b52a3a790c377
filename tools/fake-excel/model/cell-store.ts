/** Cell values and formulas of a sheet, stored by column to keep 100,000 rows small. */
import type { Area } from './area';
import type { CellValue } from './cell';

interface ColumnCells {
  /** By row; an empty cell is a hole or ''. */
  readonly values: (CellValue | undefined)[];
  readonly formulas: Map<number, string>;
}

/** Access to a sheet's cells, wherever they are stored. */
export interface CellStore {
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string | undefined;
  put(row: number, column: number, value: CellValue, formula?: string): void;
  isEmpty(row: number, column: number): boolean;
  /** Bounding area of all non-empty cells. */
  used(): Area | null;
}

const isBlank = (value: CellValue | undefined): boolean => value === undefined || value === '';

export class InMemoryCells implements CellStore {
  private readonly columns = new Map<number, ColumnCells>();
  private usedCache: Area | null | undefined;

  value(row: number, column: number): CellValue {
    return this.columns.get(column)?.values[row] ?? '';
  }

  formula(row: number, column: number): string | undefined {
    return this.columns.get(column)?.formulas.get(row);
  }

  put(row: number, column: number, value: CellValue, formula?: string): void {
    let stored = this.columns.get(column);
    if (stored === undefined) {
      if (value === '' && formula === undefined) return;
      stored = { values: [], formulas: new Map() };
      this.columns.set(column, stored);
    }
    if (value !== '' || row < stored.values.length) stored.values[row] = value;
    if (formula !== undefined) stored.formulas.set(row, formula);
    else if (stored.formulas.size > 0) stored.formulas.delete(row);
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
