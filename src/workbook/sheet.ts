/** A sheet as data, independent of any library. */

/** RRGGBB, without `#`. */
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

/** A cell of the same workbook; `cell` in A1 form. */
export interface Link {
  readonly sheet: string;
  readonly cell: string;
}

export type PlainValue = string | number | boolean | null;

/** Error values as files store them, always in English. */
export type FormulaError = '#N/A' | '#VALUE!' | '#DIV/0!';

export interface SheetCell {
  /** The cell's value or its formula's result. Text is never a formula, whatever it begins with. */
  readonly value: PlainValue;
  /** In its file form: English names, commas, beginning with `=`; e.g. `=SUM(A1,B1)`. Not in a cell formatted as text. */
  readonly formula?: string;
  /** The formula's error, in place of `value`. */
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

/** Cells of `range` that equal `text` get these colours; the text stays, so colour is never the only signal. */
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
  /** A colour for each point, in order, if they differ. */
  readonly pointColours?: readonly Colour[];
}

export interface SheetChart {
  readonly kind: 'bar' | 'column';
  readonly title: string;
  /** Alternative text for screen readers. */
  readonly description: string;
  readonly series: readonly ChartSeries[];
  /** The range that it covers, e.g. `H4:M18`. */
  readonly position: string;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly fitToWidth: number;
  /** 0: as many pages as needed. */
  readonly fitToHeight: number;
  readonly area?: string;
  /** First and last row repeated on each page, from 1. */
  readonly titleRows?: readonly [number, number];
  /** Rows followed by a page break. Ignored by spreadsheet programs if the print is fitted to pages. */
  readonly breaksAfter?: readonly number[];
}

/** A named item of the workbook (Name Manager), for formulas to read; `range` in A1 form, of the same sheet. */
export interface NamedRange {
  readonly name: string;
  readonly range: string;
}

/** Sheets that the program manages; the role identifies them, whatever name they got. */
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

/** Whether the program alone owns sheets of that role. The roster of a review copy is data and can be scored again. */
export function isManaged(role: string | null): boolean {
  return role !== null && role !== ('data' satisfies SheetRole);
}

/** Drop-down list for the cells of `range`. Excel allows 255 characters for the list and no comma in an item. */
export interface ListValidation {
  readonly range: string;
  readonly list: readonly string[];
}

export interface SheetData {
  readonly role: SheetRole;
  /** Preferred name; if a user's sheet has it, the adapter takes the next free one. */
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** Rows from 1; a null row or cell is empty. */
  readonly rows: readonly (readonly (SheetCell | null)[] | null)[];
  /** Heights in points by row number, if not the default. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly merges?: readonly string[];
  readonly tables?: readonly SheetTable[];
  /** Columns of cells (`F7:F90`) filled down from one formula: a file may store it once. */
  readonly sharedFormulas?: readonly string[];
  readonly namedRanges?: readonly NamedRange[];
  readonly dataBars?: readonly DataBar[];
  readonly highlights?: readonly TextHighlight[];
  readonly charts?: readonly SheetChart[];
  readonly validations?: readonly ListValidation[];
  /** Number of frozen rows. */
  readonly frozenRows?: number;
  readonly print?: PrintSetup;
  readonly gridLines?: boolean;
}
