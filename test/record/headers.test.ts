/** Which column holds which field: every header spelling that offices use. */
import { layoutOf, type Field } from '../../src/record/columns';
import {
  assessOne,
  assessPeople,
  assessSheets,
  codes,
  pointsOf,
  refusal,
  sheetOf,
  type Cells,
} from '../support/assess';

const spellings: readonly (readonly [Field, readonly string[]])[] = [
  ['nip', ['NIP', 'N I P', 'NIP BARU', 'NIP/NI PPPK', 'NIPPPK']],
  ['nama', ['NAMA', 'NAMA LENGKAP', 'NAMA PEGAWAI']],
  ['unit', ['UNIT KERJA', 'UNIT_KERJA', 'UNOR', 'UNOR NAMA', 'OPD', 'PERANGKAT DAERAH', 'SATUAN KERJA', 'SKPD']],
  ['jabatan', ['JABATAN', 'NAMA JABATAN', 'JABATAN NAMA']],
  ['jenisJabatan', ['JENIS JABATAN', 'JNS_JABATAN', 'JENIS JABATAN NAMA', 'JENIS JABATAN ID', 'KELOMPOK JABATAN']],
  ['eselon', ['ESELON', 'ESELON NAMA', 'ESELON ID']],
  [
    'pendidikan',
    [
      'PENDIDIKAN',
      'TINGKAT PENDIDIKAN',
      'TINGKAT PENDIDIKAN NAMA',
      'TINGKAT PENDIDIKAN ID',
      'PENDIDIKAN TERAKHIR',
      'JENJANG',
    ],
  ],
  ['diklatKepemimpinan', ['DIKLAT KEPEMIMPINAN', 'DIKLAT PIM', 'DIKLAT_PIM', 'DIKLAT STRUKTURAL', 'STRUKTURAL']],
  ['diklatFungsional', ['DIKLAT FUNGSIONAL', 'DIKLAT_FUNG', 'FUNGSIONAL']],
  ['jpDiklatTeknis', ['JP', 'JP DIKLAT TEKNIS', 'DIKLAT TEKNIS (JP)', 'JP_TEKNIS', 'JUMLAH JP', 'JAM PELAJARAN']],
  ['diklatTeknis', ['DIKLAT20JP', 'DIKLAT 20 JP', 'DIKLAT TEKNIS', 'DIKLAT_TEKNIS']],
  ['seminar', ['SEMINAR', 'SEMINAR/WORKSHOP', 'WORKSHOP', 'SEMINAR/WORKSHOP/MAGANG/KURSUS']],
  ['nilaiKinerja', ['NILAI KINERJA', 'KINERJA', 'NILAI SKP', 'SKP', 'PPK', 'NILAI PPK', 'PREDIKAT KINERJA']],
  ['hukumanDisiplin', ['HUKUMAN DISIPLIN', 'HUKDIS', 'DISIPLIN', 'RIWAYAT DISIPLIN', 'JENIS HUKUMAN']],
  ['status', ['STATUS', 'STATUS PEGAWAI']],
  ['jenisKelamin', ['JENIS KELAMIN']],
  ['tanggalLahir', ['TANGGAL LAHIR']],
  ['tmtCpns', ['TMT CPNS']],
  ['golongan', ['GOLONGAN', 'GOL RUANG']],
  ['kedudukanHukum', ['KEDUDUKAN HUKUM']],
  ['diperbarui', ['TANGGAL PEMUTAKHIRAN', 'TERAKHIR DIPERBARUI']],
];

const variants: readonly (readonly [string, (header: string) => string])[] = [
  ['as the list has it', (header) => header],
  ['in small letters', (header) => header.toLowerCase()],
  ['with underscores', (header) => header.replaceAll(' ', '_')],
  ['with line breaks', (header) => header.replaceAll(' ', '\n')],
  ['with Windows line breaks', (header) => header.replaceAll(' ', '\r\n')],
  ['with dots', (header) => `${header.replaceAll(' ', '. ')}.`],
  ['without spaces', (header) => header.replaceAll(' ', '')],
  ['with spaces around it and twice between', (header) => `  ${header.replaceAll(' ', '  ')} `],
  ['with no-break spaces', (header) => header.replaceAll(' ', '\u00a0')],
  ['with spaces around the slash', (header) => header.replaceAll('/', ' / ')],
  ['with dashes', (header) => header.replaceAll(' ', ' - ')],
];

