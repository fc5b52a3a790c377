/** What a sheet holds beside its cells: conditional formats, comments, validations, charts. Stored as given, never drawn. */
import type { CellRange } from './range';
import type { SheetModel } from './sheet';

export type ConditionalFormatType = 'DataBar' | 'ContainsText' | 'Custom' | 'CellValue';

/** The style a rule applies, in Excel's terms; keys that were never set are missing. */
export interface RuleStyle {
  readonly font: Record<string, unknown>;
  readonly fill: Record<string, unknown>;
  readonly borders: Record<string, Record<string, unknown>>;
  numberFormat: unknown;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: ConditionalFormatType;
  readonly ranges: readonly CellRange[];
  stopIfTrue: boolean;
  priority: number;
  /** Of ContainsText and CellValue. */
  rule: unknown;
  /** Of Custom. */
  formula: string;
  readonly style: RuleStyle;
  readonly bar: DataBar;
}

export interface DataBar {
  readonly bar: Record<string, unknown>;
  readonly positive: Record<string, unknown>;
  readonly negative: Record<string, unknown>;
}

export const newRuleStyle = (): RuleStyle => ({ font: {}, fill: {}, borders: {}, numberFormat: null });

/** Excel's data bar before anything is set. */
export const newDataBar = (): DataBar => ({
  bar: {
    showDataBarOnly: false,
    barDirection: 'Context',
    axisFormat: 'Automatic',
    axisColor: '#000000',
    lowerBoundRule: { type: 'Automatic' },
    upperBoundRule: { type: 'Automatic' },
  },
  positive: { fillColor: '#638EC6', gradientFill: true, borderColor: '#638EC6' },
  negative: {
    fillColor: '#FF0000',
    matchPositiveFillColor: false,
    borderColor: '#FF0000',
    matchPositiveBorderColor: false,
  },
});

export interface CommentModel {
  readonly id: string;
  readonly cell: CellRange;
  content: string;
  resolved: boolean;
  readonly author: string;
}

export interface ValidationModel {
  readonly range: CellRange;
  rule: Readonly<Record<string, unknown>>;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: boolean;
}

/** Properties of a chart by path of the part: `title`, `legend`, `axes/valueAxis`, ... */
export type ChartProperties = Map<string, Map<string, unknown>>;

export interface SeriesModel {
  name: string;
  values: CellRange | null;
  categories: CellRange | null;
  readonly parts: ChartProperties;
  /** Points with properties of their own, by index. */
  readonly points: Map<number, ChartProperties>;
}

export interface ChartModel {
  readonly sheet: SheetModel;
  readonly id: string;
  name: string;
  chartType: string;
  top: number;
  left: number;
  width: number;
  height: number;
  /** The covered cells, if setPosition was called. */
  over: { readonly from: CellRange; readonly to: CellRange } | null;
  series: SeriesModel[];
  readonly parts: ChartProperties;
}
