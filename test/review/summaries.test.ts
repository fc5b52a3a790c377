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

it.each([
  ['sum-of-means-one-decimal', 10],
  ['sum-of-whole-means', 1],
] as const)('%s: an index added from means rounded further is known as one', async (code, parts) => {
  const rounded = (value: number): number => Math.round(value * parts + 1e-9) / parts;
  const index = two(whole.means.reduce((sum, each) => sum + rounded(each), 0));
  expect(index).not.toBe(two(whole.total));
  const [label, n, ...rest] = row('Jumlah', whole);
  const last = [label!, n!, ...rest.slice(0, 4), index, categoryOf(index)];
  expect(codesOf(await reviewed({ Data: data, Rekap: rekap(last) }))).toEqual([code]);
});

it('a mean of the units’ means as they are printed is known as one', async () => {
  const mean = (of: (means: Means) => number): number =>
    two(byUnit.reduce((sum, { means }) => sum + two(of(means)), 0) / byUnit.length);
  const total = mean((means) => means.total);
  const means = [0, 1, 2, 3].map((at) => mean((one) => one.means[at]!));
  const last = ['Rata-rata', whole.n, ...means, total, categoryOf(total)];
  expect(codesOf(await reviewed({ Data: data, Rekap: rekap(last) }))[0]).toMatch(/^mean-of-(rounded-)?unit-means$/);
});

it('kinerja counted twice in the summary alone is known where everybody’s own points are right', async () => {
  const twice = rekap().map((cells, index): readonly CellValue[] => {
    if (index < 3) return cells;
    const total = two(Number(cells[6]) + Number(cells[4]));
    return [...cells.slice(0, 6), total, categoryOf(total)];
  });
  const review = await reviewed({ Data: data, Rekap: twice });
  expect(codesOf(review)).toContain('performance-twice');
  expect(review.rows.differing).toBe(0);
});

describe('a row of means below the people', () => {
  const foot = (label: string, ...figures: readonly CellValue[]): readonly CellValue[] => [
    ...[label, ...Array.from({ length: data[0]!.length - 7 }, () => null)],
    ...figures,
  ];
  const means = whole.means.map(two);

  it('is compared, and agrees where it is the mean of all', async () => {
    const review = await reviewed({ Data: [...data, foot('RATA-RATA', ...means, two(whole.total))] });
    expect(review).toMatchObject({ verdict: 'agrees', index: { stated: two(whole.total) } });
  });

  it('is named by its cell where it is not', async () => {
    const review = await reviewed({ Data: [...data, foot('RATA-RATA', ...means, two(whole.total) + 1)] });
    expect(review.differences).toMatchObject([{ row: data.length + 1, stated: two(whole.total) + 1, cause: null }]);
  });

  it('may hold sums, which are no index', async () => {
    const sum = (mean: number): number => two(mean * whole.n);
    const review = await reviewed({ Data: [...data, foot('JUMLAH', ...whole.means.map(sum), sum(whole.total))] });
    expect(review.differences).toEqual([]);
    expect(review.index.stated).toBeCloseTo(whole.total, 10);
  });

  it('belongs to a unit that it names, and to nobody where it closes one of several unnamed groups', async () => {
    const [head, ...rows] = data;
    const of = (unit: string) => rows.filter((cells) => cells[2] === unit);
    const groups = byUnit.flatMap(({ unit, means: own }) => [
      ...of(unit),
      foot(`Rata-rata ${unit}`, ...own.means.map(two), two(own.total)),
    ]);
    expect(await reviewed({ Data: [head!, ...groups] })).toMatchObject({ verdict: 'agrees' });
    const unnamed = byUnit.flatMap(({ unit, means: own }) => [
      ...of(unit),
      foot('Rata-rata', ...own.means.map(two), two(own.total)),
    ]);
    expect(await reviewed({ Data: [head!, ...unnamed] })).toMatchObject({ verdict: 'agrees' });
  });
});

it('a workbook with a sheet for each unit is reviewed by the data of every sheet', async () => {
  const [head, ...rows] = data;
  const habit = new Set(['performance-gap'] as const);
  const wrong = sheetOf(people, () => habit);
  const sheets = units.map((unit, at) => {
    const own = (at === 1 ? wrong.slice(1) : rows).filter((cells) => cells[2] === unit);
    return [unit, [head!, ...own]] as const;
  });
  const review = await reviewed(Object.fromEntries(sheets));
  expect(codesOf(review)).toEqual(['performance-gap']);
  expect(review.rows.reviewed).toBe(people.length);
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
