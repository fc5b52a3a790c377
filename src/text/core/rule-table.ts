/** The words in a method's table on a sheet; apart from the sheet's other words, since every custom function reads it. */
import type { Sentence } from './say';

export const ruleTableText = {
  /** Stands in cells where a number is missing; whoever knows it writes over it. */
  unknown: { id: 'belum diketahui - isi di sini', en: 'not known - fill in here' },
} satisfies Record<string, Sentence>;

/** Headers of the table: column names are the same in every language. */
export const ruleTableHeaders = ['Kunci', 'Nilai', 'Di atas', 'Sumber', 'Kepastian', 'Catatan'] as const;