const cases = spellings.flatMap(([field, headers]) => headers.map((header) => [header, field] as const));

describe('a header', () => {
  test.each(cases)('"%s" names %s, however it is written', (header, field) => {
    for (const [how, write] of variants) {
      const { columns } = layoutOf(1, ['Nomor', write(header)], new Map());
      expect([how, [...columns].map(([name, { index }]) => [name, index])]).toEqual([how, [[field, 1]]]);
    }
  });

  test.each([
    'NO',
    'PENDIDIKAN NAMA',
    'PENDIDIKAN ID',
    'NIP LAMA',
    'NIK',
    'TMT',
    'TMT JABATAN',
    'GELAR DEPAN',
    'KUALIFIKASI',
    'KOMPETENSI',
    'TOTAL',
    'skor_kinerja',
    'SEMINARIS',
    '///',
  ])('"%s" names no field', (header) => {
    expect([...layoutOf(1, [header], new Map()).columns.keys()]).toEqual([]);
  });

  test('that is a number, an error or yes names nothing', () => {
    const { columns, found } = layoutOf(1, [2019, true, { error: '#N/A' }, null, 'NIP'], new Map());
    expect([...columns.keys()]).toEqual(['nip']);
    expect(found).toEqual(['NIP']);
  });

  test('keeps its own spelling for messages, on one line', () => {
    const { columns } = layoutOf(1, [' Jenis\n Jabatan '], new Map());
    expect(columns.get('jenisJabatan')?.header).toBe('Jenis Jabatan');
  });
});

describe('codes by the header', () => {
  test.each([
    ['TINGKAT PENDIDIKAN ID', 'pendidikan', true],
    ['TINGKAT PENDIDIKAN NAMA', 'pendidikan', false],
    ['JENIS JABATAN ID', 'jenisJabatan', true],
    ['jenis_jabatan_id', 'jenisJabatan', true],
    ['JENIS JABATAN', 'jenisJabatan', false],
    ['KEDUDUKAN HUKUM ID', 'kedudukanHukum', true],
  ] as const)('%s', (header, field, ids) => {
    expect(layoutOf(1, [header], new Map()).columns.get(field)?.ids).toBe(ids);
  });
});

describe('two columns for one field', () => {
  const twice = (...headers: readonly string[]) =>
    refusal(
      assessSheets({
        Data: [
          ['NIP', 'PENDIDIKAN', 'JENIS JABATAN', ...headers],
          ['1', 'S-1', 'JFT'],
        ],
      }),
    );

  test.each([
    [['SKP', 'NILAI KINERJA'], 'nilaiKinerja'],
    [['NIP BARU'], 'nip'],
    [['UNIT KERJA', 'OPD'], 'unit'],
    [['PENDIDIKAN'], 'pendidikan'],
    [['SEMINAR', 'WORKSHOP'], 'seminar'],
    [['UNOR', 'UNOR NAMA'], 'unit'],
  ])('%j are refused, and all headers found are named', async (headers, field) => {
    const sentence = await twice(...headers);
    expect(sentence).toContain(`Kolom ${field} ada lebih dari satu pada baris 1`);
    expect(sentence).toContain(`--map "Judul=${field}"`);
    for (const header of headers) expect(sentence).toContain(`"${header}" (kolom `);
    expect(sentence).toContain(`Judul yang ditemukan: NIP, PENDIDIKAN, JENIS JABATAN, ${headers.join(', ')}.`);
  });

  test('are told in English too', async () => {
    const sheet = [
      ['PENDIDIKAN', 'PENDIDIKAN', 'JENIS JABATAN'],
      ['S-1', 'S-1', 'JFT'],
    ];
    const sentence = await refusal(assessSheets({ Data: sheet }), 'en');
    expect(sentence).toContain('Column pendidikan appears more than once in row 1');
    expect(sentence).toContain('Headers found: PENDIDIKAN, PENDIDIKAN, JENIS JABATAN.');
  });

  test('three of which two are a pair are refused', async () => {
    expect(await twice('JENIS JABATAN ID', 'JENIS JABATAN NAMA')).toContain('Kolom jenisJabatan ada lebih dari satu');
  });

  test('that no field needs may be equal', async () => {
    const { people } = await assessPeople([{}]);
    const sheet = sheetOf([{}]).map((row, index) => [...row, ...(index === 0 ? ['TMT', 'TMT'] : [1, 2])]);
    expect((await assessSheets({ Data: sheet })).people.map(pointsOf)).toEqual(people.map(pointsOf));
  });

  test.each([
    ['NILAI SKP', 'PREDIKAT KINERJA'],
    ['JP', 'DIKLAT TEKNIS'],
    ['STATUS', 'KEDUDUKAN HUKUM'],
  ])('%s and %s are two fields, no conflict', (one, other) => {
    const { found } = layoutOf(1, [one, other], new Map());
    expect(found).toEqual([one, other]);
  });
});

