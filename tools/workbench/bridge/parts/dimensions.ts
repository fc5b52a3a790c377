/** Synchronises column widths, row heights and hidden columns and rows. */
import type { IObjectArrayPrimitiveType, IRange, Worksheet } from '@univerjs/core';
import { BooleanNumber, RANGE_TYPE } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from '@univerjs/preset-sheets-core';
import type { SheetModel } from '../../../fake-excel/model/sheet';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../../fake-excel/model/sheet';
import { idsOf, type BridgeContext, type SheetPart } from '../context';
import { entriesOf, pixels, points } from '../conversions';

/** Ignores differences up to a quarter of a pixel. */
const differs = (one: number, other: number): boolean => Math.abs(one - other) > 0.25;

/** Consecutive indexes as ranges. */
function runs(indexes: readonly number[], range: (first: number, last: number) => IRange): IRange[] {
  const sorted = [...indexes].sort((one, other) => one - other);
  const found: [first: number, last: number][] = [];
  for (const index of sorted) {
    const last = found.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  }
  return found.map(([first, last]) => range(first, last));
}

const columnRange =
  (sheet: Worksheet) =>
  (first: number, last: number): IRange => ({
    startColumn: first,
    endColumn: last,
    startRow: 0,
    endRow: sheet.getRowCount() - 1,
    rangeType: RANGE_TYPE.COLUMN,
  });

const rowRange =
  (sheet: Worksheet) =>
  (first: number, last: number): IRange => ({
    startRow: first,
    endRow: last,
    startColumn: 0,
    endColumn: sheet.getColumnCount() - 1,
    rangeType: RANGE_TYPE.ROW,
  });

interface Line {
  readonly hd?: BooleanNumber | undefined;
}

const hiddenIn = (lines: IObjectArrayPrimitiveType<Line>): number[] =>
  entriesOf(lines).flatMap(([index, line]) => (line.hd === BooleanNumber.TRUE ? [index] : []));

function refill<K>(target: Set<K>, items: readonly K[]): void {
  target.clear();
  for (const item of items) target.add(item);
}

const byIndex = (sizes: ReadonlyMap<number, number>): IObjectArrayPrimitiveType<number> => Object.fromEntries(sizes);

export const dimensions: SheetPart = {
  pull(_context, model, sheet) {
    const columns = sheet.getColumnManager().getColumnData();
    const rows = sheet.getRowManager().getRowData();
    model.columnWidths.clear();
    for (const [column, data] of entriesOf(columns))
      if (data.w !== undefined && differs(data.w, pixels(STANDARD_WIDTH)))
        model.columnWidths.set(column, points(data.w));
    model.rowHeights.clear();
    for (const [row, data] of entriesOf(rows))
      if (data.h !== undefined && differs(data.h, pixels(STANDARD_HEIGHT))) model.rowHeights.set(row, points(data.h));
    refill(model.hiddenColumns, hiddenIn(columns));
    refill(model.hiddenRows, [...hiddenIn(rows), ...filteredRows(sheet)]);
  },
  push(context, model, sheet) {
    pushWidths(context, model, sheet);
    pushHeights(context, model, sheet);
    pushHidden(context, model, sheet);
  },
};

/** Rows hidden by a filter, which the grid does not count as hidden rows. */
function filteredRows(sheet: Worksheet): number[] {
  const rows: number[] = [];
  const last = sheet.getLastRowWithContent();
  for (let row = 0; row <= last; row += 1) if (sheet.isRowFiltered(row)) rows.push(row);
  return rows;
}

function pushWidths(context: BridgeContext, model: SheetModel, sheet: Worksheet): void {
  const changed = new Map<number, number>();
  const wide = [...model.columnWidths].filter(([column]) => column < sheet.getColumnCount());
  for (const [column, width] of wide)
    if (width > 0 && differs(sheet.getColumnWidth(column), width / 0.75)) changed.set(column, pixels(width));
  for (const [column, { w }] of entriesOf(sheet.getColumnManager().getColumnData()))
    if (w !== undefined && !model.columnWidths.has(column) && differs(w, pixels(STANDARD_WIDTH)))
      changed.set(column, pixels(STANDARD_WIDTH));
  if (changed.size === 0) return;
  const ranges = runs([...changed.keys()], columnRange(sheet));
  const params = { ...idsOf(context, model), ranges, colWidth: byIndex(changed) };
  context.undoManager.execute(
    { id: SetWorksheetColWidthMutation.id, params },
    { id: SetWorksheetColWidthMutation.id, params: SetWorksheetColWidthMutationFactory(params, sheet) },
  );
}

function pushHeights(context: BridgeContext, model: SheetModel, sheet: Worksheet): void {
  const changed = new Map<number, number>();
  for (const [row, height] of model.rowHeights)
    if (
      row < sheet.getRowCount() &&
      differs(sheet.getRowManager().getRow(row)?.h ?? pixels(STANDARD_HEIGHT), height / 0.75)
    )
      changed.set(row, pixels(height));
  for (const [row, { h }] of entriesOf(sheet.getRowManager().getRowData()))
    if (h !== undefined && !model.rowHeights.has(row) && differs(h, pixels(STANDARD_HEIGHT)))
      changed.set(row, pixels(STANDARD_HEIGHT));
  if (changed.size === 0) return;
  const ids = idsOf(context, model);
  const ranges = runs([...changed.keys()], rowRange(sheet));
  const heights = { ...ids, ranges, rowHeight: byIndex(changed) };
  const fixed = { ...ids, ranges, autoHeightInfo: BooleanNumber.FALSE };
  context.undoManager.execute(
    { id: SetWorksheetRowHeightMutation.id, params: heights },
    { id: SetWorksheetRowHeightMutation.id, params: SetWorksheetRowHeightMutationFactory(heights, sheet) },
  );
  context.undoManager.execute(
    { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed },
    { id: SetWorksheetRowIsAutoHeightMutation.id, params: SetWorksheetRowIsAutoHeightMutationFactory(fixed, sheet) },
  );
}

function pushHidden(context: BridgeContext, model: SheetModel, sheet: Worksheet): void {
  const ids = idsOf(context, model);
  const change = (
    wanted: readonly number[],
    now: readonly number[],
    range: (first: number, last: number) => IRange,
    [hide, show]: readonly [string, string],
  ): void => {
    const gone = runs(
      wanted.filter((index) => !now.includes(index)),
      range,
    );
    const back = runs(
      now.filter((index) => !wanted.includes(index)),
      range,
    );
    const steps: readonly (readonly [IRange[], string, string])[] = [
      [gone, hide, show],
      [back, show, hide],
    ];
    for (const [ranges, redo, undo] of steps)
      if (ranges.length > 0)
        context.undoManager.execute({ id: redo, params: { ...ids, ranges } }, { id: undo, params: { ...ids, ranges } });
  };
  const filtered = new Set(filteredRows(sheet));
  change(
    [...model.hiddenRows].filter((row) => !filtered.has(row)),
    hiddenIn(sheet.getRowManager().getRowData()),
    rowRange(sheet),
    [SetRowHiddenMutation.id, SetRowVisibleMutation.id],
  );
  change([...model.hiddenColumns], hiddenIn(sheet.getColumnManager().getColumnData()), columnRange(sheet), [
    SetColHiddenMutation.id,
    SetColVisibleMutation.id,
  ]);
}
