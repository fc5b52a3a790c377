/** The recap, the findings sheet, the terminal summary, the template. */
import type { MessageTemplate } from '../core/translate';

export const reportText = {
  // The head of the recap.
  title: { id: 'INDEKS PROFESIONALITAS ASN', en: 'INDEX OF CIVIL SERVANTS’ PROFESSIONALISM (IP ASN)' },
  year: { id: 'Tahun {year}', en: 'Year {year}' },
  measured: { id: 'dihitung per {day}', en: 'measured on {day}' },
  defaultSettings: { id: 'tafsir baku', en: 'default interpretation' },
  differingSettings: { id: 'tafsir berbeda', en: 'other interpretation' },
  differingList: {
    id: 'Tafsir yang berbeda dari baku: {list}.',
    en: 'Interpretations other than the default: {list}.',
  },
  differingItem: { id: '{title} ({reading})', en: '{title} ({reading})' },
  unverified: {
    id: '{count} nilai metode belum terverifikasi (diisi instansi).',
    en: 'Values of the method that are not verified (filled in by the agency): {count}.',
  },
  madeBy: { id: 'IPASN for Excel {version}', en: 'IPASN for Excel {version}' },

  // Dimensions.
  kualifikasi: { id: 'Kualifikasi', en: 'Qualification' },
  kompetensi: { id: 'Kompetensi', en: 'Competence' },
  kinerja: { id: 'Kinerja', en: 'Performance' },
  disiplin: { id: 'Disiplin', en: 'Discipline' },

  // Head counts.
  people: { id: 'pegawai', en: 'people' },
  counted: { id: 'dihitung', en: 'counted' },
  toMend: { id: 'perlu diperbaiki', en: 'to be corrected' },
  toMendLink: { id: 'perlu diperbaiki (Temuan)', en: 'to be corrected (findings)' },
  leftOutByStatus: { id: 'di luar ukur (status)', en: 'left out by status' },
  duplicates: { id: 'baris kembar', en: 'duplicate rows' },
  noneCounted: {
    id: 'Belum ada pegawai yang dapat dihitung, jadi belum ada indeks.',
    en: 'Nobody could be counted yet, so there is no index.',
  },
  noneCountedShort: { id: 'Belum ada indeks', en: 'No index yet' },
  noPeople: { id: 'Lembar data tidak berisi baris pegawai.', en: 'The data sheet holds no person.' },
  mendFirst: {
    id: '{count} baris perlu diperbaiki dahulu: lihat lembar {sheet}.',
    en: 'Rows to be corrected first: {count}; see the sheet {sheet}.',
  },

  // Why: the largest loss, the highest and the lowest unit.
  loss: {
    id: 'Kehilangan terbesar: {dimension}. Rata-rata {gap} poin di bawah maksimum {most}; {people} dari {n} pegawai belum mencapai maksimum.',
    en: 'Largest loss: {dimension}. On average {gap} points below the maximum of {most}; {people} of {n} people are below it.',
  },
  noLoss: { id: 'Semua dimensi sudah mencapai maksimum.', en: 'Every dimension has reached its maximum.' },
  highestAndLowest: {
    id: 'Unit kerja tertinggi: {high} ({highIndex}; {highPeople} pegawai). Terendah: {low} ({lowIndex}; {lowPeople} pegawai).',
    en: 'Highest unit: {high} ({highIndex}; {highPeople} counted). Lowest: {low} ({lowIndex}; {lowPeople} counted).',
  },

  // Tables.
  unit: { id: 'Unit kerja', en: 'Unit' },
  positionType: { id: 'Jenis jabatan', en: 'Post group' },
  status: { id: 'Status', en: 'Status' },
  rank: { id: 'Golongan', en: 'Rank (golongan)' },
  education: { id: 'Pendidikan', en: 'Education' },
  sex: { id: 'Jenis kelamin', en: 'Sex' },
  peopleCounted: { id: 'Pegawai dihitung', en: 'People counted' },
  peopleNotCounted: { id: 'Belum dihitung', en: 'Not counted' },
  peopleShort: { id: 'Pegawai', en: 'People' },
  countedShort: { id: 'Dihitung', en: 'Counted' },
  notCountedShort: { id: 'Belum', en: 'Not' },
  index: { id: 'Indeks', en: 'Index' },
  category: { id: 'Kategori', en: 'Category' },
  share: { id: 'Bagian', en: 'Share' },
  withoutUnit: { id: '(tanpa unit kerja)', en: '(no unit)' },
  otherRank: { id: '(tidak diisi atau lain)', en: '(not filled in, or other)' },
  withoutName: { id: '(tidak diisi)', en: '(not filled in)' },
  notCountedYet: { id: 'belum ada', en: 'none yet' },
  struktural: { id: 'Struktural (JPT, administrator, pengawas)', en: 'Struktural (JPT, administrator, pengawas)' },
  fungsional: { id: 'Fungsional', en: 'Fungsional' },
  pelaksana: { id: 'Pelaksana', en: 'Pelaksana' },
  pria: { id: 'Pria', en: 'Men' },
  wanita: { id: 'Wanita', en: 'Women' },

  // Distribution of categories.
  distribution: { id: 'Distribusi kategori', en: 'Distribution of categories' },
  distributionChart: { id: 'Pegawai menurut kategori', en: 'People by category' },
  distributionItem: { id: '{category} {n} pegawai', en: '{category} {n} people' },
  distributionDescription: {
    id: 'Diagram kolom jumlah pegawai menurut kategori: {list}.',
    en: 'Column chart of the number of people in each category: {list}.',
  },

  // Findings.
  findingsTitle: { id: 'TEMUAN DATA', en: 'FINDINGS ABOUT THE DATA' },
  findingsOf: { id: 'Lembar {sheet} · dihitung per {day}', en: 'Sheet {sheet} · measured on {day}' },
  findingsCount: {
    id: '{errors} kesalahan · {warnings} peringatan · {notices} catatan',
    en: 'errors {errors} · warnings {warnings} · notices {notices}',
  },
  findingsHelp: {
    id: 'Kesalahan membuat baris tidak dihitung; peringatan tetap dihitung tetapi patut diperiksa. Klik nomor baris untuk membuka selnya.',
    en: 'An error keeps its row from being counted; a warning is counted but worth a look. Click a row number to open its cell.',
  },
  findingsHelpWithoutLinks: {
    id: 'Kesalahan membuat baris tidak dihitung; peringatan tetap dihitung tetapi patut diperiksa.',
    en: 'An error keeps its row from being counted; a warning is counted but worth a look.',
  },
  noFindings: { id: 'Tidak ada temuan. Data siap dihitung.', en: 'Nothing found. The data are ready to be scored.' },
  error: { id: 'Kesalahan', en: 'Error' },
  warning: { id: 'Peringatan', en: 'Warning' },
  notice: { id: 'Catatan', en: 'Notice' },
  number: { id: 'No', en: 'No' },
  severity: { id: 'Keparahan', en: 'Severity' },
  family: { id: 'Keluarga', en: 'Family' },
  finding: { id: 'Temuan', en: 'Finding' },
  count: { id: 'Jumlah', en: 'Count' },
  row: { id: 'Baris', en: 'Row' },
  column: { id: 'Kolom', en: 'Column' },
  sentence: { id: 'Penjelasan', en: 'Explanation' },
  suggestion: { id: 'Saran', en: 'Suggestion' },
  code: { id: 'Kode', en: 'Code' },
  moreFindings: {
    id: 'Masih ada {count} temuan lain yang tidak dimuat di lembar ini. Perbaiki yang di atas dahulu, lalu periksa lagi.',
    en: 'Findings that are not on this sheet: {count}. Fix those above first, then check again.',
  },
  kelengkapan: { id: 'kelengkapan', en: 'completeness' },
  akurasi: { id: 'akurasi', en: 'accuracy' },
  konsistensi: { id: 'konsistensi', en: 'consistency' },
  'ketepatan waktu': { id: 'ketepatan waktu', en: 'timeliness' },

  // The summary in a terminal.
  countedOf: { id: '{counted} dari {people} pegawai dihitung.', en: '{counted} of {people} people counted.' },
  rowsToMend: { id: '{count} baris perlu diperbaiki.', en: 'Rows to be corrected: {count}.' },
  rowsLeftOut: { id: '{count} tidak dihitung menurut status.', en: 'Left out by status: {count}.' },
  rowsTwice: { id: '{count} baris kembar dihitung sekali.', en: 'Duplicate rows, counted once: {count}.' },
  moreUnits: {
    id: '... {count} unit kerja lain ada di lembar rekap ...',
    en: '... {count} more units are on the recap sheet ...',
  },
  nextMend: {
    id: 'Berikutnya: perbaiki {count} baris itu (daftarnya di lembar {sheet}), lalu hitung ulang.',
    en: 'Next: fix what the sheet {sheet} lists (rows: {count}), then score again.',
  },
  nextReview: {
    id: 'Berikutnya: tinjau {count} peringatan di lembar {sheet}.',
    en: 'Next: look at the warnings on the sheet {sheet} ({count}).',
  },
  nextNothing: { id: 'Tidak ada yang perlu diperbaiki.', en: 'Nothing needs correcting.' },
} satisfies Record<string, MessageTemplate>;

