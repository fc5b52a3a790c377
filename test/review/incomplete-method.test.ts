/** A submission of an earlier year, reviewed by a method that is not yet whole. */
import { reviewed } from './support';

const sheets = {
  Data: [
    [
      ...['NIP', 'NAMA', 'UNIT KERJA', 'JENIS JABATAN', 'PENDIDIKAN', 'JP DIKLAT TEKNIS', 'SEMINAR', 'NILAI SKP'],
      ...['HUKUMAN DISIPLIN', 'Total'],
    ],
    ['199001012015011001', 'Ani', 'Dinas A', 'Pelaksana', 'S-1', 24, 'Sudah', 80, 'Tidak pernah', 85],
    ['199102022016012002', 'Budi', 'Dinas A', 'Pelaksana', 'D-III', 24, 'Sudah', 80, 'Tidak pernah', 80],
  ],
};
/** 30 June 2026. */
const today = 46_203;

test('rows that the method cannot compute are told as such, with what may be meant', async () => {
  const { causes, differences, verdict } = await reviewed(sheets, { measured: today, today });
  expect(verdict).toBe('differs');
  expect(causes).toMatchObject([{ code: 'method-incomplete', explains: 2 }]);
  expect(differences.map(({ computed, cause }) => [computed, cause])).toEqual([
    [null, 'method-incomplete'],
    [null, 'method-incomplete'],
  ]);
});

test('by the method of their year they agree', async () => {
  expect((await reviewed(sheets)).verdict).toBe('agrees');
});
