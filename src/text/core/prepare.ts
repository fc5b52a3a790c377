/** Preparing a review copy: what is still open, and the result. */
import type { MessageTemplate } from './translate';

export const prepareText = {
  openErrors: {
    id: '{count} kesalahan belum diperbaiki dan belum diterima ({kinds}). Perbaiki, atau terima dengan alasan: {form}, isi kolom alasan, lalu tambahkan {accept}',
    en: 'Errors neither fixed nor accepted: {count} ({kinds}). Fix them, or accept them with a reason: {form}, fill in the reasons, then add {accept}',
  },
  openErrorsLapsed: {
    id: '{count} kesalahan belum diperbaiki dan belum diterima ({kinds}); {lapsed} penerimaan tidak berlaku lagi karena datanya berubah (baris {rows}). Perbaiki, atau buat formulir baru: {form}',
    en: 'Errors neither fixed nor accepted: {count} ({kinds}); acceptances that lapsed because the data changed: {lapsed} (rows {rows}). Fix them, or write a new form: {form}',
  },
  kindCount: { id: '{code} {count}', en: '{code} {count}' },
  unitTellsPerson: {
    id: 'Baris {rows}: kolom unit kerja memuat nama atau NIP, sehingga salinan tersamar akan membocorkannya. Perbaiki unit kerjanya dahulu.',
    en: 'Rows {rows}: the unit holds a name or a NIP, which a masked copy would give away. Correct the unit first.',
  },
  reasonTellsPerson: {
    id: 'Alasan untuk {code} memuat nama atau NIP, sehingga salinan tersamar akan membocorkannya. Tulis alasan tanpa menyebut orang.',
    en: 'The reason given for {code} holds a name or a NIP, which a masked copy would give away. Write it without naming anybody.',
  },
  agencyTellsPerson: {
    id: 'Nama instansi memuat nama atau NIP pegawai, sehingga salinan tersamar akan membocorkannya. Tulis nama instansinya saja.',
    en: 'The agency’s name holds a person’s name or NIP, which a masked copy would give away. Write the agency’s name alone.',
  },
  notAcceptances: {
    id: 'Berkas {file} bukan daftar penerimaan. Buat formulirnya dengan {form}; kolomnya: kode, baris, jumlah, sidik, alasan.',
    en: 'The file {file} is no list of acceptances. Write the form with {form}; its columns: kode, baris, jumlah, sidik, alasan.',
  },
  unknownCode: {
    id: 'Berkas {file}: kode temuan "{code}" tidak dikenal.',
    en: 'File {file}: there is no finding with the code "{code}".',
  },
  noCopy: {
    id: '{file} bukan salinan tersamar dari "ipasn prepare --masked": kolom SAMARAN NIP tidak ada.',
    en: '{file} is no masked copy by "ipasn prepare --masked": it has no column SAMARAN NIP.',
  },
  noKeyNamed: {
    id: 'Berkas kuncinya belum disebut. Tulis misalnya: ipasn unmask daftar-bkn.xlsx --key kunci.json',
    en: 'No key file was named. Write for instance: ipasn unmask daftar-bkn.xlsx --key key.json',
  },
  wrongKey: {
    id: 'Kunci ini bukan kunci salinan itu: {count} samaran tidak dapat dikembalikan (baris {rows}). Pakai berkas kunci yang dipakai saat menyiapkan.',
    en: 'This key is not that copy’s: pseudonyms that it does not turn back: {count} (rows {rows}). Use the key file that the copy was prepared with.',
  },
  notKey: {
    id: 'Berkas {file} bukan kunci samaran, jadi tidak dipakai dan tidak ditimpa. Pilih nama lain untuk kunci baru.',
    en: 'The file {file} is no key for pseudonyms, so it is neither used nor overwritten. Choose another name for a new key.',
  },
  noKeyFile: {
    id: 'Berkas kunci {file} tidak ditemukan. Pakai berkas kunci yang dibuat saat menyiapkan salinan.',
    en: 'The key file {file} was not found. Use the one that was made when the copy was prepared.',
  },
  keyNeedsMask: {
    id: 'Pilihan --key hanya berarti bersama --masked.',
    en: 'Option --key means something only with --masked.',
  },
  maskNeedsKey: {
    id: 'Pilihan --masked perlu berkas kunci: --key kunci.json (dibuat baru bila belum ada; simpan, jangan ikut dikirim).',
    en: 'Option --masked needs a key file: --key key.json (made new where there is none; keep it, and do not send it).',
  },
  keyNotice: {
    id: 'Kunci samaran NIP. Simpan di instansi dan jangan ikut dikirim: siapa pun yang memegangnya dapat membaca NIP.',
    en: 'Key of the NIP pseudonyms. Keep it at the agency and do not send it: whoever holds it can read the NIPs.',
  },

  writtenTo: { id: 'Salinan untuk BKN ditulis ke {file}', en: 'The review copy went to {file}' },
  formWrittenTo: {
    id: 'Formulir penerimaan ditulis ke {file}: {count} kesalahan. Isi kolom alasan, lalu: {next}',
    en: 'The form for acceptances went to {file}; errors: {count}. Fill in the column alasan, then: {next}',
  },
  nothingToAccept: {
    id: 'Tidak ada kesalahan yang perlu diterima; formulir tidak dibuat.',
    en: 'There is no error to be accepted; no form was written.',
  },
  keyWrittenTo: {
    id: 'Kunci samaran dibuat di {file}. Simpan, dan jangan ikut dikirim.',
    en: 'The key of the pseudonyms was made in {file}. Keep it, and do not send it.',
  },
  unmaskedTo: { id: 'NIP dikembalikan di {file}', en: 'NIPs restored in {file}' },
  counted: {
    id: '{counted} dari {people} pegawai dihitung; indeks {index} ({category}).',
    en: '{counted} of {people} people counted; index {index} ({category}).',
  },
  nobodyCounted: { id: 'Belum ada pegawai yang dihitung.', en: 'Nobody is counted yet.' },
  leftOut: { id: '{count} tidak dihitung: {title}.', en: 'Not counted: {count}, {title}.' },
  accepted: {
    id: '{count} kesalahan diterima dengan alasan.',
    en: 'Errors accepted with a reason: {count}.',
  },
  fingerprint: { id: 'Sidik: {code}', en: 'Fingerprint: {code}' },
  tellFingerprint: {
    id: 'Sampaikan sidik itu kepada pemeriksa di luar berkas ini, misalnya lewat telepon.',
    en: 'Tell the reviewer this fingerprint outside the file, for instance over the telephone.',
  },

  // Help.
  help: {
    id: 'Siapkan salinan untuk diperiksa BKN: data, aturan, hasil, dan rumus biasa yang menghitung ulang.',
    en: 'Prepare a review copy for BKN: data, rules, results, and plain formulas that compute them again.',
  },
  unmaskHelp: {
    id: 'Kembalikan NIP pada salinan tersamar, dengan kunci milik instansi.',
    en: 'Turn the pseudonyms of a masked copy back into NIPs, with the agency’s own key.',
  },
  optOut: {
    id: 'berkas salinan (bila tidak disebut: NAMA-bkn.xlsx di samping berkas asal)',
    en: 'the copy to write (left out: NAME-bkn.xlsx beside the original)',
  },
  optAgency: { id: 'nama instansi', en: 'the agency’s name' },
  optAccept: {
    id: 'kesalahan yang diterima beserta alasannya: .csv, .xlsx, atau .json',
    en: 'errors that are accepted, with the reason for each: .csv, .xlsx or .json',
  },
  optForm: {
    id: 'tulis formulir penerimaan (.csv) untuk diisi, dan tidak menyiapkan salinan',
    en: 'write the form for acceptances (.csv), to be filled in, and prepare no copy',
  },
  optMasked: {
    id: 'tanpa nama; NIP diganti samaran yang hanya dapat dikembalikan dengan kunci instansi',
    en: 'without names; each NIP gives way to a pseudonym that the agency’s key alone turns back',
  },
  optKey: {
    id: 'berkas kunci samaran; dibuat bila belum ada, tidak pernah ditimpa',
    en: 'the key file of the pseudonyms; made where there is none, never overwritten',
  },
  optJson: {
    id: 'kabarkan hasilnya sebagai satu dokumen JSON',
    en: 'print the result as one JSON document',
  },
  argCopy: { id: 'salinan tersamar dari "ipasn prepare --masked"', en: 'a masked copy by "ipasn prepare --masked"' },
  optUnmaskKey: {
    id: 'berkas kunci yang dipakai saat menyiapkan',
    en: 'the key file that the copy was prepared with',
  },
  optUnmaskOut: {
    id: 'berkas hasil (bila tidak disebut: NAMA-nip.xlsx di samping salinan)',
    en: 'the file to write (left out: NAME-nip.xlsx beside the copy)',
  },
  prepareExit: {
    id: 'Status keluar: 0 salinan ditulis; 1 formulir penerimaan ditulis karena masih ada kesalahan; 2 tidak dapat dikerjakan, tidak ada yang ditulis.',
    en: 'Exit status: 0 the copy was written; 1 the form was written, since there still are errors; 2 could not be done, nothing was written.',
  },
  unmaskExit: {
    id: 'Status keluar: 0 selesai; 2 tidak dapat dikerjakan, tidak ada yang ditulis.',
    en: 'Exit status: 0 done; 2 could not be done, nothing was written.',
  },
} satisfies Record<string, MessageTemplate>;
