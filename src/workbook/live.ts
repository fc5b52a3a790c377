/** The port's other half: what an open workbook can do besides being read and written. */
import type { PlainValue, PrintSetup, SheetCell, SheetTable } from './sheet';
import type { ScoreColumn, Workbook } from './workbook';

/** Row from 1, column from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface CellEdit extends CellPosition {
  /** Text stays text, whatever it begins with. */
  readonly value: PlainValue;
  /** If the cell gets a formula; `value` is its result. */
  readonly formula?: string;
}

export interface CellMark extends CellPosition {
  /** RRGGBB of the fill. */
  readonly colour: string;
}

/** A sheet that the user keeps (template, sample); not managed afterwards. */
export interface UserSheet {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: Iterable<readonly (SheetCell | PlainValue)[] | null>;
  readonly frozenRows?: number;
  readonly print?: PrintSetup;
  readonly table?: SheetTable;
  /** Number formats of ranges that are still empty (`@` keeps a NIP as text). */
  readonly formats?: readonly { readonly range: string; readonly number: string }[];
  readonly validations?: readonly { readonly range: string; readonly list: readonly string[] }[];
}

/** Scores as one formula that spills over the rows of the data, beside them. */
export interface ScoreFormula {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly ScoreColumn[];
  /** In the file's own form: English names, commas, e.g. `=IPASN.RINCIAN(G5:G6004,F5:F6004,...)`. */
  readonly formula: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface CellsChanged {
  readonly sheet: string;
  /** The changed range in A1 form. */
  readonly address: string;
  /** Changed by another author. */
  readonly remote: boolean;
}

export interface LiveWorkbook extends Workbook {
  activeSheet(): Promise<string>;
  select(sheet: string, place: CellPosition): Promise<void>;
  /** Adds a sheet under the next free name. Returns the name. */
  addSheet(sheet: UserSheet): Promise<string>;
  /** Undoes `addSheet`: deletes the sheet with everything on it. */
  removeSheet(name: string): Promise<void>;
  /** Changes cells. Returns their previous contents (formulas as formulas), for undo. */
  edit(sheet: string, edits: readonly CellEdit[]): Promise<readonly CellEdit[]>;
  /** Opens an .xlsx file, given as bytes, as a new unsaved workbook in its own window. */
  openInNewWindow(xlsx: Uint8Array): Promise<void>;
  writeFormula(formula: ScoreFormula): Promise<void>;
  /** Colours cells without changing their own format. Earlier marks are removed first. */
  mark(sheet: string, marks: readonly CellMark[]): Promise<void>;
  /** Removes all marks. */
  unmark(): Promise<void>;
  /** A setting stored in the workbook; it travels with the file. */
  loadSetting(key: string): Promise<string | null>;
  saveSetting(key: string, value: string | null): Promise<void>;
  /** Reports changed cells. Returns a function that stops it. */
  watch(listener: (change: CellsChanged) => void): Promise<() => Promise<void>>;
}
