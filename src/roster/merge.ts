/** Many lists into one: each person once, the row that is kept chosen by a rule, and nobody left out. */
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
  /** Rows that may be one person, by name and birth date: somebody has to decide. */
  readonly possibleDuplicates: readonly (readonly RosterRow[])[];
}

export function mergeRows(everybody: Iterable<RosterRow>, comparison: ComparisonRules): MergeResult {
  const rows = [...everybody];
  const newNips = newNipsOf(rows);
  const groups = new Map<string, RosterRow[]>();
  const people: RosterRow[] = [];
  for (const original of rows) {
    const row = withNewNip(original, newNips);
    const { identity } = row;
    const group = identity === null ? undefined : groups.get(identity);
    if (group !== undefined) group.push(row);
    else if (identity === null) people.push(row);
    else groups.set(identity, [row]);
  }
  const duplicates: Duplicate[] = [];
  for (const [identity, group] of groups) {
    if (group.length === 1) {
      people.push(...group);
      continue;
    }
    group.sort(byOrigin);
    const resolution = resolve(group, comparison);
    duplicates.push({ identity, rows: group, ...resolution });
    people.push(withOldNip(resolution.kept, group));
  }
  return {
    people: sortedPeople(people),
    duplicates: duplicates.sort((one, other) => compareText(one.identity, other.identity)),
    possibleDuplicates: possibleDuplicatesIn(people),
  };
}

/** From an old NIP to the new one, where a list has both; an old NIP of two people leads to neither. */
export function newNipsOf(rows: readonly RosterRow[]): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const ofSeveral = new Set<string>();
  for (const { identity, oldNip } of rows) {
    if (identity === null || oldNip === null || identity === oldNip) continue;
    if ((known.get(oldNip) ?? identity) !== identity) ofSeveral.add(oldNip);
    known.set(oldNip, identity);
  }
  for (const oldNip of ofSeveral) known.delete(oldNip);
  return known;
}

/** An old NIP with a known new one is no fault: the person is scored under the new one. */
function withNewNip(row: RosterRow, newNips: ReadonlyMap<string, string>): RosterRow {
  const nip = row.identity === null ? undefined : newNips.get(row.identity);
  if (nip === undefined) return row;
  const asWritten = new Map([...(row.asWritten ?? [])].filter(([field]) => field !== 'nip'));
  return {
    ...row,
    identity: nip,
    oldNip: row.identity,
    record: { ...row.record, nip },
    hasOtherFault: false,
    asWritten,
  };
}

/** The kept row takes the old NIP along, so that a later list can still be matched by it. */
function withOldNip(kept: RosterRow, group: readonly RosterRow[]): RosterRow {
  const [oldNip = null] = group.flatMap((row) => row.oldNip ?? []).sort(compareText);
  return kept.oldNip === null && oldNip !== null ? { ...kept, oldNip } : kept;
}

function byOrigin({ origin: one }: RosterRow, { origin: other }: RosterRow): number {
  return compareText(one.file, other.file) || one.row - other.row;
}

/** By unit (people without one last), name, NIP and origin. */
function sortedPeople(people: readonly RosterRow[]): readonly RosterRow[] {
  const keyed = people.map((row) => {
    const { unit, name } = row.record;
    const unitKey = unit === null ? '\uffff' : normalizeUnit(unit);
    return { row, key: `${unitKey}\n${name === null ? '' : normalizePersonName(name)}` };
  });
  keyed.sort(
    (one, other) =>
      compareText(one.key, other.key) ||
      compareText(one.row.identity ?? '', other.row.identity ?? '') ||
      byOrigin(one.row, other.row),
  );
  return keyed.map(({ row }) => row);
}

/** The name with the birth date, from its column or else from the NIP; null where one of them is missing. */
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
  const byKey = new Map<string, RosterRow[]>();
  for (const row of people) {
    const key = matchKey(row);
    if (key === null) continue;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [row]);
    else group.push(row);
  }
  return [...byKey]
    .filter(([, group]) => group.length > 1)
    .sort(([one], [other]) => compareText(one, other))
    .map(([, group]) => group.sort(byOrigin));
}
