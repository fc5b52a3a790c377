/** The looks of a sheet's cells: each look is kept once, a cell holds its number; whole columns and rows have a base. */
import type { Area } from './area';
import { bounding, isEntireColumn, isEntireRow, lastColumn, lastRow } from './area';
import type { CellStyle } from './style';
import { DEFAULT_STYLE } from './style';

export type StylePatch = Partial<CellStyle> | ((look: CellStyle) => Partial<CellStyle>);

/** What the rest of the model asks of the looks of a sheet's cells, wherever they are kept. */
export interface StyleStore {
  at(row: number, column: number): CellStyle;
  /** Gives each cell of the area the patch's look where the patch says so, and leaves the rest of its look. */
  apply(where: Area, patch: StylePatch): void;
  put(row: number, column: number, look: CellStyle): void;
  /** The rectangle around the cells that have a look of their own which can be seen or felt. */
  used(): Area | null;
}

export const patchStyle = (look: CellStyle, patch: StylePatch): CellStyle => ({
  ...look,
  ...(typeof patch === 'function' ? patch(look) : patch),
});

export class InMemoryStyles implements StyleStore {
  private readonly known: CellStyle[] = [DEFAULT_STYLE];
  private readonly numbers = new Map<string, number>([[JSON.stringify(DEFAULT_STYLE), 0]]);
  /** By column, then by row; a hole has the base of its row, its column or the sheet. */
  private readonly cells = new Map<number, (number | undefined)[]>();
  private readonly columnBase = new Map<number, number>();
  private readonly rowBase = new Map<number, number>();
  private sheetBase = 0;

  at(row: number, column: number): CellStyle {
    return this.known[this.numberAt(row, column)] ?? DEFAULT_STYLE;
  }

  apply(where: Area, patch: StylePatch): void {
    const next = this.changer(patch);
    const wholeColumns = isEntireColumn(where);
    const wholeRows = isEntireRow(where);
    if (wholeColumns && wholeRows) this.applyToAll(next);
    else if (wholeColumns) this.applyToColumns(where, next);
    else if (wholeRows) this.applyToRows(where, next);
    else this.applyToCells(where, next);
  }

  put(row: number, column: number, look: CellStyle): void {
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

  private numberOf(look: CellStyle): number {
    const key = JSON.stringify(look);
    const there = this.numbers.get(key);
    if (there !== undefined) return there;
    this.known.push(look);
    this.numbers.set(key, this.known.length - 1);
    return this.known.length - 1;
  }

  /** From the number of a look to that of the patched one; each is worked out once. */
  private changer(patch: StylePatch): (number: number) => number {
    const done = new Map<number, number>();
    return (number) => {
      const known = done.get(number);
      if (known !== undefined) return known;
      const changed = this.numberOf(patchStyle(this.known[number] ?? DEFAULT_STYLE, patch));
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