describe('a pair of ID and NAMA', () => {
  test('is no conflict: the code counts', async () => {
    const person = await assessOne({
      'JENIS JABATAN': undefined,
      PENDIDIKAN: undefined,
      'JENIS JABATAN ID': 2,
      'JENIS JABATAN NAMA': 'Jabatan Fungsional Tertentu',
      'TINGKAT PENDIDIKAN ID': '45',
      'TINGKAT PENDIDIKAN NAMA': 'S-2',
    });
    expect([person.positionType, person.education, codes(person.findings)]).toEqual(['fungsional', 'S-2', []]);
  });

  test.each([
    ['in the other order', 'JENIS JABATAN NAMA', 'JENIS JABATAN ID'],
    ['with the name alone under the bare header', 'JENIS JABATAN', 'JENIS JABATAN ID'],
  ])('is no conflict %s', async (_how, name, id) => {
    const person = await assessOne({ 'JENIS JABATAN': undefined, [name]: 'Struktural', [id]: 1 });
    expect([person.positionType, codes(person.findings)]).toEqual(['struktural', []]);
  });

  test('is read from NAMA where ID is empty', async () => {
    const person = await assessOne({
      PENDIDIKAN: undefined,
      'TINGKAT PENDIDIKAN ID': ' ',
      'TINGKAT PENDIDIKAN NAMA': 'Diploma III/Sarjana Muda',
    });
    expect([person.education, codes(person.findings)]).toEqual(['D-III', []]);
  });

  test('is empty where both are empty, and that is told once', async () => {
    const person = await assessOne({
      PENDIDIKAN: undefined,
      'TINGKAT PENDIDIKAN ID': null,
      'TINGKAT PENDIDIKAN NAMA': '',
    });
    const { people } = await assessSheets({
      Data: [
        ['NIP', 'NAMA', 'TINGKAT PENDIDIKAN ID', 'TINGKAT PENDIDIKAN NAMA', 'JENIS JABATAN', 'UNIT KERJA', 'SKP'],
        ['199001012015011001', 'Pegawai', null, null, 'JFT', 'Dinas', 80],
      ],
    });
    expect(people.map(({ findings }) => codes(findings))).toEqual([['education-empty']]);
    expect(codes(person.findings)).toEqual(['education-empty']);
  });
});

