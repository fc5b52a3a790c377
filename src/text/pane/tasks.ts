/** The words around work that is shared with others: what each piece of it is for, and the way in and out. */
import type { MessageTemplate } from '../core/translate';

export const taskText = {
  together: { id: 'Bekerja dengan unit dan instansi lain', en: 'Working with units and agencies' },
  back: { id: 'Kembali ke {place}', en: 'Back to {place}' },
  monitor: { id: 'Pantau pemutakhiran', en: 'Follow updates' },
} satisfies Record<string, MessageTemplate>;

/** One line for the place that leads there. */
export const taskHint = {
  review: {
    id: 'Hitung ulang kiriman instansi, dan lihat mengapa angkanya berbeda.',
    en: 'Recompute what an agency has sent, and see why its numbers differ.',
  },
  merge: {
    id: 'Satukan daftar banyak unit kerja menjadi satu tabel DataASN.',
    en: 'Make one table DataASN of the rosters of many units.',
  },
  reconcile: {
    id: 'Cocokkan daftar ini dengan SAPK, SIASN, atau sumber lain.',
    en: 'Hold this roster against SAPK, SIASN or another source.',
  },
  monitor: {
    id: 'Lihat unit mana yang datanya lengkap, mutakhir, dan konsisten.',
    en: 'See which units’ data are complete, current and consistent.',
  },
  prepare: {
    id: 'Salinan yang dapat diperiksa tanpa add-in. Buku kerja ini tidak diubah.',
    en: 'A copy that can be checked without the add-in. This workbook is not changed.',
  },
} satisfies Record<string, MessageTemplate>;
