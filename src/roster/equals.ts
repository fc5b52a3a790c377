/** Whether two rows say the same of a field, whatever words and signs they use. */
import type { PersonRecord } from '../record/record';
import { performanceEntry } from '../score/points';
import type { Rules } from '../score/rules';
import { valueOf, type RosterRow } from './roster-row';
import { rosterFields, type FieldSet, type RosterField, type FieldValue } from './field';

/** How two lists can be held against one another. */
export interface ComparisonRules {
  readonly rules: Rules;
  /** One of the lists knows technical training as a yes or no alone. */
  readonly yesNoHours: boolean;
}

export function fieldsEqual(one: RosterRow, other: RosterRow, index: number, comparing: ComparisonRules): boolean {
  const field = rosterFields[index];
  if (field === undefined) return true;
  const [left, right] = [
    valueOf(one, field, index) ?? field.blankMeans,
    valueOf(other, field, index) ?? field.blankMeans,
  ];
  if (left === right) return true;
  if (left === null || right === null) return false;
  if (field.field === 'nilaiKinerja') return samePerformance(one.record, other.record, comparing.rules);
  if (field.field === 'jpDiklatTeknis' && comparing.yesNoHours) return sameAnswer(left, right, comparing.rules);
  return typeof left === 'string' && typeof right === 'string' && field.normalize(left) === field.normalize(right);
}

/** A value and a predicate agree where the value falls into the predicate's band. */
function samePerformance(one: PersonRecord, other: PersonRecord, rules: Rules): boolean {
  if (typeof one.performance === typeof other.performance) return one.performance === other.performance;
  return performanceEntry(one, rules) === performanceEntry(other, rules);
}

function sameAnswer(left: FieldValue, right: FieldValue, { method }: Rules): boolean {
  const { atLeast } = method.competence.hours;
  return Number(left) >= atLeast === Number(right) >= atLeast;
}

/** The fields in which rows of one person part, other than when each was brought up to date. */
export function differingFields(entries: readonly RosterRow[], comparing: ComparisonRules): FieldSet {
  const [first, ...others] = entries;
  if (first === undefined) return 0;
  let set = 0;
  for (const [index, { field }] of rosterFields.entries()) {
    if (field === 'diperbarui') continue;
    const bit = 1 << index;
    const parts = (other: RosterRow): boolean =>
      (first.unreadable & bit) !== (other.unreadable & bit) ||
      ((first.unreadable & bit) !== 0 && first.asWritten?.get(field) !== other.asWritten?.get(field)) ||
      !fieldsEqual(first, other, index, comparing);
    if (others.some(parts)) set |= bit;
  }
  return set;
}

/** What a row says, as one text: the same whatever file it stands in. */
export function contentOf(entry: RosterRow): string {
  const told = rosterFields.map((field: RosterField, index) => valueOf(entry, field, index));
  const written = [...(entry.asWritten ?? [])].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([entry.record.nip, told, written]);
}
