/** A thousand populations sent in by units, with known repetitions and gaps: all are found, and nothing else is. */
import { mergeRosters, type MergedRosters } from '../../src/actions/merge-rosters';
import { mergedSheet } from '../../src/report/merged-roster-sheet';
import type { RosterCells, RosterColumnName } from '../../src/record/roster-columns';
import type { CellValue } from '../../src/record/cell';
import { keysOf } from '../../src/text/core/keys';
import { allFindings } from '../support/assess';
import { assessSheets } from '../support/assess';
import { memoryWorkbook } from '../support/memory-workbook';
import {
  chance,
  damage,
  measured,
  pick,
  populationOf,
  respelt,
  seeded,
  sheetIn,
  shuffled,
  type Random,
} from '../support/population';

type Rows = readonly (readonly CellValue[])[];

interface Made {
  readonly files: Readonly<Record<string, Rows>>;
  readonly units: readonly string[];
  readonly people: number;
  /** `nip kept why`, sorted; `kept` is a file. */
  readonly duplicates: readonly string[];
  readonly missingUnits: readonly string[];
}

const people = 14;
const fileOf = (index: number): string => `unit-${String(index)}.xlsx`;

function make(seed: number): Made {
  const random = seeded(seed, 78);
  const truths = populationOf(seed, people);
  const files = 3;
  const lists: RosterCells[][] = Array.from({ length: files }, () => []);
  const duplicates: string[] = [];
  truths.forEach((truth, index) => {
    const home = index % files;
    const other = (home + 1) % files;
    lists[home]?.push({ ...truth });
    if (!chance(random, 0.4)) return;
    const [again, kept, why] = repeat(random, truth, home, other);
    lists[other]?.push(again);
    duplicates.push(`${String(truth.nip)} ${kept} ${why}`);
  });
  const inUse = [...new Set(truths.map(({ unit }) => String(unit)))];
  return {
    files: Object.fromEntries(
      lists.map((list, index) => [
        fileOf(index),
        sheetIn(
          random,
          shuffled(random, list).map((cells) => respell(random, cells)),
        ).rows,
      ]),
    ),
    units: [...inUse, 'Unit Yang Lupa'],
    people,
    duplicates: duplicates.sort(),
    missingUnits: ['Unit Yang Lupa'],
  };
}

/** Somebody once more, in another file: which of the two files is to be kept, and by which rule. */
function repeat(random: Random, truth: RosterCells, home: number, other: number): [RosterCells, string, string] {
  const again = { ...truth };
  const changed: RosterCells = { ...truth, rank: truth.rank === 'IV/e' ? 'IV/d' : 'IV/e' };
  const updated = Number(truth.updatedDay);
  switch (pick(random, ['same', 'newer', 'older', 'damaged', 'emptier', 'undecided'] as const)) {
    case 'same':
      return [again, '*', 'same'];
    case 'newer':
      return [{ ...changed, updatedDay: updated + 1 }, fileOf(other), 'newer'];
    case 'older':
      return [{ ...changed, updatedDay: updated - 1 }, fileOf(home), 'newer'];
    case 'damaged':
      return [{ ...again, education: damage.education ?? '' }, fileOf(home), 'readable'];
    case 'emptier':
      return [{ ...again, position: null }, fileOf(home), 'fuller'];
    case 'undecided':
      return [changed, '*', 'undecided'];
  }
}

function respell(random: Random, cells: RosterCells): RosterCells {
  const other = { ...cells };
  for (const name of keysOf(cells)) other[name] = respelt(random, name, cells[name]) as RosterCells[RosterColumnName];
  return other;
}

function merged(files: Made['files'], units: readonly string[] | null = null): Promise<MergedRosters> {
  const named = Object.entries(files).map(([file, rows]) => ({ file, workbook: memoryWorkbook({ Data: rows }) }));
  return mergeRosters(named, {
    measured,
    today: measured + 100,
    method: null,
    settings: [],
    map: new Map(),
    updatedSince: null,
    units,
  });
}

/** The cells of the merged sheet, as a file would hold them. */
function cellsOf(result: MergedRosters): Rows {
  return [...mergedSheet(result).rows].map((row) =>
    (row ?? []).map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)),
  );
}

describe('Merging what units send', () => {
  it.each(Array.from({ length: 10 }, (_, block) => block * 100))(
    'finds exactly the repetitions, seeds from %i',
    async (first) => {
      for (let seed = first; seed < first + 100; seed += 1) {
        const made = make(seed);
        const result = await merged(made.files, made.units);
        const free = new Set(made.duplicates.filter((line) => line.includes('*')).map((line) => line.split(' ')[0]));
        const told = result.duplicates
          .map(({ identity, kept, why }) => `${identity} ${free.has(identity) ? '*' : kept.origin.file} ${why}`)
          .sort();
        expect({
          seed,
          people: result.people.length,
          duplicates: told,
          missingUnits: result.missingUnits,
          alike: result.possibleDuplicates,
        }).toEqual({
          seed,
          people: made.people,
          duplicates: made.duplicates,
          missingUnits: made.missingUnits,
          alike: [],
        });
      }
    },
  );

  it('gives the same roster whatever the order of files and rows', async () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { files } = make(seed);
      const random = seeded(seed, 79);
      const turned = Object.fromEntries(shuffled(random, Object.entries(files)));
      expect(cellsOf(await merged(turned))).toEqual(cellsOf(await merged(files)));
      const mixed = Object.fromEntries(
        Object.entries(files).map(([file, rows]) => {
          const head = rows.findIndex((row) => row.length > 10) + 1;
          return [file, [...rows.slice(0, head), ...shuffled(random, rows.slice(head))]];
        }),
      );
      // Where rows stand in their files is told in the last column, and only there.
      const withoutRow = (cells: Rows): Rows => cells.map((row) => row.slice(0, -1));
      expect(withoutRow(cellsOf(await merged(mixed)))).toEqual(withoutRow(cellsOf(await merged(files))));
    }
  });

  it('gives the same when what was merged is merged again, alone or with a file that it holds', async () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { files } = make(seed);
      const once = cellsOf(await merged(files));
      expect(cellsOf(await merged({ 'gabungan.xlsx': once }))).toEqual(once);
      expect(cellsOf(await merged({ 'gabungan.xlsx': once, ...files }))).toEqual(once);
      const [[first, rows] = ['', []], ...rest] = Object.entries(files);
      const step = cellsOf(await merged(Object.fromEntries(rest)));
      expect(cellsOf(await merged({ 'sebagian.xlsx': step, [first]: rows }))).toEqual(once);
    }
  });

  it('changes nobody’s score', async () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { files } = make(seed);
      const result = await merged(files);
      const scored = await assessSheets({ Data: cellsOf(result) }, { measured });
      const before = new Map<string, number | null>();
      for (const [file, rows] of Object.entries(files)) {
        for (const { row, total } of (await assessSheets({ Data: rows }, { measured })).people)
          before.set(`${file} ${String(row)}`, total);
      }
      const totals = result.people.map(({ origin }) => before.get(`${origin.file} ${String(origin.row)}`));
      expect(scored.people.map(({ total }) => total)).toEqual(totals);
      expect(allFindings(scored).map(({ type }) => type.code)).not.toContain('nip-duplicate-differs');
    }
  });
});
