/** Which source has the say over which field: the words of the table that an agency edits. */
import type { Sentence } from './say';

export const authorityText = {
  title: { id: 'KEWENANGAN SUMBER DATA', en: 'AUTHORITY OF THE SOURCES' },
  help: {
    id: 'Urutan ini usulan program, bukan ketentuan. Ubah urutan dan alasannya menurut kewenangan di instansi Anda, lalu bandingkan lagi; tabel ini dibaca kembali.',
    en: 'This order is the program’s proposal, not law. Change the order and its reasons to your agency’s own, then compare again; the table is read back.',
  },
  systems: {
    id: 'Sumber dipisah titik koma, yang paling berwenang lebih dahulu. "Daftar" adalah daftar pegawai ini. Nama lain cocok dengan berkas yang namanya memuat kata itu, misalnya SIMADIG.',
    en: 'Sources are parted by semicolons, the one with most authority first. "Daftar" is this roster. Any other name stands for files whose name holds that word, such as SIMADIG.',
  },
  identity: {
    id: 'Data pokok dan kedudukan hukum ditetapkan lewat SAPK/SIASN; daftar unit menyalinnya.',
    en: 'Personal data and legal standing are settled through SAPK/SIASN; rosters copy them.',
  },
  post: {
    id: 'Jabatan dan unit mengikuti SK yang dicatat di SAPK/SIASN.',
    en: 'Posts and units follow the decrees recorded in SAPK/SIASN.',
  },
  education: {
    id: 'Ijazah diakui setelah dicantumkan di SAPK/SIASN.',
    en: 'A diploma is owned once it is entered in SAPK/SIASN.',
  },
  training: {
    id: 'Sertifikat ada pada pegawai dan unitnya; SAPK/SIASN sering belum memuatnya.',
    en: 'Certificates are with the person and the unit; SAPK/SIASN often lacks them still.',
  },
  performance: {
    id: 'Nilai SKP ditandatangani pejabat penilai di unit.',
    en: 'The SKP value is signed by the assessor in the unit.',
  },
  punishment: {
    id: 'Hukuman berlaku menurut SK-nya; riwayat resmi mendahului catatan unit.',
    en: 'A punishment holds by its decree; the official history goes before a unit’s note.',
  },

  // Why a value was chosen.
  higher: { id: '{system} lebih berwenang atas {field}', en: '{system} has authority over {field}' },
  onlyTold: { id: 'hanya {system} yang memuat nilai', en: 'only {system} tells a value' },
  onlyReadable: { id: 'hanya nilai {system} yang terbaca', en: 'only the value of {system} can be read' },
  noneReadable: { id: 'tidak ada nilai yang terbaca', en: 'no value can be read' },

  noTable: {
    id: 'Berkas {file} bukan tabel kewenangan. Perlu satu baris judul dengan kolom Data dan Urutan sumber, seperti lembar {sheet}.',
    en: 'The file {file} is no table of authority. It needs a header row with the columns Data and Urutan sumber, as the sheet {sheet} has.',
  },
  unknownField: {
    id: 'Tabel kewenangan, baris {row}: data "{value}" tidak dikenal. Pilihannya: {known}.',
    en: 'Table of authority, row {row}: the field "{value}" is not known. Choose from: {known}.',
  },
  noSystems: {
    id: 'Tabel kewenangan, baris {row}: urutan sumber kosong. Tulis misalnya SAPK/SIASN; Daftar.',
    en: 'Table of authority, row {row}: the order of sources is empty. Write for instance SAPK/SIASN; Daftar.',
  },
} satisfies Record<string, Sentence>;

/** Headers and values of the table: the same in every language, since the program reads them back. */
export const authorityNames = {
  field: 'Data',
  systems: 'Urutan sumber',
  reason: 'Alasan',
  sapk: 'SAPK/SIASN',
  history: 'Riwayat',
  roster: 'Daftar',
} as const;
