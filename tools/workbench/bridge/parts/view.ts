/** Synchronises frozen panes, gridlines, tab colour and merged cells. */
import type { IFreeze, Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import { sameArea } from '../../../fake-excel/model/area';
import type { SheetModel } from '../../../fake-excel/model/sheet';
import { idsOf, type BridgeContext, type SheetPart } from '../context';
import { areaOf, rangeOf } from '../conversions';

const NOTHING_FROZEN: IFreeze = { startRow: -1, startColumn: -1, xSplit: 0, ySplit: 0 };

const freezeOf = ({ frozen }: SheetModel): IFreeze =>
  frozen === null
    ? NOTHING_FROZEN
    : {
        startRow: frozen.rows === 0 ? -1 : frozen.rows,
        startColumn: frozen.columns === 0 ? -1 : frozen.columns,
        ySplit: frozen.rows,
        xSplit: frozen.columns,
      };

function pushFrozen(context: BridgeContext, model: SheetModel, sheet: Worksheet): void {
  const before = sheet.getFreeze();
  const after = freezeOf(model);
  if (before.xSplit === after.xSplit && before.ySplit === after.ySplit) return;
  const ids = idsOf(context, model);
  context.undoManager.execute(
    { id: SetFrozenMutation.id, params: { ...ids, ...after } },
    { id: SetFrozenMutation.id, params: { ...ids, ...before } },
  );
}

function pushMerges(context: BridgeContext, model: SheetModel, sheet: Worksheet): void {
  const ids = idsOf(context, model);
  const before = sheet.getMergeData();
  const gone = before.filter((range) => !model.merges.some((merge) => sameArea(merge, areaOf(range))));
  const added = model.merges.filter((merge) => !before.some((range) => sameArea(merge, areaOf(range)))).map(rangeOf);
  const merge = AddWorksheetMergeMutation.id;
  const part = RemoveWorksheetMergeMutation.id;
  if (gone.length > 0)
    context.undoManager.execute(
      { id: part, params: { ...ids, ranges: gone } },
      { id: merge, params: { ...ids, ranges: gone } },
    );
  if (added.length > 0)
    context.undoManager.execute(
      { id: merge, params: { ...ids, ranges: added } },
      { id: part, params: { ...ids, ranges: added } },
    );
}

const gridlines = (shown: boolean): BooleanNumber => (shown ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export const view: SheetPart = {
  pull(_context, model, sheet) {
    const { xSplit, ySplit } = sheet.getFreeze();
    model.frozen = xSplit <= 0 && ySplit <= 0 ? null : { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
    model.merges = sheet.getMergeData().map(areaOf);
    model.showGridlines = sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
    model.tabColor = sheet.getConfig().tabColor;
  },
  push(context, model, sheet) {
    const ids = idsOf(context, model);
    pushFrozen(context, model, sheet);
    pushMerges(context, model, sheet);
    const shown = sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
    if (shown !== model.showGridlines)
      context.undoManager.execute(
        { id: ToggleGridlinesMutation.id, params: { ...ids, showGridlines: gridlines(model.showGridlines) } },
        { id: ToggleGridlinesMutation.id, params: { ...ids, showGridlines: gridlines(shown) } },
      );
    const { tabColor } = sheet.getConfig();
    if (tabColor !== model.tabColor)
      context.undoManager.execute(
        { id: SetTabColorMutation.id, params: { ...ids, color: model.tabColor } },
        { id: SetTabColorMutation.id, params: { ...ids, color: tabColor } },
      );
  },
};
