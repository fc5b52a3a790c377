/** Conditional formats: the rules as they were given; the stand-in paints nothing. */
import type { CellRange } from './range';

export type ConditionalFormatType = 'DataBar' | 'ContainsText' | 'Custom' | 'CellValue';

/** The look that a rule gives, in Excel's words; a key that was never set is missing. */
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
