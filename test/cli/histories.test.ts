/** `ipasn score --history`: histories beside a roster, files and folders; and columns that are nobody's concern. */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
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

/** A personal column of the profile export or of a history, each with a value that stands nowhere else. */
const secrets = [
  'NIK',
  'NOMOR HP',
  'EMAIL',
  'EMAIL GOV',
  'ALAMAT',
  'NPWP NOMOR',
  'BPJS',
  'AGAMA NAMA',
  'JENIS KAWIN NAMA',
  'TEMPAT LAHIR NAMA',
  'NAMA SEKOLAH',
  'KARTU ASN VIRTUAL',
];
const sentinel = /RHS-\d+-RHS/;
const people = (row: readonly string[]) => [...row, ...secrets.map((_name, index) => `RHS-${index}-RHS`)];
const tables: Readonly<Record<string, readonly (readonly string[])[]>> = {
  daftar: [
    ['NIP', 'NAMA', 'UNOR NAMA', 'JENIS JABATAN', 'PENDIDIKAN', 'SKP', 'TERAKHIR DIPERBARUI', ...secrets],
    people([nip, 'Bagus Pamungkas', 'Inspektorat', 'staf', 'S-9', 'x', '31-02-2019']),
    people(['196803121994031005', 'Ratna', 'Bappeda', 'staf', 'S-1', '90', '01-01-2019']),
  ],
  riwayat: [
    ['NIP', 'JENIS DIKLAT', 'NAMA DIKLAT', 'TANGGAL MULAI', 'JP', ...secrets],
    people([nip, 'teknis', 'Arsip', '31-02-2019', 'x']),
    people(['1', 'piknik', 'Arsip', '04-02-2019', '8']),
  ],
};

async function plant(format: string, path: (name: string) => string, write: (name: string, text: string) => string) {
  for (const [name, rows] of Object.entries(tables)) {
    if (format === 'csv') write(`${name}.csv`, rows.map((row) => row.join('|')).join('\n'));
    else {
      const book = new ExcelJS.Workbook();
      book.addWorksheet(name).addRows(rows.map((row) => [...row]));
      await book.xlsx.writeFile(path(`${name}.xlsx`));
    }
  }
}

describe('Columns that the index does not need', () => {
  it.each(['csv', 'xlsx'])('of %s reach no answer, no message and no saved mapping', async (format) => {
    const { ipasn, write, path, folder } = placeWith();
    await plant(format, path, write);
    const asked = [`daftar.${format}`, ...measured, '--history', `riwayat.${format}`];
    const told = [
      await ipasn('score', ...asked, '--json', '--save-map', 'kolom.json'),
      await ipasn('score', ...asked, '--explain', '2'),
      await ipasn('check', ...asked, '--json'),
      await ipasn('check', ...asked),
      await ipasn('monitor', ...asked, '--json', '--before', `daftar.${format}`),
    ];
    for (const { status, stdout, stderr } of told) {
      expect(status).toBe(1);
      expect(`${stdout}${stderr}`).not.toMatch(sentinel);
    }
    const mapping = readFileSync(path('kolom.json'), 'utf8');
    expect(mapping).not.toMatch(sentinel);
    for (const name of secrets) expect(mapping).not.toContain(`"${name}"`);
    expect(readdirSync(folder).sort()).toEqual([`daftar.${format}`, 'kolom.json', `riwayat.${format}`]);
  });

  it('stand in none of our sheets, where only the user’s own copy keeps them', async () => {
    const { ipasn, write, path } = placeWith();
    await plant('xlsx', path, write);
    await ipasn('score', 'daftar.xlsx', ...measured, '--history', 'riwayat.xlsx', '--out', 'hasil.xlsx');
    await ipasn('monitor', 'daftar.xlsx', ...measured, '--out', 'monitoring.xlsx');
    const ours: string[] = [];
    for (const file of ['hasil.xlsx', 'monitoring.xlsx']) {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(path(file));
      book.eachSheet((sheet) => {
        if (sheet.name === 'daftar') return;
        ours.push(sheet.name);
        sheet.eachRow((row) => expect(JSON.stringify(row.values)).not.toMatch(sentinel));
      });
    }
    expect(ours.sort()).toEqual(['Monitoring IPASN', 'Rekap IPASN', 'Temuan IPASN']);
  });
});
