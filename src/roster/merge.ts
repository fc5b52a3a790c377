/** Many lists into one: each person once, the row that stays chosen by a rule, and nobody left out. */
import { calendarDate, dayOf } from '../record/date';
import { normalizeUnit } from '../check/units';
import type { ComparisonRules } from './equals';
import type { RosterRow } from './roster-row';
import { normalizePersonName } from './person-name';
import { compareText, resolve, type Resolution } from './resolve';

export interface Duplicate extends Resolution {
  readonly identity: string;
  /** All rows of the person, by file and row. */
  readonly rows: readonly RosterRow[];
}

export interface MergeResult {
  /** By unit, name and NIP, whatever the order of the files. */
  readonly people: readonly RosterRow[];
  readonly duplicates: readonly Duplicate[];
  /** Rows that may be one person, by name and birth date, for somebody to decide. */
  readonly possibleDuplicates: readonly (readonly RosterRow[])[];
}

export function mergeRows(entries: Iterable<RosterRow>, comparing: ComparisonRules): MergeResult {
  const all = [...entries];
  const newNips = newNipsOf(all);
  const groups = new Map<string, RosterRow[]>();
  const people: RosterRow[] = [];
  for (const each of all) {
    const entry = withNewNip(each, newNips);
    const { identity } = entry;
    const group = identity === null ? undefined : groups.get(identity);
    if (group !== undefined) group.push(entry);
    else if (identity === null) people.push(entry);
    else groups.set(identity, [entry]);
  }
  const duplicates: Duplicate[] = [];
  for (const [identity, group] of groups) {
    const [first] = group;
    if (first === undefined) continue;
    if (group.length === 1) people.push(first);
    else {
      group.sort(byOrigin);
      const settled = resolve(group, comparing);
      duplicates.push({ identity, rows: group, ...settled });
      people.push(withOldNip(settled.kept, group));
    }
  }
  return {
    people: inOrder(people),
    duplicates: duplicates.sort((one, other) => compareText(one.identity, other.identity)),
    possibleDuplicates: possibleDuplicatesIn(people),
  };
}

/** From an old NIP to the new one, where a list tells both; an old one of two people tells nobody's. */
export function newNipsOf(entries: readonly RosterRow[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const ofSeveral = new Set<string>();
  for (const { identity, oldNip } of entries) {
    if (identity === null || oldNip === null || identity === oldNip) continue;
    if ((known.get(oldNip) ?? identity) !== identity) ofSeveral.add(oldNip);
    known.set(oldNip, identity);
  }
  for (const oldNip of ofSeveral) known.delete(oldNip);
  return known;
}

/** An old NIP of which a list tells the new one is no fault: whoever has it can be scored under the new one. */
function withNewNip(entry: RosterRow, newNips: ReadonlyMap<string, string>): RosterRow {
  const nip = entry.identity === null ? undefined : newNips.get(entry.identity);
  if (nip === undefined) return entry;
  const asWritten = new Map([...(entry.asWritten ?? [])].filter(([field]) => field !== 'nip'));
  return {
    ...entry,
    identity: nip,
    oldNip: entry.identity,
    record: { ...entry.record, nip },
    otherFault: false,
    asWritten,
  };
}

/** The row that stays knows the old NIP as well, so that a list which comes later can still be matched by it. */
function withOldNip(kept: RosterRow, group: readonly RosterRow[]): RosterRow {
  const [oldNip = null] = group.flatMap((entry) => entry.oldNip ?? []).sort(compareText);
  return kept.oldNip === null && oldNip !== null ? { ...kept, oldNip } : kept;
}

export function byOrigin({ origin: one }: RosterRow, { origin: other }: RosterRow): number {
  return compareText(one.file, other.file) || one.row - other.row;
}

function inOrder(people: readonly RosterRow[]): readonly RosterRow[] {
  const keys = new Map(
    people.map((entry) => {
      const { unit, name } = entry.record;
      return [
        entry,
        `${unit === null ? '\uffff' : normalizeUnit(unit)}\n${name === null ? '' : normalizePersonName(name)}`,
      ] as const;
    }),
  );
  const keyOf = (entry: RosterRow): string => keys.get(entry) ?? '';
  return [...people].sort(
    (one, other) =>
      compareText(keyOf(one), keyOf(other)) ||
      compareText(one.identity ?? '', other.identity ?? '') ||
      byOrigin(one, other),
  );
}

/** A name with its birth date, from its own column or else from the NIP; null where one of them is not told. */
export function matchKey({ record, identity }: RosterRow): string | null {
  const day = record.birthDay ?? birthDayIn(identity);
  if (record.name === null || day === null) return null;
  const { year, month, date } = calendarDate(day);
  return `${normalizePersonName(record.name)} ${String(year)}-${String(month)}-${String(date)}`;
}

function birthDayIn(identity: string | null): number | null {
  if (identity?.length !== 18) return null;
  return dayOf(Number(identity.slice(0, 4)), Number(identity.slice(4, 6)), Number(identity.slice(6, 8)));
}

function possibleDuplicatesIn(people: readonly RosterRow[]): readonly (readonly RosterRow[])[] {
  const byLikeness = new Map<string, RosterRow[]>();
  for (const entry of people) {
    const key = matchKey(entry);
    if (key === null) continue;
    const group = byLikeness.get(key);
    if (group === undefined) byLikeness.set(key, [entry]);
    else group.push(entry);
  }
  return [...byLikeness]
    .filter(([, group]) => group.length > 1)
    .sort(([one], [other]) => compareText(one, other))
    .map(([, group]) => group.sort(byOrigin));
}
