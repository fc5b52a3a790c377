/** A review copy compared with what its own input comes to: any one changed cell is found and named. */
import type { CellValue, Row } from '../../src/record/cell';
import { readCopy, type CopyCells } from '../../src/report/copy/read';
import { copySheets } from '../../src/report/copy/sheets';
import type { CopyInput } from '../../src/report/copy/input';
import { compareCopy, type CopyFormulas } from '../../src/review/compare-copy';
import fc from '../support/fast-check';
import { inputOf, people, plainPerson } from '../report/copy/people';

/** Forty people of four units, one in ten not counted. */
const forty = Array.from({ length: 40 }, (_none, index) => ({
  ...people[index % 3]!,
  source: index + 5,
  nip: `1990010120150110${String(index + 1).padStart(2, '0')}`,
  name: `Pegawai ${String(index + 1)}`,
  unit: ['Dinas Contoh', 'Badan Contoh', 'RSUD Contoh', null][index % 4]!,
  performance: 60 + index,
  technicalHours: index,
  ...(index % 10 === 9 ? { education: null, reason: 'education-unknown' } : {}),
}));

const input: CopyInput = inputOf({}, forty);

function cellsOf(of: CopyInput): Map<string, Row[]> {
  return new Map(
    copySheets(of).map(({ name, rows }) => [
      name,
      [...rows].map((row, index) => ({
        number: index + 1,
        values: (row ?? []).map((cell): CellValue => {
          const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
          return value === '' ? null : value;
        }),
      })),
    ]),
  );
}

function formulasOf(of: CopyInput): Map<string, Map<string, string>> {
  return new Map(
    copySheets(of).map(({ name, rows }) => [
      name,
      new Map(
        [...rows].flatMap((row, above) =>
          (row ?? []).flatMap((cell, column) =>
            typeof cell === 'object' && cell?.formula !== undefined
              ? [[`${String(above + 1)}:${String(column)}`, cell.formula] as const]
              : [],
          ),
        ),
      ),
    ]),
  );
}

const cells: CopyCells = cellsOf(input);
const formulas: CopyFormulas = formulasOf(input);

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const places: readonly Place[] = [...cells].flatMap(([sheet, rows]) =>
  rows.flatMap(({ number, values }) =>
    values.flatMap((value, column) => (value === null ? [] : [{ sheet, row: number, column }])),
  ),
);

function changedAt(place: Place, value: CellValue): CopyCells {
  const rows = cells
    .get(place.sheet)!
    .map((row) =>
      row.number === place.row
        ? { ...row, values: row.values.map((each, column) => (column === place.column ? value : each)) }
        : row,
    );
  return new Map([...cells, [place.sheet, rows]]);
}

const at = ({ sheet, row, column }: Place) => `${sheet} ${String(row)}:${String(column)}`;

test('a copy as it was prepared shows no difference', () => {
  expect(compareCopy(cells, formulas)).toMatchObject({ changed: [], following: [] });
});

test('the input comes back from the copy, whatever it holds', () => {
  const other = inputOf({ agency: '', language: 'en', mask: 'AB12CD34', findings: [], moreFindings: 3 }, [
    { ...plainPerson, highestEducation: 'S-2', seminarDay: 43_000, unit: 'A\tB "C"', name: null },
  ]);
  for (const each of [input, other]) {
    expect(readCopy(cellsOf(each))).toEqual({ input: each, changed: [] });
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
  const column = input.fields.indexOf('nilaiKinerja');
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
  const sorted = inputOf({ fields: input.fields, rows: [...input.rows].reverse() }, forty);
  expect(readCopy(cellsOf(sorted)).changed).toEqual([]);
});
