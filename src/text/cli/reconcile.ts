/** What `ipasn reconcile` says of itself. */
import type { MessageTemplate } from '../core/translate';

export const reconcileCliText = {
  command: {
    id: 'Bandingkan daftar pegawai dengan sumber lain (SAPK/SIASN, SIMADIG, riwayat): beda, pengaruhnya pada skor, dan usulan pemutakhiran.',
    en: 'Compare a roster with other sources (SAPK/SIASN, SIMADIG, histories): what differs, what it does to scores, what to bring up to date.',
  },
  argRoster: {
    id: 'daftar pegawai yang dibandingkan: .xlsx, .xlsm, .ods, atau .csv',
    en: 'the roster to be compared: .xlsx, .xlsm, .ods or .csv',
  },
  optWith: {
    id: 'sumber pembanding: daftar, hasil PIP ASN, riwayat, atau foldernya; boleh berulang',
    en: 'the source to compare with: a roster, PIP ASN results, histories, or their folder; repeatable',
  },
  optAuthority: {
    id: 'tabel kewenangan: sumber mana yang berwenang atas data apa (bila tidak disebut: yang dibawa daftar, lalu yang baku)',
    en: 'the table of authority: which source has the say over which field (left out: the roster’s own, else the usual one)',
  },
  optOut: {
    id: 'salinan daftar dengan lembar Rekonsiliasi IPASN, Usulan Pemutakhiran, dan Kewenangan IPASN',
    en: 'a copy of the roster with the sheets Rekonsiliasi IPASN, Usulan Pemutakhiran and Kewenangan IPASN',
  },
  exit: {
    id: 'Status keluar: 0 selesai dan semua sama; 1 selesai, ada perbedaan; 2 tidak dapat dikerjakan, tidak ada yang ditulis.',
    en: 'Exit status: 0 done, and all agree; 1 done, there are differences; 2 could not be done, nothing was written.',
  },
  noSource: {
    id: 'Sumber pembandingnya belum disebut. Tambahkan misalnya --with profil-siasn.csv',
    en: 'No source to compare with was named. Add for instance --with siasn-profile.csv',
  },
  writtenTo: { id: 'Hasil pembandingan ditulis ke {file}', en: 'The comparison went to {file}' },
  addOut: {
    id: 'Untuk menulis lembar perbedaan dan usulan tambahkan --out banding.xlsx',
    en: 'To write the sheets of differences and proposals add --out compared.xlsx',
  },
} satisfies Record<string, MessageTemplate>;
