/** A roster against other sources, person by person and field by field, the differences that matter most first. */
import type { Field } from '../record/columns';
import type { Finding } from '../record/finding';
import type { Rules } from '../score/rules';
import type { SourceRow } from '../source/evidence';
import { authorityNames } from '../text/core/roster';
import { fieldsEqual, differingFields, type ComparisonRules } from './equals';
import { resolveField, type SourcePrecedence, type FieldResolution } from './source-precedence';
import { effects, type Effect } from './effect';
import { valueOf, type RosterRow } from './roster-row';
import { countsWithoutColumn, holds, rosterFields, type FieldSet, type RosterField, type FieldValue } from './field';
import { matchKey, mergeRows, newNipsOf, type Duplicate } from './merge';
import { withOverrides, type SourcePeople } from './override';
import { compareText } from './resolve';
import type { StatedPoints } from './stated-points';

/** One list as it is compared. */
export interface ComparedRoster {
  readonly file: string;
  readonly rows: readonly RosterRow[];
  /** The fields that it has columns for. */
  readonly columns: FieldSet;
  readonly yesNoHours: boolean;
}

export interface ReconcileSource extends ComparedRoster {
  /** The system that it comes from, as the table of authority names it. */
  readonly system: string;
  /** False where it need not hold everybody, such as a history of courses. */
  readonly coversEverybody: boolean;
  /** Its sheet where that stands in the roster's own workbook, for links; else null. */
  readonly sheet: string | null;
  /** The column of each field, as an index. */
  readonly columnOf: (field: Field) => number | null;
  /** The rows that tell a field, where they are more than the person's own row. */
  readonly sourceRowsOf?: (right: RosterRow, field: RosterField) => readonly SourceRow[];
  /** What is unclear in it, by the roster's rows. */
  readonly notes?: readonly Finding[];
}

export type DifferenceKind = 'differ' | 'onlyHere' | 'onlyThere' | 'unreadable';

export interface RosterDifference {
  readonly source: ReconcileSource;
  readonly field: RosterField;
  readonly kind: DifferenceKind;
  readonly left: RosterRow;
  readonly right: RosterRow;
  /** What each says; of a cell that cannot be read, what was written. */
  readonly values: { readonly left: FieldValue; readonly right: FieldValue };
  readonly resolution: FieldResolution;
  /** The other source whose value was chosen, and whether this one says the same; null where none was. */
  readonly override: {
    readonly source: ReconcileSource;
    readonly right: RosterRow;
    readonly told: FieldValue;
    readonly confirms: boolean;
  } | null;
  /** What taking over `right` would do. */
  readonly effect: Effect;
}

/** Somebody of the roster and somebody of a source who may be one person: a person decides. */
export interface MatchSuggestion {
  readonly source: ReconcileSource;
  readonly left: RosterRow;
  readonly right: RosterRow;
}

export interface Reconciliation {
  readonly rules: Rules;
  readonly roster: ComparedRoster;
  readonly sources: readonly ReconcileSource[];
  /** Points that other systems state, beside ours. */
  readonly points: readonly StatedPoints[];
  /** People of the roster that at least one source knows. */
  readonly matched: number;
  readonly onlyLeft: readonly RosterRow[];
  readonly onlyRight: readonly { readonly source: ReconcileSource; readonly right: RosterRow }[];
  readonly suggestions: readonly MatchSuggestion[];
  readonly differences: readonly RosterDifference[];
  /** People who stand more than once in a source, and which row was compared. */
  readonly duplicates: readonly { readonly source: ReconcileSource; readonly duplicate: Duplicate }[];
  /** Cells that were held against one another and agree. */
  readonly agreeing: number;
  /** The index as it is, and with every value that the authority chooses. */
  readonly index: { readonly n: number; readonly now: number | null; readonly after: number | null };
}

export interface ReconcileOptions {
  readonly rules: Rules;
  readonly precedence: SourcePrecedence;
  /** What was compared already: people whom they know are known here. */
  readonly points?: readonly StatedPoints[];
}

