/** Means over people: each person weighs the same, whatever unit they are in. */
import type { SettingChoices } from '../../src/method/method';
import fc from '../support/fast-check';
import { methodById } from '../../src/method/registry';
import { summarise, type Counted } from '../../src/score/mean';
import { rulesOf } from '../../src/score/rules';
import { bkn8 } from './person';

const someone: Counted = {
  unit: 'Dinas Contoh',
  positionType: 'pelaksana',
  status: 'PNS',
  education: 'S-1',
  sex: 'pria',
  rank: 'III/a',
  kualifikasi: 15,
  kompetensi: 22.5,
  kinerja: 25,
  disiplin: 5,
  total: 67.5,
  kategori: 'Rendah',
};
const unscored = { kualifikasi: null, kompetensi: null, kinerja: null, disiplin: null, total: null, kategori: null };
const times = (count: number, person: Counted): Counted[] => Array.from({ length: count }, () => person);

/** 31 December 2023. */
const rules2023 = () => rulesOf(methodById('bkn-4190-2024'), {}, 45_291);

describe('The published means of Kota Bima for 2023', () => {
  const pns = { kualifikasi: 21.19, kompetensi: 26.47, kinerja: 25.75, disiplin: 5, total: 78.41 };
  const pppk = { kualifikasi: 24.82, kompetensi: 20.2, kinerja: 25.15, disiplin: 5, total: 75.18 };
  const people = [
    ...times(3252, { ...someone, ...pns, status: 'PNS', unit: 'PNS', kategori: 'Sedang' }),
    ...times(171, { ...someone, ...pppk, status: 'PPPK', unit: 'PPPK', kategori: 'Sedang' }),
  ];
  const summary = () => summarise(people, rules2023());

  it('give the index of all 3,423 people: 78.2486, shown as 78.25, Sedang', () => {
    const { all } = summary();
    expect(all.n).toBe(3423);
    expect(all.total).toBeCloseTo(78.2486, 4);
    expect(all.total?.toFixed(2)).toBe('78.25');
    expect(all.kategori).toBe('Sedang');
  });

  it('give the published means of the dimensions: 21.37, 26.16, 25.72 and 5', () => {
    const { all } = summary();
    const { kualifikasi, kompetensi, kinerja, disiplin } = all;
    expect([kualifikasi, kompetensi, kinerja, disiplin].map((mean) => mean?.toFixed(2))).toEqual([
      '21.37',
      '26.16',
      '25.72',
      '5.00',
    ]);
  });

  it('are not the mean of the two groups’ means, which would be 76.80', () => {
    const { all } = summary();
    expect(all.total).not.toBeCloseTo(76.795, 1);
  });

  it('keep the two groups apart, the higher one first', () => {
    const { by } = summary();
    expect(by.status.map(({ name, n, total, kategori }) => [name, n, total?.toFixed(2), kategori])).toEqual([
      ['PNS', 3252, '78.41', 'Sedang'],
      ['PPPK', 171, '75.18', 'Sedang'],
    ]);
  });
});

describe('A unit of one and a unit of three', () => {
  const people: Counted[] = [
    { ...someone, unit: 'Camat', ...{ kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5, total: 100 } },
    ...times(3, { ...someone, unit: 'Dinas', kualifikasi: 5, kompetensi: 0, kinerja: 25, disiplin: 5, total: 35 }),
  ];
  const summary = () => summarise(people, bkn8());

  it('have the mean of four people, 51.25, not of two units, 67.5', () => {
    expect(summary().all).toEqual({
      name: null,
      n: 4,
      unscored: 0,
      kualifikasi: 10,
      kompetensi: 10,
      kinerja: 26.25,
      disiplin: 5,
      total: 51.25,
      kategori: 'Sangat Rendah',
    });
  });

  it('have each their own mean and category', () => {
    expect(summary().by.unit).toEqual([
      {
        name: 'Camat',
        n: 1,
        unscored: 0,
        kualifikasi: 25,
        kompetensi: 40,
        kinerja: 30,
        disiplin: 5,
        total: 100,
        kategori: 'Sangat Tinggi',
      },
      {
        name: 'Dinas',
        n: 3,
        unscored: 0,
        kualifikasi: 5,
        kompetensi: 0,
        kinerja: 25,
        disiplin: 5,
        total: 35,
        kategori: 'Sangat Rendah',
      },
    ]);
  });
});

