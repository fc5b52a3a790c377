/** The parts of a chart, each a short table of what may be set; values are kept under the part's path. */
import type { ChartProperties } from '../model/sheet-items';
import { colourValue, flagValue, numberValue, textValue } from './arguments';
import type { ObjectDefinition, ObjectFactory } from './host-object';
import { defineObject } from './host-object';

export interface ChartPart {
  readonly parts: ChartProperties;
  /** `title/format/font` */
  readonly path: string;
}

type Check = (value: unknown) => unknown;

const valuesOf = ({ parts, path }: ChartPart): Map<string, unknown> => {
  const there = parts.get(path) ?? new Map<string, unknown>();
  parts.set(path, there);
  return there;
};

const small = (member: string): string => member.charAt(0).toLowerCase() + member.slice(1);

const below = (part: ChartPart, member: string): ChartPart => ({
  parts: part.parts,
  path: part.path === '' ? small(member) : `${part.path}/${small(member)}`,
});

/** A kind whose properties are kept as they are set; what was never set is null. */
function partKind(
  name: string,
  checks: Readonly<Record<string, Check>>,
  children: Readonly<Record<string, ObjectFactory<ChartPart>>> = {},
  calls: NonNullable<ObjectDefinition<ChartPart>['methods']> = {},
): ObjectFactory<ChartPart> {
  return defineObject<ChartPart>({
    name,
    scalars: Object.fromEntries(
      Object.entries(checks).map(([member, check]) => [
        member,
        {
          get: (part: ChartPart) => valuesOf(part).get(small(member)) ?? null,
          set: (part: ChartPart, value: unknown) => {
            valuesOf(part).set(small(member), check(value));
          },
        },
      ]),
    ),
    properties: Object.fromEntries(
      Object.entries(children).map(([member, make]) => [member, (part: ChartPart) => make(below(part, member))]),
    ),
    methods: calls,
  });
}

const fill = partKind(
  'ChartFill',
  {},
  {},
  {
    SetSolidColor: (part, args) => {
      valuesOf(part).set('color', colourValue(args.raw(0)));
    },
    Clear: (part) => {
      valuesOf(part).set('color', null);
    },
  },
);

const line = partKind(
  'ChartLineFormat',
  { Color: colourValue, LineStyle: textValue, Weight: numberValue },
  {},
  {
    Clear: (part) => {
      valuesOf(part).set('lineStyle', 'None');
    },
  },
);

const font = partKind('ChartFont', {
  Bold: flagValue,
  Italic: flagValue,
  Color: colourValue,
  Name: textValue,
  Size: numberValue,
  Underline: textValue,
});

const boxFormat = (name: string): ObjectFactory<ChartPart> =>
  partKind(name, {}, { Fill: fill, Border: line, Font: font });

export const titleObject = partKind(
  'ChartTitle',
  { Text: textValue, Visible: flagValue, Overlay: flagValue, HorizontalAlignment: textValue, Position: textValue },
  { Format: boxFormat('ChartTitleFormat') },
);

export const legendObject = partKind(
  'ChartLegend',
  { Visible: flagValue, Position: textValue, Overlay: flagValue },
  { Format: boxFormat('ChartLegendFormat') },
);

export const areaFormatObject = partKind(
  'ChartAreaFormat',
  { RoundedCorners: flagValue, ColorScheme: textValue },
  { Fill: fill, Border: line, Font: font },
);

export const dataLabelsObject = partKind(
  'ChartDataLabels',
  {
    Position: textValue,
    ShowValue: flagValue,
    ShowCategoryName: flagValue,
    ShowSeriesName: flagValue,
    ShowPercentage: flagValue,
    ShowLegendKey: flagValue,
    Separator: textValue,
    NumberFormat: textValue,
    LinkNumberFormat: flagValue,
  },
  { Format: boxFormat('ChartDataLabelFormat') },
);

const gridlines = partKind(
  'ChartGridlines',
  { Visible: flagValue },
  { Format: partKind('ChartGridlinesFormat', {}, { Line: line }) },
);

const axisTitle = partKind(
  'ChartAxisTitle',
  { Text: textValue, Visible: flagValue },
  { Format: partKind('ChartAxisTitleFormat', {}, { Font: font, Fill: fill, Border: line }) },
);

/** '' gives a bound back to Excel. */
const bound: Check = (value) => (value === '' ? '' : numberValue(value));

const axis = partKind(
  'ChartAxis',
  {
    Minimum: bound,
    Maximum: bound,
    MajorUnit: bound,
    MinorUnit: bound,
    Visible: flagValue,
    NumberFormat: textValue,
    LinkNumberFormat: flagValue,
    ReversePlotOrder: flagValue,
    TickLabelPosition: textValue,
    TickLabelSpacing: (value) => (value === '' ? '' : numberValue(value)),
    MajorTickMark: textValue,
    MinorTickMark: textValue,
    Crosses: textValue,
    Position: textValue,
    CategoryType: textValue,
    DisplayUnit: textValue,
    ScaleType: textValue,
    Alignment: textValue,
    Offset: numberValue,
  },
  {
    Title: axisTitle,
    MajorGridlines: gridlines,
    MinorGridlines: gridlines,
    Format: partKind('ChartAxisFormat', {}, { Font: font, Line: line, Fill: fill }),
  },
);

export const axesObject = partKind('ChartAxes', {}, { CategoryAxis: axis, ValueAxis: axis });

export const seriesFormatObject = partKind('ChartSeriesFormat', {}, { Fill: fill, Line: line });

export const pointObject = partKind(
  'ChartPoint',
  { HasDataLabel: flagValue, MarkerStyle: textValue, MarkerSize: numberValue },
  { Format: partKind('ChartPointFormat', {}, { Fill: fill, Border: line }), DataLabel: dataLabelsObject },
);

/** What else a series may be told. */
export const SERIES_CHECKS: Readonly<Record<string, Check>> = {
  ChartType: textValue,
  HasDataLabels: flagValue,
  GapWidth: numberValue,
  Overlap: numberValue,
  AxisGroup: textValue,
  Smooth: flagValue,
  VaryByCategories: flagValue,
  InvertIfNegative: flagValue,
  MarkerStyle: textValue,
  MarkerSize: numberValue,
  DoughnutHoleSize: numberValue,
  PlotOrder: numberValue,
};

export const propertiesAt = (parts: ChartProperties, path: string): Map<string, unknown> => valuesOf({ parts, path });
