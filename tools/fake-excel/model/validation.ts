/** Data validation: one rule over some cells. Excel does not hold an add-in's writing against it, nor does the stand-in. */
import type { CellRange } from './range';

export interface ValidationModel {
  readonly range: CellRange;
  rule: Readonly<Record<string, unknown>>;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: boolean;
}
