/** A roster against other sources, person by person and field by field, the differences that matter most first. */
import type { Rules } from '../score/rules';
import { authorityNames } from '../text/core/roster';
import { effectsOn, type Effects } from './effect';
import { differingFields, fieldsEqual, type ComparisonRules } from './equals';
import { countsWithoutColumn, hasField, noFields, rosterFields, type FieldValue, type RosterField } from './field';
import { matchKey, mergeRows, newNipsOf, type Duplicate } from './merge';
import { withOverrides } from './override';
import type {
  ComparedRoster,
  DifferenceKind,
  MatchSuggestion,
  Reconciliation,
  ReconcileSource,
  RosterDifference,
} from './reconciliation';
import { compareText } from './resolve';
import { valueOf, type RosterRow } from './roster-row';
import { resolveField, type SourcePrecedence } from './source-precedence';
import type { StatedPoints } from './stated-points';

export interface ReconcileOptions {
  readonly rules: Rules;
  readonly precedence: SourcePrecedence;
  /** Points compared before: the people whom they have count as matched. */
  readonly points?: readonly StatedPoints[];
}

/** The NIP by which a row is matched, the new one where any list has it beside an old one; null without a NIP. */
type Identify = (row: RosterRow) => string | null;

/** A source with its people, each once, found by the roster's rows. */
interface MatchedSource {
  readonly source: ReconcileSource;
  readonly comparison: ComparisonRules;
  readonly people: readonly RosterRow[];
  readonly duplicates: readonly Duplicate[];
  readonly match: (left: RosterRow) => RosterRow | undefined;
}

export function reconcile(
  roster: ComparedRoster,
  sources: readonly ReconcileSource[],
  { rules, precedence, points = [] }: ReconcileOptions,
): Reconciliation {
  const identify = identifier([roster, ...sources]);
  const keyOf = (row: RosterRow): string | RosterRow => identify(row) ?? row;
  const effects = effectsOn(roster.rows, uncountedDuplicates(roster, rules), rules);
  const matched = sources.map((source) => matchSource(source, roster, identify, rules));
  const compared = matched.map((each) => compareSource(roster, each, effects, precedence));
  const allDifferences = compared.flatMap(({ differences }) => differences);
  const differences = [...withOverrides(allDifferences, matched, precedence)].sort(byWeight);

  const known = new Set([
    ...points.flatMap((each) => each.known.map(keyOf)),
    ...roster.rows.filter((left) => matched.some(({ match }) => match(left) !== undefined)).map(keyOf),
  ]);
  const inRoster = new Set(roster.rows.map(identify));
  const unmatched = matched.map(({ people }) =>
    people.filter((right) => identify(right) === null || !inRoster.has(identify(right))),
  );
  const everybodyCompared = points.length > 0 || sources.some((source) => source.coversEverybody);
  return {
    rules,
    roster,
    sources,
    points,
    matched: known.size,
    onlyLeft: everybodyCompared ? roster.rows.filter((left) => !known.has(keyOf(left))) : [],
    onlyRight: matched.flatMap(({ source }, index) => (unmatched[index] ?? []).map((right) => ({ source, right }))),
    suggestions: matched.flatMap((each, index) => suggestMatches(roster, each, unmatched[index] ?? [])),
    differences,
    duplicates: matched.flatMap(({ source, duplicates }) => duplicates.map((duplicate) => ({ source, duplicate }))),
    agreeing: compared.reduce((sum, { agreeing }) => sum + agreeing, 0),
    index: effects.ofAll(differences),
  };
}

function identifier(lists: readonly ComparedRoster[]): Identify {
  const newNips = newNipsOf(lists.flatMap(({ rows }) => rows));
  return ({ identity }) => (identity === null ? null : (newNips.get(identity) ?? identity));
}

function matchSource(source: ReconcileSource, roster: ComparedRoster, identify: Identify, rules: Rules): MatchedSource {
  const comparison: ComparisonRules = { rules, yesNoHours: roster.yesNoHours || source.yesNoHours };
  const { people, duplicates } = mergeRows(source.rows, comparison);
  const byIdentity = new Map(people.map((row) => [identify(row), row]));
  const match = (left: RosterRow): RosterRow | undefined => {
    const identity = identify(left);
    return identity === null ? undefined : byIdentity.get(identity);
  };
  return { source, comparison, people, duplicates, match };
}

