/** The words of "Bandingkan": a roster against SAPK, SIASN and other sources. */
import type { Sentence } from './say';

export const reconcileText = {
  // The command line.
  command: {
    id: 'Bandingkan daftar pegawai dengan sumber lain (SAPK/SIASN, SIMADIG, riwayat): beda, pengaruhnya pada skor, dan usulan pemutakhiran.',
    en: 'Compare a roster with other sources (SAPK/SIASN, SIMADIG, histories): what differs, what it does to scores, what to bring up to date.',
  },
  argRoster: {
    id: 'daftar pegawai yang dibandingkan: .xlsx, .xlsm, .ods, atau .csv',
    en: 'the roster to be compared: .xlsx, .xlsm, .ods or .csv',
  },
  optWith: {
    id: 'sumber pembanding: daftar, hasil PIP ASN, riwayat, atau foldernya; boleh berulang',
    en: 'the source to compare with: a roster, PIP ASN results, histories, or their folder; repeatable',
  },
  optAuthority: {
    id: 'tabel kewenangan: sumber mana yang berwenang atas data apa (bila tidak disebut: yang dibawa daftar, lalu yang baku)',
    en: 'the table of authority: which source has the say over which field (left out: the roster’s own, else the usual one)',
  },
  optOut: {
    id: 'salinan daftar dengan lembar Rekonsiliasi IPASN, Usulan Pemutakhiran, dan Kewenangan IPASN',
    en: 'a copy of the roster with the sheets Rekonsiliasi IPASN, Usulan Pemutakhiran and Kewenangan IPASN',
  },
  exit: {
    id: 'Status keluar: 0 selesai dan semua sama; 1 selesai, ada perbedaan; 2 tidak dapat dikerjakan, tidak ada yang ditulis.',
    en: 'Exit status: 0 done, and all agree; 1 done, there are differences; 2 could not be done, nothing was written.',
  },
  noSource: {
    id: 'Sumber pembandingnya belum disebut. Tambahkan misalnya --with profil-siasn.csv',
    en: 'No source to compare with was named. Add for instance --with siasn-profile.csv',
  },
  nobodyKnown: {
    id: 'lembar "{sheet}" tidak memuat kolom NIP (atau nama dengan tanggal lahir) pada baris {row}, jadi orangnya tidak dapat dicocokkan. Judul yang ditemukan: {found}.',
    en: 'sheet "{sheet}" has no column of NIPs (or names with birth dates) in row {row}, so nobody can be matched. Headers found: {found}.',
  },
  nobodyThere: {
    id: 'lembar "{sheet}" tidak memuat pegawai di bawah judul kolom (baris {row}).',
    en: 'sheet "{sheet}" holds nobody below its header (row {row}).',
  },
  writtenTo: { id: 'Hasil pembandingan ditulis ke {file}', en: 'The comparison went to {file}' },
  addOut: {
    id: 'Untuk menulis lembar perbedaan dan usulan tambahkan --out banding.xlsx',
    en: 'To write the sheets of differences and proposals add --out compared.xlsx',
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
    en: 'What matters most for the scores stands on top. Nothing was replaced: "Taken" is the value of the source with authority (sheet Kewenangan IPASN). Click a row number to open its cell.',
  },
  sheetHelpWithoutLinks: {
    id: 'Yang paling berpengaruh pada skor di atas. Belum ada yang diganti: "Dipakai" adalah nilai dari sumber yang berwenang (lembar Kewenangan IPASN).',
    en: 'What matters most for the scores stands on top. Nothing was replaced: "Taken" is the value of the source with authority (sheet Kewenangan IPASN).',
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
    en: 'Forms were made for the {people} people who matter most; further proposals stand on the sheet {sheet}.',
  },
  noForms: { id: 'Tidak ada yang perlu dimutakhirkan.', en: 'Nothing has to be brought up to date.' },
  formTitle: { id: 'Usulan pemutakhiran data pegawai', en: 'Proposed correction of personnel data' },
  formOf: { id: 'Formulir {number} dari {count}', en: 'Form {number} of {count}' },
  system: { id: 'Dikoreksi di', en: 'To be corrected in' },
  from: { id: 'Tertulis', en: 'As it stands' },
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
} satisfies Record<string, Sentence>;
