/** Columns that are nobody's concern here: planted in every kind of file, and found in nothing that the program says or keeps. */
import { readFileSync, readdirSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { packTo } from '../workbook/support';
import { placeWith } from './ipasn';

const nip = '199001152014021003';
const measured = ['--measured', '2019-12-31'];

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
  profil: [
    ['NIP', 'NAMA', 'UNOR NAMA', 'JENIS JABATAN', 'PENDIDIKAN', 'SKP', ...secrets],
    people([nip, 'Bagus Pamungkas', 'Inspektorat', 'staf', 'S-1', '80']),
    people(['198001012005011001', 'Orang Lain', 'Inspektorat', 'entah', 'S-1', '80']),
  ],
  poin: [
    ['NIP', 'NAMA', 'SATUAN KERJA', 'KUALIFIKASI', 'KOMPETENSI', 'KINERJA', 'DISIPLIN', 'TOTAL', ...secrets],
    people([nip, 'Bagus Pamungkas', 'Inspektorat', '15', '0', '25', '5', '45']),
    people(['', 'Orang Lain', 'Inspektorat', '15', '0', '25', '5', '45']),
  ],
  riwayat: [
    ['NIP', 'JENIS DIKLAT', 'NAMA DIKLAT', 'TANGGAL MULAI', 'JP', ...secrets],
    people([nip, 'teknis', 'Arsip', '31-02-2019', 'x']),
    people(['1', 'piknik', 'Arsip', '04-02-2019', '8']),
  ],
};

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';

function odsContent(name: string, rows: readonly (readonly string[])[]): string {
  const cell = (value: string) =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const lines = rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('');
  const spaces = ['office', 'table', 'text'].map(
    (prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`,
  );
  return `<?xml version="1.0"?><office:document-content ${spaces.join(' ')}><office:body><office:spreadsheet><table:table table:name="${name}">${lines}</table:table></office:spreadsheet></office:body></office:document-content>`;
}

async function plant(format: string, path: (name: string) => string, write: (name: string, text: string) => string) {
  for (const [name, rows] of Object.entries(tables)) {
    if (format === 'ods') await packTo(path(`${name}.ods`), { mimetype, 'content.xml': odsContent(name, rows) });
    else if (format === 'csv') write(`${name}.csv`, rows.map((row) => row.join('|')).join('\n'));
    else {
      const book = new ExcelJS.Workbook();
      book.addWorksheet(name).addRows(rows.map((row) => [...row]));
      await book.xlsx.writeFile(path(`${name}.xlsx`));
    }
  }
}

describe('Columns that the index does not need', () => {
  it.each(['csv', 'xlsx', 'ods'])('of %s reach no answer, no message and no saved mapping', async (format) => {
    const { ipasn, write, path, folder } = placeWith();
    await plant(format, path, write);
    const asked = [`daftar.${format}`, ...measured, '--history', `riwayat.${format}`];
    const against = ['profil', 'riwayat', 'poin'].flatMap((name) => ['--with', `${name}.${format}`]).concat(measured);
    const told = [
      await ipasn('score', ...asked, '--json', '--save-map', 'kolom.json'),
      await ipasn('score', ...asked, '--explain', '2'),
      await ipasn('check', ...asked, '--json'),
      await ipasn('check', ...asked),
      await ipasn('monitor', ...asked, '--json', '--before', `daftar.${format}`),
      await ipasn('merge', `daftar.${format}`, ...measured, '--json'),
      await ipasn('merge', `daftar.${format}`, ...measured),
      await ipasn('reconcile', `daftar.${format}`, ...against, '--json'),
      await ipasn('reconcile', `daftar.${format}`, ...against),
    ];
    for (const { status, stdout, stderr } of told) {
      expect(status).toBe(1);
      expect(`${stdout}${stderr}`).not.toMatch(sentinel);
    }
    const mapping = readFileSync(path('kolom.json'), 'utf8');
    expect(mapping).not.toMatch(sentinel);
    for (const name of secrets) expect(mapping).not.toContain(`"${name}"`);
    expect(readdirSync(folder).sort()).toEqual(
      ['daftar', 'profil', 'poin', 'riwayat']
        .map((name) => `${name}.${format}`)
        .concat('kolom.json')
        .sort(),
    );
  });

  it('stand in none of our sheets, where only the user’s own copy keeps them', async () => {
    const { ipasn, write, path } = placeWith();
    await plant('xlsx', path, write);
    await ipasn('score', 'daftar.xlsx', ...measured, '--history', 'riwayat.xlsx', '--out', 'hasil.xlsx');
    await ipasn('monitor', 'daftar.xlsx', ...measured, '--out', 'monitoring.xlsx');
    const against = ['profil', 'riwayat', 'poin'].flatMap((name) => ['--with', `${name}.xlsx`]);
    await ipasn('reconcile', 'daftar.xlsx', ...against, ...measured, '--out', 'banding.xlsx');
    await ipasn('merge', 'daftar.xlsx', 'profil.xlsx', ...measured, '--out', 'gabungan.xlsx');
    const ours: string[] = [];
    for (const file of ['hasil.xlsx', 'monitoring.xlsx', 'banding.xlsx', 'gabungan.xlsx']) {
      const book = new ExcelJS.Workbook();
      await book.xlsx.readFile(path(file));
      book.eachSheet((sheet) => {
        if (sheet.name === 'daftar') return;
        ours.push(sheet.name);
        sheet.eachRow((row) => expect(JSON.stringify(row.values)).not.toMatch(sentinel));
      });
    }
    expect(ours.sort()).toEqual([
      'Data ASN',
      'Kewenangan IPASN',
      'Monitoring IPASN',
      'Penggabungan IPASN',
      'Rekap IPASN',
      'Rekonsiliasi IPASN',
      'Temuan IPASN',
      'Usulan Pemutakhiran',
    ]);
  });
});
