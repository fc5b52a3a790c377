/** From a sheet to its index: who is counted, by which method and date, and the means over people. */
import { parseMethodFile } from '../../src/method/choice';
import { methodById } from '../../src/method/registry';
import type { CellValue } from '../../src/record/cell';
import { assessWorkbook } from '../../src/actions/shared/assess-workbook';
import { dayIso } from '../../src/record/date';
import { memoryWorkbook } from '../support/memory-workbook';
import {
  allFindings,
  assessOne,
  assessPeople,
  assessSheets,
  codes,
  pointsOf,
  refusal,
  said,
  sheetOf,
  type Cells,
} from '../support/assess';

describe('which findings stop a row', () => {
  const stopping: readonly (readonly [string, Cells])[] = [
    ['a word that cannot be read', { PENDIDIKAN: 'S-4' }],
    ['a value out of range', { 'NILAI SKP': 101 }],
    ['an Excel error in a cell that is read', { SEMINAR: { error: '#N/A' } }],
    ['an unreadable date of a fact', { HUKDIS: 'ringan', 'TANGGAL HUKDIS': 'kemarin' }],
    ['an empty education', { PENDIDIKAN: null }],
    ['an empty position type', { 'JENIS JABATAN': ' ' }],
    ['an empty NIP', { NIP: null }],
    ['a numeric NIP', { NIP: 199001012015011000 }],
    ['an impossible NIP', { NIP: '199002302015011001' }],
  ];

  test.each(stopping)('%s: an error, and no points', async (_what, changes) => {
    const { people, summary } = await assessPeople([changes, {}]);
    expect(people.map(({ total }) => total)).toEqual([null, 45]);
    expect(pointsOf(people[0]!)).toEqual([null, null, null, null]);
    expect(people[0]?.kategori).toBeNull();
    expect(people[0]?.findings.map(({ type }) => type.severity)).toEqual(['error']);
    expect([summary.all.n, summary.all.unscored, summary.all.total]).toEqual([1, 1, 45]);
  });

  const counted: readonly (readonly [string, Cells, number])[] = [
    ['an empty name', { NAMA: null }, 45],
    ['an empty unit', { 'UNIT KERJA': '' }, 45],
    ['an empty performance', { 'NILAI SKP': null }, 20],
    ['a NIP against the birth date', { 'TANGGAL LAHIR': '2/1/1990' }, 45],
    ['a NIP against the sex', { 'JENIS KELAMIN': 'P' }, 45],
    ['a NIP against the TMT', { 'TMT CPNS': '1/1/2001' }, 45],
    ['a NIP against the status', { STATUS: 'PPPK' }, 45],
    ['past retirement', { NIP: '195001011980011001' }, 45],
    ['not updated', { 'TANGGAL PEMUTAKHIRAN': '1/1/2001' }, 45],
    ['implausible JP', { JP: 2000 }, 67.5],
    // What no score reads costs none.
    ['an unreadable TMT', { 'TMT CPNS': 'kemarin' }, 45],
    ['an unreadable birth date', { 'TANGGAL LAHIR': 'kemarin' }, 45],
    ['an unknown sex', { 'JENIS KELAMIN': 'X' }, 45],
    ['an unknown status', { STATUS: 'honorer' }, 45],
    ['an unknown echelon of a pelaksana', { ESELON: 'VI' }, 45],
    ['an Excel error in the rank', { GOLONGAN: { error: '#N/A' } }, 45],
  ];

  test.each(counted)('%s: a warning, and the row counts', async (_what, changes, total) => {
    const person = await assessOne(changes);
    expect([person.total, person.findings.map(({ type }) => type.severity)]).toEqual([total, ['warning']]);
  });

  test('training that the position type does not count: a notice, and the row counts', async () => {
    const person = await assessOne({ 'DIKLAT PIM': 'sudah' });
    expect([person.total, person.findings.map(({ type }) => type.severity)]).toEqual([45, ['notice']]);
  });

  test('a status that the method leaves out: a notice, and no points', async () => {
    const person = await assessOne({ STATUS: 'CPNS' });
    expect([person.total, person.findings.map(({ type }) => type.severity)]).toEqual([null, ['notice']]);
  });
});

