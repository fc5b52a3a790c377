/** Texts of the task "Siapkan untuk BKN". */
import type { MessageTemplate } from '../core/translate';

export const panePrepareText = {
  read: { id: 'Baca data', en: 'Read data' },
  content: { id: 'Isi salinan', en: 'What the copy holds' },
  holds: {
    id: 'Kolom yang diperlukan indeks, skor beserta rumus biasa yang menghitung ulang, rekap, aturan, temuan, dan keterangan dengan sidik.',
    en: 'The columns that the index needs, scores beside plain formulas that compute them again, the recap, the rules, the findings, and a description with a fingerprint.',
  },
  leftOut: { id: 'Tidak ikut: {columns}.', en: 'Left out: {columns}.' },
  masksOut: {
    id: 'Nama, tanggal lahir, dan jenis kelamin tidak ikut; NIP diganti samaran.',
    en: 'Names, birth dates and sex are left out; each NIP gives way to a pseudonym.',
  },
  errors: { id: 'Kesalahan yang belum diperbaiki', en: 'Errors not fixed' },
  errorsHelp: {
    id: 'Perbaiki di Data, atau terima dengan alasan. Alasannya ikut di salinan, dan tersimpan di buku kerja ini.',
    en: 'Fix them under Data, or accept them with a reason. The reason goes into the copy, and is kept in this workbook.',
  },
  open: { id: '{count} belum diterima', en: 'not accepted: {count}' },
  allAccepted: { id: 'semua diterima', en: 'all accepted' },
  reasonForAll: { id: 'Alasan untuk semua {count}', en: 'Reason for all {count}' },
  reasonForRow: { id: 'Alasan untuk baris {row}', en: 'Reason for row {row}' },
  reasonHint: { id: 'misalnya: menunggu SK', en: 'such as: decree is pending' },
  lapsed: {
    id: '{count} penerimaan tidak berlaku lagi karena datanya berubah. Tulis lagi alasannya bila masih benar.',
    en: 'Acceptances that no longer hold because the data changed: {count}. Give the reason again where it is still right.',
  },
  stillOpen: {
    id: '{count} kesalahan belum diperbaiki dan belum diterima. Perbaiki di Data, atau tulis alasannya di sini.',
    en: 'Errors neither fixed nor accepted: {count}. Fix them under Data, or give the reason here.',
  },
  noErrors: { id: 'Tidak ada kesalahan yang terbuka.', en: 'No open errors.' },

  mask: { id: 'Samarkan nama dan NIP', en: 'Mask names and NIPs' },
  key: { id: 'Kunci samaran', en: 'Key of the pseudonyms' },
  newKey: { id: 'Kunci baru', en: 'New key' },
  newKeyHelp: { id: 'untuk kiriman pertama', en: 'for a first submission' },
  oldKey: { id: 'Kunci yang sudah ada', en: 'Key that is there already' },
  oldKeyHelp: {
    id: 'pegawai yang sama mendapat samaran yang sama seperti tahun lalu',
    en: 'the same person gets the same pseudonym as last year',
  },
  chooseKey: { id: 'Pilih berkas kunci', en: 'Choose the key file' },
  keyIs: { id: 'Kunci {id}', en: 'Key {id}' },
  keyHelp: {
    id: 'Hanya kunci ini yang mengembalikan samaran menjadi NIP. Kunci tidak disimpan di buku kerja mana pun dan hilang bila panel ditutup. Simpan di instansi; jangan ikut dikirim.',
    en: 'This key alone turns pseudonyms back into NIPs. It is kept in no workbook and is gone when the pane closes. Keep it at the agency; do not send it.',
  },
  saveKey: { id: 'Simpan berkas kunci', en: 'Save key file' },
  copyKey: { id: 'Salin kunci', en: 'Copy key' },
  keyCopied: {
    id: 'Kunci disalin. Tempel ke berkas teks, lalu simpan.',
    en: 'The key was copied. Paste it into a text file and save that.',
  },
  keyNotCopied: {
    id: 'Kunci tidak dapat disalin dari sini. Buka teksnya di bawah, pilih semua, lalu salin.',
    en: 'The key could not be copied from here. Open its text below, select all of it and copy.',
  },
  keyAsText: { id: 'Teks kunci', en: 'Text of the key' },
  keyKept: { id: 'Kunci sudah tersimpan', en: 'The key is kept' },
  keepFirst: {
    id: 'Simpan kuncinya dahulu, lalu tandai "Kunci sudah tersimpan". Tanpa kunci, samaran tidak dapat dikembalikan.',
    en: 'Keep the key first, then tick "The key is kept". Without it no pseudonym can be turned back.',
  },
  chooseKeyFirst: { id: 'Pilih berkas kuncinya dahulu.', en: 'Choose the key file first.' },
  notKey: { id: '{file} bukan berkas kunci samaran.', en: '{file} is no key file of pseudonyms.' },

  prepare: { id: 'Siapkan salinan', en: 'Prepare copy' },
  preparing: { id: 'Menyiapkan salinan', en: 'Preparing the copy' },
  opened: {
    id: 'Salinan terbuka sebagai buku kerja baru. Simpan di sana, lalu sampaikan sidiknya.',
    en: 'The copy is open as a new workbook. Save it there, then pass on its fingerprint.',
  },
  ready: { id: 'Salinan siap', en: 'The copy is ready' },
  fingerprint: { id: 'Sidik', en: 'Fingerprint' },
  unitFingerprints: { id: 'Sidik menurut unit kerja', en: 'Fingerprint by unit' },
  noUnit: { id: '(tanpa unit kerja)', en: '(no unit)' },
  openAgain: { id: 'Buka lagi', en: 'Open again' },
  saveFile: { id: 'Simpan sebagai berkas', en: 'Save as a file' },
} satisfies Record<string, MessageTemplate>;
