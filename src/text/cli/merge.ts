/** What `ipasn merge` says of itself. */
import type { MessageTemplate } from '../core/translate';

export const mergeCliText = {
  command: {
    id: 'Gabungkan buku kerja banyak unit menjadi satu daftar (tabel DataASN), setiap pegawai satu baris.',
    en: 'Merge many units’ workbooks into one roster (the table DataASN), each person in one row.',
  },
  argFiles: {
    id: 'buku kerja unit (.xlsx, .xlsm, .ods, atau .csv), pola namanya, atau foldernya; susunan kolomnya boleh berbeda-beda',
    en: 'the units’ workbooks (.xlsx, .xlsm, .ods or .csv), a pattern of their names or their folder; their columns may differ',
  },
  optUnits: {
    id: 'daftar unit yang wajib mengirim, satu nama pada setiap baris; yang belum mengirim disebutkan',
    en: 'the units that have to send something, one name a row; those that have not are named',
  },
  optOut: {
    id: 'berkas hasil: DataASN dan laporan penggabungan',
    en: 'the file to write: DataASN and the report of the merge',
  },
  exit: {
    id: 'Status keluar: 0 selesai; 1 selesai, tetapi ada kesalahan, perbedaan, atau unit yang belum mengirim; 2 tidak dapat dikerjakan, tidak ada yang ditulis.',
    en: 'Exit status: 0 done; 1 done, and there are errors, differences or units that sent nothing; 2 could not be done, nothing was written.',
  },
  writtenTo: { id: 'Daftar gabungan ditulis ke {file}', en: 'The merged roster went to {file}' },
  addOut: {
    id: 'Untuk menulis hasilnya tambahkan --out gabungan.xlsx',
    en: 'To write the result add --out merged.xlsx',
  },
} satisfies Record<string, MessageTemplate>;