describe('who is measured', () => {
  test.each(['CPNS', 'CLTN', 'tugas belajar', 'pemberhentian sementara', 'uang tunggu', 'MPP'])(
    '%s is left out, and counted under the setting',
    async (standing) => {
      const header = standing === 'CPNS' ? 'STATUS' : 'KEDUDUKAN HUKUM';
      const leftOut = await assessOne({ [header]: standing });
      expect([leftOut.total, codes(leftOut.findings)]).toEqual([null, ['status-left-out']]);
      expect(leftOut.findings.map((finding) => finding.header)).toEqual([header]);
      const counted = await assessOne({ [header]: standing }, { settings: ['inactiveStatuses=counted'] });
      expect([counted.total, counted.findings]).toEqual([45, []]);
    },
  );

  test.each(['pensiun', 'diberhentikan'])('%s is never counted', async (standing) => {
    const person = await assessOne({ 'KEDUDUKAN HUKUM': standing }, { settings: ['inactiveStatuses=counted'] });
    expect([person.total, codes(person.findings)]).toEqual([null, ['status-left-out']]);
  });

  test.each([{ STATUS: 'PNS' }, { STATUS: 'PPPK', NIP: '199208152024212001' }, { 'KEDUDUKAN HUKUM': '15' }])(
    '%j is counted',
    async (changes) => {
      expect((await assessOne(changes)).total).toBe(45);
    },
  );
});

describe('the measuring date', () => {
  const dateOf = async (assessing: Parameters<typeof assessPeople>[1]) => {
    const { measured, rules } = await assessPeople([{}], assessing);
    return [dayIso(measured), rules.method.id];
  };

  test('is the one asked for', async () => {
    // 31 December 2021
    expect(await dateOf({ measured: 44_561, carried: '2019-12-31' })).toEqual(['2021-12-31', 'bkn-8-2019']);
  });

  test('is else the one that the workbook carries', async () => {
    expect(await dateOf({ carried: '2018-06-30' })).toEqual(['2018-06-30', 'bkn-8-2019']);
  });

  test.each([
    // 21 July 2020, 1 January 2023, 31 December 2024
    [44_033, ['2019-12-31', 'bkn-8-2019']],
    [44_927, ['2022-12-31', 'bkn-8-2019']],
    [45_657, ['2023-12-31', 'bkn-4190-2024']],
  ])('is else 31 December of the year before today (%i)', async (today, expected) => {
    expect(await dateOf({ carried: null, today })).toEqual(expected);
    expect(await dateOf({ carried: 'kemarin', today })).toEqual(expected);
  });

  test('of a year before the index is refused', async () => {
    expect(await refusal(assessPeople([{}], { carried: '2017-12-31' }))).toBe(
      'Tidak ada metode untuk tahun 2017. IP ASN diukur mulai tahun 2018.',
    );
  });

  test('chooses the method unless one is asked for', async () => {
    expect(await dateOf({ carried: '2024-12-31', by: 'bkn-8-2019' })).toEqual(['2024-12-31', 'bkn-8-2019']);
    expect(await dateOf({ carried: '2024-12-31', by: '2019' })).toEqual(['2024-12-31', 'bkn-8-2019']);
  });
});

describe('settings', () => {
  test('come with the method or beside it; what stands beside it wins', async () => {
    const by = 'bkn-8-2019; jpBelowThreshold=inProportion';
    const seven = { JP: 10 };
    expect((await assessOne(seven)).kompetensi).toBe(0);
    expect((await assessOne(seven, { by })).kompetensi).toBe(11.25);
    expect((await assessOne(seven, { by, settings: ['jpBelowThreshold=nothing'] })).kompetensi).toBe(0);
  });

  test('of any other name are refused', async () => {
    expect(await refusal(assessPeople([{}], { settings: ['jp=1'] }))).toContain('Tafsir "jp" tidak dikenal');
  });

  test('of windows work on the dates that the sheet has', async () => {
    const old = { SEMINAR: 'sudah', 'TANGGAL SEMINAR': '2017-12-31', HUKDIS: 'berat', 'TANGGAL HUKDIS': '2014-12-31' };
    expect(pointsOf(await assessOne(old))).toEqual([15, 0, 25, 5]);
    const recent = { ...old, 'TANGGAL SEMINAR': '2018-01-01', 'TANGGAL HUKDIS': '2015-01-01' };
    expect(pointsOf(await assessOne(recent))).toEqual([15, 17.5, 25, 1]);
    expect(pointsOf(await assessOne(old, { settings: ['punishmentWindow=ever'] }))).toEqual([15, 0, 25, 1]);
  });

  test('of diplomas choose between the latest and the highest', async () => {
    const two = { PENDIDIKAN: 'S-1', 'PENDIDIKAN TERTINGGI': 'S-2' };
    expect(await assessOne(two)).toMatchObject({ kualifikasi: 20, education: 'S-2' });
    const latest = await assessOne(two, { settings: ['diplomaThatCounts=latest'] });
    expect(latest).toMatchObject({ kualifikasi: 15, education: 'S-1' });
  });

  test('of single courses read the longest one', async () => {
    const courses = { JP: 30, 'JP TERBESAR': 12 };
    expect((await assessOne(courses)).kompetensi).toBe(22.5);
    expect((await assessOne(courses, { settings: ['jpReachedBy=singleCourse'] })).kompetensi).toBe(0);
  });
});

