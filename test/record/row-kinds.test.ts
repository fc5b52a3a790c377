/** Rows of a table that are no people: left out with a finding, never silently, and never a person among them. */
import type { CellValue } from '../../src/record/cell';
import { assessSheets, codes, refusal, said } from '../support/assess';

const header = ['NO', 'NIP', 'NAMA', 'UNIT KERJA', 'JENIS JABATAN', 'PENDIDIKAN', 'NILAI SKP', 'Keterangan'];
const person = [1, '199001012015011001', 'Pegawai', 'Dinas', 'JFU', 'S-1', 80, null];

/** What becomes of one row between two people. */
async function between(row: readonly CellValue[]) {
  const other = [2, '199001012015011002', 'Pegawai lain', 'Dinas', 'JFU', 'S-1', 80, null];
  const { people, sheetFindings, summary } = await assessSheets({ Data: [header, person, row, other] });
  const aside = sheetFindings.filter((finding) => finding.row !== null);
  expect(summary.all.n + summary.all.unscored).toBe(people.length);
  return {
    people: people.map((each) => each.row),
    aside: aside.map((finding) => [finding.type.code, finding.row, finding.type.severity]),
    said: said(aside),
  };
}

describe('a header repeated in the middle', () => {
  test.each([
    [header],
    [header.map((text) => text.toLowerCase())],
    [header.map((text) => ` ${text}\n`)],
    [header.map((text, index) => (index < 5 ? text : null))],
  ])('is left out, with a notice: %j', async (row) => {
    expect(await between(row)).toEqual({
      people: [2, 4],
      aside: [['row-repeated-header', 3, 'notice']],
      said: ['Baris 3: judul kolom terulang; baris ini dilewati.'],
    });
  });

  test('is not a person whose unit bears a header’s name', async () => {
    expect((await between([3, '199001012015011003', 'Pegawai', 'Unit Kerja', 'JFU', 'S-1', 80])).people).toEqual([
      2, 3, 4,
    ]);
  });
});

describe('a row of totals or means', () => {
  test.each([
    [['Jumlah', null, null, null, null, null, 160]],
    [[null, null, 'JUMLAH', null, null, null, 160]],
    [['Total', null, null, null, 2, 2, 160]],
    [['Total pegawai', null, null, null, '2', '2', '160']],
    [['TOTAL: 2 orang']],
    [['Sub Total', null, null, null, null, null, 160]],
    [['Subtotal', null, null, null, null, null, 160]],
    [['Grand Total', null, null, null, null, null, 160]],
    [[null, 'Jumlah 2 orang']],
    [['Rata-rata', null, null, null, null, null, 80.5]],
    [['RATA RATA', null, null, null, null, null, 80.5]],
    [['Rerata', null, null, null, null, null, 80.5]],
    [['  Jumlah', null, null, null, 'Jumlah', 'jumlah']],
  ])('is left out, with a notice: %j', async (row) => {
    expect(await between(row)).toEqual({
      people: [2, 4],
      aside: [['row-total', 3, 'notice']],
      said: ['Baris 3: baris jumlah atau rata-rata; baris ini dilewati.'],
    });
  });

  test.each([
    [[3, '199001012015011003', 'Total Subagio', 'Dinas', 'JFU', 'S-1', 80]],
    [[3, '19900101 201501 1 003', 'TOTAL, S.Pd.', 'Dinas', null, null, 80]],
    [[3, 199001012015011000, 'Jumlah Rahayu', 'Dinas', 4, 40, 80]],
    [[3, null, 'Total Subagio', 'Dinas', 'JFU', 'S-1', 80]],
    [[3, '199001012015011003', 'Totalia', 'Dinas', 'JFU', 'S-1', 80]],
    [[3, '199001012015011003', 'Pegawai', 'Jumlah Dinas', 'JFU', 'S-1', 80]],
  ])('is not a person whose name or unit begins like one: %j', async (row) => {
    expect((await between(row)).people).toEqual([2, 3, 4]);
  });
});

