/** The pane's words for "Periksa kiriman"; what a review itself says stands in review.ts. */
import type { Sentence } from './say';

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
} satisfies Record<string, Sentence>;

/** In place of the sentence that names commands. */
export const paneReviewRefusal = {
  nothingStated: {
    id: '{file} tidak memuat skor yang dapat diperiksa: perlu kolom seperti Kualifikasi, Kompetensi, Kinerja, Disiplin, dan Total di samping data pegawai. Untuk menghitung skor, buka Rekap.',
    en: '{file} holds no score that could be reviewed: columns such as Kualifikasi, Kompetensi, Kinerja, Disiplin and Total are needed beside the people. To compute scores, go to Recap.',
  },
} satisfies Record<string, Sentence>;
