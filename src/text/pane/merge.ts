/** Texts of the task "Gabungkan". */
import type { MessageTemplate } from '../core/translate';

export const paneMergeText = {
  units: { id: 'Daftar unit yang wajib mengirim', en: 'List of the units that have to send theirs' },
  unitsHelp: {
    id: 'Satu nama unit pada setiap baris. Unit yang belum mengirim akan disebutkan.',
    en: 'One name of a unit a row. Those that have sent nothing will be named.',
  },
  read: { id: 'Baca berkas', en: 'Read files' },
  readAgain: { id: 'Baca lagi', en: 'Read again' },
  result: { id: 'Hasil penggabungan', en: 'Result of the merge' },
  filePeople: { id: '{people} pegawai', en: 'people: {people}' },
  fileErrors: { id: '{count} kesalahan', en: 'errors: {count}' },
  means: { id: 'indeks tercantum {stated}, dihitung {computed}', en: 'index stated {stated}, computed {computed}' },
  reason: { id: '{count}: {reason}', en: '{count}: {reason}' },
  write: { id: 'Tulis DataASN', en: 'Write DataASN' },
  writeHelp: {
    id: 'Daftar gabungan menjadi lembar baru di buku kerja ini; setiap baris menyebut asalnya. Laporannya di lembar Penggabungan IPASN.',
    en: 'The merged roster becomes a new sheet of this workbook; each row names where it came from. The report goes to sheet Penggabungan IPASN.',
  },
  written: {
    id: '{people} pegawai dari {files} berkas ditulis ke lembar {sheet}.',
    en: 'Merged roster written to sheet {sheet}: {people} people from {files} files.',
  },
  undo: { id: 'Urungkan: hapus lembar {sheet}', en: 'Undo: delete sheet {sheet}' },
  undone: { id: 'Lembar {sheet} dihapus lagi.', en: 'Sheet {sheet} was deleted again.' },
} satisfies Record<string, MessageTemplate>;
