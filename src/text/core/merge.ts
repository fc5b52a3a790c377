/** The words of "Gabungkan": many units' workbooks become one roster. */
import type { FindingText } from './findings';
import type { Sentence } from './say';

export const mergeText = {
  noUnits: {
    id: 'Berkas {file} tidak memuat nama unit. Tulis satu nama unit pada setiap baris, atau beri kolomnya judul UNIT KERJA.',
    en: 'The file {file} holds no names of units. Write one name a row, or give their column the header UNIT KERJA.',
  },
  done: { id: '{people} pegawai dari {files} berkas.', en: '{people} people from {files} files.' },
  duplicatesFound: {
    id: '{count} pegawai tercantum lebih dari sekali:',
    en: 'People listed more than once: {count}:',
  },
  missing: { id: 'Belum mengirim ({count}): {units}', en: 'Nothing was sent by ({count}): {units}' },
  allSent: { id: 'Semua unit dalam daftar sudah mengirim.', en: 'All units of the list have sent theirs.' },
  alikeFound: {
    id: '{count} pasang mungkin orang yang sama (nama dan tanggal lahir sama, NIP berbeda): lihat lembar Penggabungan IPASN.',
    en: 'Perhaps the same people (same name and birth date, other NIP): {count}; see the sheet Penggabungan IPASN.',
  },
  file: { id: 'Berkas', en: 'File' },
  rows: { id: 'Baris', en: 'Rows' },
  people: { id: 'Pegawai', en: 'People' },
  errors: { id: 'Kesalahan', en: 'Errors' },
  stated: { id: 'Tercantum', en: 'Stated' },
  computed: { id: 'Dihitung', en: 'Computed' },
  inFile: { id: 'Berkas {file}: {reason}', en: 'File {file}: {reason}' },

  // The report of the merge.
  sheetTitle: { id: 'PENGGABUNGAN DAFTAR', en: 'MERGED ROSTERS' },
  sheetOf: {
    id: 'Daftar gabungan ada di lembar Data ASN (tabel DataASN); kolom terakhirnya menyebut berkas dan baris asal. Dihitung per {day}.',
    en: 'The merged roster stands on the sheet Data ASN (table DataASN); its last columns tell the file and row of origin. Measured on {day}.',
  },
  unit: { id: 'Unit terbanyak', en: 'Main unit' },
  lastUpdate: { id: 'Pemutakhiran terakhir', en: 'Last update' },
  apart: { id: 'Selisih', en: 'Difference' },
  remarks: { id: 'Catatan', en: 'Remarks' },
  missingTitle: { id: 'Unit yang belum mengirim', en: 'Units that have sent nothing' },
  duplicatesTitle: { id: 'Pegawai yang tercantum lebih dari sekali', en: 'People listed more than once' },
  noDuplicates: { id: 'Tidak ada: setiap pegawai tercantum sekali.', en: 'None: everybody is listed once.' },
  rulesHelp: {
    id: 'Aturannya berurutan: yang pemutakhirannya paling baru, lalu yang paling sedikit tidak terbaca, lalu yang paling lengkap. Bila masih sama, putuskan sendiri.',
    en: 'The rules in order: brought up to date last, then fewest unreadable cells, then filled in most completely. Where they are equal, decide yourself.',
  },
  moreDuplicates: { id: 'dan {count} pegawai lain', en: 'and {count} more people' },
  rowsOf: { id: 'Tercantum di', en: 'Listed in' },
  keptRow: { id: 'Yang dipakai', en: 'Row that was kept' },
  rowIn: { id: '{file} baris {row}', en: '{file} row {row}' },
  nip: { id: 'NIP', en: 'NIP' },
  name: { id: 'Nama', en: 'Name' },
  rule: { id: 'Aturan', en: 'Rule' },
  parted: { id: 'Berbeda pada', en: 'They part in' },
  alike: {
    id: 'Mungkin orang yang sama: nama dan tanggal lahir sama, NIP berbeda. Keduanya masuk daftar; periksa NIP-nya.',
    en: 'Perhaps the same person: same name and birth date, other NIP. Both are in the roster; look at their NIPs.',
  },

  // Why of several rows of one person one stays.
  same: {
    id: 'Isinya sama; dihitung sekali.',
    en: 'The rows say the same; counted once.',
  },
  newer: {
    id: 'Tanggal pemutakhirannya paling baru.',
    en: 'It was brought up to date last.',
  },
  readable: {
    id: 'Selnya paling sedikit yang tidak terbaca.',
    en: 'It has the fewest cells that cannot be read.',
  },
  fuller: {
    id: 'Isiannya paling lengkap.',
    en: 'It is filled in most completely.',
  },
  undecided: {
    id: 'Belum dapat diputuskan: baris sama baru dan sama lengkap. Pilih sendiri, lalu hapus baris yang lain dari berkasnya.',
    en: 'Not decided: the rows are equally new and complete. Choose one and delete the other from its file.',
  },
} satisfies Record<string, Sentence>;

/** Findings about a file as a whole. */
export const sentFileText = {
  'file-old-version': {
    title: { id: 'Berkas versi lama', en: 'Old version of a file' },
    sentence: {
      id: 'Pemutakhiran terakhir di berkas ini {day}, sebelum {since}. Minta versi terbaru kepada unitnya.',
      en: 'The last update in this file is of {day}, before {since}. Ask the unit for the newest version.',
    },
  },
  'file-other-date': {
    title: { id: 'Berkas dengan tanggal pengukuran lain', en: 'File with another measuring date' },
    sentence: {
      id: 'Berkas ini diukur per {day}, sedangkan penggabungan per {measured}. Minta versi untuk tanggal itu.',
      en: 'This file was measured on {day}, the merge is of {measured}. Ask for the version of that date.',
    },
  },
} satisfies Record<string, FindingText>;
