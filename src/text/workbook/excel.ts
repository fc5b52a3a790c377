/** What Excel itself stands in the way of, and what to do about it. */
import type { MessageTemplate } from '../core/translate';

export const excelText = {
  noExcel: {
    id: 'Panel ini tidak terhubung ke Excel. Buka lewat Excel: tab IP ASN > Buka panel.',
    en: 'This pane is not connected to Excel. Open it from Excel: tab IP ASN > Open pane.',
  },
  cellEdit: {
    id: 'Excel sedang menyunting sebuah sel. Tekan Enter atau Esc, lalu coba lagi.',
    en: 'A cell is being edited in Excel. Press Enter or Esc, then try again.',
  },
  protectedSheet: {
    id: 'Lembar "{sheet}" diproteksi. Buka proteksinya lewat Tinjau > Buka Proteksi Lembar, lalu coba lagi.',
    en: 'The sheet "{sheet}" is protected. Unprotect it under Review > Unprotect Sheet, then try again.',
  },
  protectedWorkbook: {
    id: 'Struktur buku kerja ini diproteksi, lembar baru tidak dapat ditambahkan. Buka lewat Tinjau > Proteksi Buku Kerja, lalu coba lagi.',
    en: 'The structure of this workbook is protected, so no sheet can be added. Unprotect it under Review > Protect Workbook, then try again.',
  },
  denied: {
    id: 'Excel tidak mengizinkan perubahan ini. Mungkin lembar atau buku kerjanya diproteksi, atau dibuka hanya untuk dibaca. Periksa di Tinjau > Proteksi, lalu coba lagi.',
    en: 'Excel does not permit this change. The sheet or the workbook may be protected, or open for reading only. Look under Review > Protect, then try again.',
  },
  sheetGone: {
    id: 'Lembar "{sheet}" tidak ada lagi; mungkin dihapus atau diganti namanya. Pilih lembar yang benar, lalu coba lagi.',
    en: 'The sheet "{sheet}" is no longer there; it may have been deleted or renamed. Choose the right sheet, then try again.',
  },
  gone: {
    id: 'Bagian buku kerja yang dipakai tidak ada lagi; mungkin baru saja dihapus. Coba lagi.',
    en: 'A part of the workbook that was in use is no longer there; it may just have been deleted. Try again.',
  },
  hiddenSheet: {
    id: 'Lembar "{sheet}" disembunyikan. Tampilkan dulu (klik kanan tab lembar > Tampilkan), lalu coba lagi.',
    en: 'The sheet "{sheet}" is hidden. Show it first (right-click a sheet tab > Unhide), then try again.',
  },
  tooLarge: {
    id: 'Isi satu baris saja sudah terlalu besar untuk Excel ini. Pindahkan kolom yang berisi teks sangat panjang ke lembar lain, atau pakai baris perintah.',
    en: 'A single row is already too large for this Excel. Move columns with very long text to another sheet, or use the command line.',
  },
  requestTooLarge: {
    id: 'Permintaan ini terlalu besar untuk Excel ini. Coba lagi dengan data yang lebih sedikit, atau buka buku kerja di Excel desktop.',
    en: 'This request is too large for this Excel. Try again with less data, or open the workbook in Excel on the desktop.',
  },
  invalidReference: {
    id: 'Letak sel yang dituju tidak sah lagi; mungkin baris atau kolomnya baru saja dihapus. Periksa data sekali lagi, lalu coba lagi.',
    en: 'The place of the cells is no longer valid; rows or columns may just have been deleted. Check the data once more, then try again.',
  },
  session: {
    id: 'Sambungan ke buku kerja ini terputus. Simpan pekerjaan, muat ulang Excel atau halaman web-nya, lalu buka panel lagi.',
    en: 'The connection to this workbook was lost. Save your work, reload Excel or its web page, then open the pane again.',
  },
  busy: {
    id: 'Excel sedang sibuk atau layanannya tidak menjawab. Tunggu sebentar, lalu coba lagi.',
    en: 'Excel is busy, or its service does not answer. Wait a moment, then try again.',
  },
  memory: {
    id: 'Memori Excel habis. Simpan, tutup buku kerja lain, lalu coba lagi.',
    en: 'Excel has run out of memory. Save, close other workbooks, then try again.',
  },
  conflict: {
    id: 'Sel gabungan, filter, atau tabel di lembar "{sheet}" menghalangi. Hapus filternya atau pisahkan sel gabungan di sekitar data, lalu coba lagi.',
    en: 'Merged cells, a filter or a table on the sheet "{sheet}" stand in the way. Clear the filter or unmerge the cells around the data, then try again.',
  },
  filtered: {
    id: 'Lembar "{sheet}" sedang disaring, sehingga skor dapat masuk ke baris yang salah. Hapus saringannya lewat Data > Hapus (Filter), lalu coba lagi.',
    en: 'The sheet "{sheet}" is filtered, so scores could end up in the wrong rows. Clear the filter under Data > Clear, then try again.',
  },
  apiMissing: {
    id: 'Excel ini belum mengenal bagian yang diperlukan. Perbarui Excel lewat File > Akun, atau buka buku kerja ini di Excel web.',
    en: 'This Excel does not know a part that is needed. Update Excel under File > Account, or open this workbook in Excel on the web.',
  },
  refused: {
    id: 'Excel menolak permintaan ini ({code}). Tutup kotak dialog yang terbuka, simpan buku kerja, lalu coba lagi.',
    en: 'Excel refused this request ({code}). Close open dialogs, save the workbook, then try again.',
  },
  /** `cause` is one of the sentences above. */
  partly: {
    id: '{cause} Sel data tidak diubah, tetapi lembar {sheets} mungkin baru sebagian terisi; ulangi untuk menulisnya kembali.',
    en: '{cause} No cell of the data was changed, but the sheets {sheets} may be only partly filled; repeat to write them anew.',
  },
  partlyScored: {
    id: '{cause} Kolom skor di lembar "{sheet}" mungkin baru sebagian terisi; ulangi untuk menulisnya kembali. Sel lain tidak diubah.',
    en: '{cause} The score columns on the sheet "{sheet}" may be only partly filled; repeat to write them anew. No other cell was changed.',
  },
  notBeside: {
    id: 'Excel ini tidak dapat membuka buku kerja baru dari panel. Simpan sebagai berkas, lalu buka berkas itu.',
    en: 'This Excel cannot open a new workbook from the pane. Save it as a file, then open that file.',
  },
  tooLargeBeside: {
    id: 'Buku kerja baru ini terlalu besar untuk dibuka dari panel di Excel ini. Simpan sebagai berkas, lalu buka berkas itu.',
    en: 'The new workbook is too large for this Excel to open from the pane. Save it as a file, then open that file.',
  },

  lacksPrint: {
    id: 'Pengaturan cetak lembar "{sheet}" tidak dapat dipasang di Excel ini; atur lewat Tata Letak Halaman bila hendak dicetak.',
    en: 'The print setup of the sheet "{sheet}" could not be applied in this Excel; set it under Page Layout before printing.',
  },
  lacksLinks: {
    id: 'Hanya {count} tautan pertama di lembar "{sheet}" yang dipasang.',
    en: 'Only the first {count} links on the sheet "{sheet}" were made.',
  },
} satisfies Record<string, MessageTemplate>;
