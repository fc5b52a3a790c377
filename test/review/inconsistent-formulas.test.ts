/** Formulas in an agency's own sheet: written over by a number, or unlike their neighbours. */
import type { CellValue } from '../../src/record/cell';
import type { FormulaCell } from '../../src/workbook/workbook';
import { employees, headers, sheetOf, statedHeaders } from './agency';
import { reviewed } from './support';

const people = employees(12, 5).map((person) => ({ ...person, education: 'S-1', status: 'PNS', performance: 80 }));
const data = sheetOf(people);
const total = headers.length + statedHeaders.indexOf('Total');

/** =R2+S2+T2+U2 in each row, where the four dimensions stand. */
const sums = (except: readonly number[] = []): readonly FormulaCell[] =>
  people
    .map((_person, index) => index + 2)
    .filter((row) => !except.includes(row))
    .map((row) => ({ row, column: total, formula: `=R${row}+S${row}+T${row}+U${row}` }));

it('a column of one formula agrees', async () => {
  expect(await reviewed({ Data: data }, {}, { formulas: { Data: sums() } })).toMatchObject({ verdict: 'agrees' });
});

it('names a formula that was written over, even by the right number', async () => {
  const review = await reviewed({ Data: data }, {}, { formulas: { Data: sums([5]) } });
  expect(review.differences).toMatchObject([{ row: 5, column: total, cause: 'formula-overwritten' }]);
  expect(review.causes).toMatchObject([{ code: 'formula-overwritten', explains: 1 }]);
});

it('names a formula that was written over by a wrong number by that', async () => {
  const wrong = data.map((row, index): readonly CellValue[] =>
    index === 4 ? row.map((cell, column) => (column === total ? 99.5 : cell)) : row,
  );
  const review = await reviewed({ Data: wrong }, {}, { formulas: { Data: sums([5]) } });
  expect(review.differences.find(({ column }) => column === total)).toMatchObject({
    stated: 99.5,
    cause: 'formula-overwritten',
  });
});

it('names a formula that was written over beside the mistake that gives its number', async () => {
  const wrong = sheetOf(people, (_person, index) => new Set(index === 3 ? (['performance-twice'] as const) : []));
  const review = await reviewed({ Data: wrong }, {}, { formulas: { Data: sums([5]) } });
  expect(review.differences.find(({ column }) => column === total)).toMatchObject({
    cause: 'performance-twice+formula-overwritten',
  });
  expect(review.causes.map(({ code }) => code)).toEqual(['performance-twice', 'formula-overwritten']);
});

it('names a formula that reads another row than its neighbours do', async () => {
  const odd = { row: 7, column: total, formula: '=R6+S7+T7+U7' };
  const review = await reviewed({ Data: data }, {}, { formulas: { Data: [...sums([7]), odd] } });
  expect(review.differences).toMatchObject([{ row: 7, column: total, cause: 'formula-differs' }]);
});

it('leaves columns of numbers alone where a few formulas stand among them', async () => {
  const few = sums().slice(0, 2);
  expect(await reviewed({ Data: data }, {}, { formulas: { Data: few } })).toMatchObject({ verdict: 'agrees' });
});
