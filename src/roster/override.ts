/** Of several sources the one with most authority settles a field: what the others say of it is neither taken nor proposed. */
import { authorityText } from '../text/core/roster';
import { agree, type Comparing } from './equals';
import { rankOf, type Authority } from './source-precedence';
import { toldBy, type Entry } from './roster-row';
import { holds, rosterFields } from './field';
import type { Difference, Source } from './reconcile';
import { compare } from './resolve';

/** A source with its people by identity, each once. */
export interface KnownPeople {
  readonly source: Source;
  readonly comparing: Comparing;
  readonly person: (here: Entry) => Entry | undefined;
}

/** @param known in any order: of sources with the same authority the first by name is heard. */
export function overruled(
  differences: readonly Difference[],
  known: readonly KnownPeople[],
  authority: Authority,
): readonly Difference[] {
  if (known.length < 2) return differences;
  const sources = [...known].sort((one, other) => compare(one.source.file, other.source.file));
  return differences.map((difference) => {
    const { field, here, there, source, ruling } = difference;
    const index = rosterFields.indexOf(field);
    const rank = (system: string): number => rankOf(field.field, system, authority);
    let best = ruling.chosen === null ? Infinity : rank(ruling.system);
    let better: Difference['better'] = null;
    for (const other of sources) {
      if (other.source === source || !holds(other.source.columns, index)) continue;
      const person = other.person(here);
      const told = person === undefined ? null : toldBy(person, field, index);
      if (person === undefined || told === null || rank(other.source.system) >= best) continue;
      best = rank(other.source.system);
      better = { source: other.source, there: person, told, confirms: agree(there, person, index, other.comparing) };
    }
    if (better === null) return difference;
    const { system } = better.source;
    const why = { template: authorityText.higher, params: { system, field: field.field } };
    return { ...difference, better, ruling: { system, chosen: null, why } };
  });
}
