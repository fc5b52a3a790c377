/** Translates the grid's commands into changes made by the user. */
import type { ICellData, ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import type {
  IInsertColMutationParams,
  IInsertRowMutationParams,
  IRemoveColMutationParams,
  IRemoveRowsMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
} from '@univerjs/preset-sheets-core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../../fake-excel/model/area';
import { MAX_COLUMNS, MAX_ROWS } from '../../fake-excel/model/area';
import type { ChangeType } from '../../fake-excel/model/event';
import { afterDelete, afterInsert } from '../../fake-excel/model/shift';
import type { SheetModel } from '../../fake-excel/model/sheet';
import { areaOf } from './conversions';

/** What a grid command means for the model. */
export type UserChange =
  | { readonly kind: 'cells'; readonly area: Area; readonly changeType: ChangeType }
  | { readonly kind: 'styles'; readonly area: Area }
  | { readonly kind: 'selection'; readonly area: Area }
  | { readonly kind: 'structure' };

interface SheetChange {
  readonly subUnitId: string;
  readonly change: UserChange;
}

const wholeRows = (row: number, rows: number): Area => ({ row, column: 0, rows, columns: MAX_COLUMNS });
const wholeColumns = (column: number, columns: number): Area => ({ row: 0, column, rows: MAX_ROWS, columns });

/** Bounding area of a cell matrix; null if it is empty. */
function around(matrix: ISetRangeValuesMutationParams['cellValue']): Area | null {
  const rows = Object.keys(matrix ?? {}).map(Number);
  const columns = rows.flatMap((row) => Object.keys(matrix?.[row] ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const least = (list: readonly number[]): number => list.reduce((one, other) => Math.min(one, other));
  const most = (list: readonly number[]): number => list.reduce((one, other) => Math.max(one, other));
  const row = least(rows);
  const column = least(columns);
  return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}

const CONTENTS: readonly (keyof ICellData)[] = ['v', 'f', 'p', 'si'];

function holdsContents({ cellValue }: ISetRangeValuesMutationParams): boolean {
  let found = false;
  new ObjectMatrix(cellValue).forValue((_row, _column, cell) => {
    found = cell == null || CONTENTS.some((key) => cell[key] !== undefined);
    return !found;
  });
  return found;
}

const isFrom = <P extends object>(info: Readonly<ICommandInfo>, id: string): info is ICommandInfo<P> & { params: P } =>
  info.id === id && info.params !== undefined;

/** Results written by a calculation are not user changes. */
const isCalculated = (options?: IExecutionOptions): boolean =>
  options?.['fromFormula'] === true || options?.['applyFormulaCalculationResult'] === true;

export function userChange(info: Readonly<ICommandInfo>, options?: IExecutionOptions): SheetChange | null {
  if (isFrom<ISetRangeValuesMutationParams>(info, SetRangeValuesMutation.id)) {
    const area = around(info.params.cellValue);
    if (area === null || isCalculated(options)) return null;
    const { subUnitId } = info.params;
    return holdsContents(info.params)
      ? { subUnitId, change: { kind: 'cells', area, changeType: 'RangeEdited' } }
      : { subUnitId, change: { kind: 'styles', area } };
  }
  if (isFrom<ISetSelectionsOperationParams>(info, SetSelectionsOperation.id)) {
    const [first] = info.params.selections;
    if (first === undefined) return null;
    return { subUnitId: info.params.subUnitId, change: { kind: 'selection', area: areaOf(first.range) } };
  }
  if (isFrom<IInsertRowMutationParams>(info, InsertRowMutation.id)) {
    const { row, rows } = areaOf(info.params.range);
    return shifted(info.params.subUnitId, wholeRows(row, rows), 'RowInserted');
  }
  if (isFrom<IRemoveRowsMutationParams>(info, RemoveRowMutation.id)) {
    const { row, rows } = areaOf(info.params.range);
    return shifted(info.params.subUnitId, wholeRows(row, rows), 'RowDeleted');
  }
  if (isFrom<IInsertColMutationParams>(info, InsertColMutation.id)) {
    const { column, columns } = areaOf(info.params.range);
    return shifted(info.params.subUnitId, wholeColumns(column, columns), 'ColumnInserted');
  }
  if (isFrom<IRemoveColMutationParams>(info, RemoveColMutation.id)) {
    const { column, columns } = areaOf(info.params.range);
    return shifted(info.params.subUnitId, wholeColumns(column, columns), 'ColumnDeleted');
  }
  return movedWithin(info);
}

const shifted = (subUnitId: string, area: Area, changeType: ChangeType): SheetChange => ({
  subUnitId,
  change: { kind: 'cells', area, changeType },
});

const MOVES: readonly string[] = [
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
];

/** Moved cells, e.g. by sorting, are reported as one edited range. */
function movedWithin(info: Readonly<ICommandInfo>): SheetChange | null {
  if (!isFrom<{ subUnitId?: string; range?: Parameters<typeof areaOf>[0] }>(info, info.id)) return null;
  const { subUnitId, range } = info.params;
  if (subUnitId === undefined) return null;
  if (!MOVES.includes(info.id))
    return info.id.includes('mutation') ? { subUnitId, change: { kind: 'structure' } } : null;
  const area = range === undefined ? { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS } : areaOf(range);
  return { subUnitId, change: { kind: 'cells', area, changeType: 'RangeEdited' } };
}

/** Tracked ranges move with their cells. */
export function moveTrackedRanges(sheet: SheetModel, area: Area, changeType: ChangeType): void {
  const moved = (one: Area): Area | null => {
    switch (changeType) {
      case 'RowInserted':
        return afterInsert(one, area, 'Down');
      case 'ColumnInserted':
        return afterInsert(one, area, 'Right');
      case 'RowDeleted':
        return afterDelete(one, area, 'Up');
      case 'ColumnDeleted':
        return afterDelete(one, area, 'Left');
      default:
        return one;
    }
  };
  for (const range of [...sheet.trackedRanges]) range.move(moved);
}
