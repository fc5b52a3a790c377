/** Texts of the task pane by tab; each task, and findings, methods, settings and reports have catalogues of their own. */
import type { MessageTemplate } from '../core/translate';

export const paneText = {
  // The frame.
  product: { id: 'IP ASN', en: 'IP ASN' },
  tabs: { id: 'Bagian panel', en: 'Parts of the pane' },
  start: { id: 'Mulai', en: 'Start' },
  data: { id: 'Data', en: 'Data' },
  recap: { id: 'Rekap', en: 'Recap' },
  rules: { id: 'Aturan', en: 'Rules' },
  help: { id: 'Bantuan', en: 'Help' },
  close: { id: 'Tutup pesan', en: 'Close message' },
  cancel: { id: 'Batal', en: 'Cancel' },
  loading: { id: 'Membaca buku kerja ...', en: 'Reading the workbook ...' },
  outsideExcel: {
    id: 'Panel ini bekerja di dalam Excel. Pasang add-in lewat Sisipkan > Add-in, lalu buka dari tab IP ASN.',
    en: 'This pane works inside Excel. Add it under Insert > Add-ins, then open it from the tab IP ASN.',
  },
  unexpected: {
    id: 'Pekerjaan berhenti karena kesalahan program ({code}). Ulangi; bila terjadi lagi, laporkan kode itu tanpa data pegawai.',
    en: 'The work stopped on an error of the program ({code}). Try again; if it happens once more, report that code without anybody’s data.',
  },
  cancelled: { id: 'Dibatalkan. Tidak ada yang diubah.', en: 'Cancelled. Nothing was changed.' },
  progressCount: { id: '{done} baris', en: '{done} rows' },
  reading: { id: 'Memeriksa data', en: 'Checking the data' },
  writing: { id: 'Menulis ke buku kerja', en: 'Writing to the workbook' },

  // Mulai.
  startTitle: { id: 'Hitung IP ASN di lembar kerja ini', en: 'Score the IP ASN in this workbook' },
  whatItDoes: {
    id: 'Periksa data pegawai, hitung skor setiap orang, dan isi rekap. Data tetap di buku kerja ini.',
    en: 'Check the roster, score each person and fill in the recap. The data stay in this workbook.',
  },
  dataFound: { id: 'Data ditemukan di lembar {sheet}.', en: 'Data found on sheet {sheet}.' },
  noDataYet: {
    id: 'Belum ada daftar pegawai di buku kerja ini. Mulai dari templat, atau coba dengan contoh.',
    en: 'There is no roster in this workbook yet. Begin with the template, or try a sample.',
  },
  templateTitle: { id: 'Templat kosong', en: 'Empty template' },
  templateHelp: {
    id: 'Tabel DataASN dengan format yang benar, pilihan isian, dan satu baris contoh. NIP disimpan sebagai teks.',
    en: 'Table DataASN with the right formats, lists to choose from, and one example row. NIP is kept as text.',
  },
  sampleTitle: { id: 'Data contoh', en: 'Sample data' },
  sampleHelp: {
    id: 'Pegawai rekaan; sebagian baris sengaja salah agar temuannya terlihat.',
    en: 'Invented people; some rows are wrong on purpose, so that there is something to find.',
  },
  sampleSize: { id: 'Jumlah pegawai', en: 'Number of people' },
  fillSample: { id: 'Isi contoh', en: 'Fill in sample' },
  templateDone: {
    id: 'Templat siap di lembar {sheet}. Ganti baris contoh dengan data pegawai, lalu periksa.',
    en: 'The template is ready on sheet {sheet}. Put your people in place of the example row, then check.',
  },
  sampleDone: { id: '{count} pegawai rekaan ada di lembar {sheet}.', en: 'Invented people on sheet {sheet}: {count}.' },
  steps: { id: 'Tiga langkah', en: 'Three steps' },
  step1: { id: 'Data: periksa dan perbaiki temuan.', en: 'Data: check, and fix what is found.' },
  step2: {
    id: 'Rekap: pilih tanggal dan metode, lalu isi rekap.',
    en: 'Recap: choose date and method, then fill it in.',
  },
  step3: { id: 'Aturan: lihat poin dan pasalnya.', en: 'Rules: see the points and their articles.' },

  // Data.
  sheet: { id: 'Lembar', en: 'Sheet' },
  noSheetChosen: { id: 'Belum ada data', en: 'No data yet' },
  detectAgain: { id: 'Cari lagi', en: 'Look again' },
  columnsKnown: { id: '{known} dari {all} kolom dikenali', en: '{known} of {all} columns recognised' },
  columnsHelp: {
    id: 'Pilih isi setiap kolom bila tidak tepat. Pilihan disimpan di buku kerja ini.',
    en: 'Choose what each column holds where it is not right. The choice is kept in this workbook.',
  },
  columnsReset: { id: 'Kenali ulang sendiri', en: 'Recognise by itself again' },
  notUsed: { id: 'tidak dipakai', en: 'not used' },
  follow: { id: 'Periksa lagi saat sel berubah', en: 'Check again as cells change' },
  notCheckedYet: {
    id: 'Periksa dahulu sebelum menghitung. Pemeriksaan tidak mengubah sel apa pun.',
    en: 'Check before you score. Checking changes no cell.',
  },
  stale: { id: 'Sel berubah sejak pemeriksaan terakhir.', en: 'Cells have changed since the last check.' },
  staleRemote: {
    id: 'Penulis lain mengubah sel sejak pemeriksaan terakhir.',
    en: 'Another author has changed cells since the last check.',
  },
  staleApply: {
    id: 'Sel berubah sejak pemeriksaan, sehingga saran mungkin tidak cocok lagi. Periksa lagi dahulu.',
    en: 'Cells have changed since the check, so the suggestion may no longer fit. Check again first.',
  },
  checkAgain: { id: 'Periksa lagi', en: 'Check again' },
  allGoodTitle: { id: 'Tidak ada temuan', en: 'Nothing found' },
  allGood: { id: 'Data {people} pegawai siap dihitung.', en: 'The data are ready to be scored. People: {people}.' },
  goToRecap: { id: 'Ke Rekap', en: 'Go to Recap' },
  goToData: { id: 'Ke Data', en: 'Go to Data' },
  goToRules: { id: 'Ke Aturan', en: 'Go to Rules' },
  checkSummary: {
    id: '{counted} dari {people} pegawai dihitung. {toFix} baris perlu diperbaiki.',
    en: '{counted} of {people} people counted. Rows to be fixed: {toFix}.',
  },
  countedOf: { id: '{counted} dari {people} pegawai dihitung', en: '{counted} of {people} people counted' },
  severityFilter: { id: 'Tampilkan menurut keparahan', en: 'Show by severity' },
  search: { id: 'Cari temuan', en: 'Search findings' },
  searchHint: { id: 'Cari baris, kolom, atau kata', en: 'Search row, column or word' },
  nothingMatches: { id: 'Tidak ada temuan yang cocok dengan saringan.', en: 'No finding matches the filter.' },
  clearFilter: { id: 'Hapus saringan', en: 'Clear filter' },
  more: { id: 'Tampilkan {count} lagi', en: 'Show {count} more' },
  moreOf: { id: '{shown} dari {count} ditampilkan', en: '{shown} of {count} shown' },
  rowShort: { id: 'Baris {row}', en: 'Row {row}' },
  apply: { id: 'Terapkan', en: 'Apply' },
  applyFor: { id: 'Terapkan saran untuk baris {row}', en: 'Apply suggestion for row {row}' },
  applyTitle: { id: 'Terapkan saran', en: 'Apply suggestion' },
  applyOne: { id: 'Sel ini saja', en: 'This cell alone' },
  applyAll: { id: 'Semua {count} sel yang sama', en: 'All {count} equal cells' },
  applyScope: { id: 'Yang diubah', en: 'What is changed' },
  preview: { id: 'Perubahan', en: 'Changes' },
  previewMore: { id: 'dan {count} sel lain', en: 'and more cells: {count}' },
  applied: { id: 'diubah', en: 'changed' },
  appliedOne: { id: 'Baris {row}: isi sel diganti.', en: 'Row {row}: the cell was changed.' },
  appliedMany: { id: '{count} sel diubah.', en: 'Cells changed: {count}.' },
  undoApply: { id: 'Urungkan {count} perubahan', en: 'Undo changes: {count}' },
  undone: { id: '{count} sel dikembalikan seperti semula.', en: 'Cells put back as they were: {count}.' },
  writeFindings: { id: 'Tulis temuan', en: 'Write findings' },
  writeFindingsHelp: { id: 'ke lembar Temuan IPASN', en: 'to sheet Temuan IPASN' },
  findingsWritten: { id: 'Temuan ditulis ke lembar {sheet}.', en: 'Findings written to sheet {sheet}.' },
  openSheet: { id: 'Buka lembar', en: 'Open sheet' },
  markCells: { id: 'Tandai sel', en: 'Mark cells' },
  markHelp: { id: 'warna sel Anda disimpan', en: 'your own colours are kept' },
  unmark: { id: 'Hapus tanda', en: 'Remove marks' },
  marked: { id: '{count} sel ditandai.', en: 'Cells marked: {count}.' },
  unmarked: { id: 'Tanda dihapus, warna semula kembali.', en: 'Marks removed; the colours are as they were.' },
  selected: { id: 'Baris {row} dipilih di lembar.', en: 'Row {row} is selected in the sheet.' },
  moreActions: { id: 'Tindakan dan pilihan lain', en: 'Other actions and options' },

  // Rekap.
  measured: { id: 'Tanggal pengukuran', en: 'Measuring date' },
  measuredHelp: {
    id: '{day}; diklat, seminar, dan hukuman dihitung mundur dari sini.',
    en: '{day}; training, seminars and punishments count back from here.',
  },
  badDate: { id: 'Isi tanggal yang ada, tahun 2018 atau sesudahnya.', en: 'Enter a real date, in 2018 or later.' },
  method: { id: 'Metode', en: 'Method' },
  methodOfYear: { id: '{title} (menurut tahun)', en: '{title} (by the year)' },
  methodOfWorkbook: { id: '{title} (dari buku kerja ini)', en: '{title} (from this workbook)' },
  methodIncomplete: {
    id: '{title} belum lengkap: {count} nilai belum diketahui. Isi dahulu di Aturan.',
    en: '{title} is incomplete: values not known: {count}. Fill them in under Rules first.',
  },
  methodOtherYear: {
    id: 'Metode ini tidak dibuat untuk tahun {year}.',
    en: 'This method was not made for the year {year}.',
  },
  agency: { id: 'Nama instansi di rekap', en: 'Agency’s name on the recap' },
  settings: { id: 'Tafsir', en: 'Interpretations' },
  settingsDefault: { id: 'Tafsir baku', en: 'Default interpretation' },
  settingsDiffer: { id: 'Tafsir: {count} berbeda dari baku', en: 'Interpretations other than default: {count}' },
  settingsHelp: {
    id: 'Instansi membaca aturan ini berbeda-beda. Yang dipilih tertulis di rekap.',
    en: 'Agencies read these rules in different ways. What you choose is stated on the recap.',
  },
  settingsReset: { id: 'Kembali ke baku', en: 'Back to default' },
  isDefault: { id: '{reading} (baku)', en: '{reading} (default)' },
  sourceOf: { id: 'Sumber: {source} · {certainty}', en: 'Source: {source} · {certainty}' },
  summaryDone: {
    id: 'Rekap ditulis ke lembar {sheet}: indeks {index}, {category}.',
    en: 'Recap written to sheet {sheet}: index {index}, {category}.',
  },
  summaryNobody: {
    id: 'Rekap ditulis ke lembar {sheet}, tetapi belum ada pegawai yang dapat dihitung. Perbaiki temuan dahulu.',
    en: 'Recap written to sheet {sheet}, but nobody could be counted yet. Fix the findings first.',
  },
  valuesMissing: {
    id: 'Belum dapat dihitung: {method} belum memuat {names}. Isi di Aturan.',
    en: 'This cannot be scored yet: {method} lacks {names}. Fill it in under Rules.',
  },
  valuesMissingMany: {
    id: 'Belum dapat dihitung: {method} belum memuat {count} nilai, antara lain {names}. Isi di Aturan.',
    en: 'This cannot be scored yet: {method} lacks values ({count}), among them {names}. Fill them in under Rules.',
  },
  result: { id: 'Hasil terakhir', en: 'Last result' },
  index: { id: 'Indeks', en: 'Index' },
  scoresTitle: { id: 'Skor di samping data', en: 'Scores beside the data' },
  asValues: { id: 'Nilai', en: 'Values' },
  asValuesHelp: {
    id: 'cepat untuk data sebesar apa pun, dengan alasan bila tidak dihitung',
    en: 'fast for data of any size, with the reason where nobody is counted',
  },
  asFormula: { id: 'Rumus IPASN', en: 'IPASN formula' },
  asFormulaHelp: {
    id: 'mengikuti perubahan sel; menghitung setiap baris apa adanya, tanpa melihat status, NIP ganda, atau tanggal diklat',
    en: 'follows the cells; scores every row as it is, without status, doubled NIP or training dates',
  },
  writeScores: { id: 'Tulis skor', en: 'Write scores' },
  scoresDone: {
    id: 'Skor {count} baris ditulis di samping data.',
    en: 'Scores written beside the data. Rows: {count}.',
  },
  formulaDone: {
    id: 'Satu rumus ditulis untuk {count} baris di samping data.',
    en: 'One formula written beside the data. Rows: {count}.',
  },

  // Aturan.
  rulesHelp: {
    id: 'Setiap angka dengan pasal atau sumbernya, dan seberapa pasti angka itu.',
    en: 'Each number with its article or source, and how sure it is.',
  },
  yearsBetween: { id: 'Mengukur tahun {from} sampai {to}', en: 'Measures the years {from} to {to}' },
  yearsFrom: { id: 'Mengukur tahun {from} dan seterusnya', en: 'Measures the years from {from} on' },
  basis: { id: 'Dasar: {basis}', en: 'Basis: {basis}' },
  missingTitle: { id: '{count} nilai belum diketahui', en: 'Values not known: {count}' },
  missingHelp: {
    id: 'Peraturannya belum ditemukan. Isi angka yang dipakai instansi, lalu simpan; angka itu ditandai belum terverifikasi dan ikut bersama buku kerja.',
    en: 'The rule has not been found. Enter the numbers that the agency uses, then store them; they are marked as not verified and travel with the workbook.',
  },
  filledIn: {
    id: '{count} nilai diisi instansi, belum terverifikasi.',
    en: 'Values filled in by the agency, not verified: {count}.',
  },
  pointsFor: { id: 'Poin untuk {name}', en: 'Points for {name}' },
  unknownPoints: { id: 'isi', en: 'enter' },
  storeMethod: { id: 'Simpan di buku kerja', en: 'Store in workbook' },
  writeRules: { id: 'Tulis lembar aturan', en: 'Write rules sheet' },
  methodStored: {
    id: 'Metode disimpan di lembar {sheet}. Rekap dan rumus dengan METODE_IPASN memakainya.',
    en: 'The method is stored on sheet {sheet}. The recap, and formulas with METODE_IPASN, use it.',
  },
  rulesWritten: { id: 'Aturan ditulis ke lembar {sheet}.', en: 'Rules written to sheet {sheet}.' },
  nothingFilled: { id: 'Isi sedikitnya satu nilai dahulu.', en: 'Enter at least one value first.' },
  notNumber: {
    id: '"{value}" bukan angka. Isi angka 0 sampai {most}, misalnya 12,5.',
    en: '"{value}" is not a number. Enter a number from 0 to {most}, such as 12.5.',
  },
  sheetUnreadable: {
    id: 'Lembar Aturan IPASN tidak terbaca sebagai metode. Simpan ulang dari sini.',
    en: 'Sheet Aturan IPASN cannot be read as a method. Store it again from here.',
  },

  // Bantuan.
  selfTest: { id: 'Pemeriksaan diri', en: 'Self-test' },
  functionsThere: { id: '{count} fungsi IPASN terdaftar', en: 'IPASN functions registered: {count}' },
  functionsNotThere: {
    id: 'Fungsi IPASN belum terdaftar. Tutup panel, buka lagi buku kerja, lalu buka panel.',
    en: 'The IPASN functions are not registered. Close the pane, open the workbook again, then the pane.',
  },
  setThere: { id: '{set} {version} ada', en: '{set} {version} is there' },
  setMissing: { id: '{set} {version} tidak ada', en: '{set} {version} is missing' },
  allOk: { id: 'Semua yang diperlukan ada.', en: 'All that is needed is there.' },
  version: { id: 'Versi {version} · {host}', en: 'Version {version} · {host}' },
  nameError: { id: 'Sel menampilkan #NAME?', en: 'A cell shows #NAME?' },
  nameErrorHelp: {
    id: 'Add-in belum dimuat ketika sel dihitung. Buka panel ini, tunggu sebentar, lalu tekan Ctrl+Alt+F9 agar semua rumus dihitung ulang. Bagi penerima tanpa add-in, tulis skor sebagai nilai di Rekap.',
    en: 'The add-in was not loaded when the cell was calculated. Open this pane, wait a moment, then press Ctrl+Alt+F9 to calculate every formula again. For readers without the add-in, write scores as values under Recap.',
  },
  busyError: { id: 'Sel menampilkan #BUSY!', en: 'A cell shows #BUSY!' },
  busyErrorHelp: {
    id: 'Excel masih menghitung. Ribuan rumus satu-satu memang lambat: pakai satu rumus untuk satu kolom, misalnya =IPASN.RINCIAN(G2:G6001;F2:F6001), atau tulis skor sebagai nilai di Rekap.',
    en: 'Excel is still calculating. Thousands of single formulas are slow: use one formula for a column, such as =IPASN.RINCIAN(G2:G6001,F2:F6001), or write scores as values under Recap.',
  },
  valueError: { id: 'Sel menampilkan #VALUE! atau #N/A', en: 'A cell shows #VALUE! or #N/A' },
  valueErrorHelp: {
    id: 'Klik tanda di samping sel: penjelasannya menyebut argumen mana yang perlu diperbaiki.',
    en: 'Click the sign beside the cell: it says which argument needs fixing.',
  },
  functionList: { id: 'Daftar fungsi', en: 'Functions' },
  functionsLoading: { id: 'Memuat daftar fungsi ...', en: 'Loading the functions ...' },
  functionsUnreachable: {
    id: 'Daftar fungsi tidak dapat dimuat. Lihat panduan.',
    en: 'The list of functions could not be loaded. See the guide.',
  },
  guide: { id: 'Buka panduan', en: 'Open the guide' },
  guideOf: { id: 'Panduan {name}', en: 'Guide to {name}' },
  privacy: { id: 'Privasi', en: 'Privacy' },
  privacyHelp: {
    id: 'Data pegawai hanya dibaca dan ditulis di buku kerja ini. Panel tidak mengirim data ke mana pun; yang dimuat dari luar hanya pustaka Office dari Microsoft.',
    en: 'The data are read and written in this workbook alone. The pane sends nothing anywhere; all it loads from elsewhere is Microsoft’s Office library.',
  },
} satisfies Record<string, MessageTemplate>;

