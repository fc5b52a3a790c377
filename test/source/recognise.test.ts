/** Files of other systems are known by their headers: every ready layout, titles above it, headers in any order. */
import { readSourceTables } from '../../src/actions/shared/source-tables';
import type { CellValue, Row } from '../../src/record/cell';
import { parseLayoutFile } from '../../src/source/layout-file';
import { layouts } from '../../src/source/layouts';
import { layoutSchema, type SourceLayout } from '../../src/source/layout';
import { pointReader } from '../../src/source/points';
import { recognise } from '../../src/source/recognise';
import { refusal } from '../support/assess';
import { memoryWorkbook } from '../support/memory-workbook';

const headers: Readonly<Record<string, string>> = {
  'profil-sapk-siasn':
    'PNS ID|NIP BARU|NIP LAMA|NAMA|TANGGAL LAHIR|JENIS KELAMIN|AGAMA NAMA|NIK|KEDUDUKAN HUKUM ID|KEDUDUKAN HUKUM NAMA|TMT CPNS|JENIS JABATAN ID|JENIS JABATAN NAMA|JABATAN NAMA|TINGKAT PENDIDIKAN ID|TINGKAT PENDIDIKAN NAMA|UNOR NAMA',
  'templat-bkn-2018': 'Id Pegawai|Nama|NIP|KUALIFIKASI|STRUKTURAL|FUNGSIONAL|DIKLAT20JP|SEMINAR|SKP|HUKDIS|Unit Kerja',
  'riwayat-tahunan':
    'nip|tahun|golru|jns_kelamin|jns_jabatan|jabatan|unit_kerja|tingkat_pendidikan|diklat_pim|diklat_fung|diklat_teknis|seminar|nilai_kinerja|riwayat_disiplin|skor_kualifikasi|nilai_pip|kategori_pip',
  'siasn-pip-asn': 'Nama|Nama Jabatan|Satuan Kerja|Kualifikasi|Kompetensi|Kinerja|Disiplin|Total',
  'rekap-instansi': 'NO|NAMA|NIP|KINERJA|DISIPLIN|KOMPETENSI|KUALIFIKASI|TOTAL',
  'ipasn-csv': 'nip|nama|unor|kualifikasi|kompetensi|kinerja|disiplin|total|tahun|updated|keterangan_kualifikasi',
  'daftar-pegawai': 'NIP|Nama|Unit Kerja|Jenis Jabatan|Pendidikan|Nilai SKP|Tahun',
  'riwayat-diklat': 'NIP|NAMA|JENIS DIKLAT ID|JENIS DIKLAT NAMA|NAMA DIKLAT|TANGGAL MULAI|TANGGAL SELESAI|JUMLAH JAM',
  'riwayat-kursus': 'NIP BARU|NAMA KURSUS|TANGGAL KURSUS|TANGGAL SELESAI KURSUS|JUMLAH JAM|INSTITUSI PENYELENGGARA',
  'riwayat-skp': 'NIP|NAMA|TAHUN|NILAI SKP|PREDIKAT KINERJA',
  'riwayat-hukuman': 'NIP|JENIS HUKUMAN ID|JENIS HUKUMAN NAMA|NOMOR SK|TMT HUKUMAN',
  'riwayat-pendidikan': 'NIP|TINGKAT PENDIDIKAN ID|TINGKAT PENDIDIKAN NAMA|NAMA SEKOLAH|TAHUN LULUS',
};

function at(row: number, values: readonly CellValue[]): readonly Row[] {
  const title: Row = { number: 1, values: ['PEMERINTAH PROVINSI CONTOH', 'TAHUN 2019'] };
  return row === 1 ? [{ number: 1, values }] : [title, { number: row, values }];
}

test('every ready layout is tried here', () => {
  expect(Object.keys(headers).sort()).toEqual(layouts.map(({ name }) => name).sort());
});

test.each(Object.entries(headers))(
  '%s is known by its header, in its usual row, elsewhere and backwards',
  (name, line) => {
    const values = line.split('|');
    for (const row of [1, 5, 7, 12]) {
      expect(recognise(at(row, values), layouts)?.layout.name).toBe(name);
      expect(recognise(at(row, [...values].reverse()), layouts)?.layout.name).toBe(name);
    }
  },
);

