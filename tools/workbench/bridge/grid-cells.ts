/** CellStore over the grid. Writes are pending until the request ends. */
import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import type { Area } from '../../fake-excel/model/area';
import { bounding } from '../../fake-excel/model/area';
import type { CellValue } from '../../fake-excel/model/cell';
import type { CellStore } from '../../fake-excel/model/cell-store';

/** What GridCells needs of a sheet of the grid. */
export interface CellSource {
  cell(row: number, column: number): Nullable<ICellData>;
  /** The cell's value if another formula spills into it. */
  spilled(row: number, column: number): Nullable<ICellData>;
  formula(row: number, column: number, cell: ICellData): string | undefined;
  /** Bounding area of all cells with content. */
  filled(): Area | null;
}

interface PendingCell {
  readonly value: CellValue;
  readonly formula: string | undefined;
}

const BLANK: PendingCell = { value: '', formula: undefined };

export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value == null) return cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  return cell?.t === CellValueType.BOOLEAN && typeof value !== 'string' ? Boolean(value) : value;
}

/** All content keys of a cell: null removes the previous value. */
function contentsOf({ value, formula }: PendingCell): ICellData {
  const gone = { p: null, si: null, ref: null, xf: null };
  if (formula !== undefined) return { ...gone, f: formula, v: null, t: null };
  if (value === '') return { ...gone, f: null, v: null, t: null };
  if (typeof value === 'number') return { ...gone, f: null, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...gone, f: null, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...gone, f: null, v: value, t: CellValueType.STRING };
}

export class GridCells implements CellStore {
  private readonly waiting = new Map<number, Map<number, PendingCell>>();
  private usedCache: Area | null | undefined;

  /** The source is null while the grid does not have the sheet yet. */
  constructor(private readonly source: () => CellSource | null) {}

  value(row: number, column: number): CellValue {
    const own = this.waiting.get(row)?.get(column);
    if (own !== undefined) return own.value;
    const source = this.source();
    const cell = source?.cell(row, column);
    return valueOf(cell?.v == null && cell?.p == null ? (source?.spilled(row, column) ?? cell) : cell);
  }

  formula(row: number, column: number): string | undefined {
    const own = this.waiting.get(row)?.get(column);
    if (own !== undefined) return own.formula;
    const source = this.source();
    const cell = source?.cell(row, column);
    return cell == null ? undefined : source?.formula(row, column, cell);
  }

  put(row: number, column: number, value: CellValue, formula?: string): void {
    const line = this.waiting.get(row) ?? new Map<number, PendingCell>();
    this.waiting.set(row, line);
    line.set(column, value === '' && formula === undefined ? BLANK : { value, formula });
    this.usedCache = undefined;
  }

  isEmpty(row: number, column: number): boolean {
    return this.value(row, column) === '' && this.formula(row, column) === undefined;
  }

  used(): Area | null {
    if (this.usedCache === undefined) this.usedCache = this.measure();
    return this.usedCache;
  }

  /** Call when the grid has changed. */
  invalidate(): void {
    this.usedCache = undefined;
  }

  /** Pending writes, which are cleared. */
  takePending(): { readonly row: number; readonly column: number; readonly contents: ICellData }[] {
    const taken = [...this.waiting].flatMap(([row, line]) =>
      [...line].map(([column, one]) => ({ row, column, contents: contentsOf(one) })),
    );
    this.waiting.clear();
    this.usedCache = undefined;
    return taken;
  }

  /** Bounding area of grid content and pending writes, without empty edge rows and columns. */
  private measure(): Area | null {
    let found = this.source()?.filled() ?? null;
    for (const [row, line] of this.waiting) {
      for (const [column, one] of line) {
        if (one === BLANK) continue;
        const here = { row, column, rows: 1, columns: 1 };
        found = found === null ? here : bounding(found, here);
      }
    }
    return found === null ? null : this.trimmed(found);
  }

  private trimmed(where: Area): Area | null {
    let { row, column } = where;
    let bottom = row + where.rows - 1;
    let right = column + where.columns - 1;
    const blankRow = (one: number): boolean => {
      for (let at = column; at <= right; at += 1) if (!this.isEmpty(one, at)) return false;
      return true;
    };
    while (bottom >= row && blankRow(bottom)) bottom -= 1;
    if (bottom < row) return null;
    while (blankRow(row)) row += 1;
    const blankColumn = (one: number): boolean => {
      for (let at = row; at <= bottom; at += 1) if (!this.isEmpty(at, one)) return false;
      return true;
    };
    while (right >= column && blankColumn(right)) right -= 1;
    while (blankColumn(column)) column += 1;
    return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
  }
}