describe('the header row', () => {
  const rows = sheetOf([{}, { PENDIDIKAN: 'S-2' }]);
  const title = ['DAFTAR PEGAWAI', null, null];

  test.each([0, 1, 5, 29])('is found below %i title rows', async (count) => {
    const above = Array.from({ length: count }, (_, index) => (index % 2 === 0 ? title : []));
    const { people } = await assessSheets({ Data: [...above, ...rows] });
    expect(people.map(({ row, education }) => [row, education])).toEqual([
      [count + 2, 'S-1'],
      [count + 3, 'S-2'],
    ]);
  });

  test('is not looked for below row 30', async () => {
    const above = Array.from({ length: 30 }, () => title);
    expect(await refusal(assessSheets({ Data: [...above, ...rows] }))).toBe(
      'Judul kolom tidak ditemukan pada 30 baris pertama. Perlu satu baris dengan kolom seperti NIP, Pendidikan, Jenis Jabatan, Nilai SKP.',
    );
  });

  test('names two fields at least', async () => {
    expect(
      await refusal(
        assessSheets({
          Data: [
            ['NIP', 'x'],
            ['1', '2'],
          ],
        }),
      ),
    ).toContain('tidak ditemukan pada 30 baris');
    const sentence = await refusal(
      assessSheets({
        Data: [
          ['NIP', 'NAMA'],
          ['1', '2'],
        ],
      }),
    );
    expect(sentence).toContain('Kolom pendidikan, jenisJabatan tidak ditemukan pada baris 1');
  });

  test('is the one that names most, not the first', async () => {
    const above = ['NAMA', null, 'JABATAN'];
    const { people } = await assessSheets({ Data: [above, ...rows] });
    expect(people.map(({ row }) => row)).toEqual([3, 4]);
  });

  test('counts a field once, however often a row repeats it', async () => {
    const above = ['NAMA', 'NAMA', 'NAMA', 'NAMA', 'NAMA', 'NAMA', 'NAMA', 'NIP'];
    const { people } = await assessSheets({ Data: [above, ...rows] });
    expect(people.map(({ row }) => row)).toEqual([3, 4]);
  });

  test('with a field missing is refused with the headers that were found', async () => {
    const sheet = [
      ['NIP', 'NAMA', 'JENIS JABATAN', 'NILAI SKP'],
      ['1', 'x', 'JFT', 80],
    ];
    expect(await refusal(assessSheets({ Data: sheet }))).toBe(
      'Kolom pendidikan tidak ditemukan pada baris 1. Tambahkan, atau tunjuk dengan --map "Judul=pendidikan". Judul yang ditemukan: NIP, NAMA, JENIS JABATAN, NILAI SKP.',
    );
  });

  test('without rows below it is refused', async () => {
    const sentence = await refusal(
      assessSheets({
        Daftar: [
          ['NIP', 'PENDIDIKAN', 'JENIS JABATAN'],
          [null, ' '],
        ],
      }),
    );
    expect(sentence).toBe(
      'Lembar "Daftar" tidak memuat baris pegawai di bawah judul kolom (baris 1). Isi datanya, lalu ulangi.',
    );
  });

  test('of a workbook with empty sheets alone is not found', async () => {
    expect(await refusal(assessSheets({ Satu: [], Dua: [[]] }))).toContain('Judul kolom tidak ditemukan');
    expect(await refusal(assessSheets({}))).toContain('Judul kolom tidak ditemukan');
  });
});

describe('the sheet that holds the data', () => {
  const data = sheetOf([{}, {}]);
  const notes = [['Catatan'], ['Isi lembar berikut']];

  test('is found among notes', async () => {
    expect((await assessSheets({ Petunjuk: notes, 'Data ASN': data, Kode: [['NIP', 'NAMA']] })).place.sheet).toBe(
      'Data ASN',
    );
  });

  test('is the fuller of two, and the other is told', async () => {
    const small = data.map((row) => row.slice(0, 5));
    const { place, sheetFindings } = await assessSheets({ Kecil: small, Penuh: data });
    expect(place.sheet).toBe('Penuh');
    expect(codes(sheetFindings)).toContain('other-sheet');
  });

  test('is not an empty form, even one with more columns', async () => {
    const form = [[...(data[0] ?? []), 'SEMINAR', 'HUKDIS', 'GOLONGAN']];
    const { place, sheetFindings } = await assessSheets({ Formulir: form, Isi: data });
    expect(place.sheet).toBe('Isi');
    expect(codes(sheetFindings)).not.toContain('other-sheet');
  });

  test('is not a recap of stated points, even one with more columns', async () => {
    const facts = [
      ['NIP', 'PENDIDIKAN', 'JENIS JABATAN'],
      ['199001012015011001', 'S-1', 'JFT'],
    ];
    const recap = [
      ['NIP', 'NAMA', 'UNIT KERJA', 'JABATAN', 'KUALIFIKASI', 'KOMPETENSI', 'KINERJA', 'DISIPLIN', 'TOTAL'],
      ['199001012015011001', 'x', 'y', 'z', 15, 0, 25, 5, 45],
    ];
    expect((await assessSheets({ Rekap: recap, Fakta: facts })).place.sheet).toBe('Fakta');
  });

  test('is not a hidden one, unless no other is there', async () => {
    const wide = sheetOf([{ SEMINAR: 1 }]);
    expect((await assessSheets({ Lama: wide, Baru: data }, { hidden: ['Lama'] })).place.sheet).toBe('Baru');
    expect((await assessSheets({ Lama: wide }, { hidden: ['Lama'] })).place.sheet).toBe('Lama');
  });

  test('is never one of the program’s own', async () => {
    const managed = ['Skor IPASN'];
    expect((await assessSheets({ 'Skor IPASN': sheetOf([{ SEMINAR: 1 }]), Data: data }, { managed })).place.sheet).toBe(
      'Data',
    );
    expect(await refusal(assessSheets({ 'Skor IPASN': data }, { managed }))).toContain('Judul kolom tidak ditemukan');
  });

  test('can be named, hidden or not, in small letters', async () => {
    const sheets = { Satu: data, 'Data Dua': data };
    expect((await assessSheets(sheets, { sheet: ' data dua', hidden: ['Data Dua'] })).place.sheet).toBe('Data Dua');
  });

  test('that is named and not there is refused with those that are', async () => {
    expect(await refusal(assessSheets({ Satu: data, Dua: data }, { sheet: 'Tiga' }))).toBe(
      'Lembar "Tiga" tidak ada. Lembar yang ada: Satu, Dua.',
    );
  });

  test('that is named and holds no header is refused', async () => {
    expect(await refusal(assessSheets({ Satu: data, Dua: notes }, { sheet: 'Dua' }))).toContain('Judul kolom tidak');
  });
});

