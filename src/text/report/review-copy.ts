/** What a review says about the cells of a review copy of ours. */
import type { Sentence } from '../core/say';

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
} satisfies Record<string, Sentence>;
