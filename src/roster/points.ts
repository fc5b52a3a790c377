/** What a row of a list scores, and what it would score with other facts: null where the row is not counted. */
import type { PersonRecord } from '../record/record';
import type { Rules } from '../score/rules';
import { scoreFacts, type Score } from '../score/score';
import { leftOutAs } from '../check/population';
import type { RosterRow } from './roster-row';
import type { FieldSet } from './field';

/** Facts in place of a row's own, and the fields that they mend. */
export interface Replacement {
  readonly fields: FieldSet;
  readonly facts: Partial<PersonRecord>;
}

/** 0..100 in all; null where a fault, the legal standing or a gap of the method keeps the person out. */
export function scoreRow(entry: RosterRow, rules: Rules, replacement: Replacement | null = null): Score | null {
  if (entry.otherFault || (entry.faulty & ~(replacement?.fields ?? 0)) !== 0) return null;
  const record = replacement === null ? entry.record : { ...entry.record, ...replacement.facts };
  if (leftOutAs(record, rules) !== null) return null;
  const score = scoreFacts(record, rules);
  return score.total === null ? null : score;
}
