/** Sheets that state points and no facts: what can occur, what adds up, what follows. */
import type { CellValue } from '../../src/record/cell';
import { possibleValues } from '../../src/review/possible-values';
import { completeMethod } from '../../src/method/registry';
import { rulesOf } from '../../src/score/rules';
import { UserError } from '../../src/text/core/user-error';
import { codesOf, reviewed } from './support';

/** SIASN's PIP ASN export: the header in row 7, blank rows between, no NIP. */
const pip = (...rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] => [
  ...[['PIP ASN'], [], [], [], [], []],
  ['Nama', 'Nama Jabatan', 'Satuan Kerja', 'Kualifikasi', 'Kompetensi', 'Kinerja', 'Disiplin', 'Total'],
  ...rows.flatMap((row) => [row, []]),
];

it('points that can occur and add up agree', async () => {
  const rows = [
    ['Pegawai Satu', 'Analis', 'Bappeda', 15, 40, 25, 5, 85],
    ['Pegawai Dua', 'Kepala Bidang', 'Bappeda', 20, 25, 30, 3, 78],
    ['Pegawai Tiga', 'Pengadministrasi', 'Bappeda', 5, 22.5, 15, 5, 47.5],
  ];
  const review = await reviewed({ 'PIP ASN': pip(...rows) });
  expect(review).toMatchObject({ verdict: 'agrees', rows: { reviewed: 3 } });
  expect(review.index.computed).toBeCloseTo((85 + 78 + 47.5) / 3, 10);
});

it('points that no way of the rule gives are named, with nothing put in their place', async () => {
  const review = await reviewed({ 'PIP ASN': pip(['Pegawai Satu', 'Analis', 'Bappeda', 12, 40, 25, 5, 82]) });
  expect(review.differences).toMatchObject([{ row: 8, column: 3, stated: 12, computed: null, cause: 'cannot-occur' }]);
});

it('a total that is no sum is named', async () => {
  const review = await reviewed({ 'PIP ASN': pip(['Pegawai Satu', 'Analis', 'Bappeda', 15, 40, 25, 5, 86]) });
  expect(review.differences).toMatchObject([{ stated: 86, computed: 85, cause: 'total-not-sum' }]);
});

it('kinerja counted twice is known by the totals alone', async () => {
  const rows = [
    ['Pegawai Satu', 'Analis', 'Bappeda', 15, 40, 25, 5, 110],
    ['Pegawai Dua', 'Kepala Bidang', 'Bappeda', 20, 25, 30, 3, 108],
  ];
  expect(codesOf(await reviewed({ 'PIP ASN': pip(...rows) }))).toEqual(['performance-twice']);
});

const recap = (...rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] => [
  ['NIP', 'Nama', 'Jenis Jabatan', 'Kualifikasi', 'Kompetensi', 'Kinerja', 'Disiplin', 'Total', 'Kategori'],
  ...rows,
];

it('22.5 is no competence of a jabatan fungsional, though a pelaksana may have it', async () => {
  const row = (position: string, nip: string): readonly CellValue[] => [
    ...[nip, 'Pegawai', position, 15, 22.5, 25, 5, 67.5, 'Rendah'],
  ];
  const review = await reviewed({
    Rekap: recap(row('pelaksana', '199001012015011001'), row('fungsional', '199001012015011002')),
  });
  expect(review.differences).toMatchObject([{ row: 3, stated: 22.5, computed: null }]);
});

it('points of pelaksana that jabatan fungsional bear are no JP in proportion, which could give any number', async () => {
  const rows = [22.5, 17.5, 22.5, 40].map((points, index): readonly CellValue[] => [
    ...[`19900101201501100${index + 1}`, 'Pegawai', 'fungsional', 15, points, 25, 5, 45 + points],
    points === 40 ? 'Tinggi' : 'Rendah',
  ]);
  expect(codesOf(await reviewed({ Rekap: recap(...rows) }))).toEqual(['other-group:fungsional>pelaksana']);
});

it('a row of means below the people, and one of column numbers above them, are no people', async () => {
  const sheet = recap(
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
    ['199001012015011001', 'Pegawai Satu', 'pelaksana', 15, 40, 25, 5, 85, 'Tinggi'],
    ['199001012015011002', 'Pegawai Dua', 'pelaksana', 5, 22.5, 15, 5, 47.5, 'Sangat Rendah'],
  );
  const foot = (index: number): readonly CellValue[] => [null, 'Rata-rata', null, 10, 31.25, 20, 5, index];
  expect(await reviewed({ Rekap: [...sheet, foot(66.25)] })).toMatchObject({
    verdict: 'agrees',
    rows: { reviewed: 2 },
  });
  const { differences } = await reviewed({ Rekap: [...sheet, foot(67)] });
  expect(differences).toMatchObject([{ row: 5, stated: 67, computed: 66.25 }]);
});

it.each([
  [
    'a heading of two levels',
    [
      ['NO', 'NAMA', 'NIP', 'SKOR DIMENSI', null, null, null, 'TOTAL'],
      [null, null, null, 'KINERJA', 'DISIPLIN', 'KOMPETENSI', 'KUALIFIKASI', null],
    ],
  ],
  [
    'the most that each dimension gives in its heading',
    [['NO', 'NAMA', 'NIP', 'KINERJA (30)', 'DISIPLIN (5)', 'KOMPETENSI (maks. 40)', 'KUALIFIKASI (25)', 'TOTAL (100)']],
  ],
] as const)('%s is read', async (_what, heading) => {
  const person = (total: number): readonly CellValue[] => [1, 'Pegawai', '199001012015011001', 25, 5, 40, 15, total];
  expect(await reviewed({ Rekap: [...heading, person(85)] })).toMatchObject({ verdict: 'agrees' });
  expect(codesOf(await reviewed({ Rekap: [...heading, person(110)] }))).toEqual(['performance-twice']);
});

it('a heading with nobody below it is nothing to review', async () => {
  await expect(reviewed({ Rekap: recap() })).rejects.toThrow(UserError);
});

it('a category that its total does not have is named', async () => {
  const row = ['199001012015011001', 'Pegawai', 'pelaksana', 15, 40, 25, 5, 85, 'Sangat Tinggi'];
  const review = await reviewed({ Rekap: recap(row) });
  expect(review.differences).toMatchObject([
    { stated: 'Sangat Tinggi', computed: 'Tinggi', cause: 'category-not-of-total' },
  ]);
});

it('an agency’s csv with decimal commas and all text is read as it is meant', async () => {
  const rows = [
    ['nip', 'nama', 'unor', 'kualifikasi', 'kompetensi', 'kinerja', 'disiplin', 'total', 'tahun', 'updated'],
    ['199001012015011001', 'Pegawai', 'Bappeda', '15', '22,5', '25', '5', '67,5', '2019', '2019-06-01'],
  ];
  expect(await reviewed({ ipasn: rows }, {}, { typed: false })).toMatchObject({ verdict: 'agrees' });
});

it.each([
  ['struktural', [0, 10, 15, 25, 30, 40]],
  ['fungsional', [0, 10, 15, 25, 30, 40]],
  ['pelaksana', [0, 17.5, 22.5, 40]],
] as const)('the competence of %s can be these points and no others', (group, points) => {
  expect(possibleValues(rulesOf(completeMethod, {}, 43_830)).values('kompetensi', group)).toEqual(points);
});
