/** What a difference does to a person's score and to the index if the source's value were taken over. */
import { leftOutAs } from '../check/population';
import type { PersonRecord } from '../record/record';
import type { Rules } from '../score/rules';
import { scoreFacts, type Score } from '../score/score';
import { hasField, isSubset, noFields, withField, type FieldSet, type RosterField } from './field';
import type { Effect, IndexEffect, RosterDifference } from './reconciliation';
import type { RosterRow } from './roster-row';

/** Facts in place of a row's own, and the fields that they fix. */
interface Replacement {
  readonly fields: FieldSet;
  readonly facts: Partial<PersonRecord>;
}

const nothingReplaced: Replacement = { fields: noFields, facts: {} };

/** A row's score; null where a fault, the legal status or a gap of the method keeps the person out. */
export function scoreRow(row: RosterRow, rules: Rules, { fields, facts }: Replacement = nothingReplaced): Score | null {
  if (row.hasOtherFault || !isSubset(row.faulty, fields)) return null;
  const record = fields === noFields ? row.record : { ...row.record, ...facts };
  if (leftOutAs(record, rules) !== null) return null;
  const score = scoreFacts(record, rules);
  return score.total === null ? null : score;
}

export interface Effects {
  /** What taking over one field of `right` does. */
  readonly of: (left: RosterRow, right: RosterRow, field: RosterField) => Effect;
  /** What taking over every value that the precedence chooses does. */
  readonly ofAll: (differences: readonly RosterDifference[]) => IndexEffect;
}

const noEffect: Effect = { person: null, index: 0, weight: 0 };

/** @param uncounted rows that are not counted whatever their facts. */
export function effectsOn(rows: readonly RosterRow[], uncounted: ReadonlySet<RosterRow>, rules: Rules): Effects {
  const totalOf = (row: RosterRow, replacement?: Replacement): number | null =>
    uncounted.has(row) ? null : (scoreRow(row, rules, replacement)?.total ?? null);
  const totals = new Map(rows.map((row) => [row, totalOf(row)]));
  const counted = [...totals.values()].filter((total) => total !== null);
  const n = counted.length;
  const sum = counted.reduce((all, total) => all + total, 0);

  return {
    of(left, right, field) {
      const before = totals.get(left) ?? null;
      if (hasField(right.unreadable, field)) return noEffect;
      if (field.take === null) return before === null ? noEffect : { ...noEffect, person: 0 };
      const after = totalOf(left, { fields: withField(noFields, field), facts: field.take(right.record) });
      if (before === null && after === null) return noEffect;
      const count = n + headChange(before, after);
      const change = (after ?? 0) - (before ?? 0);
      return {
        person: before === null || after === null ? null : change,
        index: count === n ? mean(change, n) : mean(sum + change, count) - mean(sum, n),
        weight: Math.abs(change),
      };
    },
    ofAll(differences) {
      let newSum = sum;
      let newCount = n;
      for (const [row, replacement] of chosenReplacements(differences)) {
        const [before, after] = [totals.get(row) ?? null, totalOf(row, replacement)];
        newSum += (after ?? 0) - (before ?? 0);
        newCount += headChange(before, after);
      }
      return { n, now: n === 0 ? null : sum / n, after: newCount === 0 ? null : newSum / newCount };
    },
  };
}

/** By row of the roster. Of two sources the one with more points at stake comes first, and counts. */
function chosenReplacements(differences: readonly RosterDifference[]): ReadonlyMap<RosterRow, Replacement> {
  const replacements = new Map<RosterRow, Replacement>();
  for (const { left, right, field, resolution } of differences) {
    if (resolution.chosen !== 'right' || field.take === null) continue;
    const { fields, facts } = replacements.get(left) ?? nothingReplaced;
    if (hasField(fields, field)) continue;
    replacements.set(left, { fields: withField(fields, field), facts: { ...facts, ...field.take(right.record) } });
  }
  return replacements;
}

/** 1 where a person becomes counted, -1 where one no longer is. */
function headChange(before: number | null, after: number | null): number {
  return (after === null ? 0 : 1) - (before === null ? 0 : 1);
}

function mean(points: number, people: number): number {
  return people === 0 ? 0 : points / people;
}
