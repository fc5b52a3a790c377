/** The words of the command line: help, messages, and what is wrong with how it was called. */
import type { MessageTemplate } from '../core/translate';

/** What help says of the program, its commands, their arguments and options. */
export const helpText = {
  program: {
    id: 'Indeks Profesionalitas ASN dari daftar pegawai: periksa datanya, hitung, dan rekap.',
    en: 'The index of civil servants’ professionalism (IP ASN) from a roster: check it, score it, sum it up.',
  },
  score: {
    id: 'Hitung skor setiap pegawai; tulis salinan buku kerja dengan skor, rekap, dan temuan.',
    en: 'Score each person; write a copy of the workbook with scores, recap and findings.',
  },
  check: {
    id: 'Periksa data dan tampilkan temuannya; tidak menulis apa pun tanpa --out.',
    en: 'Check the data and show what was found; writes nothing without --out.',
  },
  method: {
    id: 'Tampilkan metode yang ada, isi satu metode, atau periksa berkas metode buatan instansi.',
    en: 'Show which methods there are, what one says, or check an agency’s own method file.',
  },
  sample: {
    id: 'Buat buku kerja contoh berisi pegawai rekaan.',
    en: 'Make a sample workbook of invented people.',
  },
  help: { id: 'tampilkan bantuan untuk satu perintah', en: 'show help for a command' },

  usage: { id: 'Cara pakai:', en: 'Usage:' },
  arguments: { id: 'Argumen:', en: 'Arguments:' },
  options: { id: 'Pilihan:', en: 'Options:' },
  commands: { id: 'Perintah:', en: 'Commands:' },
  examples: { id: 'Contoh:', en: 'Examples:' },
  usageOptions: { id: '[pilihan]', en: '[options]' },
  usageCommand: { id: '[perintah]', en: '[command]' },
  exit: {
    id: 'Status keluar: 0 selesai; 1 selesai, tetapi ada kesalahan dalam data; 2 tidak dapat dikerjakan, tidak ada yang ditulis.',
    en: 'Exit status: 0 done; 1 done, and the data have errors; 2 could not be done, nothing was written.',
  },
  methodExit: {
    id: 'Status keluar: 0 selesai; 1 berkas metode belum lengkap; 2 tidak dapat dikerjakan, tidak ada yang ditulis.',
    en: 'Exit status: 0 done; 1 the method file is incomplete; 2 could not be done, nothing was written.',
  },
  fields: {
    id: 'Nama untuk --map: {fields}.',
    en: 'Names for --map: {fields}.',
  },

  argFile: {
    id: 'daftar pegawai: .xlsx, .xlsm, .ods, atau .csv (pemisah ; , | atau tab)',
    en: 'the roster: .xlsx, .xlsm, .ods or .csv (separated by ; , | or tab)',
  },
  argMethod: {
    id: 'id atau tahun sebuah metode, atau berkas metode .json',
    en: 'a method’s id or year, or a method file .json',
  },

  optHistory: {
    id: 'riwayat bertanggal (diklat, kursus, SKP, hukuman, pendidikan): berkas atau folder, boleh berulang; isinya menggantikan kolom daftar',
    en: 'dated histories (training, courses, SKP, punishments, education): a file or folder, may be repeated; they take the place of the roster’s columns',
  },
  optOwnLayout: {
    id: 'tata letak sendiri, dipakai untuk berkas yang judul kolomnya cocok; boleh berulang (--map-file juga dipakai begitu)',
    en: 'a layout of your own, used for the files whose headers it fits; may be repeated (--map-file is used alike)',
  },
  optLayout: {
    id: 'tata letak sendiri untuk berkas riwayat, boleh berulang',
    en: 'a layout of your own for history files, may be repeated',
  },
  optMeasured: {
    id: 'tanggal pengukuran (bila tidak disebut: yang dibawa berkas, lalu 31 Desember tahun lalu); tahunnya menentukan metode',
    en: 'the measuring date (left out: the one that the file carries, else 31 December of last year); its year chooses the method',
  },
  optMethod: {
    id: 'id metode, tahun, "id; tafsir=pilihan", atau berkas metode .json',
    en: 'a method’s id, a year, "id; setting=reading", or a method file .json',
  },
  optSetting: {
    id: 'tafsir yang berbeda dari baku, misalnya jpBelowThreshold=inProportion; boleh berulang (lihat "ipasn method bkn-8-2019")',
    en: 'an interpretation other than the default, such as jpBelowThreshold=inProportion; repeatable (see "ipasn method bkn-8-2019")',
  },
  optSheet: {
    id: 'lembar yang berisi data (bila tidak disebut: dicari sendiri)',
    en: 'the sheet that holds the data (left out: it is found)',
  },
  optMap: {
    id: 'kolom berjudul itu berisi isian itu, misalnya "Ijazah=pendidikan"; boleh berulang',
    en: 'the column with that header holds that field, such as "Ijazah=pendidikan"; repeatable',
  },
  optMapFile: { id: 'baca pemetaan kolom dari berkas', en: 'read the column mapping from a file' },
  optSaveMap: {
    id: 'simpan pemetaan kolom ke berkas, untuk bulan depan',
    en: 'keep the column mapping in a file, for next month',
  },
  optUpdatedSince: {
    id: 'data yang diperbarui sebelum tanggal ini dianggap lama (bila tidak disebut: 12 bulan sebelum tanggal pengukuran)',
    en: 'data updated before this date are old (left out: 12 months before the measuring date)',
  },
  optOutScore: {
    id: 'berkas hasil (bila tidak disebut: NAMA-ipasn.xlsx di samping berkas asal)',
    en: 'the file to write (left out: NAME-ipasn.xlsx beside the original)',
  },
  optOutCheck: {
    id: 'tulis salinan buku kerja dengan lembar temuan',
    en: 'write a copy of the workbook with a sheet of findings',
  },
  optOutMethod: { id: 'tulis berkas metode', en: 'write the method file' },
  optOutSample: {
    id: 'berkas yang ditulis, .xlsx atau .csv',
    en: 'the file to write, .xlsx or .csv',
  },
  optExplain: {
    id: 'tampilkan asal poin satu baris beserta pasalnya; tidak menulis apa pun tanpa --out',
    en: 'show how the points of one row came about, with their articles; writes nothing without --out',
  },
  optAgency: { id: 'nama instansi pada rekap', en: 'the agency’s name on the recap' },
  optRows: { id: 'jumlah pegawai', en: 'number of people' },
  optSeed: { id: 'benih acak; benih sama, isi sama', en: 'random seed; the same seed gives the same people' },
  optDirt: { id: 'bagian baris yang cacat, 0 sampai 1', en: 'part of the rows that are dirty, 0 to 1' },
  optMeasuredSample: { id: 'tanggal pengukuran yang dibawa berkas', en: 'the measuring date that the file carries' },
  optJson: {
    id: 'satu dokumen JSON ke keluaran baku; buku kerja hanya ditulis bila ada --out',
    en: 'one JSON document on standard output; a workbook is written only with --out',
  },
  optJsonMethod: { id: 'satu dokumen JSON ke keluaran baku', en: 'one JSON document on standard output' },
  optJsonSample: {
    id: 'kabarkan hasilnya sebagai satu dokumen JSON',
    en: 'print the result as one JSON document',
  },
  optLang: { id: 'bahasa: id atau en', en: 'language: id or en' },
  optHelp: { id: 'tampilkan bantuan ini', en: 'show this help' },
  optVersion: { id: 'tampilkan versi', en: 'show the version' },
  defaultIs: { id: 'baku: {value}', en: 'default: {value}' },
} satisfies Record<string, MessageTemplate>;

