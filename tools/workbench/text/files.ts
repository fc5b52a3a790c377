/** What the workbench says about files that it opens and saves. */
import type { MessageTemplate } from '../../../src/text/core/translate';

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
