/** Native tables, and the filter of a sheet: whether there is one and where. The grid alone applies filters. */
import { SheetsFilterService } from '@univerjs/preset-sheets-filter';
import { areaOf, rangeOf } from '../conversions';
import type { Injector, Worksheet } from '@univerjs/core';
import { AddSheetTableMutation, DeleteSheetTableMutation, TableManager } from '@univerjs/preset-sheets-table';
import type { SheetModel } from '../../../fake-excel/model/sheet';
import { TableModel } from '../../../fake-excel/model/table';
import { idsOf, type BridgeContext, type SheetPart } from '../context';
import { pullItems, pushItems, syncedItemsBySheet, type ItemSync } from './item-sync';

type Table = ReturnType<TableManager['getTablesBySubunitId']>[number];

const seenOn = syncedItemsBySheet();

const tablesOf = (injector: Injector, sheet: Worksheet): readonly Table[] =>
  injector.get(TableManager).getTablesBySubunitId(sheet.getUnitId(), sheet.getSheetId());

/** Placeholder criteria: only the presence of a filter is synchronised. */
const SOME_FILTER = { filterOn: 'Values' } as const;

function headersOf({ columns }: TableModel, table: TableModel): string[] {
  return columns.map((_, index) => table.columnName(index));
}

/** Maps Excel's table style families to the grid's six styles. */
const styleOf = ({ style }: TableModel): string =>
  /Medium2$|Light9$/.test(style) ? 'table-default-0' : 'table-default-4';

function keyed(context: BridgeContext, model: SheetModel): ItemSync<TableModel, Table> {
  const ids = idsOf(context, model);
  return {
    id: ({ id }) => id,
    gridId: (table) => table.getId(),
    fingerprint: (table) => JSON.stringify([table.name, table.area, headersOf(table, table), table.style]),
    toModel(table, known) {
      const area = areaOf(table.getRange());
      const taken = known ?? new TableModel(model, table.getId(), table.getDisplayName(), area);
      taken.name = table.getDisplayName();
      taken.area = area;
      taken.fitColumns();
      taken.filters.clear();
      for (const [index, column] of taken.columns.entries())
        if (table.getTableFilterColumn(index) !== undefined) taken.filters.set(column.id, SOME_FILTER);
      return taken;
    },
    addToGrid(table) {
      const params = {
        ...ids,
        tableId: table.id,
        name: table.name,
        range: rangeOf(table.area),
        header: headersOf(table, table),
        options: { showHeader: table.showHeaders, tableStyleId: styleOf(table) },
      };
      context.undoManager.execute(
        { id: AddSheetTableMutation.id, params },
        { id: DeleteSheetTableMutation.id, params: { ...ids, tableId: table.id } },
      );
    },
    removeFromGrid(table) {
      const { name, range, options, columns, filters } = table.toJSON();
      const header = columns.map(({ displayName }) => displayName);
      const back = {
        ...ids,
        tableId: table.getId(),
        name,
        range,
        header,
        options: { ...options, columns, ...filters },
      };
      context.undoManager.execute(
        { id: DeleteSheetTableMutation.id, params: { ...ids, tableId: table.getId() } },
        { id: AddSheetTableMutation.id, params: back },
      );
    },
  };
}

export const tables: SheetPart = {
  pull(context, model, sheet) {
    const grid = tablesOf(context.injector, sheet);
    model.tables = pullItems(keyed(context, model), model.tables, grid, seenOn(model));
  },
  push(context, model, sheet) {
    pushItems(keyed(context, model), model.tables, tablesOf(context.injector, sheet), seenOn(model));
  },
};

export const filter: SheetPart = {
  pull({ injector }, model, sheet) {
    const found = injector.get(SheetsFilterService).getFilterModel(sheet.getUnitId(), sheet.getSheetId());
    model.autoFilter =
      found == null
        ? null
        : {
            area: areaOf(found.getRange()),
            criteria: new Map(found.getAllFilterColumns().map(([column]) => [column, SOME_FILTER])),
          };
  },
  push: () => undefined,
};
