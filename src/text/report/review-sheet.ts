/** The words of `Hasil Periksa IPASN`. The headings are read back by a later review, in either language. */
import type { Sentence } from '../core/say';

export const reportSheetText = {
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
} satisfies Record<string, Sentence>;
