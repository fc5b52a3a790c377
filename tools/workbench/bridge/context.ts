/** What every part of the bridge works with: the grid's workbook, its services, and the journal of what is changed. */
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

/** One concept that both sides know of a sheet: `pull` makes the model like the grid, `push` the grid like the model. */
export interface SheetPart {
  pull(context: BridgeContext, model: SheetModel, sheet: Worksheet): void;
  push(context: BridgeContext, model: SheetModel, sheet: Worksheet): void;
}

/** The two ids by which the grid's mutations name a sheet. */
export const idsOf = ({ grid }: BridgeContext, { id }: SheetModel): { unitId: string; subUnitId: string } => ({
  unitId: grid.getUnitId(),
  subUnitId: id,
});
