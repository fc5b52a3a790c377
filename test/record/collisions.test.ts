/** Headers and codes whose meaning depends on what stands beside them. */
import { assessOne, assessPeople, assessSheets, codes, pointsOf, refusal, type Cells } from '../support/assess';

describe('stated points', () => {
  const stated: Cells = { KUALIFIKASI: 25, KOMPETENSI: 40, KINERJA: 30, DISIPLIN: 1, TOTAL: 96 };

  test('beside one another are never facts', async () => {
    const person = await assessOne({ ...stated, 'NILAI SKP': 80 });
    expect(pointsOf(person)).toEqual([15, 0, 25, 5]);
  });

  test('are no SKP value even where the sheet has no other', async () => {
    const person = await assessOne({ ...stated, 'NILAI SKP': undefined, KINERJA: 95 });
    expect(person.kinerja).toBe(0);
  });

  test('are no sanction even where the sheet has no other', async () => {
    expect((await assessOne({ ...stated, DISIPLIN: 5 })).findings).toEqual([]);
  });

  test.each(['KINERJA', 'kinerja', 'Kinerja '])(
    'do not stand beside %s alone, which is an SKP value',
    async (header) => {
      expect((await assessOne({ 'NILAI SKP': undefined, [header]: 95 })).kinerja).toBe(30);
    },
  );

  test('do not stand beside DISIPLIN alone, which is a sanction', async () => {
    expect((await assessOne({ DISIPLIN: 'Ringan' })).disiplin).toBe(3);
    expect((await assessOne({ 'NILAI SKP': undefined, KINERJA: 80, DISIPLIN: 'Ringan' })).disiplin).toBe(3);
  });

  test('that say so themselves leave KINERJA and DISIPLIN to the facts', async () => {
    const person = await assessOne({
      'NILAI SKP': undefined,
      KUALIFIKASI: 15,
      KOMPETENSI: 0,
      KINERJA: 95,
      DISIPLIN: 'berat',
      'SKOR KINERJA': 30,
      'SKOR DISIPLIN': 1,
    });
    expect([person.kinerja, person.disiplin]).toEqual([30, 1]);
  });

  test.each([
    [
      'as SIASN gives them',
      ['Nama', 'Nama Jabatan', 'Satuan Kerja', 'Kualifikasi', 'Kompetensi', 'Kinerja', 'Disiplin', 'Total'],
    ],
    [
      'as an agency keeps them',
      ['nip', 'nama', 'unor', 'kualifikasi', 'kompetensi', 'kinerja', 'disiplin', 'total', 'tahun', 'updated'],
    ],
    ['as a recap has them', ['NO', 'NAMA', 'NIP', 'KINERJA', 'DISIPLIN', 'KOMPETENSI', 'KUALIFIKASI', 'TOTAL']],
  ])('alone, %s, cannot be scored; what reviews them is named', async (_what, header) => {
    const sheet = [header, header.map(() => 1)];
    const id = await refusal(assessSheets({ 'PIP ASN': sheet }));
    expect(id).toBe(
      'Lembar "PIP ASN" hanya memuat poin jadi (kualifikasi, kompetensi, kinerja, disiplin), bukan data untuk menghitung. Untuk menelaah poin jadi gunakan "Periksa kiriman" (ipasn review).',
    );
    expect(await refusal(assessSheets({ 'PIP ASN': sheet }), 'en')).toContain('stated points alone');
  });

  test('alone below six title rows, with blank rows between, are known too', async () => {
    const header = [
      'Nama',
      'Nama Jabatan',
      'Satuan Kerja',
      'Kualifikasi',
      'Kompetensi',
      'Kinerja',
      'Disiplin',
      'Total',
    ];
    const sheet = [['PIP ASN'], [], [], [], [], [], header, [], ['x', 'y', 'z', 15, 40, 25, 5, 85]];
    expect(await refusal(assessSheets({ Sheet1: sheet }))).toContain('hanya memuat poin jadi');
  });
});

