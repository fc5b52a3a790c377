/** The port: all that actions know of a workbook. Excel and files each have an adapter. */
import type { Row } from '../record/cell';
import type { Message } from '../text/core/translate';
import type { ColumnFilter } from './column-filter';
import type { CellFormat, PlainValue, SheetData } from './sheet';

/** Up to this many rows the whole workbook is copied; above it the results go to a new one. */
export const COPY_LIMIT = 50_000;

/** How the results for that many rows are written. */
export function outputForm(rows: number): WorkbookChange['form'] {
  return rows > COPY_LIMIT ? 'results' : 'copy';
}

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  /** A sheet that the program manages: never data. */
  readonly managed: boolean;
  /** The role of a managed sheet; absent for the user's sheets. */
  readonly role?: string;
}

/** A cell that holds a formula; row from 1, column from 0. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** In its file form, beginning with `=`: English names, commas. */
  readonly formula: string;
}

/** What a workbook carries from one run to the next. */
export interface RunMetadata {
  /** ISO date, or null. */
  readonly measured: string | null;
}

export interface ScoreColumn {
  readonly header: string;
  readonly width: number;
  readonly format?: CellFormat;
}

/** Scores by row: beside the data in a copy, or on a sheet of their own after the identity columns. */
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

/** Prefix of every note that the program writes; a later run recognises its notes by it. */
export const NOTE_PREFIX = 'IPASN: ';

/** A note at a cell of a user's sheet; its text begins with `NOTE_PREFIX`. */
export interface CellNote {
  readonly sheet: string;
  /** In A1 form, without `$`. */
  readonly cell: string;
  readonly text: string;
}

export interface WorkbookChange {
  readonly sheets: readonly SheetData[];
  /** The program's notes in a copy without scores; they replace those of an earlier run. Absent: notes are left alone. */
  readonly notes?: readonly CellNote[];
  readonly scores: ScoreTable | null;
  /** 'copy': the user's workbook with the managed sheets; 'results': a new workbook with the managed sheets only. */
  readonly form: 'copy' | 'results';
  readonly metadata: RunMetadata;
}

export interface Written {
  /** The file's path, or the workbook's name. */
  readonly destination: string;
  /** The names that the managed sheets got, in the order of `WorkbookChange.sheets`. */
  readonly names: readonly string[];
  /** What the copy lacks compared with the original; usually empty. */
  readonly omissions: readonly Message[];
}

export interface Workbook {
  /** The file's or workbook's name, without a folder. */
  readonly name: string;
  /** False if every cell is text (csv): a number stored as text is then no finding. */
  readonly typed: boolean;
  readonly metadata: RunMetadata;
  sheets(): Promise<readonly SheetInfo[]>;
  /**
   * The rows of one sheet, top to bottom, in blocks; blank rows may be left out. `limit`: only rows 1..limit.
   * `filter`: the columns that are read; filled cells of others are masked.
   */
  rows(sheet: string, limit?: number, filter?: ColumnFilter): AsyncIterable<readonly Row[]>;
  /** As `rows`, with the score columns of an earlier run, which `rows` leaves out. */
  rowsWithScores(sheet: string, limit?: number, filter?: ColumnFilter): AsyncIterable<readonly Row[]>;
  /** The formulas of one sheet, top to bottom and left to right, in blocks. */
  formulas(sheet: string): AsyncIterable<readonly FormulaCell[]>;
  write(change: WorkbookChange): Promise<Written>;
}
