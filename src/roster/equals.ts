/** Whether two rows say the same of a field, whatever words and signs they use. */
import type { PersonRecord } from '../record/record';
import { performanceEntry } from '../score/points';
import type { Rules } from '../score/rules';
import { toldBy, type Entry } from './roster-row';
import { rosterFields, type FieldSet, type RosterField, type Told } from './field';

/** How two lists can be held against one another. */
export interface Comparing {
  readonly rules: Rules;
  /** One of the lists knows technical training as a yes or no alone. */
  readonly yesNoHours: boolean;
}

export function agree(one: Entry, other: Entry, index: number, comparing: Comparing): boolean {
  const field = rosterFields[index];
  if (field === undefined) return true;
  const [here, there] = [toldBy(one, field, index) ?? field.blank, toldBy(other, field, index) ?? field.blank];
  if (here === there) return true;
  if (here === null || there === null) return false;
  if (field.field === 'nilaiKinerja') return samePerformance(one.record, other.record, comparing.rules);
  if (field.field === 'jpDiklatTeknis' && comparing.yesNoHours) return sameAnswer(here, there, comparing.rules);
  return typeof here === 'string' && typeof there === 'string' && field.normalize(here) === field.normalize(there);
}

/** A value and a predicate agree where the value falls into the predicate's band. */
function samePerformance(one: PersonRecord, other: PersonRecord, rules: Rules): boolean {
  if (typeof one.performance === typeof other.performance) return one.performance === other.performance;
  return performanceEntry(one, rules) === performanceEntry(other, rules);
}

function sameAnswer(here: Told, there: Told, { method }: Rules): boolean {
  const { atLeast } = method.competence.hours;
  return Number(here) >= atLeast === Number(there) >= atLeast;
}

/** The fields in which rows of one person part, other than when each was brought up to date. */
export function differingFields(entries: readonly Entry[], comparing: Comparing): FieldSet {
  const [first, ...others] = entries;
  if (first === undefined) return 0;
  let set = 0;
  for (const [index, { field }] of rosterFields.entries()) {
    if (field === 'diperbarui') continue;
    const bit = 1 << index;
    const parts = (other: Entry): boolean =>
      (first.unreadable & bit) !== (other.unreadable & bit) ||
      ((first.unreadable & bit) !== 0 && first.asWritten?.get(field) !== other.asWritten?.get(field)) ||
      !agree(first, other, index, comparing);
    if (others.some(parts)) set |= bit;
  }
  return set;
}

/** What a row says, as one text: the same whatever file it stands in. */
export function contentOf(entry: Entry): string {
  const told = rosterFields.map((field: RosterField, index) => toldBy(entry, field, index));
  const written = [...(entry.asWritten ?? [])].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([entry.record.nip, told, written]);
}
