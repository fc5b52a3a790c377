/** Synchronises conditional formats: data bars, cell values, texts and formulas. Other grid rules are left unchanged. */
import type { Injector, IStyleBase, Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
  IValueConfig,
} from '@univerjs/preset-sheets-conditional-formatting';
import {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { ConditionalFormatModel } from '../../../fake-excel/model/sheet-items';
import { newDataBar, newRuleStyle } from '../../../fake-excel/model/sheet-items';
import { CellRange } from '../../../fake-excel/model/range';
import type { SheetModel } from '../../../fake-excel/model/sheet';
import { isRecord } from '../../../fake-excel/objects/arguments';
import { idsOf, type BridgeContext, type SheetPart } from '../context';
import { areaOf, rangeOf } from '../conversions';
import { syncedItemsBySheet, pullItems, pushItems, type ItemSync } from './item-sync';

const seenOn = syncedItemsBySheet();
/** Original grid rules the host has no counterpart for. */
const foreign = new WeakMap<ConditionalFormatModel, IConditionalFormattingRuleConfig>();

const rulesOf = (injector: Injector, sheet: Worksheet): readonly IConditionFormattingRule[] =>
  injector.get(ConditionalFormattingRuleModel).getSubunitRules(sheet.getUnitId(), sheet.getSheetId()) ?? [];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function styleOf({ style }: ConditionalFormatModel): IStyleBase {
  const { font, fill } = style;
  return {
    ...(font['color'] === undefined ? {} : { cl: { rgb: text(font['color']) } }),
    ...(fill['color'] === undefined ? {} : { bg: { rgb: text(fill['color']) } }),
    ...(font['bold'] === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(font['italic'] === true ? { it: BooleanNumber.TRUE } : {}),
  };
}

const BOUNDS: Readonly<Record<string, CFValueType>> = {
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

function boundOf(rule: unknown, otherwise: CFValueType): IValueConfig {
  const type = isRecord(rule) ? BOUNDS[text(rule['type'])] : undefined;
  if (type === undefined || !isRecord(rule)) return { type: otherwise };
  const value = text(rule['formula']);
  return { type, value: type === CFValueType.formula ? value : Number(value) };
}

const TEXTS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

type OneNumber = Exclude<CFNumberOperator, CFNumberOperator.between | CFNumberOperator.notBetween>;

const NUMBERS: Readonly<Record<string, OneNumber>> = {
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

/** `="a ""word"""` is the text a "word"; null if it is not a text literal. */
const quoted = (formula: string): string | null => /^="(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;

function ofValue(format: ConditionalFormatModel, style: IStyleBase): IConditionalFormattingRuleConfig | null {
  const rule = isRecord(format.rule) ? format.rule : {};
  const first = text(rule['formula1']);
  const second = text(rule['formula2']);
  const operator = text(rule['operator']);
  const type = CFRuleType.highlightCell as const;
  const word = quoted(first);
  if (word !== null) {
    const equal = operator === 'NotEqualTo' ? CFTextOperator.notEqual : CFTextOperator.equal;
    return { type, subType: CFSubRuleType.text, operator: equal, value: word, style };
  }
  const number = (formula: string): number => Number(formula.replace(/^=/, ''));
  if (operator === 'Between' || operator === 'NotBetween') {
    const between = operator === 'Between' ? CFNumberOperator.between : CFNumberOperator.notBetween;
    return { type, subType: CFSubRuleType.number, operator: between, value: [number(first), number(second)], style };
  }
  const one = NUMBERS[operator];
  return one === undefined ? null : { type, subType: CFSubRuleType.number, operator: one, value: number(first), style };
}

/** The grid's form of a rule; null if it is incomplete or unsupported. */
function gridRule(format: ConditionalFormatModel): IConditionalFormattingRuleConfig | null {
  const own = foreign.get(format);
  if (own !== undefined) return own;
  const style = styleOf(format);
  switch (format.type) {
    case 'DataBar': {
      const { bar, positive, negative } = format.bar;
      return {
        type: CFRuleType.dataBar,
        isShowValue: bar['showDataBarOnly'] !== true,
        config: {
          min: boundOf(bar['lowerBoundRule'], CFValueType.min),
          max: boundOf(bar['upperBoundRule'], CFValueType.max),
          isGradient: positive['gradientFill'] !== false,
          positiveColor: text(positive['fillColor']),
          nativeColor: text(negative['fillColor']),
        },
      };
    }
    case 'Custom':
      return format.formula === ''
        ? null
        : { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: format.formula, style };
    case 'ContainsText': {
      const rule = isRecord(format.rule) ? format.rule : {};
      const operator = TEXTS[text(rule['operator'])];
      if (operator === undefined) return null;
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator,
        value: text(rule['text']),
        style,
      };
    }
    case 'CellValue':
      return ofValue(format, style);
  }
}

function taken(
  model: SheetModel,
  { cfId, ranges, stopIfTrue, rule }: IConditionFormattingRule,
): ConditionalFormatModel {
  const isFormula =
    rule.type === CFRuleType.highlightCell && 'subType' in rule && rule.subType === CFSubRuleType.formula;
  const format: ConditionalFormatModel = {
    id: cfId,
    type: rule.type === CFRuleType.dataBar ? 'DataBar' : 'Custom',
    ranges: ranges.map((range) => new CellRange(model, areaOf(range)).track()),
    stopIfTrue,
    priority: 0,
    rule: null,
    formula: isFormula && 'value' in rule ? text(rule.value) : '',
    style: newRuleStyle(),
    bar: newDataBar(),
  };
  foreign.set(format, rule);
  return format;
}

function keyed(context: BridgeContext, model: SheetModel): ItemSync<ConditionalFormatModel, IConditionFormattingRule> {
  const ids = idsOf(context, model);
  return {
    id: ({ id }) => id,
    gridId: ({ cfId }) => cfId,
    fingerprint: (format) =>
      JSON.stringify([gridRule(format), format.ranges.map(({ area }) => area), format.stopIfTrue]),
    toModel(rule, known) {
      if (known === undefined) return taken(model, rule);
      for (const range of known.ranges) range.untrack();
      const moved = { ...known, ranges: rule.ranges.map((range) => new CellRange(model, areaOf(range)).track()) };
      const own = foreign.get(known);
      if (own !== undefined) foreign.set(moved, own);
      return moved;
    },
    addToGrid(format) {
      const rule = gridRule(format);
      if (rule === null) return;
      const { id, ranges, stopIfTrue } = format;
      const whole = { cfId: id, ranges: ranges.map(({ area }) => rangeOf(area)), stopIfTrue, rule };
      context.undoManager.execute(
        { id: AddConditionalRuleMutation.id, params: { ...ids, rule: whole } },
        { id: DeleteConditionalRuleMutation.id, params: { ...ids, cfId: id } },
      );
    },
    removeFromGrid(rule) {
      context.undoManager.execute(
        { id: DeleteConditionalRuleMutation.id, params: { ...ids, cfId: rule.cfId } },
        { id: AddConditionalRuleMutation.id, params: { ...ids, rule } },
      );
    },
  };
}

export const conditions: SheetPart = {
  pull(context, model, sheet) {
    const grid = rulesOf(context.injector, sheet);
    model.conditionalFormats = pullItems(keyed(context, model), model.conditionalFormats, grid, seenOn(model));
  },
  push(context, model, sheet) {
    pushItems(keyed(context, model), model.conditionalFormats, rulesOf(context.injector, sheet), seenOn(model));
  },
};
