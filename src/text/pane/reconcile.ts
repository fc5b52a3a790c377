/** Texts of the task "Bandingkan". */
import type { MessageTemplate } from '../core/translate';

export const paneReconcileText = {
  roster: { id: 'Daftar di lembar {sheet} dibandingkan dengan:', en: 'The roster on sheet {sheet} is compared with:' },
  noRoster: {
    id: 'Belum ada daftar pegawai di buku kerja ini. Buka buku kerja yang memuat daftarnya, atau gabungkan dahulu.',
    en: 'There is no roster in this workbook yet. Open the workbook that holds it, or merge first.',
  },
  compare: { id: 'Bandingkan', en: 'Compare' },
  compareAgain: { id: 'Bandingkan lagi', en: 'Compare again' },
  comparing: { id: 'Membandingkan', en: 'Comparing' },
  result: { id: 'Hasil pembandingan', en: 'Result of the comparison' },
  allAgree: { id: 'Semua isian yang dibandingkan sama.', en: 'All that was compared agrees.' },
  differenceOf: { id: 'Baris {row} · {field}', en: 'Row {row} · {field}' },
  effect: { id: 'skor {effect}', en: 'score {effect}' },
  from: { id: '{source}, baris {row}', en: '{source}, row {row}' },
  write: { id: 'Tulis perbandingan', en: 'Write comparison' },
  writeHelp: {
    id: 'ke lembar Rekonsiliasi IPASN, Usulan Pemutakhiran, dan Kewenangan IPASN. Daftarnya tidak diubah.',
    en: 'to the sheets Rekonsiliasi IPASN, Usulan Pemutakhiran and Kewenangan IPASN. The roster is not changed.',
  },
  written: {
    id: 'Perbandingan ditulis ke lembar {sheet}; formulirnya di {forms}.',
    en: 'Comparison written to sheet {sheet}; the forms to {forms}.',
  },
  openForms: { id: 'Buka usulan', en: 'Open proposals' },
  replaceTitle: { id: 'Pakai nilai yang berwenang', en: 'Take the authoritative values' },
  replaceHelp: {
    id: 'Sel yang akan diganti di daftar ini, menurut urutan di lembar Kewenangan IPASN.',
    en: 'The cells of this roster that would be replaced, by the order on the sheet Kewenangan IPASN.',
  },
  byHand: {
    id: '{count} nilai lain perlu diganti sendiri: kolomnya tidak ada di daftar ini, atau berisi kode.',
    en: 'Values to be replaced by hand: {count}; this roster lacks the column, or keeps codes in it.',
  },
  nothingToReplace: { id: 'Tidak ada sel yang perlu diganti.', en: 'No cell has to be replaced.' },
  replace: { id: 'Ganti {count} sel', en: 'Replace cells: {count}' },
  replaced: { id: '{count} sel diganti.', en: 'Cells replaced: {count}.' },
  stale: {
    id: 'Sel berubah sejak dibandingkan. Bandingkan lagi dahulu.',
    en: 'Cells have changed since the comparison. Compare again first.',
  },
} satisfies Record<string, MessageTemplate>;
