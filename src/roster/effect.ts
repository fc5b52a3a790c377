/** What a difference does to a person's score and to the index, were the other source's value taken over. */
import type { PersonRecord } from '../record/record';
import type { Rules } from '../score/rules';
import type { RosterRow } from './roster-row';
import { rosterFields, type FieldSet } from './field';
import { scoreRow } from './points';
import type { RosterDifference } from './reconcile';

export interface Effect {
  /** Points, 0 where the field earns none; null where the person is not counted before or after. */
  readonly person: number | null;
  /** Points of the index, from all people counted. */
  readonly index: number;
  /** Points that are at stake: those of the whole person where it decides whether the person is counted. */
  readonly weight: number;
}

const nothing: Effect = { person: null, index: 0, weight: 0 };

export interface EffectOf {
  (left: RosterRow, right: RosterRow, field: number): Effect;
  index(differences: readonly RosterDifference[]): { n: number; now: number | null; after: number | null };
}

/** @param excluded rows that are not counted whatever they say. */
export function effects(entries: readonly RosterRow[], excluded: ReadonlySet<RosterRow>, rules: Rules): EffectOf {
  const totalOf = (entry: RosterRow, fields: FieldSet = 0, facts: Partial<PersonRecord> = {}): number | null =>
    excluded.has(entry) ? null : (scoreRow(entry, rules, { fields, facts })?.total ?? null);
  const totals = new Map(entries.map((entry) => [entry, totalOf(entry)]));
  let n = 0;
  let sum = 0;
  for (const total of totals.values()) {
    if (total === null) continue;
    n += 1;
    sum += total;
  }

  const effectOf = (left: RosterRow, right: RosterRow, index: number): Effect => {
    const before = totals.get(left) ?? null;
    const bit = 1 << index;
    const take = rosterFields[index]?.take ?? null;
    if ((right.unreadable & bit) !== 0) return nothing;
    if (take === null) return before === null ? nothing : { ...nothing, person: 0 };
    const after = totalOf(left, bit, take(right.record));
    if (before === null && after === null) return nothing;
    const count = n + (before === null ? 1 : 0) - (after === null ? 1 : 0);
    const change = (after ?? 0) - (before ?? 0);
    const mean = (points: number, people: number): number => (people === 0 ? 0 : points / people);
    const moved = count === n ? mean(change, n) : mean(sum + change, count) - mean(sum, n);
    return {
      person: before === null || after === null ? null : change,
      index: moved,
      weight: Math.abs(change),
    };
  };

  const index = (differences: readonly RosterDifference[]): ReturnType<EffectOf['index']> => {
    const changes = new Map<RosterRow, { fields: FieldSet; facts: Partial<PersonRecord> }>();
    for (const { left, right, field, resolution: ruling } of differences) {
      if (ruling.chosen !== 'right' || field.take === null) continue;
      const before = changes.get(left) ?? { fields: 0, facts: {} };
      const bit = 1 << rosterFields.indexOf(field);
      // Of two sources the one with more at stake comes first, and stays.
      if ((before.fields & bit) !== 0) continue;
      changes.set(left, { fields: before.fields | bit, facts: { ...before.facts, ...field.take(right.record) } });
    }
    let newSum = sum;
    let newCount = n;
    for (const [entry, { fields, facts }] of changes) {
      const [before, after] = [totals.get(entry) ?? null, totalOf(entry, fields, facts)];
      newSum += (after ?? 0) - (before ?? 0);
      newCount += (after === null ? 0 : 1) - (before === null ? 0 : 1);
    }
    return { n, now: n === 0 ? null : sum / n, after: newCount === 0 ? null : newSum / newCount };
  };
  return Object.assign(effectOf, { index });
}
