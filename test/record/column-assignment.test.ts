/** Columns found by evidence: what a header says around a known one, what its cells show, and what is asked back. */
import type { CellValue, Row } from '../../src/record/cell';
import { tableLayout, type Layout } from '../../src/record/columns';
import { headersFrom, singleHeader } from '../../src/record/table-header';
import { assessSheets, codes, pointsOf, refusal } from '../support/assess';

const rowsOf = (rows: readonly (readonly CellValue[])[], from = 1): readonly Row[] =>
  rows.map((values, index) => ({ number: from + index, values }));

/** The layout of a header of one row with the rows beneath it. */
function layoutWith(header: readonly CellValue[], people: readonly (readonly CellValue[])[] = []): Layout {
  return tableLayout(singleHeader({ number: 1, values: header }), { map: new Map(), sample: rowsOf(people, 2) });
}

/** By field: the header, how sure, and why. */
const told = ({ columns }: Layout) =>
  Object.fromEntries([...columns].map(([field, { header, degree, reason }]) => [field, [header, degree, reason]]));

describe('a header with words around a known one', () => {
  test.each([
    ['NILAI SKP 2019', 'nilaiKinerja', 'qualified'],
    ['NILAI SKP TAHUN 2018', 'nilaiKinerja', 'qualified'],
    ['HUKUMAN DISIPLIN (5 TAHUN TERAKHIR)', 'hukumanDisiplin', 'qualified'],
    ['Hukuman Disiplin dalam 5 Tahun Terakhir', 'hukumanDisiplin', 'qualified'],
    ['SEMINAR (2 tahun terakhir)', 'seminar', 'qualified'],
    ['JUMLAH JP (1 tahun terakhir)', 'jpDiklatTeknis', 'qualified'],
    ['PENDIDIKAN TERAKHIR (sesuai ijazah)', 'pendidikan', 'qualified'],
    ['Seminar/Workshop dan lainnya', 'seminar', 'qualified'],
    ['Pendidikan Formal Terakhir', 'pendidikan', 'words'],
    ['Ijazah terakhir yang dimiliki', 'pendidikan', 'words'],
    ['Apakah Saudara telah mengikuti Diklat Fungsional?', 'diklatFungsional', 'qualified'],
    ['Diklat Penjenjangan', 'diklatKepemimpinan', 'words'],
    ['NAMA LENGKAP DAN GELAR', 'nama', 'words'],
    ['Tempat Tugas / Unit Kerja', 'unit', 'words'],
  ])('"%s" is certain to be %s', (header, field, reason) => {
    expect(told(layoutWith(['NO', header]))).toEqual({ [field]: [header, 'certain', reason] });
  });

  test.each([
    ['Riwayat Pendidikan Kepegawaian', 'pendidikan'],
    ['Seminar Kepegawaian Internal', 'seminar'],
  ])('"%s" is probably %s, by some of its words', (header, field) => {
    expect(told(layoutWith([header]))).toEqual({ [field]: [header, 'probable', 'extraWords'] });
  });

  test.each([
    'PENDIDIKAN (SYARAT JABATAN) 2',
    'NAMA ATASAN',
    'NIP LAMA',
    'TMT JABATAN',
    'SK HUKUMAN DISIPLIN',
    'JUMLAH JP SEMINAR',
    'TARGET SKP',
    'STATUS PERKAWINAN',
    'GOLONGAN DARAH',
    'TUNJANGAN KINERJA',
  ])('"%s" is none of these', (header) => {
    const { columns } = layoutWith([header]);
    for (const field of ['pendidikan', 'nama', 'nip', 'jabatan', 'hukumanDisiplin', 'jpDiklatTeknis'] as const) {
      expect(columns.has(field)).toBe(false);
    }
    for (const field of ['nilaiKinerja', 'status', 'golongan', 'seminar'] as const) {
      expect(columns.has(field)).toBe(false);
    }
  });
});

