/** The header of a table over one row, two or three: group titles over their columns, merged cells filled in. */
import type { CellValue, Row } from '../../src/record/cell';
import { headersFrom, singleHeader } from '../../src/record/table-header';

const rowsOf = (...rows: readonly (readonly CellValue[])[]): readonly Row[] =>
  rows.map((values, index) => ({ number: index + 1, values }));

/** The headers by the numbers of their last rows, from the first row on. */
const lastRows = (...rows: readonly (readonly CellValue[])[]) =>
  headersFrom(rowsOf(...rows), 0).map(({ number }) => number);

/** The levels of the deepest header from the first row on. */
const deepest = (...rows: readonly (readonly CellValue[])[]) => headersFrom(rowsOf(...rows), 0).at(-1);

const person = [1, '199001012015011001', 'Pegawai Contoh', 'S-1', 'JFU', 80];

describe('a header of one row', () => {
  test('has the texts of its cells as its only level', () => {
    const header = singleHeader({ number: 4, values: ['NIP', null, 'Nama\n Lengkap'] });
    expect([header.number, header.firstRow]).toEqual([4, 4]);
    expect(header.levels).toEqual([['NIP'], [], ['Nama Lengkap']]);
  });

  test('ends above people', () => {
    expect(lastRows(['NO', 'NIP', 'NAMA', 'PENDIDIKAN', 'JENIS JABATAN', 'SKP'], person)).toEqual([1]);
  });

  test('ends above people without a NIP or a number', () => {
    expect(lastRows(['NAMA', 'PENDIDIKAN', 'JENIS JABATAN'], ['Pegawai Contoh', 'S-1', 'JFU'])).toEqual([1]);
  });

  test('ends above the numbers of its columns', () => {
    expect(lastRows(['NAMA', 'PENDIDIKAN', 'JENIS JABATAN'], [1, 2, 3])).toEqual([1]);
    expect(lastRows(['NAMA', 'PENDIDIKAN', 'JENIS JABATAN'], ['(1)', '(2)', '(3)'])).toEqual([1]);
  });

  test('ends above an empty row', () => {
    expect(lastRows(['NAMA', 'PENDIDIKAN', null], [null, null, null], [null, null, 'JP'])).toEqual([1]);
  });
});

describe('a header of two rows', () => {
  test('gives a group title to all columns beneath it', () => {
    const header = deepest(
      ['NO', 'NAMA', 'KOMPETENSI', null, null, 'SKP'],
      [null, null, 'DIKLAT PIM', 'JP', 'SEMINAR', null],
      person,
    );
    expect(header?.number).toBe(2);
    expect(header?.levels).toEqual([
      ['NO'],
      ['NAMA'],
      ['KOMPETENSI', 'DIKLAT PIM'],
      ['KOMPETENSI', 'JP'],
      ['KOMPETENSI', 'SEMINAR'],
      ['SKP'],
    ]);
    expect(header?.values).toEqual([
      'NO',
      'NAMA',
      'KOMPETENSI / DIKLAT PIM',
      'KOMPETENSI / JP',
      'KOMPETENSI / SEMINAR',
      'SKP',
    ]);
  });

  test('does not carry a group title over a column that is merged downwards', () => {
    const header = deepest(
      ['JABATAN', null, 'PENDIDIKAN', null, 'SKP'],
      ['NAMA', 'ESELON', null, 'JURUSAN', null],
      ['Analis', '-', 'S-1', 'Ekonomi', 80],
    );
    expect(header?.levels[2]).toEqual(['PENDIDIKAN']);
    expect(header?.levels[4]).toEqual(['SKP']);
  });

  test('gives each group its own columns', () => {
    const header = deepest(
      ['PEGAWAI', null, 'JABATAN', null, 'PENDIDIKAN'],
      ['NIP', 'NAMA', 'JENIS', 'NAMA', null],
      ['199001012015011001', 'Pegawai Contoh', 'JFU', 'Analis', 'S-1'],
    );
    expect(header?.levels).toEqual([
      ['PEGAWAI', 'NIP'],
      ['PEGAWAI', 'NAMA'],
      ['JABATAN', 'JENIS'],
      ['JABATAN', 'NAMA'],
      ['PENDIDIKAN'],
    ]);
  });

  test('says once what both rows say', () => {
    const header = deepest(['NIP', 'DIKLAT', null], ['NIP', 'DIKLAT', 'SEMINAR'], ['199001012015011001', 'ya', 'ya']);
    expect(header?.levels[0]).toEqual(['NIP']);
  });
});

describe('a header of three rows', () => {
  test('gives each level to the columns beneath it', () => {
    const header = deepest(
      ['NO', 'NAMA', 'DIMENSI', null, null, null],
      [null, null, 'KOMPETENSI', null, null, 'KINERJA'],
      [null, null, 'DIKLAT PIM', 'JP', 'SEMINAR', 'SKP'],
      [1, 'Pegawai Contoh', 'PIM IV', 20, 'ya', 80],
    );
    expect([header?.number, header?.firstRow]).toEqual([3, 1]);
    expect(header?.levels).toEqual([
      ['NO'],
      ['NAMA'],
      ['DIMENSI', 'KOMPETENSI', 'DIKLAT PIM'],
      ['DIMENSI', 'KOMPETENSI', 'JP'],
      ['DIMENSI', 'KOMPETENSI', 'SEMINAR'],
      ['DIMENSI', 'KINERJA', 'SKP'],
    ]);
  });

  test('is the deepest that there is', () => {
    const header = deepest(['A', 'B', null], [null, 'C', null], [null, null, 'D'], [null, null, 'E']);
    expect(header?.number).toBeLessThanOrEqual(3);
  });
});