describe('a row of column numbers', () => {
  test.each([
    [[1, 2, 3, 4, 5, 6, 7, 8]],
    [['1', '2', '3', '4', '5', '6', '7', '8']],
    [['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)']],
    [['1.', '2.', '3.', '4.']],
    [[null, 1, 2, 3, 4]],
  ])('is left out, with a notice: %j', async (row) => {
    expect(await between(row)).toEqual({
      people: [2, 4],
      aside: [['row-numbering', 3, 'notice']],
      said: ['Baris 3: hanya nomor kolom; baris ini dilewati.'],
    });
  });

  // Numbers that do not count from 1 tell of nobody either: no NIP, no name.
  test.each([
    [[1, 2], 'row-note'],
    [[1, 2, 4, 5, 6], 'row-note'],
    [[0, 1, 2, 3, 4], 'row-note'],
    [[2, 3, 4, 5, 6], 'row-note'],
  ])('is not %j', async (row, code) => {
    expect(await between(row)).toMatchObject({ people: [2, 4], aside: [[code, 3, 'notice']] });
  });
});

describe('a row outside the known columns', () => {
  test.each([
    [[3]],
    [[null, null, null, null, null, null, null, 'Mengetahui, Kepala Dinas']],
    [[null, ' ', '', null, "'", null, null, 'Catatan']],
    [[null, null, null, null, null, null, null, null, 'jauh di kanan']],
  ])('is left out, with a notice: %j', async (row) => {
    expect(await between(row)).toEqual({
      people: [2, 4],
      aside: [['row-outside', 3, 'notice']],
      said: ['Baris 3: tidak ada isi pada kolom yang dikenal; baris ini dilewati.'],
    });
  });
});

describe('a blank row', () => {
  test.each([[[]], [[null, null]], [['', ' ', '\u00a0', "'", '\u200b', '\n']]])(
    'is skipped without a word: %j',
    async (row) => {
      expect(await between(row)).toEqual({ people: [2, 4], aside: [], said: [] });
    },
  );
});

