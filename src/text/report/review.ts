/** The sheets of a review. Headers are read back by a later review, in either language. */
import type { MessageTemplate } from '../core/translate';

export const reviewSheetText = {
  title: { id: 'HASIL PERIKSA IP ASN', en: 'REVIEW' },
  madeWith: {
    id: 'Dihitung ulang dengan {method}, per {day} · IPASN for Excel {version}',
    en: 'Recomputed by {method}, measured on {day} · IPASN for Excel {version}',
  },
  asStated: { id: 'Indeks tertulis', en: 'Index as stated' },
  asComputed: { id: 'Hasil hitungan', en: 'Index as computed' },
  apart: { id: 'Selisih', en: 'Difference' },
  sameFingerprint: {
    id: 'Sidik {computed} sama dengan yang tertulis: isi salinan ini tidak berubah.',
    en: 'The fingerprint {computed} is the one stated: the copy is as it was made.',
  },
  otherFingerprint: {
    id: 'Sidik tertulis {stated}, hasil hitungan {computed}: isi salinan ini berubah.',
    en: 'Fingerprint as stated {stated}, as computed {computed}: the copy was changed.',
  },
  sinceLast: {
    id: 'Sejak pemeriksaan lalu: {added} sel baru berbeda, {changed} berubah, {same} tetap, {gone} tidak berbeda lagi.',
    en: 'Since the last review: {added} new differences, {changed} changed, {same} as before, {gone} gone.',
  },
  number: { id: 'No', en: 'No' },
  why: { id: 'Sebab', en: 'Why' },
  explains: { id: 'Menjelaskan', en: 'Explains' },
  effect: { id: 'Pengaruh pada indeks (poin)', en: 'Effect on the index (points)' },
  code: { id: 'Kode', en: 'Code' },
  sheet: { id: 'Lembar', en: 'Sheet' },
  cell: { id: 'Sel', en: 'Cell' },
  content: { id: 'Isi', en: 'Content' },
  stated: { id: 'Tertulis', en: 'Stated' },
  computed: { id: 'Hitungan', en: 'Computed' },
  cause: { id: 'Kode sebab', en: 'Cause code' },
  since: { id: 'Sejak periksa lalu', en: 'Since the last review' },
  key: { id: 'Kunci', en: 'Key' },
  new: { id: 'baru', en: 'new' },
  known: { id: 'tetap', en: 'as before' },
  changed: { id: 'berubah', en: 'changed' },
  gone: { id: 'tidak berbeda lagi', en: 'no longer differs' },
} satisfies Record<string, MessageTemplate>;

/** Column headers of `Konsultasi IPASN`. */
export const consultationHeaders = {
  subject: { id: 'Pokok', en: 'Subject' },
  sheet: { id: 'Lembar', en: 'Sheet' },
  cell: { id: 'Sel', en: 'Cell' },
  differs: { id: 'Sel berbeda', en: 'Cells that differ' },
  state: { id: 'Status verifikasi', en: 'Verification' },
  note: { id: 'Catatan pemeriksa', en: 'Reviewer’s note' },
  question: { id: 'Pertanyaan', en: 'Question' },
  answer: { id: 'Jawaban instansi', en: 'Agency’s answer' },
  settled: { id: 'Keadaan', en: 'Progress' },
  since: { id: 'Sejak periksa lalu', en: 'Since the last review' },
  key: { id: 'Kunci', en: 'Key' },
} satisfies Record<string, MessageTemplate>;

/** What a note at a cell says of the question about it. */
export const consultationNoteText = {
  question: { id: 'Pertanyaan: {text}', en: 'Question: {text}' },
  answer: { id: 'Jawaban instansi: {text}', en: 'Agency’s answer: {text}' },
  settled: { id: 'Keadaan: {text}', en: 'Progress: {text}' },
} satisfies Record<string, MessageTemplate>;

/** Other texts of `Konsultasi IPASN`. */
export const consultationText = {
  title: { id: 'KONSULTASI IP ASN', en: 'CONSULTATION' },
  help: {
    id: 'Kolom status, catatan, pertanyaan, jawaban, dan keadaan diisi orang dan tidak pernah dihapus oleh program. Baris baru boleh ditambah di bawah tabel: cukup isi Lembar dan Sel.',
    en: 'The columns for verification, note, question, answer and progress belong to people; the program never clears them. New lines may be added below the table: sheet and cell are enough.',
  },
  states: {
    id: 'BV belum verifikasi · MS memenuhi syarat · TMS tidak memenuhi syarat',
    en: 'BV not verified yet · MS meets the requirements · TMS does not meet them',
  },
  open: { id: 'terbuka', en: 'open' },
  settled: { id: 'selesai', en: 'settled' },
  unit: { id: 'Unit {name}', en: 'Unit {name}' },
  group: { id: 'Rekap: {name}', en: 'Summary: {name}' },
  person: { id: 'Baris {row}', en: 'Row {row}' },
  personOfUnit: { id: 'Baris {row}, {unit}', en: 'Row {row}, {unit}' },
  other: { id: '{sheet} baris {row}', en: '{sheet} row {row}' },
  new: { id: 'baru', en: 'new' },
  known: { id: 'tetap', en: 'as before' },
  gone: { id: 'tidak berbeda lagi', en: 'no longer differs' },
  changed: { id: 'berubah', en: 'changed' },
} satisfies Record<string, MessageTemplate>;

/** Causes in a review copy. */
export const copyReviewText = {
  'copy-input': {
    id: '{count} sel isian berubah sesudah salinan ini dibuat: {list}.',
    en: '{count} stated cells were changed after this copy was made: {list}.',
  },
  'copy-rule': {
    id: '{count} angka pada aturan salinan ini bukan angka metode yang dikenal program: {list}.',
    en: '{count} numbers of this copy’s rules are not those of the method that the program knows: {list}.',
  },
  'copy-formula': {
    id: '{count} rumus hilang atau diganti: {list}.',
    en: '{count} formulas are gone or were replaced: {list}.',
  },
  'copy-result': {
    id: '{count} sel hasil tidak sama dengan yang keluar dari data dan aturan salinan ini: {list}.',
    en: '{count} resulting cells are not what this copy’s data and rules give: {list}.',
  },
  'copy-follows': {
    id: '{count} sel lain tidak cocok lagi karena perubahan itu.',
    en: '{count} other cells no longer agree because of that change.',
  },
  unreadable: {
    id: 'Salinan ini tidak dapat dihitung ulang: tanggal, kolom, atau aturannya rusak. Minta instansi membuat dan mengirim salinan baru.',
    en: 'This copy cannot be computed again: its date, columns or rules are broken. Ask the agency for a new copy.',
  },
} satisfies Record<string, MessageTemplate>;
