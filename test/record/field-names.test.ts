/** Fields as people name them after the equals sign of `--map "Header=field"`. */
import { fieldNamed } from '../../src/record/columns';
import { UserError } from '../../src/text/core/user-error';

describe('a field after the equals sign', () => {
  test.each([
    ['pendidikan', 'pendidikan'],
    ['PENDIDIKAN', 'pendidikan'],
    ['education', 'pendidikan'],
    ['jenisJabatan', 'jenisJabatan'],
    ['jenis jabatan', 'jenisJabatan'],
    ['Jenis_Jabatan', 'jenisJabatan'],
    ['post group', 'jenisJabatan'],
    ['nilaiKinerja', 'nilaiKinerja'],
    ['SKP', 'nilaiKinerja'],
    ['performance', 'nilaiKinerja'],
    ['jpDiklatTeknis', 'jpDiklatTeknis'],
    ['technical hours', 'jpDiklatTeknis'],
    ['hukdis', 'hukumanDisiplin'],
    ['punishment', 'hukumanDisiplin'],
    ['name', 'nama'],
    ['opd', 'unit'],
    ['abaikan', 'abaikan'],
    ['Ignore', 'abaikan'],
  ])('"%s" is %s', (text, field) => {
    expect(fieldNamed(text)).toBe(field);
  });

  test.each(['', 'ijazah', 'kualifikasi', 'total', 'toString', 'constructor', '__proto__'])(
    '"%s" is refused with those that there are',
    (text) => {
      expect(() => fieldNamed(text)).toThrow(UserError);
      let told = '';
      try {
        fieldNamed(text);
      } catch (error) {
        told = error instanceof UserError ? error.translate('id') : '';
      }
      expect(told).toContain(
        `Kolom tujuan "${text}" tidak dikenal. Pilihannya: nip, nama, unit, jabatan, jenisJabatan, `,
      );
      expect(told).toContain('abaikan.');
    },
  );
});