/** BKN's Excel template of 2018, and the column that it lacks. */
const template = {
  'Id Pegawai': "'0001",
  Nama: 'Pegawai Contoh',
  NIP: "'199001012015011001",
  KUALIFIKASI: "'3",
  STRUKTURAL: "'0",
  FUNGSIONAL: "'0",
  DIKLAT20JP: "'0",
  SEMINAR: "'0",
  SKP: "'80",
  HUKDIS: '',
  'Unit Kerja': 'Dinas Contoh',
};

const templateRow = async (changes: Cells) => {
  const cells: Cells = { ...template, 'JENIS JABATAN': 'fungsional', ...changes };
  const header = Object.keys(cells).filter((name) => cells[name] !== undefined);
  const sheet = [header, header.map((name) => cells[name] ?? null)];
  return (await assessSheets({ Sheet1: sheet }, { carried: '2018-12-31', typed: false })).people[0];
};

describe("BKN's template of 2018", () => {
  test.each([
    ['5', 25],
    ['4', 20],
    ['3', 15],
    ['2', 10],
    ['1', 5],
    ['0', 1],
  ])('KUALIFIKASI %s gives %i points', async (code, points) => {
    for (const cell of [code, `'${code}`, Number(code), ` ${code} `]) {
      const person = await templateRow({ KUALIFIKASI: cell });
      expect([cell, person?.kualifikasi, codes(person?.findings ?? [])]).toEqual([cell, points, []]);
    }
  });

  test.each([
    ['6', 'education-unknown'],
    ['45', 'education-unknown'],
    ['-1', 'education-unknown'],
    ['x', 'education-unknown'],
    // SAPK's SD, and nearly the template's S-3.
    ['05', 'education-bare-digit'],
  ])('KUALIFIKASI %s is no code of it', async (cell, code) => {
    const person = await templateRow({ KUALIFIKASI: cell });
    expect([person?.total, codes(person?.findings ?? [])]).toEqual([null, [code]]);
  });

  test.each([
    ['', 5],
    ['0', 5],
    ["'0", 5],
    ['R', 3],
    ['S', 2],
    ['B', 1],
    ["'b", 1],
  ])('HUKDIS "%s" gives %i points', async (letter, points) => {
    expect((await templateRow({ HUKDIS: letter }))?.disiplin).toBe(points);
  });

  test('training is 0 or 1, DIKLAT20JP too', async () => {
    const all = { STRUKTURAL: "'1", FUNGSIONAL: "'1", DIKLAT20JP: "'1", SEMINAR: "'1" };
    expect((await templateRow(all))?.kompetensi).toBe(40);
    expect((await templateRow({ ...all, DIKLAT20JP: 0 }))?.kompetensi).toBe(25);
    expect((await templateRow({ ...all, FUNGSIONAL: 0 }))?.kompetensi).toBe(25);
    expect((await templateRow({ ...all, 'JENIS JABATAN': 'struktural', STRUKTURAL: 0 }))?.kompetensi).toBe(25);
  });

  test('without JENIS JABATAN cannot be scored, and that is what is asked for', async () => {
    const sheet = [Object.keys(template), Object.values(template)];
    const sentence = await refusal(assessSheets({ Sheet1: sheet }));
    expect(sentence).toContain('Kolom jenisJabatan tidak ditemukan pada baris 1.');
    expect(sentence).toContain('Judul yang ditemukan: Id Pegawai, Nama, NIP, KUALIFIKASI,');
  });

  test.each(['Id Pegawai', 'STRUKTURAL', 'SEMINAR', 'Unit Kerja'])(
    'without %s is not it, and KUALIFIKASI is no education',
    async (header) => {
      await expect(templateRow({ [header]: undefined })).rejects.toThrow('Column pendidikan was not found');
    },
  );

  test.each(['S', 'B'])('HUKDIS %s means nothing elsewhere', async (letter) => {
    const person = await assessOne({ HUKDIS: letter });
    expect([person.total, codes(person.findings)]).toEqual([null, ['punishment-unknown']]);
  });
});