function compareSource(
  roster: ComparedRoster,
  { source, comparison, match }: MatchedSource,
  effects: Effects,
  precedence: SourcePrecedence,
): { readonly differences: readonly RosterDifference[]; readonly agreeing: number } {
  const differences: RosterDifference[] = [];
  let agreeing = 0;
  for (const left of roster.rows) {
    const right = match(left);
    if (right === undefined) continue;
    for (const field of rosterFields) {
      if (!isCompared(field, roster, source, right)) continue;
      const hasColumn = hasField(roster.columns, field);
      const kind = differenceKind(left, right, field, comparison);
      if (kind === null) {
        if (hasColumn) agreeing += 1;
        continue;
      }
      const effect = effects.of(left, right, field);
      // A field that the roster has no column for is worth a line only where it changes points.
      if (!hasColumn && effect.weight === 0) continue;
      const values = { left: valueOrText(left, field), right: valueOrText(right, field) };
      const resolution = resolveField(
        field.field,
        { system: authorityNames.roster, value: values.left, readable: !hasField(left.unreadable, field) },
        { system: source.system, value: values.right, readable: !hasField(right.unreadable, field) },
        precedence,
      );
      differences.push({ source, field, kind, left, right, values, resolution, override: null, effect });
    }
  }
  return { differences, agreeing };
}

/** A source that need not cover everybody need not have every field of somebody either: only its filled cells count. */
function isCompared(field: RosterField, roster: ComparedRoster, source: ReconcileSource, right: RosterRow): boolean {
  if (field.field === 'diperbarui') return false;
  if (!hasField(source.coversEverybody ? source.columns : right.provided, field)) return false;
  return hasField(roster.columns, field) || countsWithoutColumn(field);
}

function differenceKind(
  left: RosterRow,
  right: RosterRow,
  field: RosterField,
  comparison: ComparisonRules,
): DifferenceKind | null {
  if (hasField(left.unreadable, field) || hasField(right.unreadable, field)) return 'unreadable';
  if (fieldsEqual(left, right, field, comparison)) return null;
  if (!hasField(right.provided, field)) return 'onlyLeft';
  return hasField(left.provided, field) ? 'differ' : 'onlyRight';
}

function valueOrText(row: RosterRow, field: RosterField): FieldValue {
  return hasField(row.unreadable, field) ? (row.asWritten?.get(field.field) ?? null) : valueOf(row, field);
}

/** Of rows of one person the first is counted; where they contradict each other, none is. */
function uncountedDuplicates({ rows, yesNoHours }: ComparedRoster, rules: Rules): ReadonlySet<RosterRow> {
  const groups = new Map<string, RosterRow[]>();
  for (const row of rows) {
    if (row.identity === null) continue;
    const group = groups.get(row.identity);
    if (group === undefined) groups.set(row.identity, [row]);
    else group.push(row);
  }
  const uncounted = [...groups.values()].flatMap((group) => {
    if (group.length === 1) return [];
    const contradict = differingFields(group, { rules, yesNoHours }) !== noFields;
    return contradict ? group : group.slice(1);
  });
  return new Set(uncounted);
}

function suggestMatches(
  { rows }: ComparedRoster,
  { source, match }: MatchedSource,
  unmatched: readonly RosterRow[],
): readonly MatchSuggestion[] {
  const byKey = new Map<string, RosterRow[]>();
  for (const right of unmatched) {
    const key = matchKey(right);
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), right]);
  }
  if (byKey.size === 0) return [];
  return rows.flatMap((left) => {
    const key = matchKey(left);
    if (key === null || match(left) !== undefined) return [];
    return (byKey.get(key) ?? []).map((right) => ({ source, left, right }));
  });
}

function byWeight(one: RosterDifference, other: RosterDifference): number {
  return (
    other.effect.weight - one.effect.weight ||
    one.left.record.row - other.left.record.row ||
    one.field.bit - other.field.bit ||
    compareText(one.source.file, other.source.file)
  );
}
