/** Texts of the workbench, the spreadsheet in the browser that replaces Excel. */
import type { MessageTemplate } from '../../../src/text/core/translate';

export const workbenchText = {
  title: { id: 'IP ASN: meja kerja', en: 'IP ASN: workbench' },
  notExcel: {
    id: 'Pengganti Excel di browser untuk mencoba IP ASN; ini bukan Excel.',
    en: 'A stand-in for Excel in the browser, for trying IP ASN; this is not Excel.',
  },
  hasExcel: { id: 'Ada Excel di komputer ini? Jalankan', en: 'Is Excel on this computer? Run' },
  stays: {
    id: 'Data tetap di halaman ini dan tidak dikirim ke mana pun. Simpan ke berkas sebelum menutup.',
    en: 'The data stay in this page and are sent nowhere. Save to a file before closing.',
  },
  open: { id: 'Buka', en: 'Open' },
  openTip: {
    id: 'Buka berkas .xlsx, .csv, atau .ods; berkas juga dapat dijatuhkan di halaman ini',
    en: 'Open an .xlsx, .csv or .ods file; a file can also be dropped on this page',
  },
  save: { id: 'Simpan', en: 'Save' },
  saveTip: { id: 'Simpan sebagai .xlsx', en: 'Save as .xlsx' },
  sample: { id: 'Contoh', en: 'Sample' },
  sampleTip: { id: 'Buka contoh berisi 250 pegawai rekaan', en: 'Open the sample of 250 invented people' },
  fileGroup: { id: 'Berkas', en: 'File' },
  commands: { id: 'Perintah IP ASN', en: 'Commands of IP ASN' },
  grid: { id: 'Lembar kerja', en: 'Spreadsheet' },
  pane: { id: 'Panel IP ASN', en: 'IP ASN pane' },
  newBook: { id: 'Buku{number}.xlsx', en: 'Book{number}.xlsx' },
  newWorkbook: { id: '{file} adalah buku kerja baru dari panel.', en: '{file} is a new workbook, made by the pane.' },
  openNewWorkbook: { id: 'Buka di tab baru', en: 'Open in a new tab' },
  opening: { id: 'Membuka {file} ...', en: 'Opening {file} ...' },
  rowsRead: { id: 'Membuka {file}: {rows} baris ...', en: 'Opening {file}: {rows} rows ...' },
  opened: { id: '{file} terbuka.', en: '{file} is open.' },
  openedWithOmissions: { id: '{file} terbuka, tanpa: {lacks}', en: '{file} is open, without: {lacks}' },
  saving: { id: 'Menyimpan {file} ...', en: 'Saving {file} ...' },
  saved: { id: '{file} tersimpan di folder unduhan.', en: '{file} is in the downloads folder.' },
  failed: {
    id: '{file} tidak dapat dibuka: {reason}',
    en: '{file} could not be opened: {reason}',
  },
  notSaved: { id: 'Berkas tidak dapat disimpan: {reason}', en: 'The file could not be saved: {reason}' },
  stop: { id: 'Hentikan', en: 'Stop' },
  close: { id: 'Tutup', en: 'Close' },
  dropHere: { id: 'Jatuhkan untuk membuka', en: 'Drop to open' },
  noServer: {
    id: 'Contoh tidak dapat dimuat. Apakah npm start masih berjalan?',
    en: 'The sample could not be loaded. Is npm start still running?',
  },
} satisfies Record<string, MessageTemplate>;

export const tourText = {
  label: { id: 'Pengantar singkat', en: 'A short tour' },
  step: { id: 'Langkah {number} dari {total}', en: 'Step {number} of {total}' },
  next: { id: 'Lanjut', en: 'Next' },
  skip: { id: 'Lewati', en: 'Skip' },
  done: { id: 'Mulai bekerja', en: 'Start working' },
} satisfies Record<string, MessageTemplate>;

/** The four steps of the tour: title and instruction. */
export const tourSteps: readonly { readonly title: MessageTemplate; readonly text: MessageTemplate }[] = [
  {
    title: { id: 'Periksa data', en: 'Check the data' },
    text: {
      id: 'Contoh berisi 250 pegawai rekaan; sebagian baris sengaja salah. Tekan Periksa data: temuannya muncul di panel sebelah kanan.',
      en: 'The sample holds 250 invented people; some rows are wrong on purpose. Press Check data: the findings appear in the pane at the right.',
    },
  },
  {
    title: { id: 'Perbaiki', en: 'Fix' },
    text: {
      id: 'Klik satu temuan: selnya terpilih di lembar kerja. Terapkan saran di sebelahnya, atau ketik sendiri; Ctrl+Z mengurungkan.',
      en: 'Click a finding: its cell is selected on the sheet. Apply the suggestion beside it, or type; Ctrl+Z undoes it.',
    },
  },
  {
    title: { id: 'Isi rekap', en: 'Fill in the recap' },
    text: {
      id: 'Tekan Isi rekap: lembar Rekap IPASN berisi indeks, rekap unit kerja, dan distribusi kategori.',
      en: 'Press Fill in recap: the sheet Rekap IPASN holds the index, the units and the categories.',
    },
  },
  {
    title: { id: 'Ketik rumus', en: 'Type a formula' },
    text: {
      id: 'Di sel kosong, ketik =IPASN.KATEGORI(78,5;2019) atau =IPASN.SCORE( lalu pilih sel-selnya. Fungsi IPASN bekerja seperti fungsi Excel.',
      en: 'In an empty cell type =IPASN.KATEGORI(78.5) or =IPASN.SCORE( and choose the cells. The IPASN functions work like Excel’s own.',
    },
  },
];

export const filesText = {
  drawingsLost: {
    id: 'Lembar "{sheet}" memuat grafik atau gambar, yang tidak ditampilkan di sini dan tidak ikut tersimpan. Berkas asal tidak berubah.',
    en: 'The sheet "{sheet}" holds charts or pictures, which are not shown here and are not saved. The original file stays as it is.',
  },
  rulesLost: {
    id: 'Lembar "{sheet}": {count} aturan pemformatan bersyarat tidak dikenal di sini dan tidak ikut tersimpan.',
    en: 'Sheet "{sheet}": {count} conditional formatting rules are not known here and are not saved.',
  },
  stylesLost: {
    id: 'Dari berkas .ods dibaca nilainya; tampilan dan rumus tidak. Simpan sebagai .xlsx untuk meneruskan.',
    en: 'Of an .ods file the values are read; looks and formulas are not. Save as .xlsx to go on.',
  },
  stopped: {
    id: 'Pembukaan {file} dihentikan; buku kerja yang terbuka tidak berubah.',
    en: 'Opening {file} was stopped; the open workbook is as it was.',
  },
} satisfies Record<string, MessageTemplate>;
