/** One person in several rows: which row stays, and by which rule. The order of files and rows decides nothing. */
import { contentOf, differingFields, type ComparisonRules } from './equals';
import type { RosterRow } from './roster-row';
import { sizeOf, type FieldSet } from './field';

/** The rules in the order in which they are tried; `undecided` waits for a person. */
export const resolutionReasons = ['same', 'newer', 'readable', 'fuller', 'undecided'] as const;
export type ResolutionReason = (typeof resolutionReasons)[number];

export interface Resolution {
  readonly kept: RosterRow;
  readonly why: ResolutionReason;
  /** The fields in which the rows part. */
  readonly fields: FieldSet;
}

/** @param entries two or more rows of one person. */
export function resolve(entries: readonly RosterRow[], comparing: ComparisonRules): Resolution {
  const fields = differingFields(entries, comparing);
  const newest = mostOf(entries, ({ record }) => record.updatedDay ?? -Infinity);
  const readable = mostOf(newest, ({ unreadable, otherFault }) => -sizeOf(unreadable) - (otherFault ? 1 : 0));
  const fullest = mostOf(readable, ({ provided: told }) => sizeOf(told));
  const decides = (left: readonly RosterRow[], of: readonly RosterRow[]): boolean =>
    left.length < of.length && differingFields(left, comparing) === 0;
  // One order for all: whichever rule decided, lists can be merged in any number of steps.
  const kept = firstOf(fullest);
  if (fields === 0) return { kept, why: 'same', fields };
  if (decides(newest, entries)) return { kept, why: 'newer', fields };
  if (decides(readable, newest)) return { kept, why: 'readable', fields };
  return { kept, why: decides(fullest, readable) ? 'fuller' : 'undecided', fields };
}

function mostOf(entries: readonly RosterRow[], measure: (entry: RosterRow) => number): readonly RosterRow[] {
  const most = Math.max(...entries.map(measure));
  return entries.filter((entry) => measure(entry) === most);
}

/** By what the rows say, then by file and row: the same whichever file comes first. */
function firstOf(entries: readonly RosterRow[]): RosterRow {
  const [first] = [...entries].sort(byContent);
  if (first === undefined) throw new Error('nobody to keep');
  return first;
}

function byContent(one: RosterRow, other: RosterRow): number {
  return (
    compareText(contentOf(one), contentOf(other)) ||
    compareText(one.origin.file, other.origin.file) ||
    one.origin.row - other.origin.row
  );
}

export function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