describe('a header over several rows', () => {
  const upper = ['NO', 'PEGAWAI', null, 'JABATAN', null, 'PENDIDIKAN', 'KOMPETENSI', null, null, 'SKP'];
  const lower = [null, 'NAMA', 'NIP', 'JENIS', 'NAMA', null, 'DIKLAT PIM', 'JP', 'SEMINAR', null];
  const people = [
    [1, 'Pegawai Satu', '199001012015011001', 'pelaksana', 'Analis', 'S-1', '-', 20, 'sudah', 80],
    [2, 'Pegawai Dua', '199001012015011002', 'fungsional', 'Guru', 'S-2', '-', 0, 'belum', 95],
  ];

  test('gives each column the field of its levels: NAMA beneath JABATAN is the post’s name', () => {
    const header = headersFrom(rowsOf([upper, lower, ...people]), 0).at(-1);
    if (header === undefined) throw new Error('no header');
    const { columns } = tableLayout(header, { map: new Map(), sample: rowsOf(people, 3) });
    expect(Object.fromEntries([...columns].map(([field, { index }]) => [field, index]))).toEqual({
      nama: 1,
      nip: 2,
      jenisJabatan: 3,
      jabatan: 4,
      pendidikan: 5,
      diklatKepemimpinan: 6,
      jpDiklatTeknis: 7,
      seminar: 8,
      nilaiKinerja: 9,
    });
    expect(columns.get('jenisJabatan')).toMatchObject({
      header: 'JABATAN / JENIS',
      degree: 'certain',
    });
    expect(columns.get('jpDiklatTeknis')).toMatchObject({ header: 'KOMPETENSI / JP', level: 2 });
  });

  test('scores as one row does', async () => {
    const flat = ['NO', 'NAMA', 'NIP', 'JENIS JABATAN', 'JABATAN', 'PENDIDIKAN', 'DIKLAT PIM', 'JP', 'SEMINAR', 'SKP'];
    const two = await assessSheets({ Data: [['DAFTAR PEGAWAI'], [], upper, lower, ...people] });
    const one = await assessSheets({ Data: [flat, ...people] });
    expect(two.people.map(pointsOf)).toEqual([
      [15, 40, 25, 5],
      [20, 0, 30, 5],
    ]);
    expect(two.people.map(pointsOf)).toEqual(one.people.map(pointsOf));
  });

  test('of three levels is read to its lowest', async () => {
    const { people: read } = await assessSheets({
      Data: [
        ['NIP', 'JENIS JABATAN', 'DATA PENGUKURAN', null, null, null],
        [null, null, 'KUALIFIKASI', 'KOMPETENSI', null, 'KINERJA'],
        [null, null, 'PENDIDIKAN', 'JP', 'SEMINAR', 'NILAI SKP'],
        [1, 2, 3, 4, 5, 6],
        ['199001012015011001', 'pelaksana', 'S-1', 20, 'sudah', 80],
      ],
    });
    expect(read.map(pointsOf)).toEqual([[15, 40, 25, 5]]);
  });

  test('can be mapped by the whole header, or by its lowest level alone where that is one', async () => {
    const other = upper.map((text) => (text === 'PENDIDIKAN' ? 'IJAZAH' : text));
    const renamed = lower.map((text) => (text === 'SEMINAR' ? 'X' : text));
    const sheets = { Data: [other, renamed, ...people] };
    for (const header of ['KOMPETENSI / X', 'X', 'x']) {
      const { people: read } = await assessSheets(sheets, { map: { [header]: 'seminar' } });
      expect(read.map(({ kompetensi }) => kompetensi)).toEqual([40, 0]);
    }
  });
});