export function reconcile(
  roster: ComparedRoster,
  sources: readonly ReconcileSource[],
  { rules, precedence: authority, points = [] }: ReconcileOptions,
): Reconciliation {
  const newNips = newNipsOf([...roster.rows, ...sources.flatMap(({ rows: entries }) => entries)]);
  const identityOf = ({ identity }: RosterRow): string | null =>
    identity === null ? null : (newNips.get(identity) ?? identity);
  const effectOf = effects(roster.rows, excluded(roster, rules), rules);
  const keyOf = (entry: RosterRow): string | RosterRow => identityOf(entry) ?? entry;
  const known = new Set(points.flatMap((each) => each.known.map(keyOf)));
  const ofRoster = new Set(roster.rows.flatMap((entry) => identityOf(entry) ?? []));
  const differences: RosterDifference[] = [];
  const onlyThere: Reconciliation['onlyRight'][number][] = [];
  const suggestions: MatchSuggestion[] = [];
  const duplicates: Reconciliation['duplicates'][number][] = [];
  const knownPeople: SourcePeople[] = [];
  let agreeing = 0;

  for (const source of sources) {
    const comparing: ComparisonRules = { rules, yesNoHours: roster.yesNoHours || source.yesNoHours };
    const merged = mergeRows(source.rows, comparing);
    duplicates.push(...merged.duplicates.map((duplicate) => ({ source, duplicate })));
    const people = new Map(merged.people.map((entry) => [identityOf(entry), entry]));
    const person = (left: RosterRow): RosterRow | undefined => {
      const identity = identityOf(left);
      return identity === null ? undefined : people.get(identity);
    };
    knownPeople.push({ source, comparing, person });
    for (const left of roster.rows) {
      const right = person(left);
      if (right === undefined) continue;
      known.add(keyOf(left));
      // Who need not be in a source need not be there in whole either.
      const compared = source.coversEverybody ? source.columns : right.provided;
      for (const [index, field] of rosterFields.entries()) {
        if (field.field === 'diperbarui' || !holds(compared, index)) continue;
        const hasColumn = holds(roster.columns, index);
        if (!hasColumn && !countsWithoutColumn(field)) continue;
        const kind = kindOf(left, right, index, comparing);
        if (kind === null) {
          if (hasColumn) agreeing += 1;
          continue;
        }
        const effect = effectOf(left, right, index);
        // What the roster has no column for is worth a line where it changes something.
        if (!hasColumn && effect.weight === 0) continue;
        const told = { left: writtenBy(left, field, index), right: writtenBy(right, field, index) };
        const bit = 1 << index;
        const ruling = resolveField(
          field.field,
          { system: authorityNames.roster, value: told.left, readable: (left.unreadable & bit) === 0 },
          { system: source.system, value: told.right, readable: (right.unreadable & bit) === 0 },
          authority,
        );
        differences.push({
          source,
          field,
          kind,
          left,
          right,
          values: told,
          resolution: ruling,
          override: null,
          effect,
        });
      }
    }
    const strangers = merged.people.filter((entry) => {
      const identity = identityOf(entry);
      return identity === null || !ofRoster.has(identity);
    });
    onlyThere.push(...strangers.map((right) => ({ source, right })));
    suggestions.push(...suggest(roster, strangers, source, (left) => person(left) !== undefined));
  }

  const everybody = points.length > 0 || sources.some((source) => source.coversEverybody);
  const sorted = [...withOverrides(differences, knownPeople, authority)].sort(byWeight);
  return {
    rules,
    roster,
    sources,
    points,
    matched: known.size,
    onlyLeft: everybody ? roster.rows.filter((entry) => !known.has(keyOf(entry))) : [],
    onlyRight: onlyThere,
    suggestions,
    differences: sorted,
    duplicates,
    agreeing,
    index: effectOf.index(sorted),
  };
}

function kindOf(left: RosterRow, right: RosterRow, index: number, comparing: ComparisonRules): DifferenceKind | null {
  const bit = 1 << index;
  if (((left.unreadable | right.unreadable) & bit) !== 0) return 'unreadable';
  if (fieldsEqual(left, right, index, comparing)) return null;
  if ((right.provided & bit) === 0) return 'onlyHere';
  return (left.provided & bit) === 0 ? 'onlyThere' : 'differ';
}

function writtenBy(entry: RosterRow, field: RosterField, index: number): FieldValue {
  const unreadable = (entry.unreadable & (1 << index)) !== 0;
  return unreadable ? (entry.asWritten?.get(field.field) ?? null) : valueOf(entry, field, index);
}

/** Rows of one person that contradict each other are not counted, whatever they say. */
function excluded({ rows: entries, yesNoHours }: ComparedRoster, rules: Rules): ReadonlySet<RosterRow> {
  const groups = new Map<string, RosterRow[]>();
  for (const entry of entries) {
    if (entry.identity === null) continue;
    const group = groups.get(entry.identity);
    if (group === undefined) groups.set(entry.identity, [entry]);
    else group.push(entry);
  }
  const out = new Set<RosterRow>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    const contradict = differingFields(group, { rules, yesNoHours }) !== 0;
    for (const entry of contradict ? group : group.slice(1)) out.add(entry);
  }
  return out;
}

function suggest(
  { rows: entries }: ComparedRoster,
  strangers: readonly RosterRow[],
  source: ReconcileSource,
  isMatched: (left: RosterRow) => boolean,
): readonly MatchSuggestion[] {
  const byLikeness = new Map<string, RosterRow[]>();
  for (const right of strangers) {
    const key = matchKey(right);
    if (key !== null) byLikeness.set(key, [...(byLikeness.get(key) ?? []), right]);
  }
  if (byLikeness.size === 0) return [];
  return entries.flatMap((left) => {
    const key = matchKey(left);
    if (key === null || isMatched(left)) return [];
    return (byLikeness.get(key) ?? []).map((right) => ({ source, left, right }));
  });
}

function byWeight(one: RosterDifference, other: RosterDifference): number {
  return (
    other.effect.weight - one.effect.weight ||
    one.left.record.row - other.left.record.row ||
    rosterFields.indexOf(one.field) - rosterFields.indexOf(other.field) ||
    compareText(one.source.file, other.source.file)
  );
}