describe('bkn-4190-2024, which lacks values', () => {
  const in2023 = { carried: '2023-12-31' };
  const named = { 'NILAI SKP': undefined, 'PREDIKAT KINERJA': 'Baik' };

  test('names what a score needs, and gives no points, never 0', async () => {
    const { people, missing, summary } = await assessPeople([named], in2023);
    expect(people.map(({ total }) => total)).toEqual([null]);
    expect(said(people[0]?.findings ?? [])).toEqual([
      'Baris 2: metode bkn-4190-2024 belum memuat poin kualifikasi S-1, poin disiplin tidak pernah. Lengkapi berkas metode: ipasn method bkn-4190-2024 --json',
    ]);
    expect(missing.map(({ path }) => path)).toEqual(['education.S-1', 'discipline.tidak pernah']);
    expect([summary.all.n, summary.all.unscored]).toEqual([0, 1]);
  });

  test('names it once for all people together', async () => {
    const { missing } = await assessPeople([named, named, { ...named, PENDIDIKAN: 'S-2' }], in2023);
    expect(missing.map(({ path }) => path)).toEqual(['education.S-1', 'discipline.tidak pernah', 'education.S-2']);
  });

  test.each([
    [{ 'NILAI SKP': 85 }, 'performance-number-refused'],
    [{ 'NILAI SKP': '85,5' }, 'performance-number-refused'],
    [{ 'NILAI SKP': 'Cukup' }, 'performance-other-method'],
    [{ 'NILAI SKP': 'Buruk' }, 'performance-other-method'],
    [{ 'NILAI SKP': undefined, 'PREDIKAT KINERJA': 85 }, 'performance-unknown'],
  ])('%j is asked back', async (changes, code) => {
    const person = await assessOne(changes, { ...in2023, typed: false });
    expect(codes(person.findings)).toContain(code);
    expect(person.total).toBeNull();
  });

  test('takes the predicate where a value stands beside it', async () => {
    const person = await assessOne({ 'NILAI SKP': 92, 'PREDIKAT KINERJA': 'Butuh Perbaikan' }, in2023);
    expect(codes(person.findings)).toEqual(['method-value-missing']);
    expect(said(person.findings)[0]).toContain('poin kinerja Butuh Perbaikan');
  });

  test('scores once an agency has filled the gaps in', async () => {
    const filled = JSON.parse(
      JSON.stringify(methodById('bkn-4190-2024'), (key, value: unknown) => (key === 'points' ? (value ?? 5) : value)),
    ) as object;
    const method = parseMethodFile(JSON.stringify(filled));
    const person = await assessOne(named, { ...in2023, by: { method, choices: {} } });
    // kualifikasi 5, the base of Baik 20, Baik 25, disiplin 5
    expect([...pointsOf(person), person.total, codes(person.findings)]).toEqual([5, 20, 25, 5, 55, []]);
  });
});

