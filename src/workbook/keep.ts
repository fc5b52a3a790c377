/** Which columns of a table are read. The rest never becomes a value: a filled cell of it comes as `unread`. */
import { isBlank, maskedCell, type CellValue, type Row } from '../record/cell';

export interface Keep {
  /** The header's row number: it and what stands above it come whole. */
  readonly below: number;
  /** Indexes of the columns whose cells are read. */
  readonly columns: ReadonlySet<number>;
}

export function isKept(row: number, column: number, keep: Keep | undefined): boolean {
  return keep === undefined || row <= keep.below || keep.columns.has(column);
}

/** For readers that are handed whole rows: the row without what is not kept. */
export function keptRow(row: Row, keep: Keep | undefined): Row {
  if (keep === undefined || row.number <= keep.below) return row;
  const veiled = (value: CellValue, column: number) =>
    keep.columns.has(column) ? value : isBlank(value) ? null : maskedCell;
  return { number: row.number, values: row.values.map(veiled) };
}