describe('digits for education', () => {
  test.each(['5', '05', '3', 0, 5, "'5", ' 1 '])('%j alone in a column of words is refused', async (digit) => {
    const { people } = await assessPeople([{ PENDIDIKAN: digit }, {}, { PENDIDIKAN: 'SLTA' }]);
    expect(people.map(({ kualifikasi, findings }) => [kualifikasi, codes(findings)])).toEqual([
      [null, ['education-bare-digit']],
      [15, []],
      [5, []],
    ]);
  });

  test.each([['5'], ['05'], [5]])('%j is SD in a column whose header says ids', async (digit) => {
    const person = await assessOne({ PENDIDIKAN: undefined, 'TINGKAT PENDIDIKAN ID': digit });
    expect([person.education, person.kualifikasi]).toEqual(['SD', 1]);
  });

  test('is SD in a column that holds SAPK codes', async () => {
    const { people } = await assessPeople([{ PENDIDIKAN: 5 }, { PENDIDIKAN: '40' }, { PENDIDIKAN: 45 }]);
    expect(people.map(({ education }) => education)).toEqual(['SD', 'S-1', 'S-2']);
  });

  test('is refused in a column of single digits, which may be anybody’s codes', async () => {
    const { people } = await assessPeople([{ PENDIDIKAN: 5 }, { PENDIDIKAN: 4 }]);
    expect(people.map(({ findings }) => codes(findings))).toEqual([['education-bare-digit'], ['education-bare-digit']]);
  });

  test('one odd cell does not spoil a column of codes', async () => {
    const rows = [
      { PENDIDIKAN: 40 },
      { PENDIDIKAN: '4O' },
      { PENDIDIKAN: 'S-2' },
      { PENDIDIKAN: 50 },
      { PENDIDIKAN: '05' },
    ];
    const { people } = await assessPeople(rows);
    expect(people.map(({ education }) => education)).toEqual(['S-1', null, 'S-2', 'S-3', 'SD']);
  });

  test('totals and column numbers below a column of codes do not spoil it', async () => {
    const { people } = await assessSheets({
      Data: [
        ['NO', 'NIP', 'TINGKAT PENDIDIKAN', 'JENIS JABATAN'],
        ['(1)', '(2)', '(3)', '(4)'],
        [1, '199001012015011001', 5, 4],
        ['Jumlah', null, 250, 1],
      ],
    });
    expect(people.map(({ findings }) => codes(findings))).toEqual([['education-bare-digit']]);
    const codesOf = await assessSheets({
      Data: [
        ['NO', 'NIP', 'TINGKAT PENDIDIKAN', 'JENIS JABATAN'],
        ['(1)', '(2)', '(3)', '(4)'],
        [1, '199001012015011001', 40, 4],
        ['Jumlah', null, 250, 1],
      ],
    });
    expect(codesOf.people.map(({ education, positionType }) => [education, positionType])).toEqual([
      ['S-1', 'pelaksana'],
    ]);
  });
});

describe('20 JP and hours', () => {
  test.each([
    ['DIKLAT20JP', 1, 22.5],
    ['DIKLAT 20 JP', '1', 22.5],
    ['DIKLAT 20 JP', 'sudah', 22.5],
    ['DIKLAT20JP', 0, 0],
    ['DIKLAT20JP', 'belum', 0],
    ['DIKLAT TEKNIS', 1, 22.5],
    ['JP', 1, 0],
    ['JP', 20, 22.5],
    ['JP', 19.5, 0],
    ['JUMLAH JP', '20 JP', 22.5],
    ['JP', '24 jam pelajaran', 22.5],
    ['JP', '-', 0],
    ['JP', null, 0],
  ])('%s = %j gives %d points to a pelaksana', async (header, cell, points) => {
    const person = await assessOne({ [header]: cell });
    expect([person.kompetensi, person.findings.filter(({ type }) => type.severity === 'error')]).toEqual([points, []]);
  });

  test.each([
    ['JP', 'sudah', 'number-unreadable'],
    ['JP', 'ya', 'number-unreadable'],
    ['DIKLAT20JP', 24, 'hours-mixture'],
    ['DIKLAT20JP', '8 JP', 'hours-mixture'],
  ])('%s = %j is asked back', async (header, cell, code) => {
    const person = await assessOne({ [header]: cell });
    expect([person.total, codes(person.findings)]).toEqual([null, [code]]);
  });
});

