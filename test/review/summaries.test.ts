/** Tables of means: each cell against the people, and the mistakes that are made with means. */
import type { CellValue } from '../../src/record/cell';
import { employees, scoreOf, sheetOf, type Employee } from './agency';
import { codesOf, reviewed } from './support';

const people = employees(60, 11);
const data = sheetOf(people);
const units = [...new Set(people.map(({ unit }) => unit))].sort();

interface Means {
  readonly n: number;
  readonly means: readonly number[];
  readonly total: number;
}

function meansOf(among: readonly Employee[]): Means {
  const scores = among.map((person) => scoreOf(person)).filter(({ total }) => total !== null);
  const mean = (of: (score: (typeof scores)[number]) => number | null): number =>
    scores.reduce((sum, score) => sum + of(score)!, 0) / scores.length;
  return {
    n: scores.length,
    means: [
      mean((one) => one.kualifikasi),
      mean((one) => one.kompetensi),
      mean((one) => one.kinerja),
      mean((one) => one.disiplin),
    ],
    total: mean((one) => one.total),
  };
}

const categoryOf = (total: number): string =>
  total > 90
    ? 'Sangat Tinggi'
    : total > 80
      ? 'Tinggi'
      : total > 70
        ? 'Sedang'
        : total > 60
          ? 'Rendah'
          : 'Sangat Rendah';
const two = (value: number): number => Math.round((value + 1e-9) * 100) / 100;

const header = [
  'Unit Kerja',
  'Jumlah Pegawai',
  'Kualifikasi',
  'Kompetensi',
  'Kinerja',
  'Disiplin',
  'Indeks',
  'Kategori',
];
const row = (label: string, { n, means, total }: Means, index = two(total)): readonly CellValue[] => [
  ...[label, n, ...means.map(two), index, categoryOf(total)],
];
const byUnit = units.map((unit) => ({ unit, means: meansOf(people.filter((person) => person.unit === unit)) }));
const whole = meansOf(people);
const rekap = (last = row('Jumlah', whole)): readonly (readonly CellValue[])[] => [
  ['REKAP IP ASN'],
  [],
  header,
  ...byUnit.map(({ unit, means }) => row(unit, means)),
  last,
];

it('means printed with two decimals agree', async () => {
  const review = await reviewed({ Data: data, Rekap: rekap() });
  expect(review.differences).toEqual([]);
  expect(review.index).toEqual({ stated: two(whole.total), computed: whole.total });
});

it('a mean of the units’ means is known as one, and what it does to the index is told', async () => {
  const mean = byUnit.reduce((sum, { means }) => sum + means.total, 0) / byUnit.length;
  const [label, n, ...rest] = row('Jumlah', whole);
  const last = [label!, n!, ...rest.slice(0, 4), two(mean), categoryOf(mean)];
  const review = await reviewed({ Data: data, Rekap: rekap(last) });
  expect(codesOf(review)).toEqual(['mean-of-unit-means']);
  expect(review.causes[0]?.effect).toBeCloseTo(mean - whole.total, 10);
});

it('a sum of rounded means is known as one', async () => {
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  const wrong = byUnit.filter(
    ({ means }) => two(means.means.reduce((sum, each) => sum + rounded(each), 0)) !== two(means.total),
  );
  expect(wrong.length).toBeGreaterThan(0);
  const sheet = [
    header,
    ...byUnit.map(({ unit, means }) =>
      row(unit, means, two(means.means.reduce((sum, each) => sum + rounded(each), 0))),
    ),
  ];
  expect(codesOf(await reviewed({ Data: data, Rekap: sheet }))).toEqual(['sum-of-rounded-means']);
});

it('a wrong count of people is named by its cell', async () => {
  const sheet = rekap().map((cells, index) => (index === 3 ? cells.map((cell, at) => (at === 1 ? 99 : cell)) : cells));
  const review = await reviewed({ Data: data, Rekap: sheet });
  expect(review.differences).toMatchObject([
    { sheet: 'Rekap', row: 4, column: 1, stated: 99, computed: byUnit[0]!.means.n },
  ]);
});

it('a summary that follows wrong rows is put down to what is wrong with the rows', async () => {
  const habit = new Set(['performance-twice'] as const);
  const wrong = sheetOf(people, () => habit);
  const scores = people.map((person) => scoreOf(person, habit)).filter(({ total }) => total !== null);
  const mean = scores.reduce((sum, { total }) => sum + total!, 0) / scores.length;
  const [label, n, ...rest] = row('Jumlah', whole);
  const sheet = [header, [label!, n!, ...rest.slice(0, 4), two(mean), categoryOf(mean)]];
  const review = await reviewed({ Data: wrong, Rekap: sheet });
  expect(codesOf(review)).toEqual(['performance-twice']);
  expect(review.differences.filter(({ sheet: name }) => name === 'Rekap').map(({ cause }) => cause)).toContain(
    'performance-twice',
  );
});

it('means alone, with no score of anybody stated, are explained by how the scores must have come about', async () => {
  const facts = data.map((cells) => cells.slice(0, 17));
  const habit = new Set(['performance-twice'] as const);
  const scores = people.map((person) => scoreOf(person, habit)).filter(({ total }) => total !== null);
  const mean = scores.reduce((sum, { total }) => sum + total!, 0) / scores.length;
  const [label, n, ...rest] = row('Jumlah', whole);
  const sheet = [header, [label!, n!, ...rest.slice(0, 4), two(mean), categoryOf(mean)]];
  expect(codesOf(await reviewed({ Data: facts, Rekap: sheet }))).toEqual(['performance-twice']);
});

describe('a unit that is spelled two ways', () => {
  const spelled = people.map((person, index) =>
    person.unit === 'Dinas Kesehatan' && index < 30 ? { ...person, unit: 'DINAS-KESEHATAN' } : person,
  );
  const rowOf = (label: string, ...spellings: readonly string[]): readonly CellValue[] =>
    row(label, meansOf(spelled.filter(({ unit }) => spellings.includes(unit))));
  const others = byUnit.filter(({ unit }) => unit !== 'Dinas Kesehatan').map(({ unit, means }) => row(unit, means));
  const recap = (...rows: readonly (readonly CellValue[])[]) => ({
    Data: sheetOf(spelled),
    Rekap: [header, ...rows, ...others, row('Jumlah', whole)],
  });

  it('is two units in a table that has a row for each spelling', async () => {
    const apart = recap(rowOf('Dinas Kesehatan', 'Dinas Kesehatan'), rowOf('DINAS-KESEHATAN', 'DINAS-KESEHATAN'));
    expect((await reviewed(apart)).differences).toEqual([]);
  });

  it('is one unit in a table that has one row for both', async () => {
    const together = recap(rowOf('Dinas Kesehatan', 'Dinas Kesehatan', 'DINAS-KESEHATAN'));
    expect((await reviewed(together)).differences).toEqual([]);
  });

  it('is still wrong where the row of one spelling counts the people of both', async () => {
    const mixed = recap(
      rowOf('Dinas Kesehatan', 'Dinas Kesehatan', 'DINAS-KESEHATAN'),
      rowOf('DINAS-KESEHATAN', 'DINAS-KESEHATAN'),
    );
    const { differences } = await reviewed(mixed);
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.every(({ sheet, row: at }) => sheet === 'Rekap' && at === 2)).toBe(true);
  });
});