/** What is wrong with how the program was called: one line each. */
export const callText = {
  unknownCommand: {
    id: 'Perintah "{asked}" tidak dikenal.{hint} Yang ada: {known}.',
    en: 'Command "{asked}" is not known.{hint} There are: {known}.',
  },
  unknownOption: {
    id: 'Pilihan {asked} tidak dikenal.{hint} Lihat: {help}',
    en: 'Option {asked} is not known.{hint} See: {help}',
  },
  didYouMean: { id: ' Mungkin {near}?', en: ' Perhaps {near}?' },
  missingFile: {
    id: 'Berkasnya belum disebut. Tulis misalnya: {example}',
    en: 'No file was named. Write for instance: {example}',
  },
  missingValue: {
    id: 'Pilihan {option} perlu nilai. Lihat: {help}',
    en: 'Option {option} needs a value. See: {help}',
  },
  tooMany: {
    id: 'Terlalu banyak argumen. Nama berkas yang memuat spasi ditulis di dalam tanda kutip. Lihat: {help}',
    en: 'Too many arguments. Put a file name with spaces in quotation marks. See: {help}',
  },
  wrongCall: { id: 'Perintah ini tidak dapat dibaca. Lihat: {help}', en: 'This command cannot be read. See: {help}' },
  unknownLanguage: {
    id: 'Bahasa "{asked}" tidak ada. Pilih id atau en.',
    en: 'There is no language "{asked}". Choose id or en.',
  },
  noDate: {
    id: 'Pilihan {option}: "{asked}" bukan tanggal yang ada. Tulis tahun-bulan-tanggal, misalnya 2019-12-31.',
    en: 'Option {option}: "{asked}" is no date. Write year-month-day, such as 2019-12-31.',
  },
  noWholeNumber: {
    id: 'Pilihan {option}: "{asked}" bukan bilangan bulat dari {least} sampai {most}.',
    en: 'Option {option}: "{asked}" is no whole number from {least} to {most}.',
  },
  noShare: {
    id: 'Pilihan {option}: "{asked}" bukan angka dari 0 sampai 1, misalnya 0.08.',
    en: 'Option {option}: "{asked}" is no number from 0 to 1, such as 0.08.',
  },
  noMapping: {
    id: 'Pilihan --map "{asked}" belum lengkap. Tulis "Judul kolom=isian", misalnya "Ijazah=pendidikan".',
    en: 'Option --map "{asked}" is incomplete. Write "Header=field", such as "Ijazah=pendidikan".',
  },
  notMappingFile: {
    id: 'Berkas {file} bukan pemetaan kolom. Isinya harus {form}',
    en: 'The file {file} is no column mapping. It has to hold {form}',
  },
  notOverwritten: {
    id: 'Berkas {file} sudah ada dan bukan pemetaan kolom, jadi tidak ditimpa. Pilih nama lain untuk --save-map.',
    en: 'The file {file} exists and is no column mapping, so it is not overwritten. Choose another name for --save-map.',
  },
  tooLarge: {
    id: 'Berkas {file} terlalu besar untuk berkas metode atau pemetaan kolom.',
    en: 'The file {file} is too large for a method file or a column mapping.',
  },
  sampleFormat: {
    id: 'Contoh ditulis sebagai .xlsx atau .csv, bukan {file}.',
    en: 'A sample is written as .xlsx or .csv, not {file}.',
  },
} satisfies Record<string, MessageTemplate>;