describe('a row with little in it', () => {
  test.each([
    ['a numbered name', [3, null, 'Pegawai'], ['nip-empty', 'unit-empty', 'education-empty', 'post-group-empty']],
    ['a name and a unit', [null, null, 'Pegawai', 'Dinas'], ['nip-empty', 'education-empty', 'post-group-empty']],
    [
      'a name and education',
      [null, null, 'Pegawai', null, null, 'S-1'],
      ['nip-empty', 'unit-empty', 'post-group-empty'],
    ],
    ['a numbered NIP', [3, '199001012015011003'], ['name-empty', 'unit-empty', 'education-empty', 'post-group-empty']],
    [
      'a NIP that is a number',
      [3, 199001012015011000],
      ['nip-numeric', 'name-empty', 'unit-empty', 'education-empty', 'post-group-empty'],
    ],
    ['facts alone', [null, null, null, null, 'JFU', 'S-1'], ['nip-empty', 'name-empty', 'unit-empty']],
  ] as const)('is a person with much to mend where it holds %s', async (_what, row, expected) => {
    const others = [4, 5, 6, 7].map((index) => [
      index,
      `19900101201501100${String(index)}`,
      'Pegawai',
      'Dinas',
      'JFU',
      'S-1',
      80,
    ]);
    const { people } = await assessSheets({ Data: [header, person, row, ...others] });
    expect(people.map((each) => each.row)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(codes(people[1]?.findings ?? [])).toEqual([...expected, 'performance-empty']);
    expect(people[1]?.total).toBeNull();
  });

  test('is a note where it holds a name alone, and is told', async () => {
    expect(await between([null, null, 'Pegawai'])).toEqual({
      people: [2, 4],
      aside: [['row-note', 3, 'notice']],
      said: ['Baris 3: catatan atau tanda tangan, bukan pegawai; baris ini dilewati.'],
    });
  });

  test('makes a sheet without people a refusal', async () => {
    expect(await refusal(assessSheets({ Data: [header, [null, null, 'Pegawai']] }))).toBe(
      'Lembar "Data" tidak memuat baris pegawai di bawah judul kolom (baris 1). Isi datanya, lalu ulangi.',
    );
  });
});

describe('a title between people', () => {
  test.each([
    [['DINAS CONTOH']],
    [['A. SEKRETARIAT']],
    [['I', 'SEKRETARIAT']],
    [[null, null, 'BIDANG PELAYANAN']],
    [[null, 'II. Bidang Pelayanan']],
    [['Unit Kerja: Dinas Contoh']],
    [['Kecamatan Contoh']],
    [[2, null, 'Puskesmas Contoh']],
    [['SD Negeri 1 Contoh']],
  ])('is left out, with a notice: %j', async (row) => {
    expect(await between(row)).toEqual({
      people: [2, 4],
      aside: [['row-group', 3, 'notice']],
      said: ['Baris 3: judul kelompok, bukan pegawai; baris ini dilewati.'],
    });
  });

  test('is the unit of the people beneath where no column tells it', async () => {
    const bare = (row: readonly CellValue[]) => row.filter((_, index) => index !== 3);
    const second = [2, '199001012015011002', 'Pegawai lain', 'x', 'JFU', 'S-1', 80, null];
    const third = [3, '199001012015011003', 'Pegawai ketiga', 'x', 'JFU', 'S-1', 80, null];
    const { people, sheetFindings } = await assessSheets({
      Data: [bare(header), ['DINAS SATU'], bare(person), bare(second), ['B. DINAS DUA'], bare(third)],
    });
    expect(people.map(({ unit }) => unit)).toEqual(['DINAS SATU', 'DINAS SATU', 'DINAS DUA']);
    expect(codes(sheetFindings)).toContain('unit-from-above');
    expect(codes(sheetFindings)).not.toContain('column-absent');
  });

  test('does not become the unit of people who have one of their own', async () => {
    const second = [2, '199001012015011002', 'Pegawai lain', 'Badan', 'JFU', 'S-1', 80, null];
    const { people } = await assessSheets({ Data: [header, ['KELOMPOK A'], person, second] });
    expect(people.map(({ unit }) => unit)).toEqual(['Dinas', 'Badan']);
  });
});

describe('a unit that is merged over its people', () => {
  test('is that of all of them', async () => {
    const row = (index: number, unit: string | null) => [
      index,
      `19900101201501100${String(index)}`,
      'Pegawai',
      unit,
      'JFU',
      'S-1',
      80,
    ];
    const { people } = await assessSheets({
      Data: [header, row(1, 'Dinas Satu'), row(2, null), row(3, null), row(4, 'Dinas Dua'), row(5, null)],
    });
    expect(people.map(({ unit }) => unit)).toEqual([
      'Dinas Satu',
      'Dinas Satu',
      'Dinas Satu',
      'Dinas Dua',
      'Dinas Dua',
    ]);
    expect(people.flatMap(({ findings }) => codes(findings))).toEqual([]);
  });

  test('is not that of one person among many whose unit was forgotten', async () => {
    const row = (index: number, unit: string | null) => [
      index,
      `19900101201501100${String(index)}`,
      'Pegawai',
      unit,
      'JFU',
      'S-1',
      80,
    ];
    const { people } = await assessSheets({
      Data: [header, row(1, 'Satu'), row(2, 'Dua'), row(3, null), row(4, 'Empat'), row(5, 'Lima')],
    });
    expect(people.map(({ unit }) => unit)).toEqual(['Satu', 'Dua', null, 'Empat', 'Lima']);
  });
});

describe('a vacant post', () => {
  test.each([
    [[3, '-', '-', 'Dinas', 'struktural']],
    [[3, null, '-', 'Dinas', 'struktural', '-']],
    [[3, '0', '–', 'Dinas', 'struktural']],
    [[3, null, 'KOSONG', 'Dinas', 'struktural']],
    [[3, null, '(lowong)', 'Dinas', 'struktural']],
    [[3, 'Jabatan kosong', null, 'Dinas', 'struktural']],
    [[3, null, 'Belum terisi', 'Dinas', 'struktural']],
  ])('is left out, with a notice: %j', async (row) => {
    expect(await between(row)).toEqual({
      people: [2, 4],
      aside: [['row-vacant', 3, 'notice']],
      said: ['Baris 3: jabatan tanpa pejabat (kosong atau lowong); baris ini dilewati.'],
    });
  });

  test('is none where a NIP or education stands', async () => {
    expect((await between([3, '199001012015011003', '-', 'Dinas', 'JFU', 'S-1', 80])).people).toEqual([2, 3, 4]);
    expect((await between([3, '-', '-', 'Dinas', 'JFU', 'S-1', 80])).people).toEqual([2, 3, 4]);
  });
});

describe('a row prepared in advance', () => {
  test.each([
    [[3, null, null, 'Dinas', null, null, 0]],
    [[3, null, null, null, null, null, 0]],
    [[null, '-', null, 'Dinas', null, null, '-']],
  ])('is left out, with a notice: %j', async (row) => {
    expect(await between(row)).toEqual({
      people: [2, 4],
      aside: [['row-prepared', 3, 'notice']],
      said: ['Baris 3: tidak memuat NIP, nama, dan pendidikan; dianggap baris yang disiapkan dan dilewati.'],
    });
  });
});

describe('a note or a signature', () => {
  test.each([
    [[null, null, 'Mengetahui,']],
    [[null, null, 'Kepala Dinas Contoh']],
    [[null, null, 'Kota Contoh, 31 Desember 2019']],
    [[null, null, 'NIP. 19650101 199003 1 001']],
    [[null, 'Catatan: data per Desember']],
    [[null, null, 'Pembina Tk. I']],
    [[null, null, 'Keterangan: JFU adalah jabatan fungsional umum']],
  ])('is left out, with a notice: %j', async (row) => {
    expect(await between(row)).toEqual({
      people: [2, 4],
      aside: [['row-note', 3, 'notice']],
      said: ['Baris 3: catatan atau tanda tangan, bukan pegawai; baris ini dilewati.'],
    });
  });

  test('is the whole block at the foot of a sheet', async () => {
    const { people } = await assessSheets({
      Data: [
        header,
        person,
        [],
        [null, null, null, null, 'Kota Contoh, 31 Desember 2019'],
        [null, null, null, null, 'Kepala Dinas,'],
        [],
        [null, null, null, null, 'Dr. Contoh Pejabat, M.Si.'],
        [null, null, null, null, 'Pembina Utama Muda'],
        [null, null, null, null, 'NIP. 19650101 199003 1 001'],
      ],
    });
    expect(people.map((each) => each.row)).toEqual([2]);
  });

  test('does not take people beneath it along', async () => {
    const other = [2, '199001012015011002', 'Pegawai lain', 'Dinas', 'JFU', 'S-1', 80, null];
    const { people } = await assessSheets({ Data: [header, person, [null, null, 'Catatan: dua tabel'], [], other] });
    expect(people.map((each) => each.row)).toEqual([2, 5]);
  });
});

describe('a NIP on the row beneath', () => {
  const named = (index: number, name: string) => [index, null, name, 'Dinas', 'JFU', 'S-1', 80];

  test('is that of the person above, in the name’s column or in the NIP’s', async () => {
    const { people, sheetFindings } = await assessSheets({
      Data: [
        header,
        named(1, 'Pegawai Satu'),
        [null, null, 'NIP. 19900101 201501 1 001'],
        named(2, 'Pegawai Dua'),
        [null, '199001012015011002'],
      ],
    });
    expect(people.map((each) => [each.row, each.nip, each.name, each.total])).toEqual([
      [2, '199001012015011001', 'Pegawai Satu', 45],
      [4, '199001012015011002', 'Pegawai Dua', 45],
    ]);
    expect(sheetFindings.filter((finding) => finding.row !== null)).toEqual([]);
  });

  test('does not take the place of a NIP that the person above has', async () => {
    const { people, sheetFindings } = await assessSheets({
      Data: [
        header,
        person,
        [2, '199001012015011002'],
        [3, '199001012015011003', 'Pegawai', 'Dinas', 'JFU', 'S-1', 80],
      ],
    });
    expect(people[0]?.nip).toBe('199001012015011001');
    expect(people.length + sheetFindings.filter((finding) => finding.row !== null).length).toBe(3);
  });
});
