/** Filters: values and simple custom criteria hide rows; other criteria throw NotImplemented. */
import { HostError, invalidArgument } from '../errors';
import type { Area } from '../model/area';
import { lastRow } from '../model/area';
import { mustAllow } from '../model/protection';
import { CellRange } from '../model/range';
import type { SheetModel } from '../model/sheet';
import type { TableModel } from '../model/table';
import { textOf } from '../model/text';
import type { Arguments } from './arguments';
import { isRecord } from './arguments';
import { defineObject, readOnly } from './host-object';
import { rangeObject } from './registry';
import { rangeArgument } from './range-argument';

export type Criteria = Readonly<Record<string, unknown>>;

interface Filtered {
  readonly sheet: SheetModel;
  /** Without the header. */
  readonly body: Area;
  /** By column index within the area. */
  readonly criteria: ReadonlyMap<number, unknown>;
}

function matches(sheet: SheetModel, row: number, column: number, criteria: Criteria): boolean {
  const text = textOf(sheet.cells.value(row, column), sheet.styles.at(row, column).numberFormat).toLowerCase();
  const values: unknown = criteria['values'];
  if (criteria['filterOn'] === 'Values' && Array.isArray(values))
    return values.some((value) => typeof value === 'string' && value.toLowerCase() === text);
  const first = criteria['criterion1'];
  if (criteria['filterOn'] === 'Custom' && typeof first === 'string' && criteria['criterion2'] == null) {
    if (first === '=') return text === '';
    if (first === '<>') return text !== '';
    const equal = /^=([^*?]+)$/.exec(first)?.[1];
    if (equal !== undefined) return text === equal.toLowerCase();
    const unequal = /^<>([^*?]+)$/.exec(first)?.[1];
    if (unequal !== undefined) return text !== unequal.toLowerCase();
  }
  throw new HostError('NotImplemented', `the filter ${JSON.stringify(criteria)}`);
}

function hideRows({ sheet, body, criteria }: Filtered): void {
  for (let row = body.row; row <= lastRow(body); row += 1) {
    const shown = [...criteria].every(
      ([column, one]) => isRecord(one) && matches(sheet, row, body.column + column, one),
    );
    if (shown) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
}

const ofTable = (table: TableModel): Filtered => ({
  sheet: table.sheet,
  body: table.body(),
  criteria: new Map(
    [...table.filters].map(([id, one]) => [table.columns.findIndex((column) => column.id === id), one] as const),
  ),
});

interface ColumnFilter {
  readonly table: TableModel;
  readonly index: number;
}

function filterColumn({ table, index }: ColumnFilter, criteria: Criteria | null): void {
  mustAllow(table.sheet, 'allowAutoFilter');
  const column = table.columns[index];
  if (column === undefined) throw invalidArgument(`there is no column ${index}`);
  if (criteria === null) table.filters.delete(column.id);
  else table.filters.set(column.id, criteria);
  hideRows(ofTable(table));
}

export function clearTableFilters(table: TableModel): void {
  mustAllow(table.sheet, 'allowAutoFilter');
  table.filters.clear();
  hideRows(ofTable(table));
}

export const columnFilterObject = defineObject<ColumnFilter>({
  name: 'Filter',
  scalars: {
    Criteria: readOnly(({ table, index }) => {
      const column = table.columns[index];
      return column === undefined ? null : (table.filters.get(column.id) ?? null);
    }),
  },
  methods: {
    Apply: (one, args) => {
      filterColumn(one, args.record(0));
    },
    ApplyValuesFilter: (one, args) => {
      filterColumn(one, { filterOn: 'Values', values: args.raw(0) });
    },
    ApplyCustomFilter: (one, args) => {
      filterColumn(one, {
        filterOn: 'Custom',
        criterion1: args.text(0),
        ...(args.isProvided(1) ? { criterion2: args.text(1) } : {}),
      });
    },
    Clear: (one) => {
      filterColumn(one, null);
    },
  },
});

export const tableAutoFilterObject = defineObject<TableModel>({
  name: 'AutoFilter',
  scalars: {
    Enabled: readOnly(({ showFilterButton }) => showFilterButton),
    IsDataFiltered: readOnly(({ filters }) => filters.size > 0),
    Criteria: readOnly((table) => table.columns.map(({ id }) => table.filters.get(id) ?? null)),
  },
  navigation: { GetRange: (table) => rangeObject(new CellRange(table.sheet, table.area)) },
  methods: { ClearCriteria: clearTableFilters },
});

function onSheet(sheet: SheetModel): Filtered | null {
  if (sheet.autoFilter === null) return null;
  const { area, criteria } = sheet.autoFilter;
  return { sheet, body: { ...area, row: area.row + 1, rows: area.rows - 1 }, criteria };
}

function refresh(sheet: SheetModel): void {
  const filtered = onSheet(sheet);
  if (filtered !== null) hideRows(filtered);
}

function applyToSheet(sheet: SheetModel, args: Arguments): void {
  mustAllow(sheet, 'allowAutoFilter');
  const { area } = rangeArgument(args, 0, sheet);
  sheet.autoFilter ??= { area, criteria: new Map() };
  sheet.autoFilter.area = area;
  if (args.isProvided(1)) sheet.autoFilter.criteria.set(args.whole(1), args.record(2));
  refresh(sheet);
}

export const sheetAutoFilterObject = defineObject<SheetModel>({
  name: 'AutoFilter',
  scalars: {
    Enabled: readOnly(({ autoFilter }) => autoFilter !== null),
    IsDataFiltered: readOnly(({ autoFilter }) => (autoFilter?.criteria.size ?? 0) > 0),
    Criteria: readOnly(({ autoFilter }) =>
      autoFilter === null
        ? null
        : Array.from({ length: autoFilter.area.columns }, (_, index) => autoFilter.criteria.get(index) ?? null),
    ),
  },
  navigation: {
    GetRangeOrNullObject: (sheet) =>
      sheet.autoFilter === null ? null : rangeObject(new CellRange(sheet, sheet.autoFilter.area)),
  },
  methods: {
    Apply: applyToSheet,
    ClearCriteria: (sheet) => {
      sheet.autoFilter?.criteria.clear();
      refresh(sheet);
    },
    Remove: (sheet) => {
      sheet.autoFilter?.criteria.clear();
      refresh(sheet);
      sheet.autoFilter = null;
    },
  },
});
