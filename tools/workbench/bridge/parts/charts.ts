/** Charts: the grid has none, so each is drawn as a picture over its cells and redrawn when it changes. */
import type { Worksheet } from '@univerjs/core';
import { DrawingTypeEnum, ImageSourceType } from '@univerjs/core';
import type { ISheetImage } from '@univerjs/preset-sheets-drawing';
import { DrawingApplyType, ISheetDrawingService, SetDrawingApplyMutation } from '@univerjs/preset-sheets-drawing';
import type { Area } from '../../../fake-excel/model/area';
import type { ChartModel } from '../../../fake-excel/model/sheet-items';
import type { SheetModel } from '../../../fake-excel/model/sheet';
import { chartSvg } from '../chart-svg';
import { idsOf, type BridgeContext, type SheetPart } from '../context';
import { syncedItemsBySheet } from './item-sync';

const seenOn = syncedItemsBySheet();

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const sum = (count: number, size: (index: number) => number): number => {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
};

function boxOf(sheet: Worksheet, { row, column, rows, columns }: Area): Box {
  const wide = (index: number): number => sheet.getColumnWidth(index);
  const high = (index: number): number => sheet.getRowHeight(index);
  const left = sum(column, wide);
  const top = sum(row, high);
  return { left, top, width: sum(column + columns, wide) - left, height: sum(row + rows, high) - top };
}

/** Null if setPosition was not called or the cells were deleted. */
export const coveredBy = ({ over }: ChartModel): Area | null => {
  if (over === null || over.from.isDeleted || over.to.isDeleted) return null;
  const { area: from } = over.from;
  const { area: to } = over.to;
  return {
    row: from.row,
    column: from.column,
    rows: to.row + to.rows - from.row,
    columns: to.column + to.columns - from.column,
  };
};

function imageOf(context: BridgeContext, model: SheetModel, chart: ChartModel, covered: Area, box: Box): ISheetImage {
  const corner = (row: number, column: number) => ({ row, column, rowOffset: 0, columnOffset: 0 });
  const place = {
    from: corner(covered.row, covered.column),
    to: corner(covered.row + covered.rows, covered.column + covered.columns),
    angle: 0,
    skewX: 0,
    skewY: 0,
    flipX: false,
    flipY: false,
  };
  return {
    ...idsOf(context, model),
    drawingId: chart.id,
    drawingType: DrawingTypeEnum.DRAWING_IMAGE,
    imageSourceType: ImageSourceType.BASE64,
    source: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartSvg(chart, box))}`,
    transform: { ...box, angle: 0, skewX: 0, skewY: 0, flipX: false, flipY: false },
    sheetTransform: place,
    axisAlignSheetTransform: place,
  };
}

function apply(context: BridgeContext, op: unknown, type: DrawingApplyType): void {
  const { unitId, subUnitId, undo, redo, objects } = opOf(op);
  const back = type === DrawingApplyType.INSERT ? DrawingApplyType.REMOVE : DrawingApplyType.INSERT;
  context.undoManager.execute(
    { id: SetDrawingApplyMutation.id, params: { unitId, subUnitId, op: redo, objects, type } },
    { id: SetDrawingApplyMutation.id, params: { unitId, subUnitId, op: undo, objects, type: back } },
  );
}

/** The service types this as `unknown`. */
function opOf(op: unknown): Readonly<Record<'unitId' | 'subUnitId' | 'undo' | 'redo' | 'objects', unknown>> {
  const part = (key: string): unknown => (typeof op === 'object' && op !== null ? Reflect.get(op, key) : undefined);
  return {
    unitId: part('unitId'),
    subUnitId: part('subUnitId'),
    undo: part('undo'),
    redo: part('redo'),
    objects: part('objects'),
  };
}

export const charts: SheetPart = {
  pull: () => undefined,
  push(context, model, sheet) {
    const seen = seenOn(model);
    const service = context.injector.get(ISheetDrawingService);
    const wanted = new Map<string, ISheetImage>();
    for (const chart of model.charts) {
      const covered = coveredBy(chart);
      if (covered !== null) wanted.set(chart.id, imageOf(context, model, chart, covered, boxOf(sheet, covered)));
    }
    for (const [drawingId, source] of [...seen]) {
      if (wanted.get(drawingId)?.source === source) continue;
      seen.delete(drawingId);
      const search = { ...idsOf(context, model), drawingId };
      if (service.getDrawingByParam(search) != null)
        apply(context, service.getBatchRemoveOp([search]), DrawingApplyType.REMOVE);
    }
    for (const [drawingId, image] of wanted) {
      if (seen.has(drawingId)) continue;
      seen.set(drawingId, image.source);
      apply(context, service.getBatchAddOp([image]), DrawingApplyType.INSERT);
    }
  },
};