export const monthText: readonly MessageTemplate[] = [
  { id: 'Januari', en: 'January' },
  { id: 'Februari', en: 'February' },
  { id: 'Maret', en: 'March' },
  { id: 'April', en: 'April' },
  { id: 'Mei', en: 'May' },
  { id: 'Juni', en: 'June' },
  { id: 'Juli', en: 'July' },
  { id: 'Agustus', en: 'August' },
  { id: 'September', en: 'September' },
  { id: 'Oktober', en: 'October' },
  { id: 'November', en: 'November' },
  { id: 'Desember', en: 'December' },
];

/** Headers of the score columns: column names are the same in every language. */
export const columnNames = {
  nip: 'NIP',
  name: 'Nama',
  unit: 'Unit kerja',
  kualifikasi: 'Skor Kualifikasi',
  kompetensi: 'Skor Kompetensi',
  kinerja: 'Skor Kinerja',
  disiplin: 'Skor Disiplin',
  total: 'Skor IP ASN',
  kategori: 'Kategori IP ASN',
  remark: 'Keterangan IP ASN',
} as const;

/** The example row of a template says itself that it is to be deleted. */
export const templateText = {
  exampleName: { id: 'Contoh Pegawai (hapus baris ini)', en: 'Example Person (delete this row)' },
  exampleUnit: { id: 'Dinas Contoh', en: 'Dinas Contoh' },
  examplePost: { id: 'Pengadministrasi Umum', en: 'Pengadministrasi Umum' },
} satisfies Record<string, MessageTemplate>;
