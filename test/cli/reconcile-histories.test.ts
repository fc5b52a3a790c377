/** `ipasn reconcile --with` dated histories: the facts of a year, made from all of them, beside what the roster says. */
import { placeWith } from './ipasn';

const asText = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const [ratna, bagus, stranger] = ['196803121994031005', '199001152014021003', '198001012005011001'];
const roster = [
  'NIP;NAMA;UNIT KERJA;JENIS JABATAN;PENDIDIKAN;JP;SEMINAR;NILAI SKP;HUKUMAN DISIPLIN',
  `${ratna};Ratna Wirasasmita;Bappeda;pelaksana;S-1;10;belum;91;-`,
  `${bagus};Bagus Pamungkas;Inspektorat;pelaksana;SLTA;20;belum;76;-`,
];
const training = [
  'NIP;JENIS DIKLAT ID;NAMA DIKLAT;TANGGAL MULAI;TANGGAL SELESAI;JUMLAH JAM',
  `${ratna};3;Pengelolaan Arsip;04-03-2019;05-03-2019;12`,
  `${ratna};3;Pengadaan;01-02-2015;03-02-2015;30`,
  `${stranger};3;Pengadaan;04-03-2019;05-03-2019;12`,
];
const courses = ['NIP;NAMA KURSUS;JENIS DIKLAT;TANGGAL SELESAI;JP', `${ratna};Kearsipan;teknis;10-06-2019;10`];
const education = ['NIP;TINGKAT PENDIDIKAN;TAHUN LULUS', `${bagus};S-1;2018`, `${bagus};SLTA;2010`];
const sanctions = ['NIP;JENIS HUKUMAN;TMT HUKUMAN;STATUS HUKUMAN', `${bagus};sedang;01-02-2018;final`];

function placeOfHistories() {
  const place = placeWith();
  place.write('daftar.csv', asText(roster));
  place.write('diklat.csv', asText(training));
  place.write('kursus.csv', asText(courses));
  place.write('pendidikan.csv', asText(education));
  place.write('hukuman.csv', asText(sanctions));
  return place;
}

const call = ['reconcile', 'daftar.csv', '--measured', '2019-12-31'];
const withAll = ['diklat.csv', 'kursus.csv', 'pendidikan.csv', 'hukuman.csv'].flatMap((file) => ['--with', file]);

interface Document {
  readonly matched: number;
  readonly onlyHere: readonly string[];
  readonly onlyThere: readonly string[];
  readonly differences: readonly Readonly<Record<string, unknown>>[];
  readonly notes: readonly { readonly code: string; readonly row: number | null }[];
}

describe('Histories beside a roster that is compared', () => {
  it('are made into the facts of the year together, each with its file, sheet and row', async () => {
    const { ipasn } = placeOfHistories();
    const { status, stdout } = await ipasn(...call, ...withAll, '--json');
    const document = JSON.parse(stdout) as Document;
    const source = 'diklat.csv, kursus.csv, pendidikan.csv, hukuman.csv';
    const at = (file: string, row: number) => ({ file: `${file}.csv`, sheet: file, row });
    expect(document.matched).toBe(2);
    expect(document.differences).toHaveLength(3);
    // 12 + 10 JP of 2019, those of 2015 are too old: 22.5 points where the roster's 10 JP bring none.
    expect(document.differences).toContainEqual({
      nip: ratna,
      row: 2,
      field: 'jpDiklatTeknis',
      here: 10,
      there: 22,
      source,
      authority: 'Riwayat',
      effect: 22.5,
      evidence: [at('diklat', 2), at('kursus', 2)],
    });
    expect(document.differences).toContainEqual({
      nip: bagus,
      row: 3,
      field: 'pendidikan',
      here: 'SLTA',
      there: 'S-1',
      source,
      authority: 'Riwayat',
      effect: 10,
      evidence: [at('pendidikan', 2)],
    });
    // 2 points where never punished brings 5.
    expect(document.differences).toContainEqual({
      nip: bagus,
      row: 3,
      field: 'hukumanDisiplin',
      here: 'Tidak pernah',
      there: 'Sedang',
      source,
      authority: 'Riwayat',
      effect: -3,
      evidence: [at('hukuman', 2)],
    });
    expect(status).toBe(1);
  });

  it('say nothing of people and fields that they do not hold', async () => {
    const { ipasn, write } = placeOfHistories();
    write('skp.csv', asText(['NIP;TAHUN;NILAI SKP', `${ratna};2019;91`]));
    const { status, stdout } = await ipasn(...call, '--with', 'skp.csv', '--json');
    expect(JSON.parse(stdout)).toEqual({ matched: 1, onlyHere: [], onlyThere: [], differences: [] });
    expect(status).toBe(0);
  });

  it('tell of rows that belong to nobody, and of what is unclear', async () => {
    const { ipasn, write } = placeOfHistories();
    write('tanpa-tanggal.csv', asText([training[0] ?? '', `${ratna};3;Tanpa tanggal;;;40`]));
    const files = ['--with', 'diklat.csv', '--with', 'tanpa-tanggal.csv'];
    const document = JSON.parse((await ipasn(...call, ...files, '--json')).stdout) as Document;
    expect(document.notes.map(({ code, row }) => [code, row])).toEqual([
      ['history-nobody', null],
      ['history-undated', 2],
    ]);
    const { stdout } = await ipasn(...call, ...files);
    expect(stdout).toMatch(/diklat\.csv, tanpa-tanggal\.csv: 1 × /);
    expect(stdout).not.toMatch(/\d{18}|Ratna/);
  });

  it('give the facts that a score with the same histories counts', async () => {
    const { ipasn } = placeOfHistories();
    const { stdout } = await ipasn(...call, ...withAll);
    const histories = ['diklat', 'kursus', 'pendidikan', 'hukuman'].flatMap((file) => ['--history', `${file}.csv`]);
    const scored = JSON.parse(
      (await ipasn('score', 'daftar.csv', '--measured', '2019-12-31', ...histories, '--json')).stdout,
    ) as { readonly rows: readonly { readonly total: number }[] };
    // Ratna 15 + 22,5 + 30 + 5, Bagus 15 + 22,5 + 25 + 2.
    expect(scored.rows.map(({ total }) => total)).toEqual([72.5, 64.5]);
    expect(stdout).toContain('bila semua nilai yang berwenang dipakai 68,50');
  });
});
