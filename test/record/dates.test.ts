/** Dates as sheets hold them: serials, ISO, DD-MM-YYYY, DD/MM/YYYY. */
import { addMonths, dayIso, dayOf, isoDay, readDay, yearOf } from '../../src/record/date';
import { assessOne, codes } from '../support/assess';

/** 31 December 2019. */
const lastOf2019 = 43_830;

describe('a date', () => {
  test.each([
    [43_830],
    [43_830.75],
    ['2019-12-31'],
    ['2019/12/31'],
    ['2019-12-31T08:00:00Z'],
    ['2019-12-31 23:59'],
    ['31-12-2019'],
    ['31/12/2019'],
    ['31.12.2019'],
    [' 31/12/2019 '],
    ["'31-12-2019"],
    ['31/12/2019 00:00:00'],
    ['43830'],
    ['31 Desember 2019'],
    ['31 DESEMBER 2019'],
    ['31 Des 2019'],
    ['31-Des-2019'],
    ['31 December 2019'],
    ['31-Dec-2019'],
    ['Kota Contoh, 31 Desember 2019'],
    ['Kota Contoh, 31-12-2019'],
    ['29 s.d. 31 Desember 2019'],
    ['29-31 Desember 2019'],
  ])('%j is 31 December 2019', (cell) => {
    expect(readDay(cell)).toBe(lastOf2019);
  });

  test.each([
    ['1-2-2019', '2019-02-01'],
    ['1 Januari 2019', '2019-01-01'],
    ['2 Pebruari 2019', '2019-02-02'],
    ['3 Maret 2019', '2019-03-03'],
    ['4 Mei 2019', '2019-05-04'],
    ['5 Juni 2019', '2019-06-05'],
    ['6 Juli 2019', '2019-07-06'],
    ['17 Agustus 2019', '2019-08-17'],
    ['8 Agt 2019', '2019-08-08'],
    ['9 Sept 2019', '2019-09-09'],
    ['10 Okt 2019', '2019-10-10'],
    ['11 Nopember 2019', '2019-11-11'],
    ['05/06/1990', '1990-06-05'],
    ['29-02-2020', '2020-02-29'],
    [61, '1900-03-01'],
    [2_958_465, '9999-12-31'],
    ['1900-03-01', '1900-03-01'],
  ])('%j is %s: the day comes before the month', (cell, iso) => {
    const day = readDay(cell);
    expect(day === null ? null : dayIso(day)).toBe(iso);
  });

  test.each([
    ...['30-02-2019', '29/02/2019', '31/04/2019', '12/31/2019', '00/01/2019', '2019-13-01', '2019-02-30', '0000-00-00'],
    ...[
      '31/12/19',
      '31 Desembar 2019',
      '30 Februari 2019',
      'Desember 2019',
      '31 Desember',
      '2019',
      '',
      '-',
      '1e5',
      '4383',
      '438300',
      'kemarin',
    ],
    ...[0, 1, 60, -1, 2_958_466, NaN, Infinity, true, null, { error: '#N/A' }],
  ])('%j is none', (cell) => {
    expect(readDay(cell)).toBeNull();
  });

  test.each([
    [2019, 12, 31, 43_830],
    [1970, 1, 1, 25_569],
    [2000, 2, 29, 36_585],
    [2019, 2, 29, null],
    [2019, 0, 1, null],
    [1899, 12, 31, null],
  ])('%i-%i-%i is the day %p', (year, month, date, day) => {
    expect(dayOf(year, month, date)).toBe(day);
  });

  test.each([
    ['2019-12-31', lastOf2019],
    [' 2019-12-31 ', lastOf2019],
    ['2019-12-1', null],
    ['31-12-2019', null],
    ['2019-02-29', null],
  ])('%j as an option is the day %p', (text, day) => {
    expect(isoDay(text)).toBe(day);
  });

  test.each([
    ['2019-12-31', -12, '2018-12-31'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2019-12-31', 2, '2020-02-29'],
    ['2019-03-31', -1, '2019-02-28'],
    ['2019-01-15', -1, '2018-12-15'],
    ['2019-01-15', -13, '2017-12-15'],
    ['2000-01-31', 720, '2060-01-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(dayIso(addMonths(isoDay(from)!, months))).toBe(to);
  });

  test('knows its year', () => {
    expect([yearOf(43_830), yearOf(43_831)]).toEqual([2019, 2020]);
  });
});

describe('a date column', () => {
  test.each([null, '', '-', ' - ', '–'])('%j is no date, and no finding', async (cell) => {
    expect((await assessOne({ 'TANGGAL LAHIR': cell, 'TMT CPNS': cell })).findings).toEqual([]);
  });

  test.each(['TANGGAL LAHIR', 'TMT CPNS', 'TANGGAL PEMUTAKHIRAN'])(
    '%s that is no date is a warning, since no score depends on it',
    async (header) => {
      const person = await assessOne({ [header]: '30/02/2019' });
      expect([person.total, codes(person.findings)]).toEqual([45, ['cell-not-scored']]);
      expect(person.findings.map(({ type }) => type.severity)).toEqual(['warning']);
      expect(person.findings[0]?.header).toBe(header);
    },
  );

  test.each([
    [{ SEMINAR: 'sudah', 'TANGGAL SEMINAR': '30/02/2019' }, 'TANGGAL SEMINAR'],
    [{ DIKLAT20JP: 'sudah', 'TANGGAL DIKLAT TEKNIS': '30/02/2019' }, 'TANGGAL DIKLAT TEKNIS'],
    [{ HUKDIS: 'ringan', 'TANGGAL HUKDIS': '30/02/2019' }, 'TANGGAL HUKDIS'],
  ])('of %j stops its row, since the window decides whether the fact counts', async (changes, header) => {
    const person = await assessOne(changes);
    expect([person.total, codes(person.findings)]).toEqual([null, ['date-unreadable']]);
    expect(person.findings[0]?.header).toBe(header);
  });

  test.each(['0000-00-00', '00/00/0000', '00-00-0000'])('%j says that no date is known', async (cell) => {
    expect((await assessOne({ 'TANGGAL LAHIR': cell, 'TMT CPNS': cell })).findings).toEqual([]);
  });
});
