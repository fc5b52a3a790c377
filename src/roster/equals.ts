/** Whether two rows have the same value of a field, in whatever words and notation. */
import type { PersonRecord } from '../record/record';
import { performanceEntry } from '../score/points';
import type { Rules } from '../score/rules';
import { hasField, noFields, rosterFields, withField, type FieldSet, type FieldValue, type RosterField } from './field';
import { valueOf, type RosterRow } from './roster-row';

export interface ComparisonRules {
  readonly rules: Rules;
  /** One of the lists has technical training as a yes or no only. */
  readonly yesNoHours: boolean;
}

export function fieldsEqual(
  left: RosterRow,
  right: RosterRow,
  field: RosterField,
  { rules, yesNoHours }: ComparisonRules,
): boolean {
  const one = valueOf(left, field) ?? field.blankMeans;
  const other = valueOf(right, field) ?? field.blankMeans;
  if (one === other) return true;
  if (one === null || other === null) return false;
  if (field.field === 'nilaiKinerja') return samePerformance(left.record, right.record, rules);
  if (field.field === 'jpDiklatTeknis' && yesNoHours) return sameAnswer(one, other, rules);
  return typeof one === 'string' && typeof other === 'string' && field.normalize(one) === field.normalize(other);
}

/** A value and a predicate are the same where the value falls into the predicate's band. */
function samePerformance(one: PersonRecord, other: PersonRecord, rules: Rules): boolean {
  if (typeof one.performance === typeof other.performance) return one.performance === other.performance;
  return performanceEntry(one, rules) === performanceEntry(other, rules);
}

function sameAnswer(one: FieldValue, other: FieldValue, { method }: Rules): boolean {
  const { atLeast } = method.competence.hours;
  return Number(one) >= atLeast === Number(other) >= atLeast;
}

/** The fields in which rows of one person differ, the day of the last update aside. */
export function differingFields(rows: readonly RosterRow[], comparison: ComparisonRules): FieldSet {
  const [first, ...others] = rows;
  if (first === undefined) return noFields;
  return rosterFields
    .filter((field) => field.field !== 'diperbarui' && others.some((other) => differs(first, other, field, comparison)))
    .reduce(withField, noFields);
}

function differs(one: RosterRow, other: RosterRow, field: RosterField, comparison: ComparisonRules): boolean {
  const isUnreadable = hasField(one.unreadable, field);
  if (isUnreadable !== hasField(other.unreadable, field)) return true;
  if (isUnreadable && one.asWritten?.get(field.field) !== other.asWritten?.get(field.field)) return true;
  return !fieldsEqual(one, other, field, comparison);
}

/** All values of a row as one text: the same whatever file the row is in. */
export function contentOf(row: RosterRow): string {
  const values = rosterFields.map((field) => valueOf(row, field));
  const written = [...(row.asWritten ?? [])].sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([row.record.nip, values, written]);
}
