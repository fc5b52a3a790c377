/** A roster against other sources, person by person and field by field, the differences that matter most first. */
import type { Field } from '../record/columns';
import type { Finding } from '../record/finding';
import type { Rules } from '../score/rules';
import type { Place } from '../source/evidence';
import { authorityNames } from '../text/core/roster';
import { agree, differingFields, type Comparing } from './equals';
import { ruleOn, type Authority, type Ruling } from './source-precedence';
import { effects, type Effect } from './effect';
import { toldBy, type Entry } from './roster-row';
import { countsUnsaid, holds, rosterFields, type FieldSet, type RosterField, type Told } from './field';
import { likeness, mergeEntries, newNipsOf, type Duplicate } from './merge';
import { overruled, type KnownPeople } from './override';
import { compare } from './resolve';
import type { StatedPoints } from './stated-points';

/** One list as it is compared. */
export interface List {
  readonly file: string;
  readonly entries: readonly Entry[];
  /** The fields that it has columns for. */
  readonly columns: FieldSet;
  readonly yesNoHours: boolean;
}

export interface Source extends List {
  /** The system that it comes from, as the table of authority names it. */
  readonly system: string;
  /** False where it need not hold everybody, such as a history of courses. */
  readonly everybody: boolean;
  /** Its sheet where that stands in the roster's own workbook, for links; else null. */
  readonly sheet: string | null;
  /** The column of each field, as an index. */
  readonly columnOf: (field: Field) => number | null;
  /** The rows that tell a field, where they are more than the person's own row. */
  readonly placesOf?: (there: Entry, field: RosterField) => readonly Place[];
  /** What is unclear in it, by the roster's rows. */
  readonly notes?: readonly Finding[];
}

export type Kind = 'differ' | 'onlyHere' | 'onlyThere' | 'unreadable';

export interface Difference {
  readonly source: Source;
  readonly field: RosterField;
  readonly kind: Kind;
  readonly here: Entry;
  readonly there: Entry;
  /** What each says; of a cell that cannot be read, what was written. */
  readonly told: { readonly here: Told; readonly there: Told };
  readonly ruling: Ruling;
  /** The other source whose value was chosen, and whether this one says the same; null where none was. */
  readonly better: {
    readonly source: Source;
    readonly there: Entry;
    readonly told: Told;
    readonly confirms: boolean;
  } | null;
  /** What taking over `there` would do. */
  readonly effect: Effect;
}

/** Somebody of the roster and somebody of a source who may be one person: a person decides. */
export interface Suggestion {
  readonly source: Source;
  readonly here: Entry;
  readonly there: Entry;
}

export interface Reconciled {
  readonly rules: Rules;
  readonly roster: List;
  readonly sources: readonly Source[];
  /** Points that other systems state, beside ours. */
  readonly points: readonly StatedPoints[];
  /** People of the roster that at least one source knows. */
  readonly matched: number;
  readonly onlyHere: readonly Entry[];
  readonly onlyThere: readonly { readonly source: Source; readonly there: Entry }[];
  readonly suggestions: readonly Suggestion[];
  readonly differences: readonly Difference[];
  /** People who stand more than once in a source, and which row was compared. */
  readonly duplicates: readonly { readonly source: Source; readonly duplicate: Duplicate }[];
  /** Cells that were held against one another and agree. */
  readonly agreeing: number;
  /** The index as it is, and with every value that the authority chooses. */
  readonly index: { readonly n: number; readonly now: number | null; readonly after: number | null };
}

export interface Reconciling {
  readonly rules: Rules;
  readonly authority: Authority;
  /** What was compared already: people whom they know are known here. */
  readonly points?: readonly StatedPoints[];
}

