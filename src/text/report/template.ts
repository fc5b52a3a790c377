/** The words of the template's example row; they say themselves that the row is to go. */
import type { Sentence } from '../core/say';

export const templateText = {
  exampleName: { id: 'Contoh Pegawai (hapus baris ini)', en: 'Example Person (delete this row)' },
  exampleUnit: { id: 'Dinas Contoh', en: 'Dinas Contoh' },
  examplePost: { id: 'Pengadministrasi Umum', en: 'Pengadministrasi Umum' },
} satisfies Record<string, Sentence>;