describe('a mapping of one’s own', () => {
  const own: Cells = { PENDIDIKAN: undefined, 'Ijazah (SIMADIG)': 'S-2' };

  test('ties any header to a field, however it is written', async () => {
    for (const header of ['Ijazah (SIMADIG)', 'ijazah simadig', 'IJAZAH_SIMADIG']) {
      expect((await assessOne(own, { map: { [header]: 'pendidikan' } })).education).toBe('S-2');
    }
  });

  test('comes before the headers that the program knows', async () => {
    const person = await assessOne(
      { PENDIDIKAN: 'S-1', 'Ijazah akhir': 'S-3' },
      { map: { 'Ijazah akhir': 'pendidikan' } },
    );
    expect(person.education).toBe('S-3');
  });

  test('can give a known header another meaning', async () => {
    const changes = { 'NILAI SKP': 95, 'NILAI PPK': undefined, KINERJA: undefined, SKP: undefined, Prestasi: 60.5 };
    expect((await assessOne(changes, { map: { Prestasi: 'nilaiKinerja' } })).kinerja).toBe(15);
  });

  test('settles two columns that claim one field', async () => {
    const changes = { 'NILAI SKP': 80, 'NILAI KINERJA': 95 };
    expect((await assessOne(changes, { map: { 'NILAI KINERJA': 'nilaiKinerja' } })).kinerja).toBe(30);
    expect((await assessOne(changes, { map: { 'NILAI KINERJA': 'abaikan' } })).kinerja).toBe(25);
  });

  test('helps the header row to be found', async () => {
    const sheet = [
      ['Ijazah', 'Kelompok'],
      ['S-2', 'JFT'],
    ];
    const map = { Ijazah: 'pendidikan', Kelompok: 'jenisJabatan' } as const;
    const { people } = await assessSheets({ Data: sheet }, { map });
    expect(people.map(({ kualifikasi }) => kualifikasi)).toEqual([20]);
  });

  test('with a header that is not there is refused with those that are', async () => {
    const sentence = await refusal(assessPeople([{}], { map: { Ijazah: 'pendidikan' } }));
    expect(sentence).toBe(
      'Judul "Ijazah" tidak ada pada baris 1. Judul yang ditemukan: NIP, NAMA, UNIT KERJA, JENIS JABATAN, PENDIDIKAN, NILAI SKP.',
    );
  });

  test('of two headers to one field is refused', async () => {
    const map = { NAMA: 'unit', 'UNIT KERJA': 'unit' } as const;
    expect(await refusal(assessPeople([{}], { map }))).toContain('Kolom unit ada lebih dari satu');
  });
});
