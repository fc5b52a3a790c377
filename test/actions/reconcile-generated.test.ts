/** A thousand populations, each with a roster and a source of known faults: all are found, and nothing else is. */
import { reconcileRoster, type ReconciledRoster } from '../../src/actions/reconcile-roster';
import type { RosterCells, RosterColumnName } from '../../src/record/roster-columns';
import { keysOf } from '../../src/text/core/keys';
import {
  blankMeans,
  chance,
  change,
  damage,
  fieldOf,
  measured,
  pick,
  populationOf,
  respelt,
  seeded,
  sheetIn,
  shuffled,
  type Random,
  type Sheet,
} from '../support/population';
import { assessSheets } from '../support/assess';
import { memoryWorkbook } from '../support/memory-workbook';

interface Made {
  readonly roster: Sheet;
  readonly source: Sheet;
  /** `nip field kind`, sorted. */
  readonly differences: readonly string[];
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
  readonly alike: readonly string[];
}

const people = 12;
const injected = keysOf(change);

function make(seed: number): Made {
  const random = seeded(seed, 77);
  const differences: string[] = [];
  const [onlyHere, onlyThere, alike]: [string[], string[], string[]] = [[], [], []];
  const here: RosterCells[] = [];
  const there: RosterCells[] = [];
  for (const truth of populationOf(seed, people)) {
    const nip = String(truth.nip);
    const mine = { ...truth };
    const theirs = { ...truth };
    const fate = pick(random, ['both', 'both', 'both', 'both', 'both', 'here', 'there', 'mistyped'] as const);
    if (fate === 'both' && chance(random, 0.6)) {
      for (const name of new Set([pick(random, injected), pick(random, injected)])) {
        const kind = spoil(random, name, truth, mine, theirs);
        if (kind !== null) differences.push(`${nip} ${fieldOf[name] ?? name} ${kind}`);
      }
    }
    if (fate === 'mistyped') {
      const wrong = `${nip.slice(0, 15)}${nip.endsWith('999') ? '998' : '999'}`;
      theirs.nip = wrong;
      onlyHere.push(nip);
      onlyThere.push(wrong);
      alike.push(`${nip} ${wrong}`);
    }
    if (fate === 'here') onlyHere.push(nip);
    else there.push(theirs);
    if (fate === 'there') onlyThere.push(nip);
    else here.push(mine);
    // Sent twice: the rows say the same, whatever their spelling.
    if (fate === 'both' && chance(random, 0.1)) there.push({ ...theirs });
  }
  const respell = (cells: RosterCells): RosterCells => {
    const other = { ...cells };
    for (const name of keysOf(cells)) other[name] = respelt(random, name, cells[name]) as RosterCells[RosterColumnName];
    return other;
  };
  return {
    roster: sheetIn(random, here),
    source: sheetIn(random, shuffled(random, there).map(respell)),
    differences: differences.sort(),
    onlyHere: onlyHere.sort(),
    onlyThere: onlyThere.sort(),
    alike: alike.sort(),
  };
}

/** Changes one side; gives what a comparison has to say of it, or null where nothing is to be said. */
function spoil(
  random: Random,
  name: RosterColumnName,
  truth: RosterCells,
  mine: RosterCells,
  theirs: RosterCells,
): string | null {
  const side = chance(random, 0.5) ? mine : theirs;
  const way = pick(random, ['change', 'blank', 'damage'] as const);
  if (way === 'change') {
    side[name] = change[name]?.(random, truth) as RosterCells[RosterColumnName];
    return 'differ';
  }
  if (way === 'damage') {
    if (damage[name] === undefined) return null;
    side[name] = damage[name];
    return 'unreadable';
  }
  side[name] = null;
  if (truth[name] === (blankMeans[name] ?? null)) return null;
  return side === mine ? 'onlyRight' : 'onlyLeft';
}

function reconciled({ roster, source }: Made): Promise<ReconciledRoster> {
  const named = (file: string, sheet: Sheet) => ({ file, workbook: memoryWorkbook({ Data: sheet.rows }) });
  return reconcileRoster(named('daftar.xlsx', roster), [named('simadig.xlsx', source)], {
    measured,
    today: measured + 100,
    method: null,
    settings: [],
    sheet: null,
    map: new Map(),
    updatedSince: null,
    authority: null,
  });
}

const nips = (entries: ReconciledRoster['onlyLeft']): readonly string[] =>
  entries.map(({ identity }) => identity ?? '').sort();

describe('Reconciling a roster with a source of known faults', () => {
  it.each(Array.from({ length: 10 }, (_, block) => block * 100))(
    'finds exactly those, seeds from %i',
    async (first) => {
      for (let seed = first; seed < first + 100; seed += 1) {
        const made = make(seed);
        const found = await reconciled(made);
        const told = {
          seed,
          differences: found.differences
            .map(({ left: here, field, kind }) => `${here.identity ?? ''} ${field.field} ${kind}`)
            .sort(),
          onlyHere: nips(found.onlyLeft),
          onlyThere: nips(found.onlyRight.map(({ right }) => right)),
          alike: found.suggestions
            .map(({ left: here, right: there }) => `${here.identity ?? ''} ${there.identity ?? ''}`)
            .sort(),
        };
        const { differences, onlyHere, onlyThere, alike } = made;
        expect(told).toEqual({ seed, differences, onlyHere, onlyThere, alike });
      }
    },
  );

  it('tells the effect on the score that taking the value over really has', async () => {
    let compared = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const made = make(seed);
      const found = await reconciled(made);
      const before = await assessSheets({ Data: made.roster.rows }, { measured });
      for (const { left: here, right: there, field, kind, effect } of found.differences) {
        const name = keysOf(fieldOf).find((each) => fieldOf[each] === field.field);
        const from = name === undefined ? undefined : made.source.columnOf.get(name);
        const to = name === undefined ? undefined : made.roster.columnOf.get(name);
        if (from === undefined || to === undefined || kind === 'unreadable') continue;
        const row = here.record.row;
        const rows = made.roster.rows.map((cells, index) =>
          index === row - 1
            ? cells.map((cell, column) =>
                column === to ? (made.source.rows[there.record.row - 1]?.[from] ?? null) : cell,
              )
            : cells,
        );
        const after = await assessSheets({ Data: rows }, { measured });
        const total = (people: typeof after.people) => people.find((person) => person.row === row)?.total ?? null;
        const [was, is] = [total(before.people), total(after.people)];
        expect(effect.person).toBe(was === null || is === null ? null : is - was);
        const [indexWas, indexIs] = [before.summary.all.total, after.summary.all.total];
        if (indexWas !== null && indexIs !== null) expect(effect.index).toBeCloseTo(indexIs - indexWas, 9);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });
});
