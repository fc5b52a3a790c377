/** Properties for any arguments: functions never throw, and a column gives the same as its cells one by one. */
import fc from '../../support/fast-check';
import { call, cells, column, errorValue, ids, isError, plain } from './fake-runtime';

const words = {
  pendidikan: ['S-3', 'S2', 'Sarjana', 'D-IV', 'SMA', 'Profesi', 'S-4', '', null, 0],
  jenisJabatan: ['struktural', 'administrator', 'JFT', 'pelaksana', 'rangkap', 'honorer', '', null],
  diklat: ['sudah', 'belum', 'ya', 'PIM III', 'PKP', '', null, true, 1, 'entah'],
  jp: [0, 1, 19, 20, 24.5, '20', '10,5', '24 JP', '', null, -1, 'banyak'],
  kinerja: [0, 50, 50.5, 75, 90.5, 100, 101, '80,5', 'Baik', 'Butuh Perbaikan', '', null],
  hukuman: ['tidak pernah', 'ringan', 'R', 'berat', '-', '', null, 'parah'],
};
const one = (list: readonly unknown[]) => fc.constantFrom(...list);
const row = fc.tuple(
  one(words.pendidikan),
  one(words.jenisJabatan),
  one(words.diklat),
  one(words.diklat.slice(0, 3)),
  one(words.jp),
  one(words.diklat.slice(0, 3)),
  one(words.kinerja),
  one(words.hukuman),
);
const methods = [null, 2019, 'bkn-4190-2024', 'bkn-8-2019; jpBelowThreshold=inProportion'];

/** Any JavaScript value, and what Excel passes: ranges of odd shapes, errors, data types. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
  fc.array(fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)))),
  fc.array(fc.array(fc.constantFrom(errorValue('#N/A'), { type: 'Entity', basicType: 'Error' }, { type: 'Empty' }))),
  fc.constantFrom(...Object.values(words).flat()),
);

describe('Whatever is passed', () => {
  it.each(ids)('%s never throws, and gives cells that Excel can show', (id) => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 10 }), (args) => {
        const result = call(id, ...args);
        const rows: unknown[] = Array.isArray(result) ? result.flat() : [result];
        expect(rows.length).toBeGreaterThan(0);
        for (const value of rows) {
          const shows =
            typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)) || isError(value);
          expect(shows).toBe(true);
          expect(JSON.stringify(plain(value))).not.toContain('kesalahan program');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('A column', () => {
  it.each(['SCORE', 'RINCIAN', 'PENJELASAN'])('in one call of %s gives what a call for each row gives', (id) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), one(methods), (people, metode) => {
        const columns = people[0]!.map((_, index) => people.map((person) => [person[index]]));
        const together = cells(id, ...columns, metode).map((cell) => cell.map(plain));
        const single = people.map((person) => (cells(id, ...person, metode)[0] ?? []).map(plain));
        expect(together).toEqual(single);
      }),
      { numRuns: 200 },
    );
  });

  it('of 10,000 rows gives a number for each of them', () => {
    const count = 10_000;
    const pick = (list: readonly unknown[]) =>
      Array.from({ length: count }, (_, index) => list[(index * 7) % list.length]);
    const args = [
      pick(['S-1', 'S-2', 'SLTA']),
      pick(['pelaksana', 'fungsional', 'struktural', 'pengawas']),
      pick(['sudah', 'belum']),
      pick(['sudah', '']),
      Array.from({ length: count }, (_, index) => index % 40),
      pick(['sudah', 'belum', '']),
      Array.from({ length: count }, (_, index) => (index % 1000) / 10),
      pick(['', 'ringan', 'tidak pernah']),
    ];
    const result = column('SCORE', ...args);
    expect(result).toHaveLength(count);
    expect(result.every((value) => typeof value === 'number')).toBe(true);
  });
});
