/** Of several sources the one with most authority settles a field: what the others say of it is neither taken nor proposed. */
import { authorityText } from '../text/core/roster';
import { fieldsEqual, type ComparisonRules } from './equals';
import { precedenceRank, type SourcePrecedence } from './source-precedence';
import { valueOf, type RosterRow } from './roster-row';
import { holds, rosterFields } from './field';
import type { RosterDifference, ReconcileSource } from './reconcile';
import { compareText } from './resolve';

/** A source with its people by identity, each once. */
export interface SourcePeople {
  readonly source: ReconcileSource;
  readonly comparing: ComparisonRules;
  readonly person: (left: RosterRow) => RosterRow | undefined;
}

/** @param known in any order: of sources with the same authority the first by name is heard. */
export function withOverrides(
  differences: readonly RosterDifference[],
  known: readonly SourcePeople[],
  authority: SourcePrecedence,
): readonly RosterDifference[] {
  if (known.length < 2) return differences;
  const sources = [...known].sort((one, other) => compareText(one.source.file, other.source.file));
  return differences.map((difference) => {
    const { field, left, right, source, resolution: ruling } = difference;
    const index = rosterFields.indexOf(field);
    const rank = (system: string): number => precedenceRank(field.field, system, authority);
    let best = ruling.chosen === null ? Infinity : rank(ruling.system);
    let better: RosterDifference['override'] = null;
    for (const other of sources) {
      if (other.source === source || !holds(other.source.columns, index)) continue;
      const person = other.person(left);
      const told = person === undefined ? null : valueOf(person, field, index);
      if (person === undefined || told === null || rank(other.source.system) >= best) continue;
      best = rank(other.source.system);
      better = {
        source: other.source,
        right: person,
        told,
        confirms: fieldsEqual(right, person, index, other.comparing),
      };
    }
    if (better === null) return difference;
    const { system } = better.source;
    const why = { template: authorityText.higher, params: { system, field: field.field } };
    return { ...difference, override: better, resolution: { system, chosen: null, why } };
  });
}
