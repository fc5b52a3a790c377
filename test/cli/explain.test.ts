/** `ipasn score FILE --explain ROW`: how one row came to its points. */
import { linesOf, placeWith, roster, rosterWithError } from './ipasn';

const measured = ['--measured', '2019-12-31'];

describe('ipasn score --explain', () => {
  it('tells each dimension of a row with its article, and writes nothing', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', roster);
    const { status, stdout, stderr } = await ipasn('score', 'daftar.csv', ...measured, '--explain', '2');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(linesOf(stdout).map((line) => line.split('   ')[0])).toEqual([
      'Skor 95 · Sangat Tinggi (Peraturan BKN 8/2019)',
      'Kualifikasi 20/25',
      'Kompetensi 40/40',
      'Kinerja 30/30',
      'Disiplin 5/5',
    ]);
    expect(stdout).toContain('Pasal 8 ayat (6) Peraturan BKN 8/2019');
    expect(files()).toEqual(['daftar.csv']);
  });

  it('tells why a row has no score', async () => {
    const { ipasn, write } = placeWith();
    write('daftar.csv', rosterWithError);
    const answers = await Promise.all(
      ['2', '3'].map(async (row) => (await ipasn('score', 'daftar.csv', ...measured, '--explain', row)).stdout),
    );
    expect(answers.join('')).toMatch(/Baris [23], kolom .* tidak dikenal/);
  });

  it('says which rows hold people where the row holds none, and refuses what is no row', async () => {
    const { ipasn, write } = placeWith();
    write('daftar.csv', roster);
    const header = await ipasn('score', 'daftar.csv', ...measured, '--explain', '1');
    expect(header.stdout).toBe('Baris 1 pada lembar "daftar" bukan baris pegawai. Pegawai ada di baris 2 sampai 3.\n');
    const none = await ipasn('score', 'daftar.csv', ...measured, '--explain', 'lima');
    expect(none.status).toBe(2);
    expect(linesOf(none.stderr)).toEqual(['Pilihan --explain: "lima" bukan bilangan bulat dari 1 sampai 1.048.576.']);
  });
});
