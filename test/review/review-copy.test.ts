/** A review copy, reviewed: as it was made it agrees; any one changed cell of any sheet is found and named. */
import type { CellValue } from '../../src/record/cell';
import { reviewCopy } from '../../src/review/review-copy';
import fc from '../support/fast-check';
import { copyInput, copyOf, forty, asSheets, withCell, type Copy, type Place } from './copies';
import { inputOf } from '../review-copy/people';
import { codesOf, reviewed } from './support';

const copy = copyOf(copyInput);

const review = ({ cells, formulas }: Copy) => reviewCopy(cells, formulas).review;
const at = ({ sheet, row, column }: Place): string => `${sheet} ${String(row)}:${String(column)}`;

/** Where a column of the data stands. */
const columnOf = (header: string): number =>
  copy.cells
    .get('Data ASN')!
    .find(({ number }) => number === 6)!
    .values.indexOf(header);

test('a copy as it was made agrees, whoever reviews it and by whatever date', async () => {
  const { sheets, formulas } = asSheets(copy);
  const found = await reviewed(sheets, { measured: null, today: 46_000 }, { measured: null, formulas });
  expect(found).toMatchObject({ verdict: 'agrees', differences: [], causes: [] });
  expect(found.fingerprint.stated).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  expect(found.fingerprint.computed).toBe(found.fingerprint.stated);
});

const places: readonly Place[] = [...copy.cells].flatMap(([sheet, rows]) =>
  rows.flatMap(({ number, values }) => values.map((_value, column) => ({ sheet, row: number, column }))),
);
const anything = fc.oneof(
  fc.integer({ min: -5, max: 500 }),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom('S-3', 'pelaksana', 'sudah', 'tidak pernah', 'Sangat Tinggi', 'x', true),
  fc.constant(null),
);

test('any one cell of any sheet, filled or empty, is found and named once it is changed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), anything, (place, value) => {
      const before = copy.cells.get(place.sheet)!.find(({ number }) => number === place.row)!.values[place.column]!;
      fc.pre(value !== before);
      const { verdict, differences } = review(withCell(copy, place, value));
      expect(verdict).toBe('differs');
      const named = differences.filter(({ cause }) => cause !== 'copy-follows').map(at);
      expect(named).toContain(at(place));
    }),
    { numRuns: 1000 },
  );
});

test('a changed datum is named by its own cell, and what follows from it apart', () => {
  const place = { sheet: 'Data ASN', row: 9, column: columnOf('NILAI KINERJA') };
  const { causes, differences } = review(withCell(copy, place, 95));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(place.column);
  expect(causes.map(({ code }) => code)).toEqual(['copy-input', 'copy-follows']);
  expect(causes[0]?.messages[0]?.params).toMatchObject({ count: 1, list: `Data ASN!${letters}9` });
  expect(differences.filter(({ cause }) => cause === 'copy-input')).toMatchObject([{ ...place, stated: 95 }]);
});

const categoryOf = (total: number): string => {
  if (total > 90) return 'Sangat Tinggi';
  if (total > 80) return 'Tinggi';
  if (total > 70) return 'Sedang';
  return total > 60 ? 'Rendah' : 'Sangat Rendah';
};

test('scores that were written over with another reading of the rule are explained by it', () => {
  const total = columnOf('Skor IP ASN');
  const kompetensi = columnOf('Skor Kompetensi');
  // Pelaksana with JP below 20: 22.5 points in proportion, 1.125 for each JP; the seminar 17.5.
  const rows = copy.cells.get('Data ASN')!.filter(({ values }) => values.includes('pelaksana'));
  const hours = columnOf('JP DIKLAT TEKNIS');
  const low = rows.filter(({ values }) => {
    const jp = values[hours];
    return typeof jp === 'number' && jp > 0 && jp < 20 && typeof values[total] === 'number';
  });
  expect(low.length).toBeGreaterThan(5);
  const changed = low.reduce((before, { number, values }) => {
    const more = 1.125 * Number(values[hours]);
    const cell = (column: number): Place => ({ sheet: 'Data ASN', row: number, column });
    const points = withCell(before, cell(kompetensi), Number(values[kompetensi]) + more);
    const sum = Number(values[total]) + more;
    return withCell(withCell(points, cell(total), sum), cell(columnOf('Kategori IP ASN')), categoryOf(sum));
  }, copy);
  const { causes } = review(changed);
  expect(causes[0]).toMatchObject({ code: 'jpBelowThreshold=inProportion', explains: low.length });
});

test('a rule that was changed before the copy was made does not pass for the method that it names', () => {
  const { method } = copyInput.choice;
  const education = { ...method.education, 'S-1': { ...method.education['S-1'], points: 20 } };
  const own = copyOf(inputOf({ choice: { method: { ...method, education }, choices: {} } }, forty));
  const { verdict, differences } = review(own);
  expect(verdict).toBe('differs');
  expect(differences).toMatchObject([{ sheet: 'Aturan IPASN', stated: 20, computed: 15, cause: 'copy-rule' }]);
});

test('a copy whose date was destroyed is told to be beyond computing', async () => {
  const { sheets, formulas } = asSheets(withCell(copy, { sheet: 'Keterangan IPASN', row: 6, column: 1 }, 'kemarin'));
  const found = await reviewed(sheets, {}, { formulas });
  expect(found.verdict).toBe('differs');
  expect(codesOf(found)).toContain('copy-unreadable');
});

test('a sheet that was taken out of a copy is missed', () => {
  const cells = new Map([...copy.cells].filter(([name]) => name !== 'Temuan IPASN'));
  const values: readonly CellValue[] = review({ ...copy, cells }).differences.map(({ sheet }) => sheet);
  expect(values).toContain('Temuan IPASN');
});
