/** Numbers as offices keep them, and what is asked back because it may mean two things. */
import { readNumber } from '../../src/record/number';
import { assessOne, codes, said } from '../support/assess';

describe('a number', () => {
  test.each([
    [85.43, 85.43],
    ['85.43', 85.43],
    ['85,43', 85.43],
    ["'91", 91],
    ["'85,43", 85.43],
    ['’91', 91],
    [' 91 ', 91],
    ['\u00a091\u00a0', 91],
    ['\u200b91', 91],
    ['9 1', 91],
    ['91,', 91],
    [',5', 0.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['+5', 5],
    ['-5', -5],
    ['−5', -5],
    ['８５', 85],
    ['007', 7],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1.234.567,8', 1234567.8],
    ['1 234', 1234],
    ['1\u00a0234,5', 1234.5],
    ['1234', 1234],
    [0, 0],
  ])('%j is %d', (cell, value) => {
    expect(readNumber(cell)).toMatchObject({ value });
  });

  test.each(['1.234', '1,234', '12.500', '999,000', '-1.234'])('"%s" may be thousands or a decimal', (cell) => {
    expect(readNumber(cell)).toEqual({ problem: 'ambiguous' });
  });

  test.each([
    ['85.430', 85.43],
    ['85,430', 85.43],
    ['100.000', 100],
  ])('"%s" is a decimal where there can be no thousands', (cell, value) => {
    expect(readNumber(cell, true)).toEqual({ value, fromText: true });
  });

  test.each([
    ...[
      '',
      ' ',
      'abc',
      '85,43,1',
      '1.2.3',
      '8 5 a',
      '85%',
      '85-90',
      '12/5',
      '1e3',
      '0x10',
      'NaN',
      'Infinity',
      '--5',
      '.',
      ',',
    ],
    ...[true, false, null, NaN, Infinity, -Infinity, { error: '#N/A' }],
  ])('%j is none', (cell) => {
    expect(readNumber(cell)).toEqual({ problem: 'unreadable' });
  });

  test('tells whether it was kept as text', () => {
    expect(readNumber('91')).toEqual({ value: 91, fromText: true });
    expect(readNumber(91)).toEqual({ value: 91, fromText: false });
  });
});

describe('an SKP value', () => {
  test.each([
    [100, 30],
    ['100', 30],
    ['90,01', 30],
    [90, 25],
    ['75,01', 25],
    [75, 15],
    ['60.5', 15],
    [60, 5],
    ["'50,5", 5],
    [50, 1],
    [0, 1],
    ['85.430', 25],
    ['\u200b91', 30],
    ['９１', 30],
    ['Sangat Baik', 30],
    ['BAIK', 25],
    ['cukup', 15],
    ['Kurang', 5],
    ['Buruk', 1],
    [' sangat  baik ', 30],
    ['sangat_baik', 30],
    ['85 Baik', 25],
    ['88,75 (Baik)', 25],
    ['91,5 - Sangat Baik', 30],
    ['87,5%', 25],
  ])('%j gives %i points', async (cell, points) => {
    const person = await assessOne({ 'NILAI SKP': cell }, { typed: false });
    expect([person.kinerja, codes(person.findings)]).toEqual([points, []]);
  });

  test.each([
    [100.01, 'performance-out-of-range'],
    ['101', 'performance-out-of-range'],
    ['-1', 'performance-out-of-range'],
    [8543, 'performance-out-of-range'],
    ['85,43,2', 'number-unreadable'],
    ['95 Baik', 'performance-label-differs'],
    ['88,75 (Cukup)', 'performance-label-differs'],
    ['85 bagus', 'number-unreadable'],
    ['91-100', 'number-unreadable'],
    ['Bagus', 'performance-unknown'],
    ['Butuh Perbaikan', 'performance-other-method'],
    ['Sangat Kurang', 'performance-other-method'],
    [true, 'performance-unknown'],
    [{ error: '#DIV/0!' }, 'cell-error'],
    [{ error: 'formula' }, 'formula-without-value'],
  ])('%j is asked back', async (cell, code) => {
    const person = await assessOne({ 'NILAI SKP': cell });
    expect([person.total, codes(person.findings)]).toEqual([null, [code]]);
  });

  test.each([null, '', ' ', "'", '\u00a0', '-', '–'])('%j gives 0 points, and is told', async (cell) => {
    const person = await assessOne({ 'NILAI SKP': cell });
    expect([person.kinerja, person.total, codes(person.findings)]).toEqual([0, 20, ['performance-empty']]);
  });

  // PP 30/2019 Pasal 41: from the second half of 2021 values go to 120, and their bands are others.
  test.each([
    [100.01, 'performance-scale-unclear'],
    [120, 'performance-scale-unclear'],
    [120.01, 'performance-out-of-range'],
  ])('%j of 2021 is asked back', async (cell, code) => {
    const person = await assessOne({ 'NILAI SKP': cell }, { carried: '2021-12-31' });
    expect([person.total, codes(person.findings)]).toEqual([null, [code]]);
  });

  test('kept as text is noticed in a workbook, and nothing special in a csv', async () => {
    const inWorkbook = await assessOne({ 'NILAI SKP': '85,43' });
    expect([inWorkbook.kinerja, codes(inWorkbook.findings)]).toEqual([25, ['number-as-text']]);
    expect(inWorkbook.findings.map(({ suggestion }) => suggestion)).toEqual([85.43]);
    expect((await assessOne({ 'NILAI SKP': '85,43' }, { typed: false })).findings).toEqual([]);
    expect((await assessOne({ 'NILAI SKP': 85.43 })).findings).toEqual([]);
  });
});

describe('hours', () => {
  test.each([
    ['1.234', 'number-ambiguous'],
    [-1, 'hours-out-of-range'],
    [11_681, 'hours-out-of-range'],
    ['banyak', 'number-unreadable'],
    [NaN, 'number-unreadable'],
    [Infinity, 'number-unreadable'],
    [true, 'number-unreadable'],
  ])('%j are asked back', async (cell, code) => {
    const person = await assessOne({ JP: cell });
    expect([person.total, codes(person.findings)]).toEqual([null, [code]]);
  });

  test.each([
    [501, ['hours-implausible']],
    [500, []],
    [11_680, ['hours-implausible']],
  ])('%i in a year', async (cell, expected) => {
    const person = await assessOne({ JP: cell });
    expect([person.kompetensi, codes(person.findings)]).toEqual([22.5, expected]);
  });

  test('say with the value what is wrong with them', async () => {
    expect(said((await assessOne({ JP: -8 })).findings)).toEqual([
      'Baris 2, kolom JP: JP -8 tidak mungkin. Isi 0 sampai 11.680.',
    ]);
    expect(said((await assessOne({ JP: '1.234' })).findings)).toEqual([
      'Baris 2, kolom JP: "1.234" bisa berarti ribuan atau desimal. Tulis tanpa tanda ribuan.',
    ]);
  });
});
