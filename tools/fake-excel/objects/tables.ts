/** Tables, and the table collections of the workbook, a sheet and a range. */
import { HostError, invalidArgument } from '../errors';
import type { Area } from '../model/area';
import { contains, overlaps } from '../model/area';
import { CellRange } from '../model/range';
import { mustBeOpen } from '../model/protection';
import type { SheetModel } from '../model/sheet';
import type { TableModel } from '../model/table';
import { addTable, deleteTable, deleteTableAndCells, findTable, renameTable, resizeTable } from '../model/table';
import type { WorkbookModel } from '../model/workbook';
import { flagValue, textValue } from './arguments';
import { collection } from './collection';
import { registrations } from './events';
import { clearTableFilters, tableAutoFilterObject } from './filter';
import type { HostObject, ObjectFactory, Scalar } from './host-object';
import { defineObject, readOnly } from './host-object';
import { rangeArgument } from './range-argument';
import { sortObject } from './sort';
import { columnsObject } from './table-columns';
import { rowsObject } from './table-rows';
import { rangeObject, worksheetObject } from './registry';

const part = (table: TableModel, area: Area): HostObject => rangeObject(new CellRange(table.sheet, area));

type Flag =
  'highlightFirstColumn' | 'highlightLastColumn' | 'showBandedRows' | 'showBandedColumns' | 'showFilterButton';

const flag = (key: Flag): Scalar<TableModel> => ({
  get: (table) => table[key],
  set: (table, value) => {
    mustBeOpen(table.sheet);
    table[key] = flagValue(value);
  },
});

function showTotals(table: TableModel, on: boolean): void {
  mustBeOpen(table.sheet);
  if (on === table.showTotals) return;
  table.showTotals = on;
  table.area = { ...table.area, rows: table.area.rows + (on ? 1 : -1) };
}

const tableObject: ObjectFactory<TableModel> = defineObject<TableModel>({
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: readOnly(({ id }) => id),
    LegacyId: readOnly(({ id }) => id),
    Name: {
      get: ({ name }) => name,
      set: (table, value) => {
        renameTable(table, textValue(value));
      },
    },
    Style: {
      get: ({ style }) => style,
      set: (table, value) => {
        mustBeOpen(table.sheet);
        const style = textValue(value);
        if (!/^TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01]))$/.test(style))
          throw invalidArgument(`the table style "${style}"`);
        table.style = style;
      },
    },
    ShowHeaders: readOnly(({ showHeaders }) => showHeaders),
    ShowTotals: {
      get: (table) => table.showTotals,
      set: (table, value) => {
        showTotals(table, flagValue(value));
      },
    },
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
  },
  properties: {
    Columns: (table) => columnsObject(table),
    Rows: (table) => rowsObject(table),
    Worksheet: (table) => worksheetObject(table.sheet),
    Sort: (table) => sortObject(new CellRange(table.sheet, table.body())),
    AutoFilter: (table) => tableAutoFilterObject(table),
  },
  navigation: {
    GetRange: (table) => part(table, table.area),
    GetHeaderRowRange: (table) => part(table, table.header()),
    GetDataBodyRange: (table) => part(table, table.body()),
    GetTotalRowRange: (table) => part(table, table.totals()),
    ConvertToRange: (table) => {
      const { area } = table;
      deleteTable(table);
      return part(table, area);
    },
  },
  methods: {
    Delete: deleteTableAndCells,
    Resize: (table, args) => {
      resizeTable(table, rangeArgument(args, 0, table.sheet));
    },
    ClearFilters: (table) => {
      clearTableFilters(table);
    },
    ...registrations<TableModel>('table', ({ id, sheet }) => ({ id, workbook: sheet.workbook })),
  },
});

interface TablesOf {
  readonly workbook: WorkbookModel;
  /** Null for those of the whole workbook. */
  readonly sheet: SheetModel | null;
}

const tablesOf = ({ workbook, sheet }: TablesOf): readonly TableModel[] => sheet?.tables ?? workbook.tables();

export const tablesObject: ObjectFactory<TablesOf> = defineObject<TablesOf>(
  collection<TablesOf, TableModel>(
    'TableCollection',
    { all: tablesOf, find: (owner, key) => findTable(tablesOf(owner), String(key)), make: tableObject },
    {
      scalars: { Count: readOnly((owner) => tablesOf(owner).length) },
      navigation: {
        Add: ({ workbook, sheet }, args) =>
          tableObject(addTable(rangeArgument(args, 0, sheet ?? workbook.active), args.flag(1))),
      },
      methods: registrations<TablesOf>('table', ({ workbook, sheet }) => ({ workbook, id: sheet?.id ?? 'Workbook' })),
    },
  ),
);

interface TablesOfRange {
  readonly range: CellRange;
  /** Only tables that lie wholly in the range. */
  readonly whole: boolean;
}

const inRange = ({ range, whole }: TablesOfRange): readonly TableModel[] =>
  range.sheet.tables.filter(({ area }) => (whole ? contains(range.area, area) : overlaps(range.area, area)));

export const tablesOfRangeObject = defineObject<TablesOfRange>(
  collection<TablesOfRange, TableModel>(
    'TableScopedCollection',
    { all: inRange, find: (owner, key) => findTable(inRange(owner), String(key)), make: tableObject },
    {
      navigation: {
        GetFirst: (owner) => {
          const [first] = inRange(owner);
          if (first === undefined) throw new HostError('ItemNotFound', 'the range has no table');
          return tableObject(first);
        },
      },
    },
  ),
);