/** What the program says while it works and when it is done. */
export const runText = {
  noSuchPerson: {
    id: 'Baris {row} pada lembar "{sheet}" bukan baris pegawai. Pegawai ada di baris {first} sampai {last}.',
    en: 'Row {row} of sheet "{sheet}" holds no person. People are in rows {first} to {last}.',
  },
  writtenTo: { id: 'Hasil ditulis ke {file}', en: 'The result went to {file}' },
  findingsWrittenTo: { id: 'Temuan ditulis ke {file}', en: 'The findings went to {file}' },
  methodWrittenTo: { id: 'Berkas metode ditulis ke {file}', en: 'The method file went to {file}' },
  mappingWrittenTo: { id: 'Pemetaan kolom disimpan di {file}', en: 'The column mapping is kept in {file}' },
  sampleWrittenTo: {
    id: '{rows} pegawai rekaan ditulis ke {file}',
    en: '{rows} invented people went to {file}',
  },
  sampleNext: { id: 'Berikutnya: {next}', en: 'Next: {next}' },
  copyLacks: { id: 'Perhatian: {lack}', en: 'Note: {lack}' },
  methodIncomplete: {
    id: 'Metode {method} belum lengkap ({count} nilai belum diketahui), jadi baris yang memerlukannya tidak dapat dihitung. Lengkapi: {write}, isi, lalu tambahkan {use}',
    en: 'Method {method} is incomplete ({count} values are not known), so rows that need them cannot be scored. Complete it: {write}, fill in, then add {use}',
  },
  methodTooIncomplete: {
    id: 'Metode {method} belum memuat {names}, sehingga tidak ada baris yang dapat dihitung. Lengkapi: {write}, isi, lalu tambahkan {use}',
    en: 'Method {method} lacks {names}, so no row can be scored. Complete it: {write}, fill in, then add {use}',
  },
  label: { id: '{name}', en: '{name}' },
  otherYear: {
    id: 'Metode {method} mengukur {years}, sedangkan yang diukur tahun {year}. Dihitung dengan metode itu seperti yang diminta.',
    en: 'Method {method} measures {years}, and the year measured is {year}. Scored with that method, as asked.',
  },
  unexpected: {
    id: 'Program berhenti karena kesalahan yang tidak terduga ({code}). Laporkan kode itu beserta versi {version} di halaman Issues proyek ini, tanpa data pegawai; IPASN_DEBUG=1 menampilkan rinciannya.',
    en: 'The program stopped on an unexpected error ({code}). Report that code and version {version} on the project’s Issues page, without anybody’s data; IPASN_DEBUG=1 shows the details.',
  },
  outputFailed: {
    id: 'Keluaran tidak dapat ditulis ({code}).',
    en: 'The output could not be written ({code}).',
  },
  progressRead: { id: 'baris dibaca', en: 'rows read' },
  progressMade: { id: 'pegawai dibuat', en: 'people made' },

  // `check`
  checked: {
    id: '{people} pegawai diperiksa · lembar {sheet} · {method} · dihitung per {day}',
    en: '{people} people checked · sheet {sheet} · {method} · measured on {day}',
  },
  rows: { id: 'baris {rows}', en: 'rows {rows}' },
  moreRows: { id: '{rows}, dan {count} lagi', en: '{rows}, and {count} more' },
  checkHelp: {
    id: 'Kesalahan membuat baris tidak dihitung; peringatan dan catatan tidak.',
    en: 'An error keeps its row from being counted; warnings and notices do not.',
  },
  checkMore: {
    id: 'Daftar lengkap: tambahkan --out temuan.xlsx, atau --json.',
    en: 'For the full list add --out findings.xlsx, or --json.',
  },

  // `method`
  methodList: { id: 'Metode yang ada:', en: 'Methods:' },
  methodListHelp: {
    id: 'Isi satu metode: {help}',
    en: 'What a method says: {help}',
  },
  yearsFrom: { id: 'tahun {from} dan seterusnya', en: 'the years from {from} on' },
  yearsBetween: { id: 'tahun {from} sampai {to}', en: 'the years {from} to {to}' },
  complete: { id: 'lengkap', en: 'complete' },
  incomplete: { id: 'belum lengkap: {count} nilai belum diketahui', en: 'incomplete: {count} values are not known' },
  basis: { id: 'Dasar: {basis}', en: 'Basis: {basis}' },
  measures: { id: 'Mengukur {years}; {state}', en: 'Measures {years}; {state}' },
  same: { id: 'idem', en: 'idem' },
  notKnown: { id: 'belum diketahui', en: 'not known' },
  most: { id: 'paling banyak {points}', en: 'at most {points}' },
  mostUnknown: { id: 'paling banyak: belum diketahui', en: 'at most: not known' },
  qualification: {
    id: 'KUALIFIKASI · pendidikan formal terakhir · {most}',
    en: 'QUALIFICATION (kualifikasi) · last formal education · {most}',
  },
  professional: { id: '{level}: seperti {formal}', en: '{level}: as {formal}' },
  againstPost: { id: 'Dibandingkan dengan syarat jabatan', en: 'Compared with what the post asks for' },
  above: { id: 'di atas syarat', en: 'above' },
  equal: { id: 'sesuai syarat', en: 'equal' },
  below: { id: 'di bawah syarat', en: 'below' },
  competence: {
    id: 'KOMPETENSI · menurut jenis jabatan · {most}',
    en: 'COMPETENCE (kompetensi) · by post group · {most}',
  },
  undecided: { id: 'belum ditetapkan', en: 'undecided' },
  development: {
    id: 'Pengembangan kompetensi: indikator setiap bentuk, dan JP bila tidak tertulis',
    en: 'Development: the indicator of each form, and its hours where none are stated',
  },
  competenceBase: { id: 'Poin dasar dari predikat kinerja', en: 'Base points from the performance predicate' },
  training: { id: 'Pengembangan · {most}', en: 'Training · {most}' },
  leadershipTraining: { id: 'diklat kepemimpinan', en: 'leadership training' },
  functionalTraining: { id: 'diklat fungsional', en: 'functional training' },
  technicalTraining: { id: 'diklat teknis ≥ {hours} JP', en: 'technical training ≥ {hours} JP' },
  seminar: { id: 'seminar dan sejenisnya', en: 'seminars and the like' },
  performance: { id: 'KINERJA · nilai SKP · {most}', en: 'PERFORMANCE (kinerja) · SKP value · {most}' },
  performancePredicate: {
    id: 'KINERJA · predikat · {most}',
    en: 'PERFORMANCE (kinerja) · predicate · {most}',
  },
  bandTop: { id: 'di atas {above} sampai {upTo}', en: 'above {above} to {upTo}' },
  bandLast: { id: 'sampai {upTo}', en: 'to {upTo}' },
  noAssessment: { id: 'tanpa penilaian', en: 'no assessment' },
  discipline: {
    id: 'DISIPLIN · hukuman terberat yang final · {most}',
    en: 'DISCIPLINE (disiplin) · heaviest final punishment · {most}',
  },
  categories: { id: 'KATEGORI', en: 'CATEGORIES' },
  settings: {
    id: 'TAFSIR · yang baku lebih dahulu; pilih lain dengan --setting nama=pilihan',
    en: 'INTERPRETATIONS · the default first; choose another with --setting name=reading',
  },
  methodComplete: {
    id: 'Berkas metode {method} lengkap. Pakai dengan --method {file}',
    en: 'Method file {method} is complete. Use it with --method {file}',
  },
  methodUnverified: {
    id: '{count} nilai diisi tanpa sumber terverifikasi; rekap akan menyebutkannya.',
    en: '{count} values were filled in without a verified source; the recap will say so.',
  },
  methodMissing: {
    id: 'Berkas metode {method}: {count} nilai masih kosong (isi angka pada "points"):',
    en: 'Method file {method}: {count} values are still empty (put a number at "points"):',
  },
} satisfies Record<string, MessageTemplate>;

export const certaintyText = {
  regulation: { id: 'peraturan', en: 'regulation' },
  secondary: { id: 'sumber sekunder', en: 'secondary source' },
  practice: { id: 'praktik instansi', en: 'agencies’ practice' },
  derived: { id: 'diturunkan', en: 'derived' },
  unknown: { id: 'belum terverifikasi', en: 'not verified' },
} satisfies Record<string, MessageTemplate>;
