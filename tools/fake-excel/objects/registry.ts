/**
 * The factories of ranges and worksheets, which nearly every other host object leads to. They are registered when the
 * workbook's object is defined, so that no two modules import each other.
 */
import type { CellRange } from '../model/range';
import type { SheetModel } from '../model/sheet';
import type { ObjectFactory } from './host-object';

interface Registry {
  readonly range: ObjectFactory<CellRange>;
  readonly worksheet: ObjectFactory<SheetModel>;
}

let registered: Registry | null = null;

export function registerFactories(factories: Registry): void {
  registered = factories;
}

function factories(): Registry {
  if (registered === null) throw new Error('registry: objects/workbook.ts was not loaded');
  return registered;
}

export const rangeObject: ObjectFactory<CellRange> = Object.assign((range: CellRange) => factories().range(range), {
  targetOf: (object: unknown) => factories().range.targetOf(object),
});

export const worksheetObject: ObjectFactory<SheetModel> = Object.assign(
  (sheet: SheetModel) => factories().worksheet(sheet),
  { targetOf: (object: unknown) => factories().worksheet.targetOf(object) },
);