describe('means over people', () => {
  const people: readonly Cells[] = [
    { 'UNIT KERJA': 'A', PENDIDIKAN: 'S-3', 'NILAI SKP': 95, STATUS: 'PNS', GOLONGAN: 'IV/a', 'JENIS KELAMIN': 'L' },
    { 'UNIT KERJA': 'A', PENDIDIKAN: 'S-1', 'NILAI SKP': 80, STATUS: 'PNS', GOLONGAN: 'III/a', 'JENIS KELAMIN': 'L' },
    { 'UNIT KERJA': 'A', PENDIDIKAN: 'SMA', 'NILAI SKP': 50, STATUS: 'PNS', GOLONGAN: 'II/a', 'JENIS KELAMIN': 'L' },
    { 'UNIT KERJA': 'B', PENDIDIKAN: 'S-1', 'NILAI SKP': 95, STATUS: 'PNS', GOLONGAN: 'III/a', 'JENIS KELAMIN': 'L' },
    { 'UNIT KERJA': 'B', PENDIDIKAN: 'S-9', 'NILAI SKP': 95, STATUS: 'PNS', GOLONGAN: 'III/a', 'JENIS KELAMIN': 'L' },
    { 'UNIT KERJA': null, PENDIDIKAN: 'S-1', 'NILAI SKP': 80, STATUS: 'PNS', GOLONGAN: null, 'JENIS KELAMIN': 'L' },
    { 'UNIT KERJA': 'C', PENDIDIKAN: 'S-1', 'NILAI SKP': 80, STATUS: 'CPNS', GOLONGAN: 'III/a', 'JENIS KELAMIN': 'L' },
  ];
  const brief = ({
    name,
    n,
    unscored,
    total,
  }: {
    name: string | null;
    n: number;
    unscored: number;
    total: number | null;
  }) => [name, n, unscored, total];

  test('weigh every person alike, and those without points not at all', async () => {
    const { summary } = await assessPeople(people);
    // 60, 45, 11, 50 and 45
    expect(brief(summary.all)).toEqual([null, 5, 2, 42.2]);
    expect(summary.all).toMatchObject({
      kualifikasi: 15,
      kompetensi: 0,
      kinerja: 22.2,
      disiplin: 5,
      kategori: 'Sangat Rendah',
    });
  });

  test('by unit, highest first, those without points last', async () => {
    const { summary } = await assessPeople(people);
    expect(summary.by.unit.map(brief)).toEqual([
      ['B', 1, 1, 50],
      [null, 1, 0, 45],
      ['A', 3, 0, 116 / 3],
      ['C', 0, 1, null],
    ]);
  });

  test('by status, education, sex, golongan and position type', async () => {
    const { summary } = await assessPeople(people);
    expect(summary.by.status.map(brief)).toEqual([
      ['PNS', 5, 1, 42.2],
      ['CPNS', 0, 1, null],
    ]);
    expect(summary.by.education.map(brief)).toEqual([
      ['S-3', 1, 0, 60],
      ['S-1', 3, 1, 140 / 3],
      ['SLTA', 1, 0, 11],
      [null, 0, 1, null],
    ]);
    expect(summary.by.sex.map(brief)).toEqual([['pria', 5, 2, 42.2]]);
    expect(summary.by.rank.map(brief)).toEqual([
      ['IV/a', 1, 0, 60],
      ['III/a', 2, 2, 47.5],
      [null, 1, 0, 45],
      ['II/a', 1, 0, 11],
    ]);
    expect(summary.by.positionType.map(brief)).toEqual([['pelaksana', 5, 2, 42.2]]);
  });

  test('count people by category', async () => {
    const { summary } = await assessPeople(people);
    expect(summary.categories).toEqual([
      { label: 'Sangat Tinggi', n: 0 },
      { label: 'Tinggi', n: 0 },
      { label: 'Sedang', n: 0 },
      { label: 'Rendah', n: 0 },
      { label: 'Sangat Rendah', n: 5 },
    ]);
  });

  test('of nobody are none', async () => {
    const { summary } = await assessPeople([{ PENDIDIKAN: 'x' }]);
    expect(summary.all).toMatchObject({ n: 0, unscored: 1, total: null, kualifikasi: null, kategori: null });
  });

  test('tell apart units that differ in spelling, which a warning asks to mend', async () => {
    const { summary } = await assessPeople([{ 'UNIT KERJA': 'Dinas A' }, { 'UNIT KERJA': 'DINAS A' }]);
    expect(summary.by.unit.map(({ name }) => name)).toEqual(['Dinas A', 'DINAS A']);
  });
});

