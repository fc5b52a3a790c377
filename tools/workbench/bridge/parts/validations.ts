/** Synchronises data validation. */
import type { DataValidationType, Injector, ISheetDataValidationRule, Worksheet } from '@univerjs/core';
import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType as Kind } from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation';
import { isRecord } from '../../../fake-excel/objects/arguments';
import { CellRange } from '../../../fake-excel/model/range';
import type { SheetModel } from '../../../fake-excel/model/sheet';
import type { ValidationModel } from '../../../fake-excel/model/sheet-items';
import { idsOf, type BridgeContext, type SheetPart } from '../context';
import { areaOf, rangeOf } from '../conversions';
import { syncedItemsBySheet, pullItems, pushItems, type ItemSync } from './item-sync';

const seenOn = syncedItemsBySheet();
const names = new WeakMap<ValidationModel, string>();
let made = 0;

/** Excel's rules have no id, the grid's do. */
function idOf(one: ValidationModel): string {
  const known = names.get(one);
  if (known !== undefined) return known;
  made += 1;
  const id = `validation-${String(made)}`;
  names.set(one, id);
  return id;
}

const rulesOf = (injector: Injector, sheet: Worksheet): readonly ISheetDataValidationRule[] =>
  injector.get(SheetDataValidationModel).getRules(sheet.getUnitId(), sheet.getSheetId());

const KINDS: readonly (readonly [own: string, grid: DataValidationType])[] = [
  ['list', Kind.LIST],
  ['wholeNumber', Kind.WHOLE],
  ['decimal', Kind.DECIMAL],
  ['date', Kind.DATE],
  ['time', Kind.TIME],
  ['textLength', Kind.TEXT_LENGTH],
  ['custom', Kind.CUSTOM],
];

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The grid's form of a rule; null if unsupported. */
function gridRule(one: ValidationModel): ISheetDataValidationRule | null {
  const [kind, given] = Object.entries(one.rule)[0] ?? ['', null];
  const type = KINDS.find(([own]) => own === kind)?.[1];
  if (type === undefined || !isRecord(given)) return null;
  const alert = isRecord(one.errorAlert) ? one.errorAlert : {};
  return {
    uid: idOf(one),
    ranges: [rangeOf(one.range.area)],
    type,
    formula1: text(given['source'] ?? given['formula1'] ?? given['formula']),
    formula2: text(given['formula2']),
    allowBlank: one.ignoreBlanks,
    showDropDown: given['inCellDropDown'] !== false,
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: alert['showAlert'] !== false,
    errorStyle: alert['style'] === 'Stop' ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    error: text(alert['message']),
  };
}

const kindOfGrid = new Map<string, string>(KINDS.map(([kind, grid]) => [grid, kind]));

function ownRule({ type, formula1, formula2 }: ISheetDataValidationRule): Readonly<Record<string, unknown>> {
  const kind = kindOfGrid.get(type) ?? 'custom';
  if (kind === 'list') return { list: { inCellDropDown: true, source: formula1 ?? '' } };
  return { [kind]: kind === 'custom' ? { formula: formula1 ?? '' } : { formula1: formula1 ?? '', formula2 } };
}

function keyed(context: BridgeContext, model: SheetModel): ItemSync<ValidationModel, ISheetDataValidationRule> {
  const ids = idsOf(context, model);
  return {
    id: idOf,
    gridId: ({ uid }) => uid,
    fingerprint: (one) => JSON.stringify(gridRule(one)),
    toModel(rule, known) {
      const [first] = rule.ranges;
      const area = first === undefined ? { row: 0, column: 0, rows: 1, columns: 1 } : areaOf(first);
      const taken: ValidationModel = {
        range: new CellRange(model, area).track(),
        rule: known?.rule ?? ownRule(rule),
        prompt: known?.prompt ?? { showPrompt: true, title: '', message: '' },
        errorAlert: known?.errorAlert ?? { showAlert: true, style: 'Stop', title: '', message: rule.error ?? '' },
        ignoreBlanks: rule.allowBlank ?? true,
      };
      known?.range.untrack();
      names.set(taken, rule.uid);
      return taken;
    },
    addToGrid(one) {
      const rule = gridRule(one);
      if (rule === null) return;
      context.undoManager.execute(
        { id: AddDataValidationMutation.id, params: { ...ids, rule } },
        { id: RemoveDataValidationMutation.id, params: { ...ids, ruleId: rule.uid } },
      );
    },
    removeFromGrid(rule) {
      context.undoManager.execute(
        { id: RemoveDataValidationMutation.id, params: { ...ids, ruleId: rule.uid } },
        { id: AddDataValidationMutation.id, params: { ...ids, rule } },
      );
    },
  };
}

export const validations: SheetPart = {
  pull(context, model, sheet) {
    const grid = rulesOf(context.injector, sheet);
    model.validations = pullItems(keyed(context, model), model.validations, grid, seenOn(model));
  },
  push(context, model, sheet) {
    pushItems(keyed(context, model), model.validations, rulesOf(context.injector, sheet), seenOn(model));
  },
};