describe('a column without a header that is known', () => {
  test('is probably what its cells show, and is told', async () => {
    const { people, sheetFindings } = await assessSheets({
      Data: [
        ['NIP', 'NAMA', 'UNIT KERJA', 'JENIS JABATAN', 'Kolom A', 'NILAI SKP'],
        ['199001012015011001', 'Satu', 'Dinas', 'JFU', 'S-1', 80],
        ['199001012015011002', 'Dua', 'Dinas', 'JFU', 'SMA', 80],
      ],
    });
    expect(people.map(({ kualifikasi }) => kualifikasi)).toEqual([15, 5]);
    expect(codes(sheetFindings)).toContain('column-probable');
  });

  test('is not read by its cells where its header is another field’s', () => {
    const layout = layoutWith(
      ['NIP', 'JENIS JABATAN', 'PENDIDIKAN', 'PENDIDIKAN CPNS'],
      [
        ['199001012015011001', 'JFU', 'S-1', 'SMA'],
        ['199001012015011002', 'JFU', 'S-1', 'SMA'],
      ],
    );
    expect(layout.columns.get('pendidikan')?.index).toBe(2);
    expect([...layout.columns.values()].map(({ index }) => index)).not.toContain(3);
  });

  test('that holds sanctions is never passed over in silence', async () => {
    const { people, sheetFindings } = await assessSheets({
      Data: [
        ['NIP', 'NAMA', 'UNIT KERJA', 'JENIS JABATAN', 'PENDIDIKAN', 'NILAI SKP', 'Lain-lain'],
        ['199001012015011001', 'Satu', 'Dinas', 'JFU', 'S-1', 80, 'berat'],
        ['199001012015011002', 'Dua', 'Dinas', 'JFU', 'S-1', 80, null],
      ],
    });
    expect(people.map(({ disiplin }) => disiplin)).toEqual([1, 5]);
    expect(codes(sheetFindings)).toContain('column-probable');
  });

  test('whose words fit and whose cells do not is named as unused', async () => {
    const { people, sheetFindings } = await assessSheets({
      Data: [
        ['NIP', 'NAMA', 'UNIT KERJA', 'JENIS JABATAN', 'PENDIDIKAN', 'NILAI SKP', 'Hukuman Disiplin (SK)'],
        ['199001012015011001', 'Satu', 'Dinas', 'JFU', 'S-1', 80, 'terlampir pada berkas'],
        ['199001012015011002', 'Dua', 'Dinas', 'JFU', 'S-1', 80, 'terlampir pada berkas'],
      ],
    });
    expect(people.map(({ total }) => total === null || total === 45)).toEqual([true, true]);
    expect(codes(sheetFindings).some((code) => code === 'column-unused' || code === 'column-missing')).toBe(true);
  });
});

describe('two columns for one field', () => {
  const sheet = (headers: readonly string[], ...values: readonly (readonly CellValue[])[]) => ({
    Data: [
      ['NIP', 'JENIS JABATAN', 'PENDIDIKAN', ...headers],
      ...values.map((row, index) => [`19900101201501100${String(index + 1)}`, 'JFU', 'S-1', ...row]),
    ],
  });

  test.each([
    [
      ['NILAI SKP', 'NILAI KINERJA'],
      [80, 95],
    ],
    [
      ['SEMINAR', 'WORKSHOP'],
      ['ya', 'tidak'],
    ],
    [
      ['HUKUMAN DISIPLIN', 'RIWAYAT DISIPLIN'],
      ['ringan', '-'],
    ],
    [
      ['Nilai SKP 2017', 'Nilai SKP 2018'],
      [80, 95],
    ],
    [
      ['NILAI SKP 2018', 'NILAI SKP 2019'],
      [70, 80],
    ],
    [
      ['SKP TH 2017', 'SKP TH 2018', 'SKP TH 2019'],
      [60, 70, 95],
    ],
    [
      ['Nilai SKP Semester I', 'Nilai SKP Semester II'],
      [80, 95],
    ],
  ])('%j are asked back', async (headers, values) => {
    expect(await refusal(assessSheets(sheet(headers, values, values)))).toContain('ada lebih dari satu pada baris 1');
  });

  test('a known header goes before one that only resembles it', async () => {
    const { people, sheetFindings } = await assessSheets(
      sheet(['NILAI SKP', 'Nilai rata-rata kinerja individu'], [80, 60], [80, 60]),
    );
    expect(people.map(({ kinerja }) => kinerja)).toEqual([25, 25]);
    expect(codes(sheetFindings)).toContain('column-unused');
  });
});

describe('KUALIFIKASI, KOMPETENSI, KINERJA and DISIPLIN side by side', () => {
  const facts = ['NIP', 'JENIS JABATAN', 'PENDIDIKAN', 'NILAI SKP', 'HUKDIS'];

  test('are points beside facts, and no facts themselves', async () => {
    const { people } = await assessSheets({
      Data: [
        [...facts, 'KUALIFIKASI', 'KOMPETENSI', 'KINERJA', 'DISIPLIN', 'TOTAL'],
        ['199001012015011001', 'JFU', 'S-1', 80, '-', 25, 40, 30, 1, 96],
        ['199001012015011002', 'JFU', 'S-2', 95, 'ringan', 25, 40, 30, 1, 96],
      ],
    });
    expect(people.map(pointsOf)).toEqual([
      [15, 0, 25, 5],
      [20, 0, 30, 3],
    ]);
  });

  test('are group titles where facts stand beneath them', async () => {
    const { people } = await assessSheets({
      Data: [
        ['NIP', 'JENIS JABATAN', 'KUALIFIKASI', 'KOMPETENSI', null, 'KINERJA', 'DISIPLIN'],
        [null, null, 'PENDIDIKAN', 'JP', 'SEMINAR', 'SKP', 'HUKDIS'],
        ['199001012015011001', 'JFU', 'S-1', 20, 'ya', 80, '-'],
        ['199001012015011002', 'JFU', 'S-2', 0, 'tidak', 95, 'ringan'],
      ],
    });
    expect(people.map(pointsOf)).toEqual([
      [15, 40, 25, 5],
      [20, 0, 30, 3],
    ]);
  });

  test('alone are refused as points', async () => {
    const sentence = await refusal(
      assessSheets({
        Data: [
          ['NIP', 'NAMA', 'KUALIFIKASI', 'KOMPETENSI', 'KINERJA', 'DISIPLIN'],
          ['199001012015011001', 'Satu', 15, 0, 25, 5],
          ['199001012015011002', 'Dua', 20, 0, 30, 5],
        ],
      }),
    );
    expect(sentence).toContain('poin');
  });
});

