/** What the file adapter says: why a file cannot be read or written, and what a copy lacks. */
import type { MessageTemplate } from '../core/translate';

export const fileText = {
  missing: {
    id: 'Berkas {file} tidak ditemukan. Periksa nama dan foldernya.',
    en: 'The file {file} was not found. Check its name and folder.',
  },
  unreadable: {
    id: 'Berkas {file} tidak boleh dibaca ({code}). Tutup program lain yang memakainya, atau periksa izinnya.',
    en: 'The file {file} may not be read ({code}). Close other programs that use it, or check its permissions.',
  },
  folder: {
    id: '{file} adalah folder. Sebutkan berkas .xlsx, .ods, atau .csv di dalamnya.',
    en: '{file} is a folder. Name an .xlsx, .ods or .csv file in it.',
  },
  emptyFolder: {
    id: 'Folder {folder} tidak memuat berkas .xlsx, .csv, atau .ods.',
    en: 'The folder {folder} holds no .xlsx, .csv or .ods file.',
  },
  noneFits: {
    id: 'Tidak ada berkas .xlsx, .csv, atau .ods yang namanya cocok dengan {pattern} di folder {folder}.',
    en: 'No .xlsx, .csv or .ods file in the folder {folder} has a name that fits {pattern}.',
  },
  empty: {
    id: 'Berkas {file} kosong (0 byte). Minta kirim ulang, atau simpan ulang dari Excel.',
    en: 'The file {file} is empty (0 bytes). Ask for it again, or save it again from Excel.',
  },
  notWorkbook: {
    id: 'Berkas {file} bukan buku kerja Excel atau OpenDocument dan bukan CSV. Simpan datanya dari Excel sebagai .xlsx.',
    en: 'The file {file} is neither an Excel or OpenDocument workbook nor CSV. Save its data from Excel as .xlsx.',
  },
  webPage: {
    id: 'Berkas {file} adalah halaman web atau XML yang diberi nama Excel. Buka di Excel, lalu simpan sebagai .xlsx.',
    en: 'The file {file} is a web page or XML that bears an Excel name. Open it in Excel, then save it as .xlsx.',
  },
  truncated: {
    id: 'Berkas {file} terpotong: bagian akhirnya tidak ada. Minta kirim ulang, atau simpan ulang dari Excel.',
    en: 'The file {file} is cut short: its end is missing. Ask for it again, or save it again from Excel.',
  },
  damaged: {
    id: 'Berkas {file} rusak pada bagian {part}. Minta kirim ulang, atau buka dan simpan ulang dari Excel.',
    en: 'The file {file} is damaged in its part {part}. Ask for it again, or open it in Excel and save it again.',
  },
  sheetLost: {
    id: 'Berkas {file} rusak: lembar "{sheet}" disebut, tetapi isinya tidak ada. Minta kirim ulang, atau simpan ulang dari Excel.',
    en: 'The file {file} is damaged: it names the sheet "{sheet}", but its content is missing. Ask for it again, or save it again from Excel.',
  },
  doctype: {
    id: 'Berkas {file} memuat DOCTYPE pada bagian {part}, yang tidak pernah ditulis Excel; demi keamanan tidak dibaca. Simpan ulang dari Excel.',
    en: 'The file {file} holds a DOCTYPE in its part {part}, which Excel never writes; for safety it is not read. Save it again from Excel.',
  },
  zipBomb: {
    id: 'Berkas {file} mengembang jauh melebihi ukuran wajar saat dibuka (bagian {part}); demi keamanan tidak dibaca. Simpan ulang dari Excel.',
    en: 'The file {file} swells far beyond a natural size when opened (part {part}); for safety it is not read. Save it again from Excel.',
  },
  encrypted: {
    id: 'Berkas {file} dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya (Info > Proteksi Buku Kerja), lalu simpan.',
    en: 'The file {file} is locked with a password. Open it in Excel, remove the password (Info > Protect Workbook), then save it.',
  },
  oldExcel: {
    id: 'Berkas {file} berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.',
    en: 'The file {file} is in the old Excel format (.xls). Open it in Excel, then save it as .xlsx.',
  },
  binaryExcel: {
    id: 'Berkas {file} berformat Excel biner (.xlsb). Buka di Excel, lalu simpan sebagai .xlsx.',
    en: 'The file {file} is in the binary Excel format (.xlsb). Open it in Excel, then save it as .xlsx.',
  },
  noSheets: {
    id: 'Buku kerja {file} tidak memiliki lembar kerja. Simpan datanya dalam satu lembar kerja .xlsx.',
    en: 'The workbook {file} has no worksheet. Save its data in a worksheet of an .xlsx file.',
  },
  unknownSheet: {
    id: 'Lembar "{sheet}" tidak ada di {file}. Lembar yang ada: {sheets}.',
    en: 'There is no sheet "{sheet}" in {file}. Its sheets: {sheets}.',
  },
  openQuote: {
    id: 'Berkas {file}, baris {row}: tanda kutip (") dibuka tetapi tidak ditutup. Perbaiki baris itu, atau simpan ulang dari Excel.',
    en: 'File {file}, row {row}: a quotation mark (") opens and never closes. Fix that row, or save the file again from Excel.',
  },

  outIsFolder: {
    id: '{file} adalah folder. Sebutkan nama berkas hasil, misalnya {example}.',
    en: '{file} is a folder. Name the file to write, for instance {example}.',
  },
  outFormat: {
    id: 'Hasil hanya dapat ditulis sebagai {extension}, bukan {file}. Pakai misalnya {example}.',
    en: 'The result can only be written as {extension}, not {file}. Use for instance {example}.',
  },
  noSuchFolder: {
    id: 'Folder {folder} tidak ada. Buat foldernya dulu, atau pilih folder lain dengan --out.',
    en: 'The folder {folder} does not exist. Make it first, or choose another with --out.',
  },
  notWritable: {
    id: 'Folder {folder} tidak dapat ditulisi ({code}). Pilih folder lain dengan --out.',
    en: 'The folder {folder} cannot be written to ({code}). Choose another with --out.',
  },
  diskFull: {
    id: 'Ruang penyimpanan di {folder} habis, tidak ada yang ditulis. Kosongkan ruang, atau pilih folder lain dengan --out.',
    en: 'No space is left in {folder}; nothing was written. Free some space, or choose another folder with --out.',
  },
  notWritten: {
    id: 'Hasil tidak dapat ditulis ke {folder} ({code}), tidak ada yang ditinggalkan. Coba lagi, atau pilih folder lain dengan --out.',
    en: 'The result could not be written to {folder} ({code}); nothing was left there. Try again, or choose another folder with --out.',
  },
  noRoomForScores: {
    id: 'Lembar "{sheet}" sudah memakai hampir semua kolom, tidak ada tempat untuk kolom skor. Hapus kolom yang tidak dipakai.',
    en: 'The sheet "{sheet}" uses nearly all columns; there is no room for the score columns. Delete columns that are not used.',
  },

  openDocumentLeft: {
    id: 'Berkas OpenDocument tidak disalin: buku kerja .xlsx ini berisi hasil per baris, sedangkan data asal tetap di berkas .ods.',
    en: 'The OpenDocument file was not copied: this .xlsx workbook holds the results by row, and the data stay in the .ods file.',
  },
  signatureInvalid: {
    id: 'Tanda tangan digital dari berkas asal tidak berlaku untuk salinan ini, karena isinya ditambah.',
    en: 'The digital signature of the original does not hold for this copy, since something was added.',
  },
  partLeftOut: {
    id: 'Bagian "{part}" dari berkas asal tidak disalin karena namanya tidak sah.',
    en: 'The part "{part}" of the original was not copied, since its name is not a valid one.',
  },
} satisfies Record<string, MessageTemplate>;

/** The header of the column that holds the source row's number, in a sheet of results. */
export const ROW_HEADER = 'Baris';

/** The name of the sheet of results. */
export const SCORE_SHEET = 'Skor IPASN';
