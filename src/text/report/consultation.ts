/** The words of `Konsultasi IPASN`. The headings are read back by a later review, in either language. */
import type { Sentence } from '../core/say';

export const consultationText = {
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
} satisfies Record<string, Sentence>;

/** What a note at a cell says of the question about it. */
export const noteText = {
  question: { id: 'Pertanyaan: {text}', en: 'Question: {text}' },
  answer: { id: 'Jawaban instansi: {text}', en: 'Agency’s answer: {text}' },
  settled: { id: 'Keadaan: {text}', en: 'Progress: {text}' },
} satisfies Record<string, Sentence>;

export const consultationWords = {
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
} satisfies Record<string, Sentence>;
