/** Parts of a chart, each defined by the properties that may be set; values are stored under the part's path. */
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
  const existing = parts.get(path) ?? new Map<string, unknown>();
  parts.set(path, existing);
  return existing;
};

const lowerFirst = (member: string): string => member.charAt(0).toLowerCase() + member.slice(1);

const below = (part: ChartPart, member: string): ChartPart => ({
  parts: part.parts,
  path: part.path === '' ? lowerFirst(member) : `${part.path}/${lowerFirst(member)}`,
});

/** A part whose properties are stored as set; unset properties are null. */
function definePart(
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
          get: (part: ChartPart) => valuesOf(part).get(lowerFirst(member)) ?? null,
          set: (part: ChartPart, value: unknown) => {
            valuesOf(part).set(lowerFirst(member), check(value));
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

const fill = definePart(
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

const line = definePart(
  'ChartLineFormat',
  { Color: colourValue, LineStyle: textValue, Weight: numberValue },
  {},
  {
    Clear: (part) => {
      valuesOf(part).set('lineStyle', 'None');
    },
  },
);

const font = definePart('ChartFont', {
  Bold: flagValue,
  Italic: flagValue,
  Color: colourValue,
  Name: textValue,
  Size: numberValue,
  Underline: textValue,
});

const boxFormat = (name: string): ObjectFactory<ChartPart> =>
  definePart(name, {}, { Fill: fill, Border: line, Font: font });

export const titleObject = definePart(
  'ChartTitle',
  { Text: textValue, Visible: flagValue, Overlay: flagValue, HorizontalAlignment: textValue, Position: textValue },
  { Format: boxFormat('ChartTitleFormat') },
);

export const legendObject = definePart(
  'ChartLegend',
  { Visible: flagValue, Position: textValue, Overlay: flagValue },
  { Format: boxFormat('ChartLegendFormat') },
);

export const areaFormatObject = definePart(
  'ChartAreaFormat',
  { RoundedCorners: flagValue, ColorScheme: textValue },
  { Fill: fill, Border: line, Font: font },
);

export const dataLabelsObject = definePart(
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

const gridlines = definePart(
  'ChartGridlines',
  { Visible: flagValue },
  { Format: definePart('ChartGridlinesFormat', {}, { Line: line }) },
);

const axisTitle = definePart(
  'ChartAxisTitle',
  { Text: textValue, Visible: flagValue },
  { Format: definePart('ChartAxisTitleFormat', {}, { Font: font, Fill: fill, Border: line }) },
);

/** '' means automatic. */
const bound: Check = (value) => (value === '' ? '' : numberValue(value));

const axis = definePart(
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
    Format: definePart('ChartAxisFormat', {}, { Font: font, Line: line, Fill: fill }),
  },
);

export const axesObject = definePart('ChartAxes', {}, { CategoryAxis: axis, ValueAxis: axis });

export const seriesFormatObject = definePart('ChartSeriesFormat', {}, { Fill: fill, Line: line });

export const pointObject = definePart(
  'ChartPoint',
  { HasDataLabel: flagValue, MarkerStyle: textValue, MarkerSize: numberValue },
  { Format: definePart('ChartPointFormat', {}, { Fill: fill, Border: line }), DataLabel: dataLabelsObject },
);

/** Further properties of a series. */
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
