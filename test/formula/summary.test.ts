/** Head counts, means and categories as native formulas over score columns, worked out by IronCalc. */
import {
  distributionFormula,
  meanFormulas,
  sameButForCase,
  shareFormula,
  type GroupCells,
} from '../../src/formula/summary';
import { chooseMethod } from '../../src/method/choice';
import { ruleSheet } from '../../src/report/rule-sheet';
import type { PlainValue } from '../../src/workbook/sheet';
import { calculator } from './ironcalc';

const choice = chooseMethod(null);
const keys = ['n', 'unscored', 'kualifikasi', 'kompetensi', 'kinerja', 'disiplin', 'total', 'kategori'] as const;

/** Unit, the four dimensions, total and category. */
type Line = readonly [unit: string | null, ...scores: (number | null)[]];
const people: readonly Line[] = [
  ['Dinas A', 15, 40, 30, 5],
  ['Dinas A', 20, 22.5, 25, 5],
  ['Dinas A', null, null, null, null],
  ['Dinas *', 5, 0, 15, 3],
  [null, 1, 0, 0, 1],
];
const categories = ['Tinggi', 'Sedang', null, 'Sangat Rendah', 'Sangat Rendah'];

const last = people.length;
const range = (column: string): string => `Data!$${column}$1:$${column}$${last}`;
const ranges = {
  kualifikasi: range('B'),
  kompetensi: range('C'),
  kinerja: range('D'),
  disiplin: range('E'),
  total: range('F'),
  kategori: range('G'),
};

function summary(groups: readonly (GroupCells | null)[], names: readonly (string | null)[]): PlainValue[][] {
  const rows = groups.map((group, index) => {
    const row = index + 1;
    const formulas = meanFormulas(choice.method, ranges, { n: `B${row}`, total: `H${row}` }, group);
    return [names[index] ?? null, ...keys.map((key) => ({ value: null, formula: formulas[key] }))];
  });
  const data = people.map(([unit, ...scores], index) => {
    const total = scores.every((score) => score !== null) ? scores.reduce<number>((sum, each) => sum + each, 0) : null;
    return [unit, ...scores, total, categories[index] ?? null];
  });
  const table = ruleSheet(choice, 'id', { formulas: true });
  const { read } = calculator([table, { name: 'Data', rows: data }, { name: 'Rekap', rows }]);
  return groups.map((_group, row) => keys.map((_key, column) => read('Rekap', row + 1, column + 2)));
}

test('all people: who is counted and who not, and means of those counted', () => {
  expect(summary([null], [null])).toEqual([[4, 1, 10.25, 15.625, 17.5, 3.5, 46.875, 'Sangat Rendah']]);
});

test('a unit by its own name, in which a star stands for itself, and those without a unit', () => {
  const groups = [
    { range: range('A'), name: 'A1' },
    { range: range('A'), name: 'A2' },
    { range: range('A'), name: null },
  ];
  expect(summary(groups, ['Dinas A', 'Dinas *', null])).toEqual([
    [2, 1, 17.5, 31.25, 27.5, 5, 81.25, 'Tinggi'],
    [1, 0, 5, 0, 15, 3, 23, 'Sangat Rendah'],
    [1, 0, 1, 0, 0, 1, 2, 'Sangat Rendah'],
  ]);
});

test('a group of nobody has no mean and no category', () => {
  expect(summary([{ range: range('A'), name: 'A1' }], ['Dinas Z'])).toEqual([[0, 0, '', '', '', '', '', '']]);
});

test('people in a category, and their share', () => {
  const { read } = calculator([
    { name: 'Data', rows: categories.map((word) => [null, null, null, null, null, null, word]) },
    {
      name: 'Rekap',
      rows: [
        [
          'Sangat Rendah',
          { value: null, formula: distributionFormula(ranges, 'A1') },
          { value: null, formula: shareFormula('B1', 'B3') },
        ],
        [
          'Rendah',
          { value: null, formula: distributionFormula(ranges, 'A2') },
          { value: null, formula: shareFormula('B2', 'B4') },
        ],
        [null, 4],
        [null, 0],
      ],
    },
  ]);
  expect([1, 2].map((row) => [read('Rekap', row, 2), read('Rekap', row, 3)])).toEqual([
    [2, 0.5],
    [0, ''],
  ]);
});

test('names that differ in capitals alone are told apart', () => {
  expect([...sameButForCase(['Dinas A', 'DINAS A', 'Dinas B', 'Dinas B'])]).toEqual(['Dinas A', 'DINAS A']);
  const group: GroupCells = { range: range('A'), name: 'A1', exact: true };
  const { n, unscored } = meanFormulas(choice.method, ranges, { n: 'B1', total: 'H1' }, group);
  expect([n, unscored]).toEqual([
    '=SUMPRODUCT(EXACT(Data!$A$1:$A$5,A1)*(Data!$F$1:$F$5<>""))',
    '=SUMPRODUCT(EXACT(Data!$A$1:$A$5,A1)*(Data!$F$1:$F$5=""))',
  ]);
});
