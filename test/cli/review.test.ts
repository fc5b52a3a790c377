/** `ipasn review`: what our own commands wrote agrees; what somebody changed is named; the JSON is as promised. */
import { linesOf, placeWith, roster, rosterWithError, type Place } from './ipasn';
import { dayOf } from '../../src/record/date';

const sample = 'assets/contoh-ip-asn.xlsx';

function placeOf(text: string): Place {
  const place = placeWith();
  place.write('daftar.csv', text);
  return place;
}

/** Reviewed by another program run, a year later. */
const reviewIn = ({ ipasnWith }: Place, ...args: string[]) =>
  ipasnWith({ today: dayOf(2021, 8, 17)!, version: '9.9.9' }, 'review', ...args);

test('the sample workbook, scored, agrees with itself: rows left out and units spelled two ways are no differences', async () => {
  const place = placeWith(sample);
  expect((await place.ipasn('score', 'contoh-ip-asn.xlsx', '--out', 'skor.xlsx')).status).toBe(1);
  const { status, stdout, stderr } = await reviewIn(place, 'skor.xlsx', '--json');
  expect(JSON.parse(stdout)).toEqual({
    verdict: 'agrees',
    differences: [],
    causes: [],
    fingerprint: { stated: null, computed: null },
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(place.files()).toEqual(['contoh-ip-asn.xlsx', 'skor.xlsx']);
}, 30_000);

test('a recap of ours by another reading differs from its large index down, and the index that it states is told', async () => {
  const place = placeOf(roster.replace(';24;', ';10;'));
  const other = ['--setting', 'jpBelowThreshold=inProportion', '--out', 'skor.xlsx'];
  await place.ipasn('score', 'daftar.csv', ...other);
  const { status, stdout } = await reviewIn(place, 'skor.xlsx', '--json');
  expect(status).toBe(1);
  const { differences, causes } = JSON.parse(stdout) as { differences: unknown[]; causes: unknown[] };
  // 10 JP are half of 15 points: 20 + 32,5 + 30 + 5 = 87,5 for 80; with 57,5 on average 72,5 for 68,75.
  const cause = 'jpBelowThreshold=inProportion';
  expect(differences).toContainEqual({ sheet: 'Rekap IPASN', cell: 'A5', stated: 72.5, computed: 68.75, cause });
  expect(differences).toContainEqual({
    sheet: 'Rekap IPASN',
    cell: 'B5',
    stated: 'SEDANG',
    computed: 'Rendah',
    cause,
  });
  expect(causes).toMatchObject([{ code: cause, effect: 3.75 }]);
  expect((await reviewIn(place, 'skor.xlsx')).stdout).toContain('Indeks tertulis 72,50, hasil hitungan 68,75.');
});

test('scores of ours beside the data are compared row by row', async () => {
  const place = placeWith(sample);
  await place.ipasn('score', 'contoh-ip-asn.xlsx', '--setting', 'jpBelowThreshold=inProportion', '--out', 'skor.xlsx');
  const { stdout } = await reviewIn(place, 'skor.xlsx', '--json');
  const { differences } = JSON.parse(stdout) as { differences: unknown[] };
  // Row 7: 8 JP of a kepala bidang are 8/20 of 15 points.
  const cause = 'jpBelowThreshold=inProportion';
  expect(differences).toContainEqual({ sheet: 'Data ASN', cell: 'W7', stated: 21, computed: 15, cause });
  expect(differences).toContainEqual({ sheet: 'Data ASN', cell: 'Z7', stated: 56, computed: 50, cause });
}, 30_000);

describe('a review copy, reviewed by another run,', () => {
  const accepted = [{ kode: 'education-unknown', alasan: 'Ijazah disahkan' }];

  test.each([
    ['that is plain', roster, []],
    ['with an error that was accepted', rosterWithError, ['--accept', 'terima.json']],
    ['that is masked', roster, ['--masked', '--key', 'kunci.json']],
    [
      'that is masked, with an error that was accepted',
      rosterWithError,
      ['--accept', 'terima.json', '--masked', '--key', 'kunci.json'],
    ],
  ])('%s, agrees, and has the fingerprint that was told', async (_what, text, args) => {
    const place = placeOf(text);
    place.write('terima.json', JSON.stringify(accepted));
    const prepared = await place.ipasn('prepare', 'daftar.csv', ...args);
    expect(prepared.status).toBe(0);
    const { status, stdout } = await reviewIn(place, 'daftar-bkn.xlsx', '--json');
    const code = /Sidik: (\S+)/.exec(prepared.stdout)?.[1];
    expect(code).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}$/);
    expect([status, JSON.parse(stdout)]).toEqual([
      0,
      { verdict: 'agrees', differences: [], causes: [], fingerprint: { stated: code, computed: code } },
    ]);
  });

  test('agrees still after the review was written into it, and again after that', async () => {
    const place = placeOf(roster);
    await place.ipasn('prepare', 'daftar.csv');
    expect((await reviewIn(place, 'daftar-bkn.xlsx', '--out', 'periksa.xlsx')).status).toBe(0);
    expect((await reviewIn(place, 'periksa.xlsx', '--out', 'periksa-lagi.xlsx')).status).toBe(0);
    expect((await reviewIn(place, 'periksa-lagi.xlsx', '--json')).status).toBe(0);
  });
});