describe('People who could not be scored', () => {
  it('are counted apart and never drag a mean', () => {
    const { all, by } = summarise([someone, { ...someone, ...unscored }, { ...someone, ...unscored }], bkn8());
    expect(all).toMatchObject({ n: 1, unscored: 2, kualifikasi: 15, kompetensi: 22.5, total: 67.5 });
    expect(by.unit).toHaveLength(1);
    expect(by.unit[0]).toMatchObject({ name: 'Dinas Contoh', n: 1, unscored: 2, total: 67.5, kategori: 'Rendah' });
  });

  it('do not count with the dimensions that they do have', () => {
    const half = { ...someone, ...unscored, kinerja: 30, disiplin: 5 };
    expect(summarise([someone, half], bkn8()).all).toMatchObject({ n: 1, unscored: 1, kinerja: 25, disiplin: 5 });
  });

  it('alone give no mean and no category: null, not 0', () => {
    const nothing = { n: 0, ...unscored };
    expect(summarise([{ ...someone, ...unscored }], bkn8()).all).toEqual({ name: null, ...nothing, unscored: 1 });
    expect(summarise([], bkn8()).all).toEqual({ name: null, ...nothing, unscored: 0 });
    expect(summarise([], bkn8()).by.unit).toEqual([]);
  });

  it('put a unit without anybody counted after all others', () => {
    const people = [
      { ...someone, ...unscored, unit: 'A' },
      { ...someone, unit: 'B', total: 3 },
    ];
    expect(summarise(people, bkn8()).by.unit.map(({ name }) => name)).toEqual(['B', 'A']);
  });
});

describe('Groups', () => {
  it('are made by unit, position type, status, education, sex and golongan', () => {
    const other: Counted = {
      ...someone,
      unit: 'Badan Contoh',
      positionType: 'fungsional',
      status: 'PPPK',
      education: 'S-2',
      sex: 'wanita',
      rank: 'IX',
      total: 90,
    };
    const { by } = summarise([someone, other], bkn8());
    const names = Object.fromEntries(Object.entries(by).map(([of, groups]) => [of, groups.map(({ name }) => name)]));
    expect(names).toEqual({
      unit: ['Badan Contoh', 'Dinas Contoh'],
      positionType: ['fungsional', 'pelaksana'],
      status: ['PPPK', 'PNS'],
      education: ['S-2', 'S-1'],
      sex: ['wanita', 'pria'],
      rank: ['IX', 'III/a'],
    });
  });

  it('keep those who belong to none together', () => {
    const { by } = summarise([someone, { ...someone, unit: null }, { ...someone, unit: null }], bkn8());
    expect(by.unit.map(({ name, n }) => [name, n])).toEqual([
      ['Dinas Contoh', 1],
      [null, 2],
    ]);
  });

  it('of equal score stand in the order of their names, numbers as numbers', () => {
    const units = ['SDN 10', 'SDN 9', 'Badan', null, 'SDN 1'];
    const { by } = summarise(
      units.map((unit) => ({ ...someone, unit })),
      bkn8(),
    );
    expect(by.unit.map(({ name }) => name)).toEqual(['Badan', 'SDN 1', 'SDN 9', 'SDN 10', null]);
  });
});

