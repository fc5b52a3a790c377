/** Conditional formats of a range: data bars, text, cell values, formulas. Other types are refused. */
import { HostError, invalidArgument } from '../errors';
import { overlaps } from '../model/area';
import type { ConditionalFormatModel, ConditionalFormatType } from '../model/sheet-items';
import { newDataBar, newRuleStyle } from '../model/sheet-items';
import { mustAllow } from '../model/protection';
import { CellRange } from '../model/range';
import type { SheetModel } from '../model/sheet';
import { colourValue, flagValue, isRecord, textValue, wholeValue, enumValue } from './arguments';
import { BORDER_STYLES } from './borders';
import { collection } from './collection';
import type { HostObject, Scalar } from './host-object';
import { defineObject, readOnly } from './host-object';
import { rangeObject } from './registry';

const FORMAT_FAMILY = 4;
const TYPES: readonly ConditionalFormatType[] = ['DataBar', 'ContainsText', 'Custom', 'CellValue'];

/** A property stored in a record. */
const recordProperty = <T>(
  record: (target: T) => Record<string, unknown>,
  key: string,
  check: (value: unknown) => unknown,
): Scalar<T> => ({
  get: (target) => record(target)[key] ?? null,
  set: (target, value) => {
    record(target)[key] = check(value);
  },
});

type Format = ConditionalFormatModel;

const font = ({ style }: Format): Record<string, unknown> => style.font;

const fontObject = defineObject<Format>({
  name: 'ConditionalRangeFont',
  scalars: {
    Color: recordProperty(font, 'color', colourValue),
    Bold: recordProperty(font, 'bold', flagValue),
    Italic: recordProperty(font, 'italic', flagValue),
    Underline: recordProperty(font, 'underline', (value) => enumValue(value, ['None', 'Single', 'Double'])),
    Strikethrough: recordProperty(font, 'strikethrough', flagValue),
  },
});

const fillObject = defineObject<Format>({
  name: 'ConditionalRangeFill',
  scalars: { Color: recordProperty(({ style }: Format) => style.fill, 'color', colourValue) },
});

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

interface RuleBorder {
  readonly format: Format;
  readonly side: string;
}

const border = ({ format, side }: RuleBorder): Record<string, unknown> => (format.style.borders[side] ??= {});

const borderObject = defineObject<RuleBorder>({
  name: 'ConditionalRangeBorder',
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: readOnly(({ side }) => side),
    Style: recordProperty(border, 'style', (value) => enumValue(value, BORDER_STYLES)),
    Color: recordProperty(border, 'color', colourValue),
  },
});

const bordersObject = defineObject<Format>(
  collection<Format, RuleBorder>('ConditionalRangeBorderCollection', {
    all: (format) => SIDES.map((side) => ({ format, side })),
    find: (format, key) => (SIDES.some((side) => side === key) ? { format, side: String(key) } : null),
    make: borderObject,
  }),
);

const styleObject = defineObject<Format>({
  name: 'ConditionalRangeFormat',
  scalars: {
    NumberFormat: {
      get: ({ style }) => style.numberFormat,
      set: ({ style }, value) => {
        style.numberFormat = value;
      },
    },
  },
  properties: { Font: fontObject, Fill: fillObject, Borders: bordersObject },
});

const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;
const CELL_OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

const withRule = (name: string, check: (rule: Readonly<Record<string, unknown>>) => void) =>
  defineObject<Format>({
    name,
    scalars: {
      Rule: {
        get: ({ rule }) => rule,
        set: (format, value) => {
          if (!isRecord(value)) throw invalidArgument('a rule is an object');
          check(value);
          format.rule = value;
        },
      },
    },
    properties: { Format: styleObject },
  });

const textObject = withRule('TextConditionalFormat', (rule) => {
  enumValue(rule['operator'], TEXT_OPERATORS);
  textValue(rule['text']);
});

const cellValueObject = withRule('CellValueConditionalFormat', (rule) => {
  enumValue(rule['operator'], CELL_OPERATORS);
  textValue(rule['formula1']);
});

const customObject = defineObject<Format>({
  name: 'CustomConditionalFormat',
  properties: {
    Format: styleObject,
    Rule: defineObject<Format>({
      name: 'ConditionalFormatRule',
      scalars: {
        Formula: {
          get: ({ formula }) => formula,
          set: (format, value) => {
            const formula = textValue(value);
            if (!formula.startsWith('=')) throw invalidArgument('a formula begins with =');
            format.formula = formula;
          },
        },
      },
    }),
  },
});

const bar = ({ bar: { bar: record } }: Format): Record<string, unknown> => record;
const positive = ({ bar: { positive: record } }: Format): Record<string, unknown> => record;
const negative = ({ bar: { negative: record } }: Format): Record<string, unknown> => record;

const BOUNDS = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile', 'Automatic'] as const;

function boundValue(value: unknown): unknown {
  if (!isRecord(value)) throw invalidArgument('a bound is an object');
  const type = enumValue(value['type'], BOUNDS);
  if (['Number', 'Percent', 'Formula', 'Percentile'].includes(type)) textValue(value['formula']);
  return value;
}