describe('columns that are missing', () => {
  test('are told once for the sheet, with what counts instead', async () => {
    const sheet = [
      ['PENDIDIKAN', 'JENIS JABATAN'],
      ['S-1', 'JFU'],
      ['S-2', 'JFT'],
    ];
    const { people, sheetFindings } = await assessSheets({ Data: sheet });
    expect(people.map(({ total, findings }) => [total, findings])).toEqual([
      [20, []],
      [25, []],
    ]);
    expect(said(sheetFindings)).toEqual([
      'Kolom diklatKepemimpinan tidak ditemukan, sehingga dihitung tidak ada. Bila ada dengan nama lain: --map "Judul=diklatKepemimpinan"',
      'Kolom diklatFungsional tidak ditemukan, sehingga dihitung tidak ada. Bila ada dengan nama lain: --map "Judul=diklatFungsional"',
      'Kolom jpDiklatTeknis tidak ditemukan, sehingga dihitung tidak ada. Bila ada dengan nama lain: --map "Judul=jpDiklatTeknis"',
      'Kolom seminar tidak ditemukan, sehingga dihitung tidak ada. Bila ada dengan nama lain: --map "Judul=seminar"',
      'Kolom nilaiKinerja tidak ditemukan, sehingga dihitung tanpa penilaian (0 poin). Bila ada dengan nama lain: --map "Judul=nilaiKinerja"',
      'Kolom hukumanDisiplin tidak ditemukan, sehingga dihitung tidak pernah. Bila ada dengan nama lain: --map "Judul=hukumanDisiplin"',
      'Kolom NIP tidak ada, sehingga pegawai yang tercantum dua kali dan tanggal lahir tidak dapat diperiksa silang.',
      'Kolom Nama tidak ada, sehingga hasil hanya menyebut nomor baris.',
      'Kolom Unit kerja tidak ada, sehingga rekap per unit kerja tidak dapat dibuat.',
    ]);
  });

  test('are not told where another column says the same', async () => {
    const { sheetFindings } = await assessPeople([
      { DIKLAT20JP: 1, 'NILAI SKP': undefined, 'PREDIKAT KINERJA': 'Baik' },
    ]);
    expect(sheetFindings.map(({ params }) => params['field'])).toEqual([
      'diklatKepemimpinan',
      'diklatFungsional',
      'seminar',
      'hukumanDisiplin',
    ]);
  });
});

describe('a run', () => {
  const options = {
    measured: null,
    today: 44_033,
    method: null,
    settings: [],
    sheet: null,
    map: new Map(),
    updatedSince: null,
  };

  test('explains the one row that is asked about', async () => {
    const workbook = memoryWorkbook({ Data: sheetOf([{}, { PENDIDIKAN: 'S-2' }]) });
    const explained = async (explainRow: number) =>
      (await assessWorkbook(workbook, { ...options, explainRow })).explained;
    expect((await explained(3))?.score.total).toBe(50);
    expect(await explained(1)).toBeNull();
    expect(await explained(99)).toBeNull();
  });

  test('tells its progress up to the last row', async () => {
    const rows: number[] = [];
    const workbook = memoryWorkbook({ Data: sheetOf(Array.from({ length: 20 }, () => ({}))) });
    await assessWorkbook(workbook, { ...options, onProgress: (done) => rows.push(done) });
    expect(rows).toEqual([7, 14, 21]);
  });

  test('writes nothing', async () => {
    const workbook = memoryWorkbook({ Data: sheetOf([{}]) });
    await assessWorkbook(workbook, options);
    expect(workbook.changes).toEqual([]);
  });

  test('reads more rows than it looks at beforehand', async () => {
    const nip = (index: number) =>
      `19900101${String(2000 + Math.floor(index / 11_988))}${String(1 + (Math.floor(index / 999) % 12)).padStart(2, '0')}1${String((index % 999) + 1).padStart(3, '0')}`;
    const people = Array.from({ length: 50_020 }, (_, index): CellValue[] => [nip(index), 40, 4]);
    people[50_010] = [nip(50_010), 'S-2', 'JFT'];
    people[50_011] = [nip(50_011), 'x', 2];
    const assessment = await assessSheets({ Data: [['NIP', 'PENDIDIKAN', 'JENIS JABATAN'], ...people] });
    expect([assessment.summary.all.n, assessment.summary.all.unscored]).toEqual([50_019, 1]);
    expect(codes(allFindings(assessment)).filter((code) => code !== 'column-missing')).toEqual([
      ...['column-absent', 'column-absent', 'codes-assumed', 'codes-assumed'],
      'education-unknown',
    ]);
    expect(assessment.summary.by.education.map(({ name, n }) => [name, n])).toEqual([
      ['S-2', 1],
      ['S-1', 50_018],
      [null, 0],
    ]);
  });
});