describe('name and NIP in one column', () => {
  test.each(['NAMA / NIP', 'NAMA/NIP', 'Nama dan NIP', 'NAMA\nNIP', 'NAMA PEGAWAI (NIP)'])(
    '"%s" holds both',
    async (header) => {
      const { people } = await assessSheets({
        Data: [
          ['NO', header, 'JENIS JABATAN', 'PENDIDIKAN'],
          [1, 'Pegawai Satu\n19900101 201501 1 001', 'JFU', 'S-1'],
          [2, 'Pegawai Dua, S.Pd.\nNIP. 19900101 201501 1 002', 'JFU', 'S-1'],
          [3, 'Pegawai Tiga / 199001012015011003', 'JFU', 'S-1'],
        ],
      });
      expect(people.map(({ nip, name }) => [nip, name])).toEqual([
        ['199001012015011001', 'Pegawai Satu'],
        ['199001012015011002', 'Pegawai Dua, S.Pd.'],
        ['199001012015011003', 'Pegawai Tiga'],
      ]);
    },
  );

  test('a NIP that stands in the name’s cells is found there, and that is told', async () => {
    const { people, sheetFindings } = await assessSheets({
      Data: [
        ['NO', 'NAMA', 'JENIS JABATAN', 'PENDIDIKAN'],
        [1, 'Pegawai Satu\nNIP. 199001012015011001', 'JFU', 'S-1'],
        [2, 'Pegawai Dua\nNIP. 199001012015011002', 'JFU', 'S-1'],
      ],
    });
    expect(people.map(({ nip, name }) => [nip, name])).toEqual([
      ['199001012015011001', 'Pegawai Satu'],
      ['199001012015011002', 'Pegawai Dua'],
    ]);
    expect(codes(sheetFindings)).toContain('column-probable');
  });
});

describe('a column that the user named', () => {
  test('by its letters needs no header', async () => {
    const { people } = await assessSheets(
      {
        Data: [
          ['NIP', 'JENIS JABATAN', 'PENDIDIKAN', null],
          ['199001012015011001', 'JFU', 'S-1', 'sudah'],
        ],
      },
      { map: { '(kolom D)': 'seminar' } },
    );
    expect(people.map(({ kompetensi }) => kompetensi)).toEqual([17.5]);
  });

  test('as left out is not used, whatever its cells show', () => {
    const layout = tableLayout(singleHeader({ number: 1, values: ['NIP', 'Kolom A'] }), {
      map: new Map([['Kolom A', 'abaikan']]),
      sample: rowsOf(
        [
          ['199001012015011001', 'S-1'],
          ['199001012015011002', 'SMA'],
        ],
        2,
      ),
    });
    expect([...layout.columns.keys()]).toEqual(['nip']);
  });
});

describe('a sheet formatted to its last column', () => {
  test('is read by the columns that hold something', () => {
    const blank = Array<CellValue>(16_378).fill(null);
    const { columns } = layoutWith(
      ['NIP', 'JENIS JABATAN', 'PENDIDIKAN', ...blank, 'SKP'],
      [['199001012015011001', 'pelaksana', 'S-1', ...blank, 80]],
    );
    expect([...columns].map(([field, { index }]) => [field, index])).toEqual([
      ['nip', 0],
      ['jenisJabatan', 1],
      ['pendidikan', 2],
      ['nilaiKinerja', 16_381],
    ]);
  });
});
