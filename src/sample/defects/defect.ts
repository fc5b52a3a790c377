/** A defect: how it is injected into a clean row, and the finding that checks must give for it. */
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
  /** The finding that the row must get; null where the reader understands the cell all the same. */
  readonly finds: Expected | null;
}

export interface CleanRow {
  readonly person: SamplePerson;
  readonly cells: RosterCells;
  readonly random: Random;
  readonly measured: Day;
  /** For people whom the defect makes older than anybody else. */
  readonly giveNip: NipGenerator;
}

/** Changes cells of one row. */
export interface CellDefect extends Common {
  readonly form: 'cells';
  /** What it changes, and what checks compare with it: two defects of one row share none of these. */
  readonly columns: readonly RosterColumnName[];
  /** Whether nothing else is done to the row. */
  readonly alone?: boolean;
  /** The changed cells, or null where the row cannot be injected so. */
  readonly inject: (row: CleanRow) => Partial<RosterCells> | null;
}

/** Repeats an earlier person here. */
export interface DuplicateDefect extends Common {
  readonly form: 'duplicate';
  readonly inject: (earlier: RosterCells, random: Random) => Partial<RosterCells> | null;
}

/** Inserts a row without a person before this one. */
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
