/** Charts of a sheet: their place, series, points, title, axes and legend. */
import { HostError, invalidArgument } from '../errors';
import type { Area } from '../model/area';
import { bounding } from '../model/area';
import type { ChartModel, ChartProperties, SeriesModel } from '../model/sheet-items';
import { mustAllow } from '../model/protection';
import { CellRange } from '../model/range';
import type { SheetModel } from '../model/sheet';
import type { Arguments } from './arguments';
import { flagValue, numberValue, textValue } from './arguments';
import {
  areaFormatObject,
  axesObject,
  dataLabelsObject,
  propertiesAt,
  legendObject,
  pointObject,
  SERIES_CHECKS,
  seriesFormatObject,
  titleObject,
} from './chart-parts';
import { collection } from './collection';
import type { Scalar } from './host-object';
import { defineObject, readOnly } from './host-object';
import { rangeArgument } from './range-argument';
import { worksheetObject } from './registry';

const CHART_FAMILY = 3;
const CHART_TYPES =
  /^(?:Column|Bar|Line|Pie|Doughnut|Area|XYScatter|Radar|3D|Treemap|Sunburst|Histogram|Pareto|Waterfall|Funnel)/;

interface ChartSeries {
  readonly chart: ChartModel;
  readonly series: SeriesModel;
}

const values = ({ series }: ChartSeries): Map<string, unknown> => propertiesAt(series.parts, '');

const storedProperty = (member: string, check: (value: unknown) => unknown): Scalar<ChartSeries> => ({
  get: (one) => values(one).get(member) ?? null,
  set: (one, value) => {
    values(one).set(member, check(value));
  },
});

const lowerFirst = (member: string): string => member.charAt(0).toLowerCase() + member.slice(1);

interface ChartPointAt {
  readonly series: SeriesModel;
  readonly index: number;
}

const cellsOf = (range: CellRange | null): number => (range === null ? 0 : range.area.rows * range.area.columns);

function partsOfPoint({ series, index }: ChartPointAt): ChartProperties {
  const existing = series.points.get(index) ?? (new Map() as ChartProperties);
  series.points.set(index, existing);
  return existing;
}

const pointsObject = defineObject<SeriesModel>(
  collection<SeriesModel, ChartPointAt>(
    'ChartPointsCollection',
    {
      all: (series) => Array.from({ length: cellsOf(series.values) }, (_, index) => ({ series, index })),
      find: () => null,
      make: (point) => pointObject({ parts: partsOfPoint(point), path: '' }),
    },
    { scalars: { Count: readOnly((series) => cellsOf(series.values)) } },
  ),
);

const seriesObject = defineObject<ChartSeries>({
  name: 'ChartSeries',
  scalars: {
    Name: {
      get: ({ series }) => series.name,
      set: ({ series }, value) => {
        series.name = textValue(value);
      },
    },
    ...Object.fromEntries(
      Object.entries(SERIES_CHECKS).map(([member, check]) => [member, storedProperty(lowerFirst(member), check)]),
    ),
  },
  properties: {
    Format: ({ series }) => seriesFormatObject({ parts: series.parts, path: 'format' }),
    DataLabels: ({ series }) => dataLabelsObject({ parts: series.parts, path: 'dataLabels' }),
    Points: ({ series }) => pointsObject(series),
  },
  methods: {
    SetValues: ({ chart, series }, args) => {
      series.values = rangeArgument(args, 0, chart.sheet).track();
    },
    SetXAxisValues: ({ chart, series }, args) => {
      series.categories = rangeArgument(args, 0, chart.sheet).track();
    },
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
    },
  },
});

const newSeries = (name: string, given: CellRange | null, categories: CellRange | null): SeriesModel => ({
  name,
  values: given?.track() ?? null,
  categories: categories?.track() ?? null,
  parts: new Map(),
  points: new Map(),
});

const seriesCollectionObject = defineObject<ChartModel>(
  collection<ChartModel, ChartSeries>(
    'ChartSeriesCollection',
    {
      all: (chart) => chart.series.map((series) => ({ chart, series })),
      find: () => null,
      make: seriesObject,
    },
    {
      scalars: { Count: readOnly(({ series }) => series.length) },
      navigation: {
        Add: (chart, args) => {
          const series = newSeries(args.textOr(0, `Series${chart.series.length + 1}`), null, null);
          chart.series.splice(args.wholeOr(1, chart.series.length), 0, series);
          return seriesObject({ chart, series });
        },
      },
    },
  ),
);

const isNumber = (sheet: SheetModel, row: number, column: number): boolean =>
  typeof sheet.cells.value(row, column) === 'number';

/** Splits a range into series as Excel does: a first row of texts gives series names, a first column the categories. */
function seriesFrom(data: CellRange, by: string): SeriesModel[] {
  const { sheet, area } = data;
  const named = area.rows > 1 && !isNumber(sheet, area.row, area.column + area.columns - 1);
  const labelled = area.columns > 1 && !isNumber(sheet, area.row + area.rows - 1, area.column);
  const body: Area = {
    row: area.row + (named ? 1 : 0),
    column: area.column + (labelled ? 1 : 0),
    rows: area.rows - (named ? 1 : 0),
    columns: area.columns - (labelled ? 1 : 0),
  };
  const inColumns = by === 'Columns' || (by === 'Auto' && body.rows >= body.columns);
  const count = inColumns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, index) => {
    const cells = inColumns
      ? { ...body, column: body.column + index, columns: 1 }
      : { ...body, row: body.row + index, rows: 1 };
    const title = inColumns
      ? named && sheet.cells.value(area.row, body.column + index)
      : labelled && sheet.cells.value(body.row + index, area.column);
    const across = inColumns
      ? labelled && { ...body, column: area.column, columns: 1 }
      : named && { ...body, row: area.row, rows: 1 };
    return newSeries(
      title === false || title === '' ? `Series${index + 1}` : String(title),
      new CellRange(sheet, cells),
      across === false ? null : new CellRange(sheet, across),
    );
  });
}

