/** Which columns of a table are read. The rest never becomes a value: a filled cell of it comes as `unread`. */
import { isBlank, maskedCell, type CellValue, type Row } from '../record/cell';

export interface ColumnFilter {
  /** The header's row number: it and what stands above it come whole. */
  readonly headerRow: number;
  /** Indexes of the columns whose cells are read. */
  readonly columns: ReadonlySet<number>;
}

export function isColumnRead(row: number, column: number, keep: ColumnFilter | undefined): boolean {
  return keep === undefined || row <= keep.headerRow || keep.columns.has(column);
}

/** For readers that are handed whole rows: the row without what is not kept. */
export function filterColumns(row: Row, keep: ColumnFilter | undefined): Row {
  if (keep === undefined || row.number <= keep.headerRow) return row;
  const veiled = (value: CellValue, column: number) =>
    keep.columns.has(column) ? value : isBlank(value) ? null : maskedCell;
  return { number: row.number, values: row.values.map(veiled) };
}
