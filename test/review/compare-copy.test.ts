/** A review copy compared with what its own input comes to: any one changed cell is found and named. */
import type { CellValue } from '../../src/record/cell';
import { readCopy } from '../../src/review-copy/read';
import { compareCopy } from '../../src/review/compare-copy';
import fc from '../support/fast-check';
import { inputOf, plainPerson } from '../review-copy/people';
import { copyInput, copyOf, forty, withCell, type Place } from './copies';

const { cells, formulas } = copyOf(copyInput);

const places: readonly Place[] = [...cells].flatMap(([sheet, rows]) =>
  rows.flatMap(({ number, values }) =>
    values.flatMap((value, column) => (value === null ? [] : [{ sheet, row: number, column }])),
  ),
);

const changedAt = (place: Place, value: CellValue) => withCell({ cells, formulas }, place, value).cells;

const at = ({ sheet, row, column }: Place) => `${sheet} ${String(row)}:${String(column)}`;

test('a copy as it was prepared shows no difference', () => {
  expect(compareCopy(cells, formulas)).toMatchObject({ changed: [], following: [] });
});

test('the input comes back from the copy, whatever it holds', () => {
  const other = inputOf({ agency: '', language: 'en', mask: 'AB12CD34', findings: [], moreFindings: 3 }, [
    { ...plainPerson, highestEducation: 'S-2', seminarDay: 43_000, unit: 'A\tB "C"', name: null },
  ]);
  for (const each of [copyInput, other]) {
    expect(readCopy(copyOf(each).cells)).toEqual({ input: each, changed: [] });
  }
});

test('a changed cell of any sheet is found and named, whichever it was', () => {
  const other = fc.oneof(fc.integer({ min: -5, max: 500 }), fc.constant('S-3'), fc.constant('x'), fc.constant(null));
  fc.assert(
    fc.property(fc.constantFrom(...places), other, (place, value) => {
      const before = cells.get(place.sheet)![place.row - 1]!.values[place.column]!;
      fc.pre(value !== before);
      const { changed } = compareCopy(changedAt(place, value), formulas);
      expect(changed.map(at)).toContain(at(place));
      // The cell itself, or for a line of the description the line's code beside it.
      expect(changed.length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 100 },
  );
});

test('a datum is named by itself, and what follows from it is told apart', () => {
  const row = 7;
  const column = copyInput.fields.indexOf('nilaiKinerja');
  const { changed, following } = compareCopy(changedAt({ sheet: 'Data ASN', row, column }, 95), formulas);
  expect(changed).toEqual([{ sheet: 'Data ASN', row, column, stated: 95, computed: null, what: 'input' }]);
  expect(following.map(({ sheet }) => sheet)).toContain('Rekap IPASN');
});

test('a formula overwritten by its own number is found', () => {
  const own = new Map(formulas.get('Rekap IPASN'));
  const [first = ''] = own.keys();
  own.delete(first);
  const { changed } = compareCopy(cells, new Map([...formulas, ['Rekap IPASN', own]]));
  expect(changed.map(({ what, row, column }) => [what, `${String(row)}:${String(column)}`])).toEqual([
    ['formula', first],
  ]);
});

test('a copy whose table was sorted shows no difference beside its order', () => {
  const sorted = inputOf({ fields: copyInput.fields, rows: [...copyInput.rows].reverse() }, forty);
  expect(readCopy(copyOf(sorted).cells).changed).toEqual([]);
});