/** 20 + 40 + 30 + 5 = 95 and 5 + 22,5 + 25 + 5 = 57,5; the second has 5 too many in kinerja. */
const stated = [
  ...['NIP;Nama;Unit Kerja;Jenis Jabatan;Kualifikasi;Kompetensi;Kinerja;Disiplin;Total;Kategori'],
  ...['196803121994031005;Ratna Wirasasmita;Bappeda;struktural;20;40;30;5;95;Sangat Tinggi'],
  ...['199001152014021003;Bagus Pamungkas;Inspektorat;pelaksana;5;22,5;25;5;62,5;Rendah', ''],
].join('\n');

test('differences end with status 1, and stand in the JSON as it was promised', async () => {
  const place = placeOf(stated);
  const { status, stdout, stderr } = await reviewIn(place, 'daftar.csv', '--json', '--measured', '2019-12-31');
  expect([status, stderr]).toEqual([1, '']);
  expect(JSON.parse(stdout)).toEqual({
    verdict: 'differs',
    differences: [
      { sheet: 'daftar', cell: 'I3', stated: 62.5, computed: 57.5, cause: 'total-not-sum' },
      { sheet: 'daftar', cell: 'J3', stated: 'Rendah', computed: 'Sangat Rendah', cause: 'total-not-sum' },
    ],
    causes: [
      { code: 'total-not-sum', explains: 1, effect: null, message: expect.stringMatching(/^1 .+\.$/) as string },
    ],
    fingerprint: { stated: null, computed: null },
  });
  expect(place.files()).toEqual(['daftar.csv']);
});

test('the report names the verdict first, and neither a name nor a NIP', async () => {
  const place = placeOf(stated);
  const { status, stdout } = await reviewIn(place, 'daftar.csv', '--measured', '2019-12-31');
  expect(status).toBe(1);
  expect(linesOf(stdout)[0]).toContain('2 sel');
  expect(stdout).toContain('daftar-periksa.xlsx');
  expect(stdout).not.toMatch(/Ratna|Bagus|\d{18}/);
});

test.each([
  ['a file that is not there', ['tidak-ada.xlsx'], /^Berkas tidak-ada\.xlsx tidak ditemukan/],
  ['a roster that states nothing', ['daftar.csv'], /daftar\.csv/],
  ['a date that is none', ['daftar.csv', '--measured', 'kemarin'], /kemarin/],
])('%s is refused in one line, and nothing is written', async (_what, args, line) => {
  const place = placeOf(roster);
  const { status, stdout, stderr } = await reviewIn(place, ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(line);
  expect(linesOf(stderr)).toHaveLength(1);
  expect(place.files()).toEqual(['daftar.csv']);
});
