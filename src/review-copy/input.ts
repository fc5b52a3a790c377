/**
 * A review copy follows from one `CopyInput`: `copySheets(input)` (sheets.ts) always gives the same sheets for the same
 * input, and `readCopy` (read.ts) gives the input back from a copy's own cells, with every cell of it whose digest no
 * longer fits. So whoever reviews a copy reads it, makes the expected one, and compares cell by cell: a cell that
 * differs and is no input was changed itself, and a changed input is named by its row's and its column's digest.
 */
import type { MethodChoice } from '../method/choice';
import type { Day } from '../record/record';
import type { Language } from '../text/core/translate';
import type { PlainValue, SheetCell, SheetData } from '../workbook/sheet';
import type { CopyField, CopyRow } from './columns';

export interface CopyInput {
  readonly language: Language;
  /** Of the program that prepared the copy. */
  readonly version: string;
  /** The agency's name; empty where it was not told. */
  readonly agency: string;
  readonly measured: Day;
  readonly choice: MethodChoice;
  /** Which key turns the pseudonyms back (its public id); null where NIP and name stand open. */
  readonly mask: string | null;
  /** The columns of the data, in their order. */
  readonly fields: readonly CopyField[];
  readonly rows: readonly CopyRow[];
  readonly findings: readonly CopyFinding[];
  /** Findings for which the sheet had no room. */
  readonly moreFindings: number;
}

/** What the agency's own run found; its row is the original's. */
export interface CopyFinding {
  readonly code: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly sentence: string;
  /** Why the agency lets it stand; null where it said nothing. */
  readonly reason: string | null;
}

/** A sheet whose rows are made while they are written: a hundred thousand people never stand in memory as cells. */
export interface CopySheet extends Omit<SheetData, 'rows'> {
  readonly rows: Iterable<readonly (SheetCell | PlainValue)[] | null>;
}
