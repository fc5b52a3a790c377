/** A sheet as data: what a report wants to stand in a workbook, in no library's words. */

/** RRGGBB, without a sign before it. */
export type Colour = string;

export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly colour?: Colour;
  readonly fill?: Colour;
  /** An Excel number format in its file form, e.g. `0.00` (an Indonesian Excel shows 78,25). */
  readonly number?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly borderBottom?: Colour;
}

/** A place in a sheet of the same workbook; `cell` in A1 form. */
export interface Link {
  readonly sheet: string;
  readonly cell: string;
}

export type PlainValue = string | number | boolean | null;

/** What a formula gives where it has no value; a file writes it in English, whatever the user reads. */
export type FormulaError = '#N/A' | '#VALUE!' | '#DIV/0!';

export interface SheetCell {
  /** What stands in the cell, or what its formula gives. Text is never a formula, whatever it begins with. */
  readonly value: PlainValue;
  /** In its file form: English names, commas, beginning with `=`; e.g. `=SUM(A1,B1)`. Not in a cell formatted as text. */
  readonly formula?: string;
  /** The error that the formula gives, in place of `value`. */
  readonly error?: FormulaError;
  readonly format?: CellFormat;
  readonly link?: Link;
}

/** A native table over `range` (A1:F20, header row included), sortable and filterable. */
export interface SheetTable {
  readonly name: string;
  readonly range: string;
  readonly headers: readonly string[];
}

export interface DataBar {
  readonly range: string;
  readonly colour: Colour;
  readonly min: number;
  readonly max: number;
}

/** Cells of `range` that hold exactly `text` get this look; the word itself stays, so colour is never alone. */
export interface TextHighlight {
  readonly range: string;
  readonly text: string;
  readonly colour: Colour;
  readonly fill: Colour;
}

export interface ChartSeries {
  readonly name: string;
  /** Ranges of the same sheet, e.g. `B2:B6`. */
  readonly categories: string;
  readonly values: string;
  readonly colour: Colour;
  /** A colour for each point, in order, where points differ. */
  readonly pointColours?: readonly Colour[];
}

export interface SheetChart {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** What the chart shows, in words, for those who do not see it. */
  readonly description: string;
  readonly series: readonly ChartSeries[];
  /** The cells it covers, e.g. `H4:M18`. */
  readonly position: string;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly fitToWidth: number;
  /** 0 lets the pages grow downwards. */
  readonly fitToHeight: number;
  readonly area?: string;
  /** Rows repeated on each page, first and last, from 1. */
  readonly titleRows?: readonly [number, number];
  /** Rows after which a new page begins. Spreadsheet programs heed them where the print is not fitted to pages. */
  readonly breaksAfter?: readonly number[];
}

/** A named item of the workbook (Name Manager), for formulas to read; `range` in A1 form, of the same sheet. */
export interface NamedRange {
  readonly name: string;
  readonly range: string;
}

/** The sheets that the program owns; `role` is what marks them, whatever name they had to take. */
export type SheetRole =
  | 'rekap'
  | 'temuan'
  | 'skor'
  | 'aturan'
  | 'data'
  | 'keterangan'
  | 'rekonsiliasi'
  | 'usulan'
  | 'kewenangan'
  | 'penggabungan'
  | 'periksa'
  | 'konsultasi'
  | 'monitoring';

/** Whether a sheet of that role is the program's alone; the roster of a review copy is data, and can be scored again. */
export function isManaged(role: string | null): boolean {
  return role !== null && role !== ('data' satisfies SheetRole);
}

/** What a user may choose from in the cells of `range`. Excel holds 255 characters for the whole list, and no comma in a word. */
export interface ListValidation {
  readonly range: string;
  readonly list: readonly string[];
}

export interface SheetData {
  readonly role: SheetRole;
  /** The name wished for; where a user's own sheet bears it, the adapter takes the next free one. */
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** Rows from 1; a null row or cell is empty. */
  readonly rows: readonly (readonly (SheetCell | null)[] | null)[];
  /** Heights in points by row number, where not the default. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly merges?: readonly string[];
  readonly tables?: readonly SheetTable[];
  /** Columns of cells (`F7:F90`) whose formulas are their first one's, moved down: a file may hold it once. */
  readonly sharedFormulas?: readonly string[];
  readonly namedRanges?: readonly NamedRange[];
  readonly dataBars?: readonly DataBar[];
  readonly highlights?: readonly TextHighlight[];
  readonly charts?: readonly SheetChart[];
  readonly validations?: readonly ListValidation[];
  /** Rows that stay in sight. */
  readonly frozenRows?: number;
  readonly print?: PrintSetup;
  readonly gridLines?: boolean;
}
