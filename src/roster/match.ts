/** Matches rows with reported points to people of a roster: by NIP, else by name and unit where both are unique. */
import { normalizeUnit } from '../check/units';
import { identityOf, type RosterRow } from './roster-row';
import { normalizePersonName } from './person-name';

/** What identifies a row's person. */
export interface Named {
  readonly row: number;
  readonly nip: string | null;
  readonly name: string | null;
  readonly unit: string | null;
}

export interface Match<Row extends Named> {
  readonly left: RosterRow;
  readonly right: Row;
  readonly by: 'nip' | 'name';
}

/** Why a row was not matched; all but `nobody` come with candidates. */
export type UnmatchedReason = 'nobody' | 'several' | 'otherUnit' | 'otherNip';

export interface Unmatched<Row extends Named> {
  readonly right: Row;
  readonly why: UnmatchedReason;
  /** People of the roster who may be meant: somebody has to decide. */
  readonly candidates: readonly RosterRow[];
}

export interface MatchResult<Row extends Named> {
  readonly matches: readonly Match<Row>[];
  readonly unmatched: readonly Unmatched<Row>[];
}

/** A row with a NIP is never matched by name. The order of rows does not matter. */
export function matchRows<Row extends Named>(roster: readonly RosterRow[], rows: readonly Row[]): MatchResult<Row> {
  const left = {
    nip: grouped(roster, ({ identity }) => identity),
    whole: grouped(roster, ({ record }) => wholeKey(record)),
    name: grouped(roster, ({ record }) => nameKey(record)),
  };
  const nips = new Map(rows.map((row) => [row, row.nip === null ? null : identityOf(row.nip)]));
  const right = { nip: grouped(rows, (row) => nips.get(row) ?? null), whole: grouped(rows, keyWithoutNip) };
  const matches: Match<Row>[] = [];
  const unmatched: Unmatched<Row>[] = [];
  for (const row of rows) {
    const nip = nips.get(row) ?? null;
    const key = nip ?? wholeKey(row);
    const ofRoster = of(nip === null ? left.whole : left.nip, key);
    const ofSource = of(nip === null ? right.whole : right.nip, key);
    const [only] = ofRoster;
    const leaveUnmatched = (why: UnmatchedReason, perhaps: readonly RosterRow[]): void =>
      void unmatched.push({ right: row, why, candidates: perhaps });
    if (only !== undefined && ofRoster.length === 1 && ofSource.length === 1 && (nip !== null || row.nip === null)) {
      matches.push({ left: only, right: row, by: nip === null ? 'name' : 'nip' });
    } else if (ofRoster.length > 0 && (nip !== null || row.nip === null)) leaveUnmatched('several', ofRoster);
    else {
      const sameName = of(left.name, nameKey(row));
      leaveUnmatched(sameName.length === 0 ? 'nobody' : row.nip === null ? 'otherUnit' : 'otherNip', sameName);
    }
  }
  return { matches, unmatched };
}

function keyWithoutNip(row: Named): string | null {
  return row.nip === null ? wholeKey(row) : null;
}

function nameKey({ name }: Pick<Named, 'name'>): string | null {
  return name === null ? null : normalizePersonName(name);
}

/** Null without a unit: a name alone identifies nobody. */
function wholeKey(named: Pick<Named, 'name' | 'unit'>): string | null {
  const name = nameKey(named);
  return name === null || named.unit === null ? null : `${name}\n${normalizeUnit(named.unit)}`;
}

function grouped<Each>(all: readonly Each[], keyOf: (one: Each) => string | null): ReadonlyMap<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function of<Each>(groups: ReadonlyMap<string, readonly Each[]>, key: string | null): readonly Each[] {
  return key === null ? [] : (groups.get(key) ?? []);
}
