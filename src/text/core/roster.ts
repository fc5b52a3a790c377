/** Comparing and merging rosters, and the precedence of their sources. */
import type { FindingText } from './findings';
import type { MessageTemplate } from './translate';

export const reconcileText = {
  nobodyKnown: {
    id: 'lembar "{sheet}" tidak memuat kolom NIP (atau nama dengan tanggal lahir) pada baris {row}, jadi orangnya tidak dapat dicocokkan. Judul yang ditemukan: {found}.',
    en: 'sheet "{sheet}" has no column of NIPs (or names with birth dates) in row {row}, so nobody can be matched. Headers found: {found}.',
  },
  nobodyThere: {
    id: 'lembar "{sheet}" tidak memuat pegawai di bawah judul kolom (baris {row}).',
    en: 'sheet "{sheet}" holds nobody below its header (row {row}).',
  },

  // What was found.
  matched: {
    id: '{matched} dari {people} pegawai ditemukan di sumber pembanding.',
    en: '{matched} of {people} people were found in the sources.',
  },
  counts: {
    id: '{agreeing} isian sama, {differences} berbeda.',
    en: 'Fields that agree: {agreeing}; that differ: {differences}.',
  },
  onlyHere: { id: 'Hanya di daftar ini: {count} pegawai.', en: 'Only in this roster: {count} people.' },
  onlyThere: { id: 'Hanya di {source}: {count} pegawai.', en: 'Only in {source}: {count} people.' },
  suggestions: {
    id: '{count} orang tanpa NIP yang cocok mungkin sama (nama dan tanggal lahir sama); putuskan sendiri.',
    en: 'People without a matching NIP who may be the same (same name and birth date): {count}; decide yourself.',
  },
  twice: {
    id: '{source}: {count} pegawai tercantum lebih dari sekali; yang dibandingkan baris yang dipilih aturan penggabungan.',
    en: '{source}: people listed more than once: {count}; the row that the rules of merging choose was compared.',
  },
  notes: {
    id: '{source}: {count} × {title}.',
    en: '{source}: {count} × {title}.',
  },
  note: { id: 'catatan', en: 'note' },
  index: {
    id: 'Indeks sekarang {now}; bila semua nilai yang berwenang dipakai {after}.',
    en: 'Index now {now}; with every authoritative value {after}.',
  },
  mostTitle: { id: 'Yang paling berpengaruh:', en: 'What matters most:' },
  more: { id: 'dan {count} perbedaan lain', en: 'and {count} more differences' },

  field: { id: 'Data', en: 'Field' },
  row: { id: 'Baris', en: 'Row' },
  source: { id: 'Sumber', en: 'Source' },
  sourceRow: { id: 'Baris sumber', en: 'Source row' },
  kind: { id: 'Perbandingan', en: 'Comparison' },
  authority: { id: 'Berwenang', en: 'Authority' },
  effect: { id: 'Pengaruh skor', en: 'Effect on score' },
  decides: { id: 'menentukan dihitung', en: 'decides whether counted' },

  // The sheet of differences.
  sheetTitle: { id: 'REKONSILIASI DATA', en: 'RECONCILIATION' },
  sheetOf: {
    id: '{file}, lembar {sheet} · dibandingkan dengan {sources} · dihitung per {day}',
    en: '{file}, sheet {sheet} · compared with {sources} · measured on {day}',
  },
  sheetHelp: {
    id: 'Yang paling berpengaruh pada skor di atas. Belum ada yang diganti: "Dipakai" adalah nilai dari sumber yang berwenang (lembar Kewenangan IPASN). Klik nomor baris untuk membuka selnya.',
    en: 'What matters most for the scores comes first. Nothing was replaced: "Taken" is the value of the source with authority (sheet Kewenangan IPASN). Click a row number to open its cell.',
  },
  sheetHelpWithoutLinks: {
    id: 'Yang paling berpengaruh pada skor di atas. Belum ada yang diganti: "Dipakai" adalah nilai dari sumber yang berwenang (lembar Kewenangan IPASN).',
    en: 'What matters most for the scores comes first. Nothing was replaced: "Taken" is the value of the source with authority (sheet Kewenangan IPASN).',
  },
  nip: { id: 'NIP', en: 'NIP' },
  name: { id: 'Nama', en: 'Name' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  here: { id: 'Di daftar', en: 'In the roster' },
  there: { id: 'Di sumber', en: 'In the source' },
  chosen: { id: 'Dipakai', en: 'Taken' },
  why: { id: 'Alasan', en: 'Reason' },
  effectOnIndex: { id: 'Pengaruh indeks', en: 'Effect on index' },
  person: { id: '(orangnya)', en: '(the person)' },
  alike: { id: 'mungkin orang yang sama', en: 'perhaps the same person' },
  decide: {
    id: 'Nama dan tanggal lahir sama, NIP berbeda. Periksa NIP di kedua sumber.',
    en: 'Same name and birth date, other NIP. Look at the NIP in both sources.',
  },

  // The forms.
  formsTitle: { id: 'USULAN PEMUTAKHIRAN DATA', en: 'PROPOSED CORRECTIONS' },
  formsHelp: {
    id: '{people} pegawai, {proposals} usulan. Satu halaman untuk satu pegawai: periksa, lampirkan bukti, tanda tangani, lalu kirim kepada pengelola sistemnya.',
    en: '{people} people, {proposals} proposals. One page for each person: check it, attach the evidence, sign it, and send it to whoever keeps the system.',
  },
  formsMore: {
    id: 'Formulir dibuat untuk {people} pegawai yang paling berpengaruh; usulan lain ada di lembar {sheet}.',
    en: 'Forms were made for the {people} people who matter most; further proposals are on the sheet {sheet}.',
  },
  noForms: { id: 'Tidak ada yang perlu dimutakhirkan.', en: 'Nothing has to be brought up to date.' },
  formTitle: { id: 'Usulan pemutakhiran data pegawai', en: 'Proposed correction of personnel data' },
  formOf: { id: 'Formulir {number} dari {count}', en: 'Form {number} of {count}' },
  system: { id: 'Dikoreksi di', en: 'To be corrected in' },
  from: { id: 'Tertulis', en: 'As written' },
  to: { id: 'Seharusnya', en: 'Should be' },
  basis: { id: 'Dasar', en: 'Basis' },
  proof: { id: 'Bukti yang dilampirkan', en: 'Evidence to attach' },
  basisIn: { id: '{file}, baris {row}', en: '{file}, row {row}' },
  bothSystems: { id: 'kedua sumber', en: 'both sources' },
  signPerson: { id: 'Pegawai', en: 'The person' },
  signOfficer: { id: 'Pengelola kepegawaian', en: 'Personnel officer' },
  signDate: { id: 'Tanggal', en: 'Date' },

  differ: { id: 'berbeda', en: 'differs' },
  onlyHereKind: { id: 'hanya di daftar', en: 'only in the roster' },
  onlyThereKind: { id: 'hanya di sumber', en: 'only in the source' },
  unreadable: { id: 'tidak terbaca', en: 'cannot be read' },
} satisfies Record<string, MessageTemplate>;

/** Source precedence: the table that an agency edits. */
export const authorityText = {
  title: { id: 'KEWENANGAN SUMBER DATA', en: 'AUTHORITY OF THE SOURCES' },
  help: {
    id: 'Urutan ini usulan program, bukan ketentuan. Ubah urutan dan alasannya menurut kewenangan di instansi Anda, lalu bandingkan lagi; tabel ini dibaca kembali.',
    en: 'This order is the program’s proposal, not law. Change the order and its reasons to your agency’s own, then compare again; the table is read back.',
  },
  systems: {
    id: 'Sumber dipisah titik koma, yang paling berwenang lebih dahulu. "Daftar" adalah daftar pegawai ini. Nama lain cocok dengan berkas yang namanya memuat kata itu, misalnya SIMADIG.',
    en: 'Sources are separated by semicolons, the one with most authority first. "Daftar" is this roster. Any other name stands for files whose name holds that word, such as SIMADIG.',
  },
  identity: {
    id: 'Data pokok dan kedudukan hukum ditetapkan lewat SAPK/SIASN; daftar unit menyalinnya.',
    en: 'Personal data and legal standing are settled through SAPK/SIASN; rosters copy them.',
  },
  position: {
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
  sanction: {
    id: 'Hukuman berlaku menurut SK-nya; riwayat resmi mendahului catatan unit.',
    en: 'A punishment holds by its decree; the official history goes before a unit’s note.',
  },

  // Why a value was chosen.
  higher: { id: '{system} lebih berwenang atas {field}', en: '{system} has authority over {field}' },
  onlyTold: { id: 'hanya {system} yang memuat nilai', en: 'only {system} has a value' },
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
} satisfies Record<string, MessageTemplate>;

/** Headers and values of the table: the same in every language, since the program reads them back. */
export const authorityNames = {
  field: 'Data',
  systems: 'Urutan sumber',
  reason: 'Alasan',
  sapk: 'SAPK/SIASN',
  history: 'Riwayat',
  roster: 'Daftar',
} as const;

/** Merging the files of many units into one roster. */
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
    en: 'The merged roster is on the sheet Data ASN (table DataASN); its last columns give the file and row of origin. Measured on {day}.',
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
} satisfies Record<string, MessageTemplate>;

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
