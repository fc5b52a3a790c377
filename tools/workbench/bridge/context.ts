/** Shared by all parts of the bridge: the grid's workbook, its services, and the undo manager. */
import type { Injector, Workbook, Worksheet } from '@univerjs/core';
import type { SheetModel } from '../../fake-excel/model/sheet';
import type { WorkbookModel } from '../../fake-excel/model/workbook';
import type { UndoManager } from './undo-manager';

export interface BridgeContext {
  readonly injector: Injector;
  readonly grid: Workbook;
  readonly model: WorkbookModel;
  readonly undoManager: UndoManager;
}

/** Synchronises one aspect of a sheet: `pull` updates the model from the grid, `push` the grid from the model. */
export interface SheetPart {
  pull(context: BridgeContext, model: SheetModel, sheet: Worksheet): void;
  push(context: BridgeContext, model: SheetModel, sheet: Worksheet): void;
}

/** The ids by which the grid's mutations address a sheet. */
export const idsOf = ({ grid }: BridgeContext, { id }: SheetModel): { unitId: string; subUnitId: string } => ({
  unitId: grid.getUnitId(),
  subUnitId: id,
});
