/** StyleStore over the grid. Changes are pending until the request ends. */
import type { IStyleData } from '@univerjs/core';
import type { Area } from '../../fake-excel/model/area';
import { intersection, isEntireColumn, isEntireRow, lastColumn, lastRow } from '../../fake-excel/model/area';
import type { CellStyle } from '../../fake-excel/model/style';
import { DEFAULT_STYLE } from '../../fake-excel/model/style';
import type { StyleStore, StylePatch } from '../../fake-excel/model/style-store';
import { patchStyle } from '../../fake-excel/model/style-store';
import { cellStyleOf, gridStyleOf } from './style';

const PLAIN_KEY = JSON.stringify(DEFAULT_STYLE);
const plainOr = (cellStyle: CellStyle): CellStyle =>
  JSON.stringify(cellStyle) === PLAIN_KEY ? DEFAULT_STYLE : cellStyle;

export interface StyleSource {
  /** A short key of the cell's style, equal for equal styles; null for the default style. */
  key(row: number, column: number): string | null;
  style(row: number, column: number): IStyleData;
  columnStyle(column: number): IStyleData | null;
  rowStyle(row: number): IStyleData | null;
  /** Bounding area of all existing cells, empty ones included. */
  present(): Area | null;
}

interface TakenLooks {
  readonly cells: { readonly row: number; readonly column: number; readonly style: IStyleData }[];
  readonly columns: ReadonlyMap<number, IStyleData>;
  readonly rows: ReadonlyMap<number, IStyleData>;
}

export class GridStyles implements StyleStore {
  private readonly cells = new Map<number, Map<number, CellStyle>>();
  private readonly columns = new Map<number, CellStyle>();
  private readonly rows = new Map<number, CellStyle>();
  private readonly known = new Map<string, CellStyle>();
  private usedCache: Area | null | undefined;

  constructor(private readonly source: () => StyleSource | null) {}

  at(row: number, column: number): CellStyle {
    const own = this.cells.get(row)?.get(column) ?? this.rows.get(row) ?? this.columns.get(column);
    if (own !== undefined) return own;
    const source = this.source();
    const key = source?.key(row, column) ?? null;
    if (source === null || key === null) return DEFAULT_STYLE;
    const known = this.known.get(key) ?? cellStyleOf(source.style(row, column));
    this.known.set(key, known);
    return known;
  }

  apply(where: Area, patch: StylePatch): void {
    if (isEntireColumn(where) || isEntireRow(where)) this.applyToLines(where, patch);
    else this.applyToCells(where, patch);
  }

  put(row: number, column: number, cellStyle: CellStyle): void {
    const line = this.cells.get(row) ?? new Map<number, CellStyle>();
    this.cells.set(row, line);
    line.set(column, cellStyle);
    this.usedCache = undefined;
  }

  used(): Area | null {
    if (this.usedCache === undefined) this.usedCache = this.measure();
    return this.usedCache;
  }

  invalidate(): void {
    this.known.clear();
    this.usedCache = undefined;
  }

  takePending(): TakenLooks {
    const styles = new Map<CellStyle, IStyleData>();
    const styled = (cellStyle: CellStyle): IStyleData => {
      const style = styles.get(cellStyle) ?? gridStyleOf(cellStyle);
      styles.set(cellStyle, style);
      return style;
    };
    const lines = (cellStyles: ReadonlyMap<number, CellStyle>): Map<number, IStyleData> =>
      new Map([...cellStyles].map(([index, cellStyle]) => [index, styled(cellStyle)]));
    const taken = {
      cells: [...this.cells].flatMap(([row, line]) =>
        [...line].map(([column, cellStyle]) => ({ row, column, style: styled(cellStyle) })),
      ),
      columns: lines(this.columns),
      rows: lines(this.rows),
    };
    this.cells.clear();
    this.columns.clear();
    this.rows.clear();
    this.invalidate();
    return taken;
  }

  /** Patches each distinct style once. */
  private patcher(patch: StylePatch): (cellStyle: CellStyle) => CellStyle {
    const done = new Map<CellStyle, CellStyle>();
    return (cellStyle) => {
      const next = done.get(cellStyle) ?? plainOr(patchStyle(cellStyle, patch));
      done.set(cellStyle, next);
      return next;
    };
  }

  private applyToCells(where: Area, patch: StylePatch): void {
    const next = this.patcher(patch);
    for (let row = where.row; row <= lastRow(where); row += 1)
      for (let column = where.column; column <= lastColumn(where); column += 1)
        this.put(row, column, next(this.at(row, column)));
  }

  /** Sets the style of whole columns or rows and of their existing cells. */
  private applyToLines(where: Area, patch: StylePatch): void {
    const next = this.patcher(patch);
    const source = this.source();
    const present = source?.present() ?? null;
    const within = present === null ? null : intersection(present, where);
    if (within !== null) this.applyToCells(within, patch);
    if (isEntireColumn(where)) {
      const last = isEntireRow(where)
        ? Math.min(lastColumn(where), present === null ? 0 : lastColumn(present))
        : lastColumn(where);
      for (let column = where.column; column <= last; column += 1) {
        const before = this.columns.get(column) ?? cellStyleOf(source?.columnStyle(column));
        const after = next(before);
        if (after !== before) this.columns.set(column, after);
      }
      return;
    }
    for (let row = where.row; row <= lastRow(where); row += 1)
      this.rows.set(row, next(this.rows.get(row) ?? cellStyleOf(source?.rowStyle(row))));
  }

  private measure(): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const take = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    const source = this.source();
    const present = source?.present() ?? null;
    if (source !== null && present !== null)
      for (let row = present.row; row <= lastRow(present); row += 1)
        for (let column = present.column; column <= lastColumn(present); column += 1)
          if (source.key(row, column) !== null) take(row, column);
    for (const [row, line] of this.cells)
      for (const [column, cellStyle] of line) if (cellStyle !== DEFAULT_STYLE) take(row, column);
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
