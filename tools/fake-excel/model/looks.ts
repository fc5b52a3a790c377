/** The looks of a sheet's cells: each look is kept once, a cell holds its number; whole columns and rows have a base. */
import type { Area } from './area';
import { bounding, isEntireColumn, isEntireRow, lastColumn, lastRow } from './area';
import type { Look } from './look';
import { PLAIN } from './look';

export type Patch = Partial<Look> | ((look: Look) => Partial<Look>);

/** What the rest of the model asks of the looks of a sheet's cells, wherever they are kept. */
export interface LookStore {
  at(row: number, column: number): Look;
  /** Gives each cell of the area the patch's look where the patch says so, and leaves the rest of its look. */
  apply(where: Area, patch: Patch): void;
  put(row: number, column: number, look: Look): void;
  /** The rectangle around the cells that have a look of their own which can be seen or felt. */
  used(): Area | null;
}

export const patched = (look: Look, patch: Patch): Look => ({
  ...look,
  ...(typeof patch === 'function' ? patch(look) : patch),
});

export class Looks implements LookStore {
  private readonly known: Look[] = [PLAIN];
  private readonly numbers = new Map<string, number>([[JSON.stringify(PLAIN), 0]]);
  /** By column, then by row; a hole has the base of its row, its column or the sheet. */
  private readonly cells = new Map<number, (number | undefined)[]>();
  private readonly columnBase = new Map<number, number>();
  private readonly rowBase = new Map<number, number>();
  private sheetBase = 0;

  at(row: number, column: number): Look {
    return this.known[this.numberAt(row, column)] ?? PLAIN;
  }

  apply(where: Area, patch: Patch): void {
    const next = this.changer(patch);
    const wholeColumns = isEntireColumn(where);
    const wholeRows = isEntireRow(where);
    if (wholeColumns && wholeRows) this.applyToAll(next);
    else if (wholeColumns) this.applyToColumns(where, next);
    else if (wholeRows) this.applyToRows(where, next);
    else this.applyToCells(where, next);
  }

  put(row: number, column: number, look: Look): void {
    this.slots(column)[row] = this.numberOf(look);
  }

  used(): Area | null {
    let found: Area | null = null;
    for (const [column, slots] of this.cells) {
      const base = this.columnBase.get(column) ?? this.sheetBase;
      const own = (slot: number | undefined): boolean => slot !== undefined && slot !== base;
      const first = slots.findIndex(own);
      if (first < 0) continue;
      let last = slots.length - 1;
      while (!own(slots[last])) last -= 1;
      const here = { row: first, column, rows: last - first + 1, columns: 1 };
      found = found === null ? here : bounding(found, here);
    }
    return found;
  }

  private numberAt(row: number, column: number): number {
    return this.cells.get(column)?.[row] ?? this.rowBase.get(row) ?? this.columnBase.get(column) ?? this.sheetBase;
  }

  private slots(column: number): (number | undefined)[] {
    const there = this.cells.get(column) ?? [];
    this.cells.set(column, there);
    return there;
  }

  private numberOf(look: Look): number {
    const key = JSON.stringify(look);
    const there = this.numbers.get(key);
    if (there !== undefined) return there;
    this.known.push(look);
    this.numbers.set(key, this.known.length - 1);
    return this.known.length - 1;
  }

  /** From the number of a look to that of the patched one; each is worked out once. */
  private changer(patch: Patch): (number: number) => number {
    const done = new Map<number, number>();
    return (number) => {
      const known = done.get(number);
      if (known !== undefined) return known;
      const changed = this.numberOf(patched(this.known[number] ?? PLAIN, patch));
      done.set(number, changed);
      return changed;
    };
  }

  private applyToCells(where: Area, next: (number: number) => number): void {
    for (let column = where.column; column <= lastColumn(where); column += 1) {
      const slots = this.slots(column);
      for (let row = where.row; row <= lastRow(where); row += 1) slots[row] = next(this.numberAt(row, column));
    }
  }

  private applyToColumns(where: Area, next: (number: number) => number): void {
    for (let column = where.column; column <= lastColumn(where); column += 1) {
      // Where a row with a base crosses the column, the cell gets a look of its own.
      for (const row of this.rowBase.keys()) this.slots(column)[row] ??= this.numberAt(row, column);
      this.cells.get(column)?.forEach((slot, row, slots) => {
        if (slot !== undefined) slots[row] = next(slot);
      });
      this.columnBase.set(column, next(this.columnBase.get(column) ?? this.sheetBase));
    }
  }

  private applyToRows(where: Area, next: (number: number) => number): void {
    for (let row = where.row; row <= lastRow(where); row += 1) {
      for (const column of this.columnBase.keys()) this.slots(column)[row] ??= this.numberAt(row, column);
      for (const slots of this.cells.values()) {
        const slot = slots[row];
        if (slot !== undefined) slots[row] = next(slot);
      }
      this.rowBase.set(row, next(this.rowBase.get(row) ?? this.sheetBase));
    }
  }

  private applyToAll(next: (number: number) => number): void {
    this.sheetBase = next(this.sheetBase);
    for (const [column, base] of this.columnBase) this.columnBase.set(column, next(base));
    for (const [row, base] of this.rowBase) this.rowBase.set(row, next(base));
    for (const slots of this.cells.values()) {
      slots.forEach((slot, row) => {
        if (slot !== undefined) slots[row] = next(slot);
      });
    }
  }
}
