/** The words of "Bandingkan": a roster against SAPK, SIASN and other sources. */
import type { Sentence } from './say';

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
