/** The sheets of a review copy. */
import type { MessageTemplate } from '../core/translate';

export const copyText = {
  // `Data ASN`.
  dataTitle: { id: 'DATA ASN UNTUK DIPERIKSA', en: 'ASN DATA FOR REVIEW' },
  dataOf: { id: '{agency} · tahun {year} · dihitung per {day}', en: '{agency} · year {year} · measured on {day}' },
  dataOfNobody: { id: 'Tahun {year} · dihitung per {day}', en: 'Year {year} · measured on {day}' },
  dataHelp: {
    id: 'Skor: nilai dari program. Cek: rumus biasa yang menghitung ulang dari kolom data dan lembar Aturan IPASN.',
    en: 'Skor: values from the program. Cek: plain formulas that compute them again from the data and the sheet Aturan IPASN.',
  },
  disagreeing: {
    id: 'Baris yang skor dan ceknya berbeda',
    en: 'Rows whose score and check differ',
  },

  // `Keterangan IPASN`.
  aboutTitle: { id: 'KETERANGAN SALINAN UNTUK DIPERIKSA', en: 'ABOUT THIS REVIEW COPY' },
  aboutHelp: {
    id: 'Salinan ini memuat data, aturan, dan hasil dalam rumus biasa; program tambahan tidak diperlukan untuk membacanya.',
    en: 'This copy holds data, rules and results in plain formulas; no add-in is needed to read it.',
  },
  made: { id: 'Cara hitung', en: 'How it was computed' },
  agency: { id: 'Instansi', en: 'Agency' },
  measured: { id: 'Tanggal pengukuran', en: 'Measuring date' },
  version: { id: 'Versi program', en: 'Program version' },
  language: { id: 'Bahasa', en: 'Language' },
  mask: { id: 'Kunci samaran (kosong: terbuka)', en: 'Key of the pseudonyms (empty: open)' },
  fields: { id: 'Kolom data', en: 'Columns of the data' },
  moreFindings: { id: 'Temuan yang tidak dimuat', en: 'Findings not listed' },
  technicalTrainingWindow: { id: 'Diklat teknis bertanggal: dari, sampai', en: 'Dated technical training: from, to' },
  seminarWindow: { id: 'Seminar bertanggal: dari, sampai', en: 'Dated seminars: from, to' },
  sanctionWindow: { id: 'Hukuman bertanggal: dari, sampai', en: 'Dated punishments: from, to' },
  year: { id: 'Tahun yang diukur', en: 'Year measured' },
  method: { id: 'Metode', en: 'Method' },
  setting: { id: 'Tafsir', en: 'Interpretation' },
  defaultSettings: { id: 'semua baku', en: 'all default' },
  unverified: { id: 'Nilai belum terverifikasi', en: 'Values not verified' },

  heads: { id: 'Jumlah pegawai', en: 'Head counts' },
  people: { id: 'Pegawai dalam daftar', en: 'People in the roster' },
  counted: { id: 'Dihitung', en: 'Counted' },
  notCounted: { id: 'Tidak dihitung', en: 'Not counted' },
  because: { id: 'karena: {title}', en: 'because: {title}' },

  fingerprint: { id: 'Sidik', en: 'Fingerprint' },
  whole: { id: 'Seluruh salinan', en: 'The whole copy' },
  fingerprintHelp: {
    id: 'Sidik dihitung dari data, metode, dan hasil (docs/sidik.md). Bacakan lewat telepon: bila sama, tidak ada yang berubah sejak disiapkan.',
    en: 'The fingerprint is computed from data, method and results (docs/sidik.md). Read it out over the telephone: if it is the same, nothing has changed since.',
  },
  noSignature: {
    id: 'Sidik adalah bukti perubahan, bukan tanda tangan: siapa pun yang mengubah isi dapat membuat sidik baru. Yang berlaku adalah sidik yang disampaikan instansi di luar berkas ini.',
    en: 'A fingerprint is evidence of change, not a signature: whoever changes the content can make a new one. What counts is the fingerprint that the agency gave outside this file.',
  },
  units: { id: 'Sidik menurut unit kerja', en: 'Fingerprint by unit' },
  columns: { id: 'Sidik kolom', en: 'Codes of the columns' },
  columnsHelp: {
    id: 'Kode baris ada di kolom SIDIK setiap tabel. Sel yang diubah terletak pada pertemuan baris dan kolom yang kodenya tidak lagi cocok.',
    en: 'The code of a row stands in column SIDIK of each table. A changed cell lies where a row and a column cross whose codes no longer fit.',
  },
  content: { id: 'Isi', en: 'Content' },

  // `Temuan IPASN`.
  findingsTitle: { id: 'TEMUAN DATA', en: 'FINDINGS ABOUT THE DATA' },
  findingsHelp: {
    id: 'Temuan pada daftar asal instansi, dengan alasan bila instansi menerimanya. Nomor baris adalah BARIS ASAL.',
    en: 'What was found in the agency’s own roster, and why it accepts it where it does. Row numbers are those of BARIS ASAL.',
  },
  findingsCount: {
    id: '{errors} kesalahan · {warnings} peringatan · {notices} catatan · {accepted} diterima instansi dengan alasan',
    en: 'errors {errors} · warnings {warnings} · notices {notices} · accepted by the agency with a reason {accepted}',
  },
  noFindings: { id: 'Tidak ada temuan.', en: 'Nothing was found.' },
  unknownFinding: { id: '(kode tidak dikenal)', en: '(unknown code)' },
} satisfies Record<string, MessageTemplate>;

/** Headers: column names are the same in every language. */
export const copyHeaders = {
  reason: 'ALASAN TIDAK DIHITUNG',
  education: 'PENDIDIKAN DIHITUNG',
  unitNumber: 'NO UNIT',
  agrees: 'COCOK',
  code: 'SIDIK',
  check: {
    kualifikasi: 'Cek Kualifikasi',
    kompetensi: 'Cek Kompetensi',
    kinerja: 'Cek Kinerja',
    disiplin: 'Cek Disiplin',
    total: 'Cek IP ASN',
    kategori: 'Cek Kategori',
  },
  findings: ['No', 'Keparahan', 'Keluarga', 'Temuan', 'Baris', 'Kolom', 'Penjelasan', 'Kode', 'Alasan instansi'],
} as const;

/** What the column COCOK says. */
export const agreesText = { yes: 'cocok', no: 'BEDA' } as const;
