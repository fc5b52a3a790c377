/** A kind of dirt: what it does to a clean row, and what a check must say about it. */
import type { CheckCode } from '../../check/finding-types';
import type { Severity } from '../../record/finding';
import type { ReadingCode } from '../../record/finding-types';
import type { Day } from '../../record/record';
import type { RosterCells, RosterColumnName } from '../../record/roster-columns';
import type { NipGenerator } from '../nip';
import type { SamplePerson } from '../person';
import type { Random } from '../random';

export interface Expected {
  readonly code: ReadingCode | CheckCode;
  readonly severity: Severity;
}

interface Common {
  readonly id: string;
  /** What the checks must find in the row; null where a careful reader takes it in its stride. */
  readonly finds: Expected | null;
}

export interface CleanRow {
  readonly person: SamplePerson;
  readonly cells: RosterCells;
  readonly random: Random;
  readonly measured: Day;
  /** NIPs for people whom the dirt makes older than anybody clean is. */
  readonly giveNip: NipGenerator;
}

/** Changes cells of one row. */
export interface CellDefect extends Common {
  readonly form: 'cells';
  /** What it changes, or what a check lays beside it: two kinds on one row share none of these. */
  readonly columns: readonly RosterColumnName[];
  /** Whether nothing else is done to the row. */
  readonly alone?: boolean;
  /** The changed cells, or null where the row cannot be injected so. */
  readonly inject: (row: CleanRow) => Partial<RosterCells> | null;
}

/** Puts an earlier person here once more. */
export interface DuplicateDefect extends Common {
  readonly form: 'duplicate';
  readonly inject: (earlier: RosterCells, random: Random) => Partial<RosterCells> | null;
}

/** Puts a row that is nobody before this one. */
export interface InsertedRowDefect extends Common {
  readonly form: 'inserted';
  readonly insert: 'header' | 'numbering' | 'total' | 'note' | 'blank';
}

export type Defect = CellDefect | DuplicateDefect | InsertedRowDefect;

export const error = (code: Expected['code']): Expected => ({ code, severity: 'error' });
export const warning = (code: Expected['code']): Expected => ({ code, severity: 'warning' });
export const notice = (code: Expected['code']): Expected => ({ code, severity: 'notice' });

export function cellDefect(
  id: string,
  finds: Expected | null,
  columns: readonly RosterColumnName[],
  inject: CellDefect['inject'],
): CellDefect {
  return { form: 'cells', id, finds, columns, inject };
}
