/** The port: all that actions know of a workbook. Excel and a file each have an adapter behind it. */
import type { Row } from '../record/cell';
import type { Message } from '../text/core/translate';
import type { ColumnFilter } from './column-filter';
import type { CellFormat, PlainValue, SheetData } from './sheet';

/** Up to this many rows the user's whole workbook is copied; above it the results go to a new one. */
export const COPY_LIMIT = 50_000;

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  /** One of the program's own sheets: never data. */
  readonly managed: boolean;
  /** What one of the program's own sheets is for; left out for the user's sheets. */
  readonly role?: string;
}

/** A cell that holds a formula; row from 1, column from 0. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** In its file form, beginning with `=`: English names, commas. */
  readonly formula: string;
}

/** What a workbook of ours carries from one run to the next. */
export interface RunMetadata {
  /** ISO date, or null. */
  readonly measured: string | null;
}

export interface ScoreColumn {
  readonly header: string;
  readonly width: number;
  readonly format?: CellFormat;
}

/** Results by row, written beside the data in a copy, or to a sheet of their own after the identity columns. */
export interface ScoreTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly identity: readonly ScoreColumn[];
  readonly scores: readonly ScoreColumn[];
  /** In ascending order of row number. */
  readonly rows: () => Iterable<{
    readonly row: number;
    readonly identity: readonly PlainValue[];
    readonly scores: readonly PlainValue[];
  }>;
}

/** How every note of ours begins, by which a later run knows it, whatever program saved the file in between. */
export const NOTE_PREFIX = 'IPASN: ';

/** A note at a cell of a sheet that stays as it is; its text begins with `NOTE_MARK`. */
export interface CellNote {
  readonly sheet: string;
  /** In A1 form, without `$`. */
  readonly cell: string;
  readonly text: string;
}

export interface WorkbookChange {
  readonly sheets: readonly SheetData[];
  /** All notes of ours in a copy without scores: those of an earlier run go. Left out where notes are no matter. */
  readonly notes?: readonly CellNote[];
  readonly scores: ScoreTable | null;
  /** 'copy': the user's workbook with our sheets; 'results': a new workbook that holds ours alone. */
  readonly form: 'copy' | 'results';
  readonly metadata: RunMetadata;
}

export interface Written {
  /** The file's path, or the workbook's name. */
  readonly destination: string;
  /** The names that our sheets took, in the order of `Change.sheets`. */
  readonly names: readonly string[];
  /** What the copy lacks of the original; usually empty. */
  readonly omissions: readonly Message[];
}

export interface Workbook {
  /** The file's or workbook's name, without a folder. */
  readonly name: string;
  /** False where every cell is text by nature (csv), so that a number kept as text is no finding. */
  readonly typed: boolean;
  readonly metadata: RunMetadata;
  sheets(): Promise<readonly SheetInfo[]>;
  /**
   * The rows of one sheet, top to bottom, in blocks; blank rows may be left out. `limit`: only rows 1..limit.
   * `keep`: the columns that are read; cells of others come as `unread` where they are filled.
   */
  rows(sheet: string, limit?: number, keep?: ColumnFilter): AsyncIterable<readonly Row[]>;
  /** As `rows`, with the score columns that an earlier run of ours left, which `rows` does not take for data. */
  rowsWithScores(sheet: string, limit?: number, keep?: ColumnFilter): AsyncIterable<readonly Row[]>;
  /** The formulas of one sheet, top to bottom and left to right, in blocks. */
  formulas(sheet: string): AsyncIterable<readonly FormulaCell[]>;
  write(change: WorkbookChange): Promise<Written>;
}