describe('a column DIKLAT TEKNIS', () => {
  const column = async (cells: readonly Cells[string][]) => {
    const { people } = await assessPeople(cells.map((cell) => ({ 'DIKLAT TEKNIS': cell })));
    return people.map(({ kompetensi, findings }) => kompetensi ?? codes(findings)[0]);
  };

  test('is hours where its filled cells are numbers above 1', async () => {
    expect(await column([20, 8, 40, null, 0, '-'])).toEqual([22.5, 0, 22.5, 0, 0, 0]);
  });

  test('is hours where they are written with their unit', async () => {
    expect(await column(['20 JP', '8 JP', '40 jam'])).toEqual([22.5, 0, 22.5]);
  });

  test('is yes or no where they are words', async () => {
    expect(await column(['sudah', 'belum', 'SUDAH', null, '-'])).toEqual([22.5, 0, 22.5, 0, 0]);
  });

  test('is yes or no where they are 1 and 0', async () => {
    expect(await column([1, 0, '1', '0', null])).toEqual([22.5, 0, 22.5, 0, 0]);
  });

  test('that mixes both is asked back at the odd cells', async () => {
    expect(await column(['sudah', 'belum', 24])).toEqual([22.5, 0, 'hours-mixture']);
    expect(await column([24, 30, 40, 'sudah', 1])).toEqual([22.5, 22.5, 22.5, 'hours-mixture', 'hours-mixture']);
  });

  test('does not change its meaning with the order of its rows', async () => {
    expect(await column([24, 'sudah', 'belum'])).toEqual(['hours-mixture', 22.5, 0]);
  });

  test('gives way to a column of hours beside it', async () => {
    const both = async (jp: Cells[string], answer: Cells[string]) => {
      const person = await assessOne({ JP: jp, DIKLAT20JP: answer });
      return [person.kompetensi, codes(person.findings)];
    };
    expect(await both(20, 'sudah')).toEqual([22.5, []]);
    expect(await both(8, 'belum')).toEqual([0, []]);
    expect(await both(8, 'sudah')).toEqual([0, ['hours-against-yes']]);
    expect(await both(24, 'belum')).toEqual([22.5, ['hours-against-yes']]);
    expect(await both(null, 'sudah')).toEqual([22.5, []]);
    expect(await both('-', 'sudah')).toEqual([22.5, []]);
    expect(await both(24, null)).toEqual([22.5, []]);
  });
});

