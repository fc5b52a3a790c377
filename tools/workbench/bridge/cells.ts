/** Pushes the add-in's cell writes to the grid in one mutation, growing the sheet if needed. */
import type {
  ICellData,
  IObjectArrayPrimitiveType,
  IObjectMatrixPrimitiveType,
  IStyleData,
  Worksheet,
} from '@univerjs/core';
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import type { SheetModel } from '../../fake-excel/model/sheet';
import { GridCells } from './grid-cells';
import { GridStyles } from './grid-styles';
import { idsOf, type BridgeContext } from './context';

/** Empty rows and columns kept after the last written cell. */
const ROOM = { rows: 100, columns: 10 } as const;

export function pushCells(context: BridgeContext, model: SheetModel, sheet: Worksheet): void {
  const { cells, styles } = model;
  if (!(cells instanceof GridCells) || !(styles instanceof GridStyles)) return;
  const pendingStyles = styles.takePending();
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  let bottom = -1;
  let right = -1;
  const cellAt = (row: number, column: number): ICellData => {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
    const line = (matrix[row] ??= {});
    return (line[column] ??= {});
  };
  for (const { row, column, contents } of cells.takePending()) Object.assign(cellAt(row, column), contents);
  for (const { row, column, style } of pendingStyles.cells) cellAt(row, column).s = style;
  grow(context, model, sheet, bottom, right);
  pushLines(context, model, sheet, pendingStyles);
  if (bottom < 0) return;
  const params = { ...idsOf(context, model), cellValue: matrix };
  const undo = SetRangeValuesUndoMutationFactory(context.injector, params);
  context.undoManager.execute(
    { id: SetRangeValuesMutation.id, params },
    { id: SetRangeValuesMutation.id, params: undo },
  );
  styles.invalidate();
}

function grow(context: BridgeContext, model: SheetModel, sheet: Worksheet, bottom: number, right: number): void {
  const ids = idsOf(context, model);
  const rows = sheet.getRowCount();
  const columns = sheet.getColumnCount();
  if (bottom >= rows)
    context.undoManager.execute(
      { id: SetWorksheetRowCountMutation.id, params: { ...ids, rowCount: bottom + 1 + ROOM.rows } },
      { id: SetWorksheetRowCountMutation.id, params: { ...ids, rowCount: rows } },
    );
  if (right >= columns)
    context.undoManager.execute(
      { id: SetWorksheetColumnCountMutation.id, params: { ...ids, columnCount: right + 1 + ROOM.columns } },
      { id: SetWorksheetColumnCountMutation.id, params: { ...ids, columnCount: columns } },
    );
}

interface Lines {
  readonly columns: ReadonlyMap<number, IStyleData>;
  readonly rows: ReadonlyMap<number, IStyleData>;
}

/** Null keys have no meaning in a column or row style. */
function said(style: IStyleData): IStyleData | null {
  const kept = Object.entries(style).filter(([key, value]) => value !== null && (key !== 'bd' || hasLine(value)));
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

const hasLine = (border: unknown): boolean =>
  typeof border === 'object' && border !== null && Object.values(border).some((line) => line !== null);

function pushLines(context: BridgeContext, model: SheetModel, sheet: Worksheet, { columns, rows }: Lines): void {
  const ids = idsOf(context, model);
  if (columns.size > 0) {
    const columnData: IObjectArrayPrimitiveType<{ s: IStyleData | null }> = {};
    for (const [column, style] of columns) columnData[column] = { s: said(style) };
    const params = { ...ids, columnData };
    const undo = SetColDataMutationFactory(params, sheet);
    context.undoManager.execute({ id: SetColDataMutation.id, params }, { id: SetColDataMutation.id, params: undo });
  }
  if (rows.size > 0) {
    const rowData: IObjectArrayPrimitiveType<{ s: IStyleData | null }> = {};
    for (const [row, style] of rows) rowData[row] = { s: said(style) };
    const params = { ...ids, rowData };
    const undo = SetRowDataMutationFactory(params, sheet);
    context.undoManager.execute({ id: SetRowDataMutation.id, params }, { id: SetRowDataMutation.id, params: undo });
  }
}
