/** The pane's words for "Periksa kiriman"; what a review itself says stands in review.ts. */
import type { MessageTemplate } from '../core/translate';

export const paneReviewText = {
  by: { id: 'Dihitung ulang menurut {method}, per {day}.', en: 'Recomputed by {method}, as of {day}.' },
  change: { id: 'Ubah tanggal atau metode', en: 'Change date or method' },
  reviewAgain: { id: 'Periksa lagi', en: 'Review again' },
  reviewing: { id: 'Menghitung ulang', en: 'Recomputing' },
  verdict: { id: 'Putusan', en: 'Verdict' },
  agrees: { id: 'Sesuai', en: 'Agrees' },
  differs: { id: 'Berbeda', en: 'Differs' },
  causes: { id: 'Sebabnya, yang paling menjelaskan dahulu', en: 'Why, what explains most first' },
  causeNumber: { id: 'Sebab {number}', en: 'Cause {number}' },
  causesTogether: { id: 'Sebab {numbers} bersama-sama', en: 'Causes {numbers} together' },
  unknown: { id: 'Sebab belum diketahui', en: 'Cause not known' },
  values: { id: 'tertulis {stated}, hitungan {computed}', en: 'stated {stated}, computed {computed}' },
  selected: { id: '{cell} dipilih di lembar {sheet}.', en: '{cell} is selected on sheet {sheet}.' },
  fingerprintSame: { id: 'Sidik cocok: {code}.', en: 'The fingerprint fits: {code}.' },
  fingerprintDiffers: {
    id: 'Sidik tertulis {stated}, hitungan {computed}: isinya berubah sejak disiapkan.',
    en: 'Fingerprint as stated {stated}, as computed {computed}: the content has changed since it was prepared.',
  },
  write: { id: 'Tulis hasil', en: 'Write results' },
  writeHelp: {
    id: 'ke lembar Hasil Periksa IPASN dan Konsultasi IPASN. Yang sudah diketik di sana tetap ada.',
    en: 'to the sheets Hasil Periksa IPASN and Konsultasi IPASN. What was typed there stays.',
  },
  written: {
    id: 'Hasil ditulis ke lembar {sheet}; tanya jawab di {consultation}.',
    en: 'Results written to sheet {sheet}; questions and answers to {consultation}.',
  },
  openConsultation: { id: 'Buka konsultasi', en: 'Open consultation' },
  writeFirst: {
    id: 'Tulis hasil dahulu; sesudah itu status, catatan, dan pertanyaan dapat diisi di sini.',
    en: 'Write the results first; then state, note and question can be filled in here.',
  },
  state: { id: 'Status', en: 'State' },
  noState: { id: '(belum ada)', en: '(none yet)' },
  BV: { id: 'BV · belum verifikasi', en: 'BV · not verified yet' },
  MS: { id: 'MS · memenuhi syarat', en: 'MS · meets the requirements' },
  TMS: { id: 'TMS · tidak memenuhi syarat', en: 'TMS · does not meet them' },
  note: { id: 'Catatan pemeriksa', en: 'Reviewer’s note' },
  question: { id: 'Pertanyaan kepada instansi', en: 'Question to the agency' },
  answer: { id: 'Jawaban instansi: {answer}', en: 'The agency’s answer: {answer}' },
  settled: { id: 'Pertanyaan sudah selesai', en: 'The question is settled' },
  noted: { id: 'Dicatat di lembar {sheet}, baris {row}.', en: 'Noted on sheet {sheet}, row {row}.' },
  units: { id: 'Status unit kerja', en: 'State of units' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  chooseUnit: { id: '(pilih unit)', en: '(choose a unit)' },
} satisfies Record<string, MessageTemplate>;

/** In place of the sentence that names commands. */
export const paneReviewRefusal = {
  nothingStated: {
    id: '{file} tidak memuat skor yang dapat diperiksa: perlu kolom seperti Kualifikasi, Kompetensi, Kinerja, Disiplin, dan Total di samping data pegawai. Untuk menghitung skor, buka Rekap.',
    en: '{file} holds no score that could be reviewed: columns such as Kualifikasi, Kompetensi, Kinerja, Disiplin and Total are needed beside the people. To compute scores, go to Recap.',
  },
} satisfies Record<string, MessageTemplate>;