describe('a leadership course by name', () => {
  const structural = async (changes: Cells) => {
    const person = await assessOne({ 'JENIS JABATAN': 'struktural', ...changes });
    return [person.kompetensi, codes(person.findings)];
  };

  const matching: readonly (readonly [string, readonly string[]])[] = [
    ['I.a', ['PIM I', 'SEPATI', 'PKN I']],
    ['II.a', ['PIM II', 'SPAMEN', 'SESPA', 'SPATI', 'PKN II']],
    ['III.a', ['PIM III', 'SPAMA', 'SEPADYA', 'PKA']],
    ['IV.a', ['PIM IV', 'ADUM', 'SEPALA', 'PKP']],
  ];

  test.each(matching.flatMap(([echelon, courses]) => courses.map((course) => [course, echelon] as const)))(
    '%s matches eselon %s',
    async (course, echelon) => {
      expect(await structural({ 'DIKLAT PIM': course, ESELON: echelon })).toEqual([15, []]);
    },
  );

  test.each([
    'pim iii',
    'PIM-III',
    'PIM 3',
    'Diklat PIM III',
    'Diklatpim Tk. III',
    'PIM Tingkat III',
    'Diklat Kepemimpinan Tingkat III',
    'PIM III/SPAMA',
    'SPAMA / PKA',
  ])('"%s" is PIM III', async (course) => {
    expect(await structural({ 'DIKLAT PIM': course, ESELON: 'III.b' })).toEqual([15, []]);
    expect(await structural({ 'DIKLAT PIM': course, ESELON: 'II.b' })).toEqual([0, ['course-below-post']]);
  });

  test.each([
    ['PIM IV', 'III.a'],
    ['PIM III', 'II.b'],
    ['PKP', 31],
    ['PKA', '22'],
    ['PIM II', 'I.b'],
    ['SEPALA', 'III'],
  ])('%s is below eselon %s: none, with a notice', async (course, echelon) => {
    expect(await structural({ 'DIKLAT PIM': course, ESELON: echelon })).toEqual([0, ['course-below-post']]);
  });

  test.each(['sudah', 'ya', 1, 'ada', 'v', 'PIM IV'])('%j counts where the echelon is not known', async (cell) => {
    expect(await structural({ 'DIKLAT PIM': cell })).toEqual([15, []]);
    expect(await structural({ 'DIKLAT PIM': cell, ESELON: '-' })).toEqual([15, []]);
    expect(await structural({ 'DIKLAT PIM': cell, ESELON: null })).toEqual([15, []]);
  });

  test.each([
    ['administrator', 'PKA', 15],
    ['administrator', 'PKP', 0],
    ['Kabid', 'PIM III', 15],
    ['JPT Pratama', 'PIM III', 0],
    ['pengawas', 'PIM IV', 15],
    ['Lurah', 'ADUM', 15],
    ['camat', 'ADUM', 0],
    ['Pimpinan Tinggi Madya', 'PKN II', 0],
  ])('is held against the echelon that "%s" tells: %s gives %i', async (position, course, points) => {
    expect((await structural({ 'JENIS JABATAN': position, 'DIKLAT PIM': course }))[0]).toBe(points);
    expect((await structural({ 'JENIS JABATAN': position, 'DIKLAT PIM': course, ESELON: '-' }))[0]).toBe(points);
  });

  test('is held against ESELON where that says otherwise than the position', async () => {
    expect(await structural({ 'JENIS JABATAN': 'administrator', ESELON: 'IV.a', 'DIKLAT PIM': 'PKP' })).toEqual([
      15,
      [],
    ]);
  });

  test('of eselon V is what pengawas have', async () => {
    expect(await structural({ ESELON: 'V.a', 'DIKLAT PIM': 'PIM IV' })).toEqual([15, []]);
  });

  test('of a jabatan fungsional or a pelaksana never counts', async () => {
    for (const position of ['fungsional', 'pelaksana']) {
      expect(await structural({ 'JENIS JABATAN': position, 'DIKLAT PIM': 'PIM IV' })).toEqual([
        0,
        ['training-not-counted'],
      ]);
    }
  });

  test.each(['PIM V', 'PIM 5', 'Lemhannas', 'PK', '2'])('"%s" is none that is known', async (course) => {
    expect(await structural({ 'DIKLAT PIM': course })).toEqual([null, ['course-unknown']]);
  });
});

describe('jenis jabatan 3, rangkap', () => {
  test.each([
    ['JENIS JABATAN ID', 3],
    ['JENIS JABATAN ID', '3'],
    ['JENIS JABATAN', 'Rangkap'],
    ['JENIS JABATAN', 'Jabatan Rangkap'],
  ])('%s = %j asks for the position that counts', async (header, cell) => {
    const person = await assessOne({ 'JENIS JABATAN': undefined, [header]: cell });
    expect([person.total, codes(person.findings)]).toEqual([null, ['post-group-dual']]);
  });
});
