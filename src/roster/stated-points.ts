/** Points that another system states for the people of a roster, beside ours: what differs, why, and whom it may mean. */
import type { Dimension } from '../method/method';
import type { Message } from '../text/core/translate';
import type { RosterRow } from './roster-row';
import type { Named, Unmatched } from './match';

export type PointField = Dimension | 'total' | 'kategori';

export interface StatedDifference {
  readonly left: RosterRow;
  /** The row of the source. */
  readonly row: number;
  readonly field: PointField;
  /** Null where the rule gives none. */
  readonly ours: number | string | null;
  /** Null where the source leaves it empty. */
  readonly stated: number | string | null;
  /** Codes of the causes, joined with `+`; null where none reproduces what is stated. */
  readonly cause: string | null;
  /** The causes in words; empty where there are none. */
  readonly why: readonly Message[];
}

export interface StatedCause {
  readonly code: string;
  /** Rows that it explains. */
  readonly explains: number;
  readonly messages: readonly Message[];
}

export interface StatedPoints {
  readonly file: string;
  /** The system that it comes from, as the table of source precedence names it. */
  readonly system: string;
  /** Its sheet where that is in the roster's own workbook, for links; else null. */
  readonly sheet: string | null;
  /** People of the roster whose points it states. */
  readonly known: readonly RosterRow[];
  /** How many of them were found by name and unit alone. */
  readonly byName: number;
  /** How many of them differ. */
  readonly differing: number;
  /** By row of the roster. */
  readonly differences: readonly StatedDifference[];
  /** Best first. */
  readonly causes: readonly StatedCause[];
  readonly unmatched: readonly Unmatched<Named>[];
  /** Rows left out since they state another year's points. */
  readonly otherYears: number;
}
