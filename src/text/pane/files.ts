/** The words around files that the user picks in the pane. */
import type { MessageTemplate } from '../core/translate';

export const filesText = {
  pick: { id: 'Pilih berkas', en: 'Choose files' },
  pickMore: { id: 'Tambah berkas', en: 'Add files' },
  pickOne: { id: 'Pilih berkas', en: 'Choose a file' },
  pickOther: { id: 'Ganti berkas', en: 'Choose another file' },
  kinds: {
    id: '.xlsx, .csv, atau .ods. Berkas dibaca di komputer ini saja; tidak ada yang dikirim.',
    en: '.xlsx, .csv or .ods. Files are read on this computer alone; nothing is sent.',
  },
  chosen: { id: 'Berkas yang dipilih', en: 'Files chosen' },
  size: { id: '{kilobytes} kB', en: '{kilobytes} kB' },
  leaveOut: { id: 'Keluarkan {file}', en: 'Leave out {file}' },
  noneYet: { id: 'Pilih berkas dahulu.', en: 'Choose files first.' },
  reading: { id: 'Membaca berkas', en: 'Reading the files' },
  unreadable: {
    id: 'Berkas {file} tidak dapat dibaca lagi; mungkin dipindah, diubah, atau sedang terbuka. Tutup berkas itu, lalu pilih lagi.',
    en: 'The file {file} can no longer be read; it may have been moved, changed or opened. Close it, then choose it again.',
  },
  sameName: { id: '{name} ({number})', en: '{name} ({number})' },
} satisfies Record<string, MessageTemplate>;
