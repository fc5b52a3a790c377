/** The words of the ribbon, the keyboard shortcuts, and of an Excel that cannot run the add-in. */
import type { MessageTemplate } from '../core/translate';

/** What can be asked for on the ribbon; the pane's own buttons say the same words. */
export const commandLabels = {
  checkData: { id: 'Periksa data', en: 'Check data' },
  fillSummary: { id: 'Isi rekap', en: 'Fill in recap' },
  makeTemplate: { id: 'Buat templat', en: 'Make template' },
  openPane: { id: 'Buka panel', en: 'Open pane' },
  openHelp: { id: 'Bantuan', en: 'Help' },
  mergeFiles: { id: 'Gabungkan', en: 'Merge' },
  reconcile: { id: 'Bandingkan', en: 'Compare' },
  prepareCopy: { id: 'Siapkan untuk BKN', en: 'Prepare for BKN' },
  reviewSubmission: { id: 'Periksa kiriman', en: 'Review submission' },
} satisfies Record<string, MessageTemplate>;

export const hostText = {
  tooOld: {
    id: 'Excel ini belum dapat menjalankan IP ASN: {missing} tidak ada. Perlu Excel Microsoft 365, Excel 2021 atau yang lebih baru (Windows, Mac), atau Excel di web. Perbarui Excel lewat File > Akun, atau buka buku kerja ini di Excel web.',
    en: 'This Excel cannot run IP ASN yet: {missing} is missing. It takes Excel of Microsoft 365, Excel 2021 or newer (Windows, Mac), or Excel on the web. Update Excel under File > Account, or open this workbook in Excel on the web.',
  },
} satisfies Record<string, MessageTemplate>;
