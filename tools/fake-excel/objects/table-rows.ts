/** The rows of a table's body. */
import { HostError } from '../errors';
import { readValues, writeContents } from '../model/contents';
import { CellRange } from '../model/range';
import { deleteCells } from '../model/shift';
import type { TableModel } from '../model/table';
import { addRows } from '../model/table';
import type { Arguments } from './arguments';
import { collection } from './collection';
import { defineObject, readOnly } from './host-object';
import { rangeObject } from './registry';

interface TableRow {
  readonly table: TableModel;
  readonly index: number;
}

function cellsOf({ table, index }: TableRow, count = 1): CellRange {
  const body = table.body();
  if (index < 0 || index + count > body.rows) throw new HostError('ItemNotFound', `row ${index} of ${table.name}`);
  return new CellRange(table.sheet, { ...body, row: body.row + index, rows: count });
}

/** A table keeps at least one row: the last one is emptied instead. */
function remove(row: TableRow, count = 1): void {
  const { table } = row;
  const cells = cellsOf(row, count);
  if (count < table.body().rows) {
    deleteCells(cells, 'Up');
    return;
  }
  if (count > 1) deleteCells(new CellRange(table.sheet, { ...cells.area, rows: count - 1 }), 'Up');
  writeContents(new CellRange(table.sheet, table.body()), '');
}

const rowObject = defineObject<TableRow>({
  name: 'TableRow',
  scalars: {
    Index: readOnly(({ index }) => index),
    Values: {
      get: (row) => readValues(cellsOf(row)),
      set: (row, value) => {
        writeContents(cellsOf(row), value);
      },
    },
  },
  navigation: { GetRange: (row) => rangeObject(cellsOf(row)) },
  methods: {
    Delete: (row) => {
      remove(row);
    },
  },
});

const add = (table: TableModel, args: Arguments): TableRow => ({
  table,
  index: addRows(table, args.isProvided(0) ? args.whole(0) : null, args.raw(1)),
});

export const rowsObject = defineObject<TableModel>(
  collection<TableModel, TableRow>(
    'TableRowCollection',
    {
      all: (table) => Array.from({ length: table.body().rows }, (_, index) => ({ table, index })),
      find: () => null,
      make: rowObject,
    },
    {
      scalars: { Count: readOnly((table) => table.body().rows) },
      navigation: { Add: (table, args) => rowObject(add(table, args)) },
      methods: {
        DeleteRowsAt: (table, args) => {
          remove({ table, index: args.whole(0) }, args.wholeOr(1, 1));
        },
      },
    },
  ),
);
