/** `ipasn score --history`: histories beside a roster, files and folders. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, placeWith, roster } from './ipasn';

const nip = '199001152014021003';
const training = [
  'NIP|JENIS DIKLAT ID|JENIS DIKLAT NAMA|NAMA DIKLAT|TANGGAL MULAI|TANGGAL SELESAI|JUMLAH JAM|PENYELENGGARA',
  `'${nip}|3|Diklat Teknis|Pengelolaan Arsip|04-03-2019|06-03-2019|24|BKD`,
  `'${nip}|9|Seminar|Kearsipan|10-05-2019|10-05-2019||BKD`,
].join('\n');
const skp = `NIP;TAHUN;NILAI SKP\n${nip};2019;92,5\n`;
const measured = ['--measured', '2019-12-31'];

describe('Histories beside a roster', () => {
  it('count, and the explanation shows where each fact stands', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', roster);
    write('diklat.csv', training);
    write('skp.csv', skp);
    const asked = [...measured, '--history', 'diklat.csv', '--history', 'skp.csv'];
    const { status, stdout } = await ipasn('score', 'daftar.csv', ...asked, '--explain', '3');
    expect(status).toBe(0);
    expect(stdout).toContain('Kompetensi 40/40');
    expect(stdout).toContain(
      'bukti: JP diklat teknis (diklat.csv, lembar diklat, baris 2), seminar (diklat.csv, lembar diklat, baris 3)',
    );
    expect(stdout).toContain('Kinerja 30/30');
    expect(stdout).toContain('bukti: nilai kinerja (skp.csv, lembar skp, baris 2)');
    expect(files()).toEqual(['daftar.csv', 'diklat.csv', 'skp.csv']);
  });

  it('may be a folder, whose files count in any order', async () => {
    const { ipasn, write, folder } = placeWith();
    mkdirSync(join(folder, 'riwayat'));
    write('daftar.csv', roster);
    write('riwayat/b.csv', training);
    write('riwayat/a.csv', skp);
    write('riwayat/.~lock.a.csv#', 'x');
    write('riwayat/catatan.md', 'x');
    const one = await ipasn('score', 'daftar.csv', ...measured, '--json', '--history', 'riwayat');
    const other = await ipasn(
      'score',
      'daftar.csv',
      ...measured,
      '--json',
      '--history',
      'riwayat/b.csv',
      '--history',
      'riwayat/a.csv',
    );
    expect(one.status).toBe(0);
    expect(JSON.parse(one.stdout)).toEqual(JSON.parse(other.stdout));
  });

  it('may give the codes of SAPK under headers that do not end in ID', async () => {
    const { ipasn, write } = placeWith();
    write('daftar.csv', roster);
    write('hukuman.csv', `NIP;JENIS HUKUMAN;TMT HUKUMAN\n${nip};9;01-02-2018\n`);
    write('pendidikan.csv', `NIP;TINGKAT PENDIDIKAN;TAHUN LULUS\n${nip};40;2015\n`);
    write('tua.csv', `NIP;TINGKAT PENDIDIKAN;TAHUN LULUS\n${nip};5;2015\n`);
    const asked = ['score', 'daftar.csv', ...measured, '--json', '--history', 'hukuman.csv', '--history'];
    const rowOf = async (file: string) =>
      (JSON.parse((await ipasn(...asked, file)).stdout) as { rows: object[] }).rows.at(1);
    expect(await rowOf('pendidikan.csv')).toMatchObject({ kualifikasi: 15, disiplin: 1 });
    // One digit in a column of words may be SAPK's 05 or the 5 of BKN's template.
    expect(await rowOf('tua.csv')).toMatchObject({ kualifikasi: null });
  });

  it.each([
    ['that is not there', 'tiada.csv', 'tidak ditemukan'],
    ['that is a roster', 'daftar.csv', 'bukan riwayat'],
    ['that nobody knows', 'lain.csv', 'tata letaknya tidak dikenal'],
    ['in an empty folder', 'kosong', 'tidak memuat berkas'],
  ])('%s is refused in one line', async (_what, file, says) => {
    const { ipasn, write, folder, files } = placeWith();
    mkdirSync(join(folder, 'kosong'));
    write('daftar.csv', roster);
    write('lain.csv', 'Kode;Barang\n1;Meja\n');
    const before = files();
    const { status, stdout, stderr } = await ipasn('score', 'daftar.csv', ...measured, '--history', file);
    expect([status, stdout, linesOf(stderr).length, files()]).toEqual([2, '', 1, before]);
    expect(stderr).toContain(says);
  });
});
