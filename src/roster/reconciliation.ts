/** What comparing a roster with other sources works on and gives. `left` is the roster's row, `right` the source's. */
import type { Field } from '../record/columns';
import type { Finding } from '../record/finding';
import type { Rules } from '../score/rules';
import type { SourceRow } from '../source/evidence';
import type { FieldSet, FieldValue, RosterField } from './field';
import type { Duplicate } from './merge';
import type { RosterRow } from './roster-row';
import type { FieldResolution } from './source-precedence';
import type { StatedPoints } from './stated-points';

/** One list as it is compared. */
export interface ComparedRoster {
  readonly file: string;
  readonly rows: readonly RosterRow[];
  /** The fields that it has columns for. */
  readonly columns: FieldSet;
  readonly yesNoHours: boolean;
}

export interface ReconcileSource extends ComparedRoster {
  /** The system that it comes from, as the table of source precedence names it. */
  readonly system: string;
  /** False where people may be missing from it, such as a history of courses. */
  readonly coversEverybody: boolean;
  /** Its sheet where that is in the roster's own workbook, for links; else null. */
  readonly sheet: string | null;
  /** The column of each field, as an index. */
  readonly columnOf: (field: Field) => number | null;
  /** The rows behind a field, where they are more than the person's own row. */
  readonly sourceRowsOf?: (right: RosterRow, field: RosterField) => readonly SourceRow[];
  /** What is unclear in it, by the roster's rows. */
  readonly notes?: readonly Finding[];
}

/** Both have different values, only one has a value, or one cannot be read. */
export type DifferenceKind = 'differ' | 'onlyLeft' | 'onlyRight' | 'unreadable';

export interface RosterDifference {
  readonly source: ReconcileSource;
  readonly field: RosterField;
  readonly kind: DifferenceKind;
  readonly left: RosterRow;
  readonly right: RosterRow;
  /** The value on each side; of a cell that cannot be read, its text. */
  readonly values: { readonly left: FieldValue; readonly right: FieldValue };
  readonly resolution: FieldResolution;
  /** Another source that takes precedence over this one, and whether this one has the same value; null where none does. */
  readonly override: {
    readonly source: ReconcileSource;
    readonly right: RosterRow;
    readonly value: FieldValue;
    readonly confirms: boolean;
  } | null;
  /** What taking the value of `right` would change. */
  readonly effect: Effect;
}

export interface Effect {
  /** Points, 0 where the field earns none; null where the person is not counted before or after. */
  readonly person: number | null;
  /** Points of the index, from all people counted. */
  readonly index: number;
  /** Points at stake: those of the whole person where the field decides whether the person is counted. */
  readonly weight: number;
}

/** The index as it is, and with every value that the precedence chooses; null where nobody is counted. */
export interface IndexEffect {
  readonly n: number;
  readonly now: number | null;
  readonly after: number | null;
}

/** A person of the roster and a person of a source who may be the same: somebody has to decide. */
export interface MatchSuggestion {
  readonly source: ReconcileSource;
  readonly left: RosterRow;
  readonly right: RosterRow;
}

export interface Reconciliation {
  readonly rules: Rules;
  readonly roster: ComparedRoster;
  readonly sources: readonly ReconcileSource[];
  /** Points that other systems state, beside ours. */
  readonly points: readonly StatedPoints[];
  /** People of the roster that at least one source has. */
  readonly matched: number;
  readonly onlyLeft: readonly RosterRow[];
  readonly onlyRight: readonly { readonly source: ReconcileSource; readonly right: RosterRow }[];
  readonly suggestions: readonly MatchSuggestion[];
  /** The most points at stake first. */
  readonly differences: readonly RosterDifference[];
  /** People with several rows in a source, and which row was compared. */
  readonly duplicates: readonly { readonly source: ReconcileSource; readonly duplicate: Duplicate }[];
  /** Cells that were compared and agree. */
  readonly agreeing: number;
  readonly index: IndexEffect;
}
