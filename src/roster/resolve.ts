/** One person in several rows: which row is kept, and by which rule. The order of files and rows decides nothing. */
import { contentOf, differingFields, type ComparisonRules } from './equals';
import { fieldCount, noFields, type FieldSet } from './field';
import type { RosterRow } from './roster-row';

/** The rules in the order in which they are tried; `undecided` waits for a person. */
export const resolutionReasons = ['same', 'newer', 'readable', 'fuller', 'undecided'] as const;
export type ResolutionReason = (typeof resolutionReasons)[number];

export interface Resolution {
  readonly kept: RosterRow;
  readonly why: ResolutionReason;
  /** The fields in which the rows differ. */
  readonly fields: FieldSet;
}

/** @param rows two or more rows of one person. */
export function resolve(rows: readonly RosterRow[], comparison: ComparisonRules): Resolution {
  const fields = differingFields(rows, comparison);
  const newest = withMost(rows, ({ record }) => record.updatedDay ?? -Infinity);
  const readable = withMost(
    newest,
    ({ unreadable, hasOtherFault }) => -fieldCount(unreadable) - (hasOtherFault ? 1 : 0),
  );
  const fullest = withMost(readable, ({ provided }) => fieldCount(provided));
  const decides = (remaining: readonly RosterRow[], before: readonly RosterRow[]): boolean =>
    remaining.length < before.length && differingFields(remaining, comparison) === noFields;
  // The same order whichever rule decided: so lists can be merged in any number of steps.
  const kept = firstByContent(fullest);
  if (fields === noFields) return { kept, why: 'same', fields };
  if (decides(newest, rows)) return { kept, why: 'newer', fields };
  if (decides(readable, newest)) return { kept, why: 'readable', fields };
  return { kept, why: decides(fullest, readable) ? 'fuller' : 'undecided', fields };
}

function withMost(rows: readonly RosterRow[], measure: (row: RosterRow) => number): readonly RosterRow[] {
  const most = Math.max(...rows.map(measure));
  return rows.filter((row) => measure(row) === most);
}

function firstByContent(rows: readonly RosterRow[]): RosterRow {
  const [first] = [...rows].sort(byContent);
  if (first === undefined) throw new Error('resolve(): empty group');
  return first;
}

function byContent(one: RosterRow, other: RosterRow): number {
  return (
    compareText(contentOf(one), contentOf(other)) ||
    compareText(one.origin.file, other.origin.file) ||
    one.origin.row - other.origin.row
  );
}

/** By code units: the same on every machine, whatever its language. */
export function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
