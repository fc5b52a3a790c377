/** What an Indonesian types into the workbench's grid. */
jest.mock('@univerjs/core', () => ({ CellValueType: { NUMBER: 2 } }));
jest.mock('@univerjs/preset-sheets-core', () => ({}));

import { plainFormula, plainNumber } from '../../../../tools/workbench/grid/local-entry';

describe('Indonesian input', () => {
  it.each([
    ['=IPASN.KATEGORI(78,5;2019)', '=IPASN.KATEGORI(78.5,2019)'],
    ['=IF(A1="a;b";1,5;0)', '=IF(A1="a;b",1.5,0)'],
    ["=SUM('Data; lama'!A1;2)", "=SUM('Data; lama'!A1,2)"],
    ['=SUM({1;2};3)', '=SUM({1;2},3)'],
    // Without a semicolon it may be English: it stays as it is.
    ['=SUM(1,2)', '=SUM(1,2)'],
    ['="satu;dua"', '="satu;dua"'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(plainFormula(typed)).toBe(kept);
  });

  it.each([
    ['78,5', 78.5],
    ['6.000', 6000],
    ['1.234.567,25', 1234567.25],
    ['-0,5', -0.5],
    ['1.5', null],
    ['31.12.2019', null],
    ['196611031997011001', null],
    ['S-1', null],
  ])('%s is the number %s', (typed, number) => {
    expect(plainNumber(typed)).toBe(number);
  });
});