export function reconcile(
  roster: List,
  sources: readonly Source[],
  { rules, authority, points = [] }: Reconciling,
): Reconciled {
  const newNips = newNipsOf([...roster.entries, ...sources.flatMap(({ entries }) => entries)]);
  const identityOf = ({ identity }: Entry): string | null =>
    identity === null ? null : (newNips.get(identity) ?? identity);
  const effectOf = effects(roster.entries, excluded(roster, rules), rules);
  const keyOf = (entry: Entry): string | Entry => identityOf(entry) ?? entry;
  const known = new Set(points.flatMap((each) => each.known.map(keyOf)));
  const ofRoster = new Set(roster.entries.flatMap((entry) => identityOf(entry) ?? []));
  const differences: Difference[] = [];
  const onlyThere: Reconciled['onlyThere'][number][] = [];
  const suggestions: Suggestion[] = [];
  const duplicates: Reconciled['duplicates'][number][] = [];
  const knownPeople: KnownPeople[] = [];
  let agreeing = 0;

  for (const source of sources) {
    const comparing: Comparing = { rules, yesNoHours: roster.yesNoHours || source.yesNoHours };
    const merged = mergeEntries(source.entries, comparing);
    duplicates.push(...merged.duplicates.map((duplicate) => ({ source, duplicate })));
    const people = new Map(merged.people.map((entry) => [identityOf(entry), entry]));
    const person = (here: Entry): Entry | undefined => {
      const identity = identityOf(here);
      return identity === null ? undefined : people.get(identity);
    };
    knownPeople.push({ source, comparing, person });
    for (const here of roster.entries) {
      const there = person(here);
      if (there === undefined) continue;
      known.add(keyOf(here));
      // Who need not be in a source need not be there in whole either.
      const compared = source.everybody ? source.columns : there.told;
      for (const [index, field] of rosterFields.entries()) {
        if (field.field === 'diperbarui' || !holds(compared, index)) continue;
        const hasColumn = holds(roster.columns, index);
        if (!hasColumn && !countsUnsaid(field)) continue;
        const kind = kindOf(here, there, index, comparing);
        if (kind === null) {
          if (hasColumn) agreeing += 1;
          continue;
        }
        const effect = effectOf(here, there, index);
        // What the roster has no column for is worth a line where it changes something.
        if (!hasColumn && effect.weight === 0) continue;
        const told = { here: writtenBy(here, field, index), there: writtenBy(there, field, index) };
        const bit = 1 << index;
        const ruling = ruleOn(
          field.field,
          { system: authorityNames.roster, told: told.here, readable: (here.unreadable & bit) === 0 },
          { system: source.system, told: told.there, readable: (there.unreadable & bit) === 0 },
          authority,
        );
        differences.push({ source, field, kind, here, there, told, ruling, better: null, effect });
      }
    }
    const strangers = merged.people.filter((entry) => {
      const identity = identityOf(entry);
      return identity === null || !ofRoster.has(identity);
    });
    onlyThere.push(...strangers.map((there) => ({ source, there })));
    suggestions.push(...suggest(roster, strangers, source, (here) => person(here) !== undefined));
  }

  const everybody = points.length > 0 || sources.some((source) => source.everybody);
  const sorted = [...overruled(differences, knownPeople, authority)].sort(byWeight);
  return {
    rules,
    roster,
    sources,
    points,
    matched: known.size,
    onlyHere: everybody ? roster.entries.filter((entry) => !known.has(keyOf(entry))) : [],
    onlyThere,
    suggestions,
    differences: sorted,
    duplicates,
    agreeing,
    index: effectOf.index(sorted),
  };
}

function kindOf(here: Entry, there: Entry, index: number, comparing: Comparing): Kind | null {
  const bit = 1 << index;
  if (((here.unreadable | there.unreadable) & bit) !== 0) return 'unreadable';
  if (agree(here, there, index, comparing)) return null;
  if ((there.told & bit) === 0) return 'onlyHere';
  return (here.told & bit) === 0 ? 'onlyThere' : 'differ';
}

function writtenBy(entry: Entry, field: RosterField, index: number): Told {
  const unreadable = (entry.unreadable & (1 << index)) !== 0;
  return unreadable ? (entry.asWritten?.get(field.field) ?? null) : toldBy(entry, field, index);
}

/** Rows of one person that contradict each other are not counted, whatever they say. */
function excluded({ entries, yesNoHours }: List, rules: Rules): ReadonlySet<Entry> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.identity === null) continue;
    const group = groups.get(entry.identity);
    if (group === undefined) groups.set(entry.identity, [entry]);
    else group.push(entry);
  }
  const out = new Set<Entry>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const contradict = differingFields(group, { rules, yesNoHours }) !== 0;
    for (const entry of contradict ? group : group.slice(1)) out.add(entry);
  }
  return out;
}

function suggest(
  { entries }: List,
  strangers: readonly Entry[],
  source: Source,
  isMatched: (here: Entry) => boolean,
): readonly Suggestion[] {
  const byLikeness = new Map<string, Entry[]>();
  for (const there of strangers) {
    const key = likeness(there);
    if (key !== null) byLikeness.set(key, [...(byLikeness.get(key) ?? []), there]);
  }
  if (byLikeness.size === 0) return [];
  return entries.flatMap((here) => {
    const key = likeness(here);
    if (key === null || isMatched(here)) return [];
    return (byLikeness.get(key) ?? []).map((there) => ({ source, here, there }));
  });
}

function byWeight(one: Difference, other: Difference): number {
  return (
    other.effect.weight - one.effect.weight ||
    one.here.record.row - other.here.record.row ||
    rosterFields.indexOf(one.field) - rosterFields.indexOf(other.field) ||
    compare(one.source.file, other.source.file)
  );
}
