/** Rows that state points, found among the people of a roster: by NIP, else by a name and unit that both know only once. */
import { normalizeUnit } from '../check/units';
import { identityOf, type RosterRow } from './roster-row';
import { normalizePersonName } from './person-name';

/** What a row tells of whose it is. */
export interface Named {
  readonly row: number;
  readonly nip: string | null;
  readonly name: string | null;
  readonly unit: string | null;
}

export interface Match<There extends Named> {
  readonly left: RosterRow;
  readonly right: There;
  readonly by: 'nip' | 'name';
}

/** Why a row was matched with nobody; all but `nobody` leave somebody to look at. */
export type UnmatchedReason = 'nobody' | 'several' | 'otherUnit' | 'otherNip';

export interface Unmatched<There extends Named> {
  readonly right: There;
  readonly why: UnmatchedReason;
  /** People of the roster who may be meant, for somebody to decide. */
  readonly candidates: readonly RosterRow[];
}

export interface MatchResult<There extends Named> {
  readonly matches: readonly Match<There>[];
  readonly unmatched: readonly Unmatched<There>[];
}

/** A NIP that the roster lacks is never overruled by a name. The order of rows does not matter. */
export function matchRows<There extends Named>(
  entries: readonly RosterRow[],
  rows: readonly There[],
): MatchResult<There> {
  const left = {
    nip: grouped(entries, ({ identity }) => identity),
    whole: grouped(entries, ({ record }) => wholeKey(record)),
    name: grouped(entries, ({ record }) => nameKey(record)),
  };
  const nips = new Map(rows.map((row) => [row, row.nip === null ? null : identityOf(row.nip)]));
  const right = { nip: grouped(rows, (row) => nips.get(row) ?? null), whole: grouped(rows, keyWithoutNip) };
  const matches: Match<There>[] = [];
  const unmatched: Unmatched<There>[] = [];
  for (const row of rows) {
    const nip = nips.get(row) ?? null;
    const key = nip ?? wholeKey(row);
    const mine = of(nip === null ? left.whole : left.nip, key);
    const theirs = of(nip === null ? right.whole : right.nip, key);
    const [only] = mine;
    const unsure = (why: UnmatchedReason, perhaps: readonly RosterRow[]): void =>
      void unmatched.push({ right: row, why, candidates: perhaps });
    if (only !== undefined && mine.length === 1 && theirs.length === 1 && (nip !== null || row.nip === null)) {
      matches.push({ left: only, right: row, by: nip === null ? 'name' : 'nip' });
    } else if (mine.length > 0 && (nip !== null || row.nip === null)) unsure('several', mine);
    else {
      const alike = of(left.name, nameKey(row));
      unsure(alike.length === 0 ? 'nobody' : row.nip === null ? 'otherUnit' : 'otherNip', alike);
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

/** A name without a unit is too little to know anybody by. */
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
