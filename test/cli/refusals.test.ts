/** What bad input gets: one clear line and exit status 2, no stack trace, nothing written. */
import { mkdirSync } from 'node:fs';
import { packTo, workbookParts, worksheet } from '../workbook/support';
import { linesOf, placeWith, roster, type Place } from './ipasn';

type Bad = readonly [what: string, make: (place: Place) => string[] | Promise<string[]>, says: RegExp];

const header = roster.split('\n')[0]!;
const person = roster.split('\n')[1]!;
const container = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(64),
  ]);

const badFiles: readonly Bad[] = [
  ['a file that is missing', () => ['tidak ada.xlsx'], /tidak ditemukan/],
  [
    'a folder',
    ({ path }) => {
      mkdirSync(path('data.xlsx'));
      return ['data.xlsx'];
    },
    /adalah folder/,
  ],
  ['an empty file', ({ write }) => [write('kosong.xlsx', '')], /kosong/],
  ['a file that is no workbook', ({ write }) => [write('surat.xlsx', '%PDF-1.7\n%\u00e2\u00e3')], /bukan buku kerja/],
  [
    'a truncated workbook',
    async ({ path, write, ipasn }) => {
      await ipasn('sample', '--rows', '20', '--out', 'utuh.xlsx');
      const { readFileSync, rmSync } = await import('node:fs');
      const whole = readFileSync(path('utuh.xlsx'));
      rmSync(path('utuh.xlsx'));
      return [write('terpotong.xlsx', whole.subarray(0, whole.length / 2))];
    },
    /terpotong/,
  ],
  ['a workbook with a password', ({ write }) => [write('a.xlsx', container('EncryptedPackage'))], /kata sandi/],
  ['a workbook of old Excel', ({ write }) => [write('a.xls', container('Workbook'))], /Excel lama/],
  [
    'a zip bomb',
    async ({ path }) => {
      const swollen = Buffer.alloc(80 * 1024 * 1024, 'a');
      await packTo(path('bom.xlsx'), workbookParts('', { 'xl/worksheets/sheet1.xml': swollen }));
      return ['bom.xlsx'];
    },
    /mengembang jauh/,
  ],
  [
    'a sheet without a header',
    async ({ path }) => {
      await packTo(
        path('a.xlsx'),
        workbookParts(worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>')),
      );
      return ['a.xlsx'];
    },
    /Judul kolom tidak ditemukan/,
  ],
  [
    'two equal headers for one field',
    ({ write }) => [write('a.csv', `${header};Pendidikan Terakhir\n${person};S-1\n`)],
    /Kolom pendidikan ada lebih dari satu.*"Pendidikan" \(kolom 5\), "Pendidikan Terakhir" \(kolom 12\)/,
  ],
  ['a header without rows', ({ write }) => [write('a.csv', `${header}\n`)], /tidak memuat baris pegawai/],
  [
    'a column that cannot be done without',
    ({ write }) => [write('a.csv', roster.replace('Pendidikan', 'Agama').replace(/S-2|SLTA/g, 'x'))],
    /Kolom pendidikan tidak ditemukan.*--map "Judul=pendidikan".*Agama/,
  ],
];

const badOptions: readonly Bad[] = [
  ['an unknown method', () => ['daftar.csv', '--method', 'bkn-9'], /Metode "bkn-9" tidak dikenal.*bkn-8-2019/],
  ['an empty method', () => ['daftar.csv', '--method', ''], /tidak dikenal/],
  ['a year before the index', () => ['daftar.csv', '--measured', '2011-12-31'], /tahun 2011.*mulai tahun 2018/],
  ['a method file that is missing', () => ['daftar.csv', '--method', 'metode.json'], /metode\.json tidak ditemukan/],
  [
    'a method file that is no JSON',
    ({ write }) => ['daftar.csv', '--method', write('metode.json', '{ "id": ')],
    /bukan JSON/,
  ],
  [
    'a method file with wrong values',
    ({ write }) => ['daftar.csv', '--method', write('metode.json', '{ "id": "a b" }')],
    /tidak dapat dipakai: id:/,
  ],
  ['an unknown setting', () => ['daftar.csv', '--setting', 'jp=1'], /Tafsir "jp" tidak dikenal.*jpBelowThreshold/],
  [
    'an unknown reading',
    () => ['daftar.csv', '--setting', 'echelonV=asFungsional'],
    /echelonV.*asPengawas, asPelaksana/,
  ],
  ['a setting without a reading', () => ['daftar.csv', '--setting', 'echelonV'], /nama=pilihan/],
  [
    'a setting of a method that is not known',
    () => ['daftar.csv', '--method', '2019; echelonV=x'],
    /asPengawas, asPelaksana/,
  ],
  ['a measured date that is none', () => ['daftar.csv', '--measured', '2019-02-30'], /"2019-02-30" bukan tanggal/],
  ['a measured date in another form', () => ['daftar.csv', '--measured', '31/12/2019'], /misalnya 2019-12-31/],
  [
    'an impossible date of updating',
    () => ['daftar.csv', '--updated-since', 'kemarin'],
    /--updated-since.*bukan tanggal/,
  ],
  ['a sheet that is not there', () => ['daftar.csv', '--sheet', 'Data'], /Lembar "Data" tidak ada/],
  ['a mapping without a field', () => ['daftar.csv', '--map', 'Ijazah'], /--map "Ijazah" belum lengkap/],
  ['a mapping to an unknown field', () => ['daftar.csv', '--map', 'Nama=gelar'], /"gelar" tidak dikenal.*pendidikan/],
  [
    'a mapping of a header that is not there',
    () => ['daftar.csv', '--map', 'Ijazah=pendidikan'],
    /Judul "Ijazah" tidak ada/,
  ],
  [
    'a mapping file that is none',
    ({ write }) => ['daftar.csv', '--map-file', write('kolom.json', '[]')],
    /kolom\.json bukan pemetaan/,
  ],
  [
    'a mapping kept in place of another file',
    ({ write }) => ['daftar.csv', '--save-map', write('penting.json', '{ "a": 1 }')],
    /penting\.json sudah ada.*tidak ditimpa/,
  ],
  [
    'a mapping kept in a folder that is not there',
    () => ['daftar.csv', '--save-map', 'arsip/kolom.json'],
    /Folder .*arsip tidak ada/,
  ],
  ['a folder to write to that is not there', () => ['daftar.csv', '--out', 'hasil/a.xlsx'], /Folder .*hasil tidak ada/],
  ['a format that is not written', () => ['daftar.csv', '--out', 'a.pdf'], /hanya dapat ditulis sebagai/],
];

async function expectRefused(place: Place, args: readonly string[], says: RegExp): Promise<void> {
  const before = place.files();
  const { status, stdout, stderr } = await place.ipasn(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(linesOf(stderr)).toHaveLength(1);
  expect(stderr).toMatch(says);
  expect(stderr).not.toMatch(/\{\w+\}|\bat \w+|Error/);
  expect(place.files()).toEqual(before);

  const english = await place.ipasn(...args, '--lang', 'en');
  expect(english.status).toBe(2);
  expect(linesOf(english.stderr)).toHaveLength(1);
  expect(english.stderr).not.toBe(stderr);
  expect(place.files()).toEqual(before);
}

describe('A file that cannot be used', () => {
  it.each(badFiles)('is refused in one line: %s', async (_what, make, says) => {
    const place = placeWith();
    const args = await make(place);
    await expectRefused(place, ['score', ...args], says);
    await expectRefused(place, ['score', ...args, '--json'], says);
    await expectRefused(place, ['check', ...args], says);
  });
});

describe('An option that cannot be used', () => {
  it.each(badOptions)('is refused in one line: %s', async (_what, make, says) => {
    const place = placeWith();
    place.write('daftar.csv', roster);
    const [file = '', ...options] = await make(place);
    const measured = options.includes('--measured') ? [] : ['--measured', '2019-12-31'];
    await expectRefused(place, ['score', file, ...measured, ...options], says);
    await expectRefused(place, ['check', file, ...measured, ...options], says);
  });
});

describe('What nobody expected', () => {
  const broken = { today: Number.NaN };

  it('is told in one line with a code to report, and without what stands in the cells', async () => {
    const { write, ipasnWith, files } = placeWith();
    write('daftar.csv', roster);
    const { status, stdout, stderr } = await ipasnWith(broken, 'score', 'daftar.csv');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(linesOf(stderr)).toHaveLength(1);
    expect(stderr).toMatch(/tidak terduga \(\w*Error [\w.-]+:\d+:\d+\).*versi 1\.2\.3.*tanpa data pegawai/);
    expect(stderr).not.toMatch(/Ratna|1968/);
    expect(files()).toEqual(['daftar.csv']);
  });

  it('shows its stack trace to those who ask for it', async () => {
    const { write, ipasnWith } = placeWith();
    write('daftar.csv', roster);
    const { status, stderr } = await ipasnWith({ ...broken, debug: true }, 'score', 'daftar.csv');
    expect(status).toBe(2);
    expect(stderr).toMatch(/\n {4}at /);
  });
});
