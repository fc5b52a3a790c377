/** Rows of a table that are no people: left out with a finding, never silently, and never a person among them. */
import type { CellValue } from '../../src/record/cell';
import { assessSheets, codes, said } from '../support/assess';

const header = ['NO', 'NIP', 'NAMA', 'UNIT KERJA', 'JENIS JABATAN', 'PENDIDIKAN', 'NILAI SKP', 'Keterangan'];
const person = [1, '199001012015011001', 'Pegawai', 'Dinas', 'JFU', 'S-1', 80, null];

/** What becomes of one row between two people. */
async function between(row: readonly CellValue[]) {
  const other = [2, '199001012015011002', 'Pegawai lain', 'Dinas', 'JFU', 'S-1', 80, null];
  const { people, sheetFindings, summary } = await assessSheets({ Data: [header, person, row, other] });
  const aside = sheetFindings.filter((finding) => finding.row !== null);
  expect(summary.all.n + summary.all.unscored).toBe(people.length);
  return {
    people: people.map((each) => each.row),
    aside: aside.map((finding) => [finding.type.code, finding.row, finding.type.severity]),
    said: said(aside),
  };
}

describe('a header repeated in the middle', () => {
  test.each([
    [header],
    [header.map((text) => text.toLowerCase())],
    [header.map((text) => ` ${text}\n`)],
    [header.map((text, index) => (index < 5 ? text : null))],
  ])('is left out, with a notice: %j', async (row) => {
    expect(await between(row)).toEqual({
      people: [2, 4],
      aside: [['row-repeated-header', 3, 'notice']],
      said: ['Baris 3: judul kolom terulang; baris ini dilewati.'],
    });
  });

  test('is not a person whose unit bears a header’s name', async () => {
    expect((await between([3, '199001012015011003', 'Pegawai', 'Unit Kerja', 'JFU', 'S-1', 80])).people).toEqual([
      2, 3, 4,
    ]);
  });
});

describe('a row of totals or means', () => {
  test.each([
    [['Jumlah', null, null, null, null, null, 160]],
    [[null, null, 'JUMLAH', null, null, null, 160]],
    [['Total', null, null, null, 2, 2, 160]],
    [['Total pegawai', null, null, null, '2', '2', '160']],
    [['TOTAL: 2 orang']],
    [['Sub Total', null, null, null, null, null, 160]],
    [['Subtotal', null, null, null, null, null, 160]],
    [['Grand Total', null, null, null, null, null, 160]],
    [[null, 'Jumlah 2 orang']],
    [['Rata-rata', null, null, null, null, null, 80.5]],
    [['RATA RATA', null, null, null, null, null, 80.5]],
    [['Rerata', null, null, null, null, null, 80.5]],
    [['  Jumlah', null, null, null, 'Jumlah', 'jumlah']],
  ])('is left out, with a notice: %j', async (row) => {
    expect(await between(row)).toEqual({
      people: [2, 4],
      aside: [['row-total', 3, 'notice']],
      said: ['Baris 3: baris jumlah atau rata-rata; baris ini dilewati.'],
    });
  });

  test.each([
    [[3, '199001012015011003', 'Total Subagio', 'Dinas', 'JFU', 'S-1', 80]],
    [[3, '19900101 201501 1 003', 'TOTAL, S.Pd.', 'Dinas', null, null, 80]],
    [[3, 199001012015011000, 'Jumlah Rahayu', 'Dinas', 4, 40, 80]],
    [[3, null, 'Total Subagio', 'Dinas', 'JFU', 'S-1', 80]],
    [[3, '199001012015011003', 'Totalia', 'Dinas', 'JFU', 'S-1', 80]],
    [[3, '199001012015011003', 'Pegawai', 'Jumlah Dinas', 'JFU', 'S-1', 80]],
  ])('is not a person whose name or unit begins like one: %j', async (row) => {
    expect((await between(row)).people).toEqual([2, 3, 4]);
  });
});

describe('a row of column numbers', () => {
  test.each([
    [[1, 2, 3, 4, 5, 6, 7, 8]],
    [['1', '2', '3', '4', '5', '6', '7', '8']],
    [['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)']],
    [['1.', '2.', '3.', '4.']],
    [[null, 1, 2, 3, 4]],
  ])('is left out, with a notice: %j', async (row) => {
    expect(await between(row)).toEqual({
      people: [2, 4],
      aside: [['row-numbering', 3, 'notice']],
      said: ['Baris 3: hanya nomor kolom; baris ini dilewati.'],
    });
  });

  test.each([[[1, 2]], [[1, 2, 4, 5, 6]], [[0, 1, 2, 3, 4]], [[2, 3, 4, 5, 6]]])('is not %j', async (row) => {
    expect((await between(row)).people).toEqual([2, 3, 4]);
  });
});

describe('a row outside the known columns', () => {
  test.each([
    [[3]],
    [[null, null, null, null, null, null, null, 'Mengetahui, Kepala Dinas']],
    [[null, ' ', '', null, "'", null, null, 'Catatan']],
    [[null, null, null, null, null, null, null, null, 'jauh di kanan']],
  ])('is left out, with a notice: %j', async (row) => {
    expect(await between(row)).toEqual({
      people: [2, 4],
      aside: [['row-outside', 3, 'notice']],
      said: ['Baris 3: tidak ada isi pada kolom yang dikenal; baris ini dilewati.'],
    });
  });
});

describe('a blank row', () => {
  test.each([[[]], [[null, null]], [['', ' ', '\u00a0', "'", '\u200b', '\n']]])(
    'is skipped without a word: %j',
    async (row) => {
      expect(await between(row)).toEqual({ people: [2, 4], aside: [], said: [] });
    },
  );
});

test('a row with one known cell alone is a person with much to mend, never lost', async () => {
  const { people } = await assessSheets({ Data: [header, [null, null, 'Pegawai']] });
  expect(people.map(({ findings }) => codes(findings))).toEqual([
    ['nip-empty', 'unit-empty', 'education-empty', 'post-group-empty', 'performance-empty'],
  ]);
});
