/** Synchronises the list of sheets: names, order, visibility. */
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import type { GridBook } from '../files/snapshot';
import type { Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import { DEFAULT_STYLE } from '../../fake-excel/model/style';
import type { Visibility } from '../../fake-excel/model/sheet';
import { STANDARD_HEIGHT, STANDARD_WIDTH, SheetModel } from '../../fake-excel/model/sheet';
import type { BridgeContext } from './context';
import { pixels } from './conversions';

/** Initial size of a new sheet; it grows when more is written. */
const NEW_SHEET = { rowCount: 1_000, columnCount: 40 } as const;

const gridDefaults = {
  ...NEW_SHEET,
  defaultColumnWidth: pixels(STANDARD_WIDTH),
  defaultRowHeight: pixels(STANDARD_HEIGHT),
  defaultStyle: { ff: DEFAULT_STYLE.fontName, fs: DEFAULT_STYLE.fontSize },
} as const;

export const sheetsOf = ({ grid }: BridgeContext): readonly Worksheet[] =>
  grid.getSheetOrders().flatMap((id) => grid.getSheetBySheetId(id) ?? []);

const visibilityOf = (sheet: Worksheet, before: Visibility): Visibility => {
  if (sheet.isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
  return before === 'Visible' ? 'Hidden' : before;
};

/** Emits an event for each sheet the user added, deleted, renamed or hid. */
export function pullSheets(context: BridgeContext): void {
  const { model, grid } = context;
  const before = model.sheets;
  const now = sheetsOf(context);
  model.sheets = now.map((sheet) => {
    const known = before.find(({ id }) => id === sheet.getSheetId());
    return known ?? new SheetModel(model, sheet.getSheetId(), sheet.getName(), model.storageFor(sheet.getSheetId()));
  });
  for (const gone of before.filter((sheet) => !model.sheets.includes(sheet))) {
    model.comments = model.comments.filter(({ cell }) => cell.sheet !== gone);
    model.emit({ kind: 'sheet deleted', sheet: gone });
    gone.alive = false;
  }
  for (const [index, sheet] of model.sheets.entries()) {
    const shown = now[index];
    if (shown === undefined) continue;
    sheet.alive = true;
    if (!before.includes(sheet)) model.emit({ kind: 'sheet added', sheet });
    const name = shown.getName();
    if (sheet.name !== name) {
      const was = sheet.name;
      sheet.name = name;
      model.emit({ kind: 'sheet renamed', sheet, before: was });
    }
    const visibility = visibilityOf(shown, sheet.visibility);
    if (sheet.visibility !== visibility) {
      const was = sheet.visibility;
      sheet.visibility = visibility;
      model.emit({ kind: 'sheet visibility changed', sheet, before: was });
    }
  }
  const front = model.sheets.find(({ id }) => id === grid.getActiveSheet(true)?.getSheetId());
  if (front !== undefined && (model.sheets.length === 0 || model.active !== front)) model.active = front;
}

export function pushSheets(context: BridgeContext): void {
  const { model, grid, undoManager, injector } = context;
  const unitId = grid.getUnitId();
  for (const { id, name } of model.sheets) {
    if (grid.getSheetBySheetId(id) != null) continue;
    const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...gridDefaults });
    undoManager.execute(
      { id: InsertSheetMutation.id, params: { unitId, index: grid.getSheetSize(), sheet } },
      { id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } },
    );
  }
  for (const sheet of sheetsOf(context)) {
    const subUnitId = sheet.getSheetId();
    if (model.sheets.some(({ id }) => id === subUnitId)) continue;
    const params = { unitId, subUnitId, subUnitName: sheet.getName() };
    const undo = RemoveSheetUndoMutationFactory(injector, params);
    undoManager.execute({ id: RemoveSheetMutation.id, params }, { id: InsertSheetMutation.id, params: undo });
  }
  for (const [index, { id, name, visibility }] of model.sheets.entries()) {
    const sheet = grid.getSheetBySheetId(id);
    if (sheet == null) continue;
    const ids = { unitId, subUnitId: id };
    if (sheet.getName() !== name)
      undoManager.execute(
        { id: SetWorksheetNameMutation.id, params: { ...ids, name } },
        { id: SetWorksheetNameMutation.id, params: { ...ids, name: sheet.getName() } },
      );
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (sheet.isSheetHidden() !== hidden)
      undoManager.execute(
        { id: SetWorksheetHideMutation.id, params: { ...ids, hidden } },
        { id: SetWorksheetHideMutation.id, params: { ...ids, hidden: sheet.isSheetHidden() } },
      );
    const at = grid.getSheetOrders().indexOf(id);
    if (at !== index)
      undoManager.execute(
        { id: SetWorksheetOrderMutation.id, params: { ...ids, fromOrder: at, toOrder: index } },
        { id: SetWorksheetOrderMutation.id, params: { ...ids, fromOrder: index, toOrder: at } },
      );
  }
}

export function emptyWorkbook(name: string): GridBook {
  const id = 'sheet-1';
  return {
    id: 'empty',
    name,
    appVersion: '',
    styles: {},
    sheetOrder: [id],
    sheets: { [id]: mergeWorksheetSnapshotWithDefault({ id, name: 'Sheet1', ...gridDefaults }) },
  };
}
