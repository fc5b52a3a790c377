/**
 * The input of a review copy. `copySheets(input)` (build.ts) makes the copy's sheets from it, `readCopy` (read.ts) reads it
 * back from their cells. A reviewer compares a copy with the sheets that its own input gives: a cell that differs was
 * changed; a changed input cell is found by the checksums of its row and its column.
 */
import type { MethodChoice } from '../method/choice';
import type { Day } from '../record/record';
import type { Language } from '../text/core/translate';
import type { PlainValue, SheetCell, SheetData } from '../workbook/sheet';
import type { CopyField, CopyRow } from './columns';

export interface CopyInput {
  readonly language: Language;
  /** Version of the program that prepared the copy. */
  readonly version: string;
  /** The agency's name; empty where it is unknown. */
  readonly agency: string;
  readonly measured: Day;
  readonly choice: MethodChoice;
  /** The public id of the key that decrypts the pseudonyms; null where NIP and name are open. */
  readonly mask: string | null;
  /** The columns of the data, in their order. */
  readonly fields: readonly CopyField[];
  readonly rows: readonly CopyRow[];
  readonly findings: readonly CopyFinding[];
  /** How many findings had no room on the sheet. */
  readonly moreFindings: number;
}

/** A finding of the agency's own run; its row is that of the original. */
export interface CopyFinding {
  readonly code: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly sentence: string;
  /** Why the agency accepts it; null where it gave no reason. */
  readonly reason: string | null;
}

/** A sheet whose rows are generated while they are written: 100,000 people are never in memory as cells. */
export interface CopySheet extends Omit<SheetData, 'rows'> {
  readonly rows: Iterable<readonly (SheetCell | PlainValue)[] | null>;
}
