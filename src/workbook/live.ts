/** The port's other half: what a workbook that is open in front of its user can do besides being read and written. */
import type { PlainValue, PrintSetup, SheetCell, SheetTable } from './sheet';
import type { ScoreColumn, Workbook } from './workbook';

/** A cell by its sheet's row number, from 1, and its column's index, from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface CellEdit extends CellPosition {
  /** Text stays text, whatever it begins with. */
  readonly value: PlainValue;
  /** Set where a formula is to stand there; `value` is what it gave. */
  readonly formula?: string;
}

export interface CellMark extends CellPosition {
  /** RRGGBB of the fill. */
  readonly colour: string;
}

/** A sheet for the user to keep: a template or a sample. From then on it is theirs. */
export interface UserSheet {
  readonly name: string;
  /** Widths in characters. */
  readonly widths: readonly number[];
  readonly rows: Iterable<readonly (SheetCell | PlainValue)[] | null>;
  readonly frozenRows?: number;
  readonly print?: PrintSetup;
  readonly table?: SheetTable;
  /** Number formats of whole ranges, for cells that are still empty (`@` keeps a NIP as text). */
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
  /** Another author's change, not this user's. */
  readonly remote: boolean;
}

export interface LiveWorkbook extends Workbook {
  activeSheet(): Promise<string>;
  select(sheet: string, place: CellPosition): Promise<void>;
  /** Adds a sheet, under the next free name where its own is taken; gives the name. */
  addSheet(sheet: UserSheet): Promise<string>;
  /** Takes back `addSheet`: the sheet goes, with all that stands on it by now. */
  removeSheet(name: string): Promise<void>;
  /** Changes cells, and gives what stood there before (formulas as formulas), for taking the change back. */
  edit(sheet: string, edits: readonly CellEdit[]): Promise<readonly CellEdit[]>;
  /** Opens a file, given as its bytes, as a new workbook in a window of its own; where it is saved, its user says. */
  openInNewWindow(xlsx: Uint8Array): Promise<void>;
  writeFormula(formula: ScoreFormula): Promise<void>;
  /** Shows cells in a colour, over their own, which stays; marks of before are taken back first. */
  mark(sheet: string, marks: readonly CellMark[]): Promise<void>;
  /** Gives marked cells their own look back, with what the user has changed of it since. */
  unmark(): Promise<void>;
  /** What was remembered in the workbook under a key (mapping, method, settings); it travels with the file. */
  loadSetting(key: string): Promise<string | null>;
  saveSetting(key: string, value: string | null): Promise<void>;
  /** Tells of changed cells until the function that it gives is called. */
  watch(listener: (change: CellsChanged) => void): Promise<() => Promise<void>>;
}