describe('Categories', () => {
  it('are counted by person, from the highest to the lowest, those without anybody too', () => {
    const people: Counted[] = [
      { ...someone, kategori: 'Tinggi' },
      { ...someone, kategori: 'Sangat Rendah' },
      { ...someone, kategori: 'Tinggi' },
      { ...someone, ...unscored },
    ];
    expect(summarise(people, bkn8()).categories).toEqual([
      { label: 'Sangat Tinggi', n: 0 },
      { label: 'Tinggi', n: 2 },
      { label: 'Sedang', n: 0 },
      { label: 'Rendah', n: 0 },
      { label: 'Sangat Rendah', n: 1 },
    ]);
  });

  it.each<[SettingChoices, string]>([
    [{}, 'Sangat Tinggi'],
    [{ categoryDecimals: 'rounded' }, 'Sangat Tinggi'],
    [{ categoryDecimals: 'wholeNumber' }, 'Tinggi'],
  ])('of a mean of 90.5 under the readings %j: %s', (choices, expected) => {
    const { all } = summarise(
      [
        { ...someone, total: 100 },
        { ...someone, total: 81 },
      ],
      bkn8(choices),
    );
    expect(all.total).toBe(90.5);
    expect(all.kategori).toBe(expected);
  });

  it.each<[SettingChoices, string]>([
    [{}, 'Sangat Tinggi'],
    [{ categoryDecimals: 'rounded' }, 'Tinggi'],
    [{ categoryDecimals: 'wholeNumber' }, 'Tinggi'],
  ])('of a mean of 90.25 under the readings %j: %s', (choices, expected) => {
    const { all } = summarise(
      [
        { ...someone, total: 100 },
        { ...someone, total: 80.5 },
      ],
      bkn8(choices),
    );
    expect(all.total).toBe(90.25);
    expect(all.kategori).toBe(expected);
  });

  it('of a mean are not taken from the mean as it is shown: 90.004 shows 90.00 and is above 90', () => {
    const people = [...times(249, { ...someone, total: 90 }), { ...someone, total: 91 }];
    const { all } = summarise(people, bkn8());
    expect(all.total).toBe(90.004);
    expect(all.kategori).toBe('Sangat Tinggi');
  });
});

describe('Whoever the people are', () => {
  const halves = (most: number) => fc.integer({ min: 0, max: most * 2 }).map((half) => half / 2);
  const people = fc.array(
    fc
      .record({
        unit: fc.option(fc.constantFrom('A', 'B', 'C')),
        kualifikasi: halves(25),
        kompetensi: halves(40),
        kinerja: halves(30),
        disiplin: halves(5),
        counted: fc.boolean(),
      })
      .map(({ unit, counted, kualifikasi, kompetensi, kinerja, disiplin }): Counted => {
        const points = { kualifikasi, kompetensi, kinerja, disiplin };
        const total = kualifikasi + kompetensi + kinerja + disiplin;
        return { ...someone, unit, ...(counted ? { ...points, total } : unscored) };
      }),
    { minLength: 1, maxLength: 60 },
  );

  it('the order of the people changes nothing', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 59 }), (list, by) => {
        const turned = [...list.slice(by % list.length), ...list.slice(0, by % list.length)].reverse();
        expect(summarise(turned, bkn8())).toEqual(summarise(list, bkn8()));
      }),
    );
  });

  it('the units weighted by heads give the whole, in people and in points', () => {
    fc.assert(
      fc.property(people, (list) => {
        const { all, by } = summarise(list, bkn8());
        const sum = (of: (group: (typeof by.unit)[number]) => number) =>
          by.unit.reduce((whole, group) => whole + of(group), 0);
        expect(sum(({ n }) => n)).toBe(all.n);
        expect(sum(({ unscored: apart }) => apart)).toBe(all.unscored);
        expect(all.n + all.unscored).toBe(list.length);
        expect(sum(({ n, total }) => n * (total ?? 0))).toBeCloseTo(all.n * (all.total ?? 0), 6);
      }),
    );
  });
});
