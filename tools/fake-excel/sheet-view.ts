/** A sheet as a test reads it: plain values, by addresses. */
import { addressOf, areaAt } from './model/a1';
import type { Area } from './model/area';
import type { CellValue } from './model/cell';
import type { ChartModel, ChartProperties } from './model/sheet-items';
import type { ConditionalFormatModel } from './model/sheet-items';
import { readFormulas, readNumberFormats, readText, readValues } from './model/contents';
import type { CellStyle } from './model/style';
import type { PageSetup } from './model/page';
import { CellRange } from './model/range';
import type { SheetModel } from './model/sheet';
import { usedArea } from './model/used';

export interface TableView {
  readonly name: string;
  readonly address: string;
  readonly style: string;
  readonly columns: readonly string[];
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
}

export interface SeriesView {
  readonly name: string;
  readonly values: string | null;
  readonly categories: string | null;
  readonly colour: unknown;
  /** By index of the point; null if it has no colour of its own. */
  readonly pointColours: readonly unknown[];
}

export interface ChartView {
  readonly name: string;
  readonly type: string;
  readonly title: unknown;
  readonly over: string | null;
  readonly series: readonly SeriesView[];
  /** Every other property that was set, by its path: `legend/visible`, `axes/valueAxis/minimum`. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ConditionalFormatView {
  readonly type: string;
  readonly address: string;
  readonly rule: unknown;
  readonly formula: string;
  readonly font: Readonly<Record<string, unknown>>;
  readonly fill: Readonly<Record<string, unknown>>;
  readonly bar: Readonly<Record<string, unknown>>;
  readonly stopIfTrue: boolean;
  readonly priority: number;
}

export interface ValidationView {
  readonly address: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
}

const colourOf = (parts: ChartProperties | undefined): unknown => parts?.get('format/fill')?.get('color') ?? null;

function seriesView({ name, values, categories, parts, points }: ChartModel['series'][number]): SeriesView {
  const last = Math.max(-1, ...points.keys());
  return {
    name,
    values: values === null ? null : addressOf(values.area),
    categories: categories === null ? null : addressOf(categories.area),
    colour: colourOf(parts),
    pointColours: Array.from({ length: last + 1 }, (_, index) => colourOf(points.get(index))),
  };
}

function chartView(chart: ChartModel): ChartView {
  const { over, parts } = chart;
  const properties = [...parts].flatMap(([path, values]) =>
    [...values].map(([key, value]): [string, unknown] => [path === '' ? key : `${path}/${key}`, value]),
  );
  return {
    name: chart.name,
    type: chart.chartType,
    title: parts.get('title')?.get('text') ?? null,
    over: over === null ? null : addressOf(around(over.from.area, over.to.area)),
    series: chart.series.map(seriesView),
    properties: Object.fromEntries(properties),
  };
}

const around = (from: Area, to: Area): Area => ({
  row: from.row,
  column: from.column,
  rows: to.row + to.rows - from.row,
  columns: to.column + to.columns - from.column,
});

const formatView = (format: ConditionalFormatModel): ConditionalFormatView => ({
  type: format.type,
  address: format.ranges.map(({ area }) => addressOf(area)).join(','),
  rule: format.rule,
  formula: format.formula,
  font: format.style.font,
  fill: format.style.fill,
  bar: { ...format.bar.bar, positive: format.bar.positive, negative: format.bar.negative },
  stopIfTrue: format.stopIfTrue,
  priority: format.priority,
});

export class SheetView {
  constructor(readonly model: SheetModel) {}

  get name(): string {
    return this.model.name;
  }

  get visibility(): string {
    return this.model.visibility;
  }

  /** Address of the used range; null for an empty sheet. */
  get used(): string | null {
    const area = usedArea(this.model, true);
    return area === null ? null : addressOf(area);
  }

  /** Without an address: from A1 to the last used cell. */
  values(address?: string): CellValue[][] {
    return readValues(this.range(address)) ?? [];
  }

  formulas(address?: string): CellValue[][] {
    return readFormulas(this.range(address)) ?? [];
  }

  text(address?: string): string[][] {
    return readText(this.range(address)) ?? [];
  }

  numberFormats(address?: string): string[][] {
    return readNumberFormats(this.range(address)) ?? [];
  }

  value(cell: string): CellValue {
    const { row, column } = areaAt(cell);
    return this.model.cells.value(row, column);
  }

  style(cell: string): CellStyle {
    const { row, column } = areaAt(cell);
    return this.model.styles.at(row, column);
  }

  /** In points. */
  width(column: string): number {
    return this.model.width(areaAt(`${column}1`).column);
  }

  height(row: number): number {
    return this.model.height(row - 1);
  }

  get merges(): string[] {
    return this.model.merges.map(addressOf);
  }

  get tables(): TableView[] {
    return this.model.tables.map((table) => ({
      name: table.name,
      address: addressOf(table.area),
      style: table.style,
      columns: table.columns.map((_, index) => table.columnName(index)),
      showTotals: table.showTotals,
      showFilterButton: table.showFilterButton,
    }));
  }

  get charts(): ChartView[] {
    return this.model.charts.map(chartView);
  }

  get conditionalFormats(): ConditionalFormatView[] {
    return this.model.conditionalFormats.map(formatView);
  }

  get validations(): ValidationView[] {
    return this.model.validations.map(({ range, rule, prompt, errorAlert }) => ({
      address: addressOf(range.area),
      rule,
      prompt,
      errorAlert,
    }));
  }

  get comments(): { readonly cell: string; readonly content: string }[] {
    return this.model.workbook.comments
      .filter(({ cell }) => cell.sheet === this.model)
      .map(({ cell, content }) => ({ cell: addressOf(cell.area), content }));
  }

  get page(): PageSetup {
    return this.model.page;
  }

  get frozen(): { readonly rows: number; readonly columns: number } | null {
    return this.model.frozen;
  }

  get selection(): string {
    return addressOf(this.model.selection);
  }

  private range(address: string | undefined): CellRange {
    if (address !== undefined) return new CellRange(this.model, areaAt(address));
    const used = usedArea(this.model, true);
    const rows = used === null ? 1 : used.row + used.rows;
    const columns = used === null ? 1 : used.column + used.columns;
    return new CellRange(this.model, { row: 0, column: 0, rows, columns });
  }
}