test('a layout is plain data: it goes through JSON and comes back the same', () => {
  for (const layout of layouts) expect(layoutSchema.parse(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
});

test('a table of something else has no layout', () => {
  expect(recognise(at(1, ['Kode Barang', 'Nama Barang', 'Jumlah', 'Tahun']), layouts)).toBeNull();
  expect(recognise([], layouts)).toBeNull();
});

test('two columns that claim one field are asked back', async () => {
  const sheets = {
    Data: [
      ['NIP', 'NAMA DIKLAT', 'PELATIHAN', 'TAHUN'],
      ['1', 'a', 'b', 2019],
    ],
  };
  expect(await refusal(readSourceTables(memoryWorkbook(sheets)))).toContain(
    '"NAMA DIKLAT" (kolom 2), "PELATIHAN" (kolom 3)',
  );
});

test('a file that nobody knows is refused with the layouts that are known and the way on', async () => {
  const said = await refusal(
    readSourceTables(
      memoryWorkbook({
        Data: [
          ['Kode', 'Barang'],
          ['1', 'Meja'],
        ],
      }),
    ),
  );
  expect(said).toContain('Riwayat SKP');
  expect(said).toContain('--save-map');
});

async function rowsOf(sheets: Parameters<typeof memoryWorkbook>[0], own: readonly SourceLayout[] = []) {
  const [table] = await readSourceTables(memoryWorkbook(sheets), { own });
  const rows: Row[] = [];
  for await (const block of table!.rows()) rows.push(...block);
  return { table: table!, rows };
}

test('codes become words where they are codes, and digits elsewhere stay', async () => {
  const { rows } = await rowsOf({
    Data: [
      ['NIP', 'TINGKAT PENDIDIKAN ID', 'TINGKAT PENDIDIKAN NAMA', 'TAHUN LULUS', 'NAMA SEKOLAH'],
      ['1', '05', 'Sekolah Dasar', 1990, 'rahasia'],
      ['2', 40, null, 2010, null],
      ['3', null, '5', 2011, null],
    ],
  });
  expect(rows.map(({ values }) => values.slice(1, 4))).toEqual([
    ['SD', 'Sekolah Dasar', 1990],
    ['S-1', null, 2010],
    [null, '5', 2011],
  ]);
  expect(JSON.stringify(rows)).not.toContain('rahasia');
});

describe('Stated points', () => {
  test('of SIASN are read from below row 7, blank rows between, without a NIP', async () => {
    const blank: CellValue[] = [];
    const { table, rows } = await rowsOf({
      'PIP ASN': [
        ['HASIL PENGUKURAN'],
        ...Array.from({ length: 5 }, () => blank),
        ['Nama', 'Nama Jabatan', 'Satuan Kerja', 'Kualifikasi', 'Kompetensi', 'Kinerja', 'Disiplin', 'Total'],
        blank,
        ['Siti Contoh', 'Auditor', 'Inspektorat', 15, '22,5', 25, 5, '67,5'],
        blank,
        ['Budi Contoh', 'Pengelola', 'Bappeda', 5, 0, 'x', 5, null],
        ['Jumlah', null, null, 20, 22.5, 25, 10, null],
      ],
    });
    expect(table.layout.name).toBe('siasn-pip-asn');
    const read = rows.map(pointReader(table)).filter((row) => row !== null);
    expect(read).toMatchObject([
      {
        row: 9,
        nip: null,
        name: 'Siti Contoh',
        unit: 'Inspektorat',
        poinKompetensi: 22.5,
        poinTotal: 67.5,
        unreadable: [],
      },
      { row: 11, name: 'Budi Contoh', poinKinerja: null, poinTotal: null, unreadable: ['poinKinerja'] },
    ]);
  });

  test('of an agency are read with NIP, year and decimal comma', async () => {
    const { table, rows } = await rowsOf({
      ipasn: [
        headers['ipasn-csv']!.split('|'),
        ["'199001012015011001", 'Siti', 'Bappeda', '15', '36,5', '25', '5', '81,5', '2019', '2020-01-15', 'S-1'],
      ],
    });
    expect(rows.map(pointReader(table))).toMatchObject([
      { nip: '199001012015011001', poinKompetensi: 36.5, poinTotal: 81.5, year: 2019, updatedDay: 43845 },
    ]);
  });
});

describe('A layout file', () => {
  test('is what --save-map keeps, and knows the next file by its headers', async () => {
    const simadig = parseLayoutFile(
      '{ "columns": { "No Induk": "nip", "Ijazah": "pendidikan", "Klp": "jenisJabatan", "Kontak": "abaikan" } }',
      'simpan/simadig.json',
    );
    expect(simadig).toMatchObject({ name: 'simadig', holds: 'pegawai' });
    const { table } = await rowsOf(
      {
        Data: [
          ['Kontak', 'Klp', 'Ijazah', 'No Induk'],
          ['0812', 'staf', 'S1', '1'],
        ],
      },
      [simadig],
    );
    expect(table.layout.name).toBe('simadig');
    expect([...table.columns.keys()].sort()).toEqual(['jenisJabatan', 'nip', 'pendidikan']);
    expect(table.unmappedHeaders).toEqual(['Kontak']);
  });

  test('may tell codes of its own', async () => {
    const own = parseLayoutFile(
      '{ "name": "Aplikasi X", "columns": { "NIP": "nip", "Klp": "jenisJabatan", "Didik": "pendidikan" }, "codes": { "jenisJabatan": { "A": "struktural", "2": "pelaksana" } } }',
      'x.json',
    );
    const { rows } = await rowsOf(
      {
        Data: [
          ['NIP', 'Klp', 'Didik'],
          ['1', 'a', 'S-1'],
          ['2', 2, 'S-2'],
        ],
      },
      [own],
    );
    expect(rows.map(({ values }) => values[1])).toEqual(['struktural', 'pelaksana']);
  });

  test.each([
    ['not JSON', '{', 'bukan JSON'],
    ['no columns', '{}', 'columns'],
    ['an unknown part', '{ "columns": {}, "kolom": 1 }', 'kolom'],
    ['an unknown field', '{ "columns": { "A": "golongan darah" } }', 'golongan darah'],
    ['a field of another kind', '{ "holds": "skp", "columns": { "A": "pendidikan" } }', 'kolom tujuan'],
  ])('with %s is refused, and says why', async (_what, json, why) => {
    expect(await refusal(Promise.resolve().then(() => parseLayoutFile(json, 'x.json')))).toContain(why);
  });
});
