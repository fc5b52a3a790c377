/** Cell styles of a sheet: each style is stored once and cells hold its index; columns and rows have base styles. */
import type { Area } from './area';
import { bounding, isEntireColumn, isEntireRow, lastColumn, lastRow } from './area';
import type { CellStyle } from './style';
import { DEFAULT_STYLE } from './style';

export type StylePatch = Partial<CellStyle> | ((style: CellStyle) => Partial<CellStyle>);

/** Access to the styles of a sheet's cells, wherever they are stored. */
export interface StyleStore {
  at(row: number, column: number): CellStyle;
  /** Applies the patch to the style of each cell of the area. */
  apply(where: Area, patch: StylePatch): void;
  put(row: number, column: number, style: CellStyle): void;
  /** Bounding area of all cells with a style of their own. */
  used(): Area | null;
}

export const patchStyle = (style: CellStyle, patch: StylePatch): CellStyle => ({
  ...style,
  ...(typeof patch === 'function' ? patch(style) : patch),
});

export class InMemoryStyles implements StyleStore {
  private readonly known: CellStyle[] = [DEFAULT_STYLE];
  private readonly numbers = new Map<string, number>([[JSON.stringify(DEFAULT_STYLE), 0]]);
  /** By column, then by row; holes use the base style of the row, column or sheet. */
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

  put(row: number, column: number, style: CellStyle): void {
    this.slots(column)[row] = this.numberOf(style);
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
    const existing = this.cells.get(column) ?? [];
    this.cells.set(column, existing);
    return existing;
  }

  private numberOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    const existing = this.numbers.get(key);
    if (existing !== undefined) return existing;
    this.known.push(style);
    this.numbers.set(key, this.known.length - 1);
    return this.known.length - 1;
  }

  /** Maps a style index to that of the patched style, computed once each. */
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
      // Cells where a row with a base style crosses the column need a style of their own.
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
