/** A workbook's cells in slices: transferring 100,000 rows at once would block for seconds. */
import type { GridBook, GridSheet } from './snapshot';

type CellRows = NonNullable<GridSheet['cellData']>;

export interface RowSlice {
  /** The sheet's id. */
  readonly sheet: string;
  readonly rows: CellRows;
}

/** Approximate number of cells in a slice. */
const SLICE = 20_000;

export function* slicesOf({ sheets }: GridBook, most = SLICE): Generator<RowSlice> {
  for (const [sheet, { cellData = {} }] of Object.entries(sheets)) {
    let rows: Record<number, CellRows[number]> = {};
    let count = 0;
    for (const [row, cells] of Object.entries(cellData)) {
      rows[Number(row)] = cells;
      count += Object.keys(cells).length;
      if (count < most) continue;
      yield { sheet, rows };
      rows = {};
      count = 0;
    }
    if (count > 0) yield { sheet, rows };
  }
}

export function withoutCells(book: GridBook): GridBook {
  const sheets = Object.entries(book.sheets).map(([id, sheet]) => [id, { ...sheet, cellData: {} }] as const);
  return { ...book, sheets: Object.fromEntries(sheets) };
}

/** Collects slices and puts their cells back into the workbook. */
export class SliceCollector {
  private readonly cells = new Map<string, Record<number, CellRows[number]>>();

  add({ sheet, rows }: RowSlice): void {
    const before = this.cells.get(sheet);
    if (before === undefined) this.cells.set(sheet, { ...rows });
    else Object.assign(before, rows);
  }

  assemble(book: GridBook): GridBook {
    const sheets = Object.entries(book.sheets).map(
      ([id, sheet]) => [id, { ...sheet, cellData: this.cells.get(id) ?? {} }] as const,
    );
    return { ...book, sheets: Object.fromEntries(sheets) };
  }
}
