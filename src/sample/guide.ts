/** The sheet that tells whoever opens the sample what it is, so that nobody takes it for people. */
import { longDay } from '../record/long-date';
import type { CellFormat, PlainValue, SheetCell } from '../workbook/sheet';
import { rosterColumns, type RosterColumnName } from '../record/roster-columns';
import type { SampleOptions } from './options';
import type { SampleSheet } from './sample-sheet';

const meanings: Readonly<Record<RosterColumnName, string>> = {
  number: 'Nomor urut; tidak dipakai dalam penghitungan.',
  nip: '18 angka sebagai teks: tanggal lahir, tahun dan bulan pengangkatan (PPPK: 21), jenis kelamin, nomor urut.',
  name: 'Nama rekaan, sering dengan gelar.',
  unit: 'Perangkat daerah; rekap dibuat per unit kerja.',
  position: 'Nama jabatan.',
  positionType: 'Struktural, Fungsional, atau Pelaksana; menentukan poin kompetensi.',
  echelon: 'Diisi untuk jabatan struktural.',
  education: 'Jenjang pendidikan terakhir; menentukan poin kualifikasi.',
  rank: 'Golongan ruang PNS, atau golongan PPPK.',
  status: 'PNS, CPNS, atau PPPK.',
  legalStatus: 'Kedudukan hukum; yang tidak aktif tidak dihitung.',
  sex: 'L atau P.',
  birthDay: 'Tanggal, bukan teks.',
  appointmentDay: 'TMT CPNS; untuk PPPK tanggal pengangkatan.',
  leadershipTraining: 'Sudah atau Belum, sesuai jabatan yang dipegang; hanya dihitung untuk struktural.',
  functionalTraining: 'Sudah atau Belum; hanya dihitung untuk fungsional.',
  technicalHours: 'Jumlah JP diklat teknis dalam satu tahun terakhir; 20 JP atau lebih mendapat poin.',
  seminar: 'Sudah atau Belum, dalam dua tahun terakhir.',
  performance: 'Penilaian tahun terakhir; menentukan poin kinerja.',
  sanction: 'Hukuman terberat dalam lima tahun terakhir.',
  updatedDay: 'Kapan data pegawai ini terakhir diperbarui.',
};

const title: CellFormat = { bold: true, size: 14 };
const heading: CellFormat = { bold: true, borderBottom: '1B4F8A' };
const running: CellFormat = { wrap: true, vertical: 'top' };

function facts({ rows, seed, dirt, measured }: SampleOptions): readonly (readonly [string, PlainValue])[] {
  const dirty = dirt === 0 ? 'tidak ada' : `sekitar ${String(Math.round(dirt * 100))} persen baris, disengaja`;
  return [
    ['Pegawai', rows],
    ['Tanggal pengukuran', longDay('id', measured)],
    ['Benih', seed],
    ['Data yang cacat', dirty],
  ];
}

export function guideSheet(options: SampleOptions): SampleSheet {
  const rows: (readonly (SheetCell | PlainValue)[] | null)[] = [
    [{ value: 'Tentang contoh ini', format: title }],
    ['Semua pegawai, unit kerja, dan NIP di buku kerja ini rekaan; kesamaan dengan siapa pun kebetulan belaka.'],
    ['Pakai untuk mencoba: periksa data, hitung skor, dan lihat rekap tanpa memakai data siapa pun.'],
    null,
    ...facts(options).map(([name, value]) => [name, { value, format: { align: 'left' } } as const]),
    null,
    [
      { value: 'Kolom', format: heading },
      { value: 'Isi', format: heading },
    ],
    ...rosterColumns(options.measured).map(
      ({ name, header }) =>
        [
          { value: header, format: running },
          { value: meanings[name], format: running },
        ] as const,
    ),
  ];
  return {
    name: 'Petunjuk',
    widths: [26, 96],
    rows,
    print: { orientation: 'portrait', fitToWidth: 1, fitToHeight: 0 },
  };
}
