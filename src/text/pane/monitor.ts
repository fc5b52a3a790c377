/** Texts of the task "Pantau pemutakhiran". */
import type { MessageTemplate } from '../core/translate';

export const paneMonitorText = {
  before: { id: 'Pengukuran sebelumnya, bila ada', en: 'The measuring before, if there is one' },
  beforeHelp: {
    id: 'Berkas daftar dari pengukuran yang lalu. Perubahan indeks lalu dijelaskan: orang datang dan pergi, data dibetulkan, atau perkembangan nyata.',
    en: 'The roster file of the measuring before. The change of the index is then explained: people came and went, data were corrected, or real development.',
  },
  measure: { id: 'Ukur', en: 'Measure' },
  measureAgain: { id: 'Ukur lagi', en: 'Measure again' },
  measuring: { id: 'Mengukur', en: 'Measuring' },
  result: { id: 'Hasil pengukuran', en: 'Result of the measuring' },
  shares: {
    id: '{people} pegawai · lengkap {complete} · mutakhir {current} · konsisten {consistent}',
    en: 'people {people} · complete {complete} · current {current} · consistent {consistent}',
  },
  units: { id: 'Unit kerja, yang paling perlu perhatian dahulu', en: 'Units, those in most need of attention first' },
  changed: { id: '{people} pegawai, indeks {effect}', en: 'people {people}, index {effect}' },
  write: { id: 'Tulis monitoring', en: 'Write monitoring' },
  writeHelp: {
    id: 'ke lembar Monitoring IPASN, dengan grafik. Daftarnya tidak diubah.',
    en: 'to sheet Monitoring IPASN, with a chart. The roster is not changed.',
  },
  written: { id: 'Monitoring ditulis ke lembar {sheet}.', en: 'Monitoring written to sheet {sheet}.' },
} satisfies Record<string, MessageTemplate>;
