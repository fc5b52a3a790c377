/** Which columns of a table are read. The rest never becomes a value: a filled cell of it comes as `unread`. */
import { isBlank, maskedCell, type CellValue, type Row } from '../record/cell';

export interface ColumnFilter {
  /** Row number of the header: it and the rows above are read whole. */
  readonly headerRow: number;
  /** Indexes of the columns whose cells are read. */
  readonly columns: ReadonlySet<number>;
}

export function isColumnRead(row: number, column: number, filter: ColumnFilter | undefined): boolean {
  return filter === undefined || row <= filter.headerRow || filter.columns.has(column);
}

/** The row with the cells of other columns masked, for readers that receive whole rows. */
export function filterColumns(row: Row, filter: ColumnFilter | undefined): Row {
  if (filter === undefined || row.number <= filter.headerRow) return row;
  const veiled = (value: CellValue, column: number) =>
    filter.columns.has(column) ? value : isBlank(value) ? null : maskedCell;
  return { ...row, values: row.values.map(veiled) };
}