const seriesBy = (args: Arguments, index: number): string => args.word(index, ['Auto', 'Columns', 'Rows'], 'Auto');

function add(sheet: SheetModel, args: Arguments): ChartModel {
  mustAllow(sheet, 'allowEditObjects');
  const chartType = args.text(0);
  if (!CHART_TYPES.test(chartType)) throw invalidArgument(`the chart type ${chartType}`);
  let number = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
  const chart: ChartModel = {
    sheet,
    id: sheet.workbook.newId(CHART_FAMILY),
    name: `Chart ${number}`,
    chartType,
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    over: null,
    series: seriesFrom(rangeArgument(args, 1, sheet), seriesBy(args, 2)),
    parts: new Map(),
  };
  sheet.charts.push(chart);
  return chart;
}

function setPosition(chart: ChartModel, args: Arguments): void {
  mustAllow(chart.sheet, 'allowEditObjects');
  const from = rangeArgument(args, 0, chart.sheet);
  const to = args.isProvided(1) ? rangeArgument(args, 1, chart.sheet) : from;
  const all = bounding(from.area, to.area);
  const sum = (first: number, count: number, size: (index: number) => number): number =>
    Array.from({ length: count }, (_, index) => size(first + index)).reduce((total, one) => total + one, 0);
  const { sheet } = chart;
  chart.over = { from: from.track(), to: to.track() };
  chart.top = sum(0, all.row, (row) => sheet.height(row));
  chart.left = sum(0, all.column, (column) => sheet.width(column));
  chart.height = sum(all.row, all.rows, (row) => sheet.height(row));
  chart.width = sum(all.column, all.columns, (column) => sheet.width(column));
}

const sizeProperty = (key: 'top' | 'left' | 'width' | 'height'): Scalar<ChartModel> => ({
  get: (chart) => chart[key],
  set: (chart, value) => {
    mustAllow(chart.sheet, 'allowEditObjects');
    chart[key] = numberValue(value);
  },
});

const storedChartProperty = (member: string, check: (value: unknown) => unknown): Scalar<ChartModel> => ({
  get: ({ parts }) => propertiesAt(parts, '').get(member) ?? null,
  set: ({ parts }, value) => {
    propertiesAt(parts, '').set(member, check(value));
  },
});

const chartObject = defineObject<ChartModel>({
  name: 'Chart',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: ({ name }) => name,
      set: (chart, value) => {
        chart.name = textValue(value);
      },
    },
    ChartType: {
      get: ({ chartType }) => chartType,
      set: (chart, value) => {
        chart.chartType = textValue(value);
      },
    },
    Top: sizeProperty('top'),
    Left: sizeProperty('left'),
    Width: sizeProperty('width'),
    Height: sizeProperty('height'),
    Style: storedChartProperty('style', numberValue),
    PlotVisibleOnly: storedChartProperty('plotVisibleOnly', flagValue),
    DisplayBlanksAs: storedChartProperty('displayBlanksAs', textValue),
  },
  properties: {
    Title: ({ parts }) => titleObject({ parts, path: 'title' }),
    Legend: ({ parts }) => legendObject({ parts, path: 'legend' }),
    Axes: ({ parts }) => axesObject({ parts, path: 'axes' }),
    DataLabels: ({ parts }) => dataLabelsObject({ parts, path: 'dataLabels' }),
    Format: ({ parts }) => areaFormatObject({ parts, path: 'format' }),
    Series: (chart) => seriesCollectionObject(chart),
    Worksheet: ({ sheet }) => worksheetObject(sheet),
  },
  methods: {
    SetData: (chart, args) => {
      mustAllow(chart.sheet, 'allowEditObjects');
      chart.series = seriesFrom(rangeArgument(args, 0, chart.sheet), seriesBy(args, 1));
    },
    SetPosition: setPosition,
    Activate: () => null,
    Delete: (chart) => {
      mustAllow(chart.sheet, 'allowEditObjects');
      if (!chart.sheet.charts.includes(chart)) throw new HostError('ItemNotFound', chart.name);
      chart.sheet.charts = chart.sheet.charts.filter((other) => other !== chart);
    },
  },
});

const find = (sheet: SheetModel, key: string | number): ChartModel | null =>
  sheet.charts.find(({ id, name }) => id === key || name === key) ?? null;

export const chartsObject = defineObject<SheetModel>(
  collection<SheetModel, ChartModel>(
    'ChartCollection',
    { all: ({ charts }) => charts, find, make: chartObject },
    {
      scalars: { Count: readOnly(({ charts }) => charts.length) },
      navigation: { Add: (sheet, args) => chartObject(add(sheet, args)) },
    },
  ),
);
