/** The rows of a range that are in sight, e.g. through a filter. */
import { lastColumn, lastRow } from '../model/area';
import type { CellRange } from '../model/range';
import { defineObject, readOnly } from './host-object';

function visible<T>({ sheet, area }: CellRange, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    if (sheet.hiddenRows.has(row)) continue;
    const cells: T[] = [];
    for (let column = area.column; column <= lastColumn(area); column += 1)
      if (!sheet.hiddenColumns.has(column)) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

export const visibleViewObject = defineObject<CellRange>({
  name: 'RangeView',
  scalars: {
    Values: readOnly((range) => visible(range, (row, column) => range.sheet.cells.value(row, column))),
    RowCount: readOnly((range) => visible(range, () => null).length),
    ColumnCount: readOnly((range) => visible(range, () => null)[0]?.length ?? 0),
  },
});
