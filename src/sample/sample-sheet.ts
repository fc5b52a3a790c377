/** One sheet of a sample, as writers of workbooks take it. */
import type { PlainValue, PrintSetup, SheetCell } from '../workbook/sheet';

/** The rows are generated while they are written, any number of times. */
export interface SampleSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: Iterable<readonly (SheetCell | PlainValue)[] | null>;
  readonly heights?: Readonly<Record<number, number>>;
  readonly frozenRows?: number;
  readonly print?: PrintSetup;
  readonly validations?: readonly { readonly range: string; readonly list: readonly string[] }[];
  readonly filter?: { readonly headerRow: number; readonly columns: number };
}