const dataBarObject = defineObject<Format>({
  name: 'DataBarConditionalFormat',
  scalars: {
    ShowDataBarOnly: recordProperty(bar, 'showDataBarOnly', flagValue),
    BarDirection: recordProperty(bar, 'barDirection', (value) =>
      enumValue(value, ['Context', 'LeftToRight', 'RightToLeft']),
    ),
    AxisFormat: recordProperty(bar, 'axisFormat', (value) => enumValue(value, ['Automatic', 'None', 'CellMidPoint'])),
    AxisColor: recordProperty(bar, 'axisColor', colourValue),
    LowerBoundRule: recordProperty(bar, 'lowerBoundRule', boundValue),
    UpperBoundRule: recordProperty(bar, 'upperBoundRule', boundValue),
  },
  properties: {
    PositiveFormat: defineObject<Format>({
      name: 'ConditionalDataBarPositiveFormat',
      scalars: {
        FillColor: recordProperty(positive, 'fillColor', colourValue),
        GradientFill: recordProperty(positive, 'gradientFill', flagValue),
        BorderColor: recordProperty(positive, 'borderColor', (value) => (value === '' ? '' : colourValue(value))),
      },
    }),
    NegativeFormat: defineObject<Format>({
      name: 'ConditionalDataBarNegativeFormat',
      scalars: {
        FillColor: recordProperty(negative, 'fillColor', colourValue),
        MatchPositiveFillColor: recordProperty(negative, 'matchPositiveFillColor', flagValue),
        BorderColor: recordProperty(negative, 'borderColor', (value) => (value === '' ? '' : colourValue(value))),
        MatchPositiveBorderColor: recordProperty(negative, 'matchPositiveBorderColor', flagValue),
      },
    }),
  },
});

/** `dataBar` throws for another type of format, `dataBarOrNullObject` is a null object. */
function ofType(type: ConditionalFormatType, name: string, make: (format: Format) => HostObject) {
  return {
    [name]: (format: Format): HostObject => {
      if (format.type !== type)
        throw new HostError('InvalidArgument', `the conditional format is of type ${format.type}`);
      return make(format);
    },
    [`${name}OrNullObject`]: (format: Format): HostObject | null => (format.type === type ? make(format) : null),
  };
}

function sheetOf(format: Format): SheetModel {
  const [first] = format.ranges;
  if (first === undefined) throw new HostError('InvalidReference', 'the conditional format has no cells');
  return first.sheet;
}

const formatObject = defineObject<Format>({
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: readOnly(({ id }) => id),
    Type: readOnly(({ type }) => type),
    StopIfTrue: {
      get: ({ stopIfTrue }) => stopIfTrue,
      set: (format, value) => {
        format.stopIfTrue = flagValue(value);
      },
    },
    Priority: {
      get: ({ priority }) => priority,
      set: (format, value) => {
        format.priority = wholeValue(value);
      },
    },
  },
  properties: {
    ...ofType('DataBar', 'DataBar', dataBarObject),
    ...ofType('ContainsText', 'TextComparison', textObject),
    ...ofType('CellValue', 'CellValue', cellValueObject),
    ...ofType('Custom', 'Custom', customObject),
  },
  navigation: {
    GetRange: (format) => {
      const [range] = format.ranges;
      if (range === undefined) throw new HostError('InvalidReference', 'the conditional format has no cells');
      return rangeObject(new CellRange(range.sheet, range.area));
    },
  },
  methods: {
    Delete: (format) => {
      const sheet = sheetOf(format);
      mustAllow(sheet, 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
});

/** Ranges of one sheet, at least one. */
type Where = readonly CellRange[];

const meets = ({ ranges }: Format, where: Where): boolean =>
  ranges.some((range) => where.some(({ area }) => overlaps(range.area, area)));

const sheetAt = ([range]: Where): SheetModel => {
  if (range === undefined) throw new HostError('InvalidReference', 'a conditional format without cells');
  return range.sheet;
};

const onRanges = (where: Where): Format[] => sheetAt(where).conditionalFormats.filter((format) => meets(format, where));

function add(where: Where, given: string): Format {
  const sheet = sheetAt(where);
  mustAllow(sheet, 'allowFormatCells');
  const type = TYPES.find((one) => one === given);
  if (type === undefined) throw new HostError('NotImplemented', `the fake Excel has no conditional format ${given}`);
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const format: Format = {
    id: sheet.workbook.newId(FORMAT_FAMILY),
    type,
    ranges: where.map(({ area }) => new CellRange(sheet, area).track()),
    stopIfTrue: false,
    priority: 0,
    rule: null,
    formula: '',
    style: newRuleStyle(),
    bar: newDataBar(),
  };
  sheet.conditionalFormats.push(format);
  return format;
}

export const conditionalFormatsObject = defineObject<Where>(
  collection<Where, Format>(
    'ConditionalFormatCollection',
    { all: onRanges, find: (where, key) => onRanges(where).find(({ id }) => id === key) ?? null, make: formatObject },
    {
      navigation: { Add: (where, args) => formatObject(add(where, args.text(0))) },
      methods: {
        ClearAll: (where) => {
          const sheet = sheetAt(where);
          mustAllow(sheet, 'allowFormatCells');
          sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !meets(format, where));
        },
      },
    },
  ),
);
