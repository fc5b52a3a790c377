/** What `ipasn review` says of itself. */
import type { MessageTemplate } from '../core/translate';

export const reviewCliText = {
  help: {
    id: 'Periksa buku kerja yang memuat skor: hitung ulang, bandingkan sel demi sel, jelaskan sebabnya.',
    en: 'Review a workbook with stated scores: recompute, compare cell by cell, explain.',
  },
  optOut: {
    id: 'berkas hasil (bila tidak disebut: NAMA-periksa.xlsx di samping berkas asal)',
    en: 'the file to write (left out: NAME-periksa.xlsx beside the original)',
  },
  exit: {
    id: 'Status keluar: 0 semua angka sama; 1 ada yang berbeda; 2 tidak dapat dikerjakan, tidak ada yang ditulis.',
    en: 'Exit status: 0 every number agrees; 1 some differ; 2 could not be done, nothing was written.',
  },
  writtenTo: { id: 'Hasil periksa ditulis ke {file}', en: 'The review went to {file}' },
} satisfies Record<string, MessageTemplate>;
