/** The columns of a table. */
import { HostError, invalidArgument } from '../errors';
import type { Area } from '../model/area';
import { readValues, writeContents } from '../model/contents';
import { mustBeOpen } from '../model/protection';
import { CellRange } from '../model/range';
import { deleteCells, insertCells } from '../model/shift';
import type { TableColumnModel, TableModel } from '../model/table';
import { nameHeaders } from '../model/table';
import { textValue } from './arguments';
import { collection } from './collection';
import { columnFilterObject } from './filter';
import type { HostObject } from './host-object';
import { defineObject, readOnly } from './host-object';
import { rangeObject } from './registry';

interface TableColumn {
  readonly table: TableModel;
  readonly column: TableColumnModel;
}

function indexOfColumn({ table, column }: TableColumn): number {
  const index = table.columns.indexOf(column);
  if (index < 0) throw new HostError('ItemNotFound', 'the column of the table is gone');
  return index;
}

const within = (one: TableColumn, area: Area): CellRange =>
  new CellRange(one.table.sheet, { ...area, column: area.column + indexOfColumn(one), columns: 1 });

const columnObject = defineObject<TableColumn>({
  name: 'TableColumn',
  identity: ({ column }) => ({ Id: column.id }),
  scalars: {
    Id: readOnly(({ column }) => column.id),
    Index: readOnly(indexOfColumn),
    Name: {
      get: (one) => one.table.columnName(indexOfColumn(one)),
      set: (one, value) => {
        writeContents(within(one, one.table.header()), `'${textValue(value)}`);
        nameHeaders(one.table);
      },
    },
    Values: {
      get: (one) => readValues(within(one, one.table.area)),
      set: (one, value) => {
        writeContents(within(one, one.table.area), value);
        nameHeaders(one.table);
      },
    },
  },
  properties: { Filter: (one) => columnFilterObject({ table: one.table, index: indexOfColumn(one) }) },
  navigation: {
    GetRange: (one) => rangeObject(within(one, one.table.area)),
    GetHeaderRowRange: (one) => rangeObject(within(one, one.table.header())),
    GetDataBodyRange: (one) => rangeObject(within(one, one.table.body())),
    GetTotalRowRange: (one) => rangeObject(within(one, one.table.totals())),
  },
  methods: {
    Delete: (one) => {
      const { table, column } = one;
      mustBeOpen(table.sheet);
      if (table.columns.length === 1) throw new HostError('InvalidOperation', 'a table keeps one column');
      const cells = within(one, table.area);
      table.columns.splice(table.columns.indexOf(column), 1);
      deleteCells(cells, 'Left');
    },
  },
});

/** Adds a column at `index`, or at the end; the first of `values` is its header. */
function add(table: TableModel, index: number | null, values: unknown, name: string | null): HostObject {
  const { sheet, area } = table;
  mustBeOpen(sheet);
  const at = index === null || index === -1 ? table.columns.length : index;
  if (at < 0 || at > table.columns.length) throw invalidArgument(`there is no column ${at}`);
  const cells = { ...area, column: area.column + at, columns: 1 };
  const used = sheet.cells.used();
  const free = used === null || used.column + used.columns <= area.column + area.columns;
  if (at < table.columns.length || !free) insertCells(new CellRange(sheet, cells), 'Right');
  table.area = { ...area, columns: area.columns + 1 };
  const column = table.newColumn();
  table.columns.splice(at, 0, column);
  const range = new CellRange(sheet, cells);
  if (values !== undefined && values !== null) writeContents(range, values);
  if (name !== null) writeContents(new CellRange(sheet, { ...cells, rows: 1 }), `'${name}`);
  nameHeaders(table);
  return columnObject({ table, column });
}

const columnsOf = (table: TableModel): TableColumn[] => table.columns.map((column) => ({ table, column }));

export const columnsObject = defineObject<TableModel>(
  collection<TableModel, TableColumn>(
    'TableColumnCollection',
    {
      all: columnsOf,
      find: (table, key) => {
        const name = String(key).toLowerCase();
        return (
          columnsOf(table).find(
            (one, index) =>
              (typeof key === 'number' && one.column.id === key) || table.columnName(index).toLowerCase() === name,
          ) ?? null
        );
      },
      make: columnObject,
    },
    {
      scalars: { Count: readOnly((table) => table.columns.length) },
      navigation: {
        Add: (table, args) =>
          add(table, args.isProvided(0) ? args.whole(0) : null, args.raw(1), args.isProvided(2) ? args.text(2) : null),
      },
    },
  ),
);
