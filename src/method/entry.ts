/** Short ways to write one number of the rule with its source, so that a method file reads like the regulation. */
import type { Certainty, RuleEntry, KnownRuleEntry } from './method';

const from =
  (certainty: Certainty) =>
  (points: number, source: string, note?: string): KnownRuleEntry =>
    note === undefined ? { points, source, certainty } : { points, source, certainty, note };

export const regulation = from('regulation');
export const secondary = from('secondary');
export const derived = from('derived');

/** A number that nobody has verified: the agency has to supply it before a score can use it. */
export function unknown(source: string, note?: string): RuleEntry {
  const entry = { points: null, source, certainty: 'unknown' as const };
  return note === undefined ? entry : { ...entry, note };
}