/** Names of the fields that a column can be assigned to. */
export const fieldText = {
  nip: { id: 'NIP', en: 'NIP' },
  nama: { id: 'Nama', en: 'Name' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  jabatan: { id: 'Nama jabatan', en: 'Post' },
  jenisJabatan: { id: 'Jenis jabatan', en: 'Post group' },
  eselon: { id: 'Eselon', en: 'Echelon' },
  pendidikan: { id: 'Pendidikan', en: 'Education' },
  pendidikanTertinggi: { id: 'Pendidikan tertinggi', en: 'Highest education' },
  pendidikanSyarat: { id: 'Pendidikan syarat jabatan', en: 'Education asked for' },
  diklatKepemimpinan: { id: 'Diklat kepemimpinan', en: 'Leadership training' },
  diklatFungsional: { id: 'Diklat fungsional', en: 'Functional training' },
  jpDiklatTeknis: { id: 'JP diklat teknis', en: 'Hours of technical training' },
  diklatTeknis: { id: 'Diklat teknis 20 JP (sudah/belum)', en: 'Technical training 20 JP (yes/no)' },
  jpTerbesar: { id: 'JP diklat terbesar', en: 'Hours of the longest course' },
  tanggalDiklatTeknis: { id: 'Tanggal diklat teknis', en: 'Date of technical training' },
  seminar: { id: 'Seminar', en: 'Seminar' },
  tanggalSeminar: { id: 'Tanggal seminar', en: 'Date of seminar' },
  nilaiKinerja: { id: 'Nilai kinerja', en: 'Performance value' },
  predikatKinerja: { id: 'Predikat kinerja', en: 'Performance predicate' },
  hukumanDisiplin: { id: 'Hukuman disiplin', en: 'Punishment' },
  tanggalHukuman: { id: 'Tanggal hukuman', en: 'Date of punishment' },
  status: { id: 'Status pegawai', en: 'Status' },
  kedudukanHukum: { id: 'Kedudukan hukum', en: 'Legal standing' },
  jenisKelamin: { id: 'Jenis kelamin', en: 'Sex' },
  tanggalLahir: { id: 'Tanggal lahir', en: 'Birth date' },
  tmtCpns: { id: 'TMT CPNS atau pengangkatan', en: 'Date of appointment' },
  golongan: { id: 'Golongan', en: 'Rank' },
  diperbarui: { id: 'Tanggal pemutakhiran', en: 'Date updated' },
} satisfies Record<string, MessageTemplate>;

/** In place of messages that name options or commands of the command line. */
export const paneErrorText = {
  missing: {
    id: 'Kolom {fields} tidak ditemukan pada baris {row}. Tambahkan kolomnya, atau tunjuk kolom yang dimaksud di daftar kolom.',
    en: 'Column {fields} was not found in row {row}. Add it, or say which column is meant in the list of columns.',
  },
  claimedTwice: {
    id: 'Kolom {field} ada lebih dari satu pada baris {row}: {headers}. Di daftar kolom, jadikan salah satunya "tidak dipakai".',
    en: 'Column {field} appears more than once in row {row}: {headers}. In the list of columns set one of them to "not used".',
  },
  beforeIsLater: {
    id: 'Pengukuran sebelumnya ({before}) lebih baru daripada pengukuran ini ({now}). Pilih berkas lain, atau ubah tanggal pengukuran di Rekap.',
    en: 'The earlier measuring ({before}) is later than this one ({now}). Choose another file, or change the measuring date under Recap.',
  },
  nothingStated: {
    id: '{file} tidak memuat skor yang dapat diperiksa: perlu kolom seperti Kualifikasi, Kompetensi, Kinerja, Disiplin, dan Total di samping data pegawai. Untuk menghitung skor, buka Rekap.',
    en: '{file} holds no score that could be reviewed: columns such as Kualifikasi, Kompetensi, Kinerja, Disiplin and Total are needed beside the people. To compute scores, go to Recap.',
  },
} satisfies Record<string, MessageTemplate>;

/** Labels of the ribbon's commands; buttons in the pane use the same. */
export const commandLabels = {
  checkData: { id: 'Periksa data', en: 'Check data' },
  fillSummary: { id: 'Isi rekap', en: 'Fill in recap' },
  makeTemplate: { id: 'Buat templat', en: 'Make template' },
  openPane: { id: 'Buka panel', en: 'Open pane' },
  openHelp: { id: 'Bantuan', en: 'Help' },
  mergeFiles: { id: 'Gabungkan', en: 'Merge' },
  reconcile: { id: 'Bandingkan', en: 'Compare' },
  prepareCopy: { id: 'Siapkan untuk BKN', en: 'Prepare for BKN' },
  reviewSubmission: { id: 'Periksa kiriman', en: 'Review submission' },
} satisfies Record<string, MessageTemplate>;

/** For an Excel that cannot run the add-in. */
export const hostText = {
  tooOld: {
    id: 'Excel ini belum dapat menjalankan IP ASN: {missing} tidak ada. Perlu Excel Microsoft 365, Excel 2021 atau yang lebih baru (Windows, Mac), atau Excel di web. Perbarui Excel lewat File > Akun, atau buka buku kerja ini di Excel web.',
    en: 'This Excel cannot run IP ASN yet: {missing} is missing. It takes Excel of Microsoft 365, Excel 2021 or newer (Windows, Mac), or Excel on the web. Update Excel under File > Account, or open this workbook in Excel on the web.',
  },
} satisfies Record<string, MessageTemplate>;

/** The list of tasks, and the way back from one. */
export const taskText = {
  together: { id: 'Bekerja dengan unit dan instansi lain', en: 'Working with units and agencies' },
  back: { id: 'Kembali ke {place}', en: 'Back to {place}' },
  monitor: { id: 'Pantau pemutakhiran', en: 'Follow updates' },
} satisfies Record<string, MessageTemplate>;

/** What each task is for, shown where it can be opened. */
export const taskHints = {
  review: {
    id: 'Hitung ulang kiriman instansi, dan lihat mengapa angkanya berbeda.',
    en: 'Recompute what an agency has sent, and see why its numbers differ.',
  },
  merge: {
    id: 'Satukan daftar banyak unit kerja menjadi satu tabel DataASN.',
    en: 'Make one table DataASN of the rosters of many units.',
  },
  reconcile: {
    id: 'Cocokkan daftar ini dengan SAPK, SIASN, atau sumber lain.',
    en: 'Compare this roster with SAPK, SIASN or another source.',
  },
  monitor: {
    id: 'Lihat unit mana yang datanya lengkap, mutakhir, dan konsisten.',
    en: 'See which units’ data are complete, current and consistent.',
  },
  prepare: {
    id: 'Salinan yang dapat diperiksa tanpa add-in. Buku kerja ini tidak diubah.',
    en: 'A copy that can be checked without the add-in. This workbook is not changed.',
  },
} satisfies Record<string, MessageTemplate>;

/** Picking files. */
export const paneFilesText = {
  pick: { id: 'Pilih berkas', en: 'Choose files' },
  pickMore: { id: 'Tambah berkas', en: 'Add files' },
  pickOne: { id: 'Pilih berkas', en: 'Choose a file' },
  pickOther: { id: 'Ganti berkas', en: 'Choose another file' },
  kinds: {
    id: '.xlsx, .csv, atau .ods. Berkas dibaca di komputer ini saja; tidak ada yang dikirim.',
    en: '.xlsx, .csv or .ods. Files are read on this computer alone; nothing is sent.',
  },
  chosen: { id: 'Berkas yang dipilih', en: 'Files chosen' },
  size: { id: '{kilobytes} kB', en: '{kilobytes} kB' },
  leaveOut: { id: 'Keluarkan {file}', en: 'Leave out {file}' },
  noneYet: { id: 'Pilih berkas dahulu.', en: 'Choose files first.' },
  reading: { id: 'Membaca berkas', en: 'Reading the files' },
  unreadable: {
    id: 'Berkas {file} tidak dapat dibaca lagi; mungkin dipindah, diubah, atau sedang terbuka. Tutup berkas itu, lalu pilih lagi.',
    en: 'The file {file} can no longer be read; it may have been moved, changed or opened. Close it, then choose it again.',
  },
  sameName: { id: '{name} ({number})', en: '{name} ({number})' },
} satisfies Record<string, MessageTemplate>;
