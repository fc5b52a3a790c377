/** The sheet `Monitoring IPASN`: how complete, current and consistent the data are, and what changed. */
import type { MessageTemplate } from '../core/translate';

export const monitoringText = {
  title: { id: 'MONITORING DATA IP ASN', en: 'MONITORING OF IP ASN DATA' },
  asOf: { id: 'diukur per {day} · {method}', en: 'as of {day} · {method}' },
  people: { id: '{count} pegawai yang diukur', en: 'People measured: {count}' },
  since: {
    id: 'Mutakhir: terakhir diperbarui sejak {since}. Lengkap: tidak ada temuan kelengkapan. Konsisten: tidak ada temuan konsistensi.',
    en: 'Current: last updated since {since}. Complete: nothing found missing. Consistent: nothing found to disagree.',
  },
  noDates: {
    id: 'Kolom tanggal pemutakhiran belum ada, sehingga kemutakhiran tidak dapat dinilai. Tambahkan kolom TANGGAL PEMUTAKHIRAN.',
    en: 'There is no column of update dates, so nobody can tell who is current. Add a column TANGGAL PEMUTAKHIRAN.',
  },
  undated: {
    id: '{count} pegawai tanpa tanggal pemutakhiran; dihitung belum mutakhir.',
    en: 'People without an update date: {count}; they count as not current.',
  },
  measure: { id: 'Ukuran', en: 'Measure' },
  peopleShort: { id: 'Pegawai', en: 'People' },
  share: { id: 'Bagian', en: 'Share' },
  difference: { id: 'Perubahan', en: 'Change' },
  complete: { id: 'Lengkap', en: 'Complete' },
  current: { id: 'Mutakhir', en: 'Current' },
  consistent: { id: 'Konsisten', en: 'Consistent' },
  allThree: { id: 'Ketiganya', en: 'All three' },
  index: { id: 'Indeks', en: 'Index' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  noUnit: { id: '(tanpa unit)', en: '(no unit)' },
  chartTitle: {
    id: 'Data yang lengkap, mutakhir, dan konsisten',
    en: 'Data that are complete, current and consistent',
  },
  chartDescription: { id: 'Bagian pegawai: {list}', en: 'Share of people: {list}' },
  chartItem: { id: '{name} {share} persen', en: '{name} {share} per cent' },

  changesTitle: { id: 'Yang berubah sejak {day}', en: 'What changed since {day}' },
  effect: { id: 'Pengaruh pada indeks', en: 'Effect on the index' },
  came: { id: 'Pegawai datang', en: 'People who came' },
  left: { id: 'Pegawai pergi', en: 'People who left' },
  corrected: { id: 'Data dibetulkan atau dilengkapi', en: 'Data corrected or completed' },
  broken: { id: 'Data yang kini tidak dapat dihitung', en: 'Data that can no longer be counted' },
  developed: {
    id: 'Perkembangan nyata (ijazah, pelatihan, penilaian, hukuman baru)',
    en: 'Real development (diploma, training, assessment, new punishment)',
  },
  expired: {
    id: 'Jangka waktu lewat (pelatihan atau hukuman lama)',
    en: 'Windows that passed (old training or punishments)',
  },
  sum: { id: 'Perubahan indeks', en: 'Change of the index' },
  moved: { id: '{count} pegawai pindah unit.', en: 'People who moved to another unit: {count}.' },
  from: { id: '{before} menjadi {after}', en: '{before} to {after}' },

  beforeIsLater: {
    id: 'Pengukuran sebelumnya ({before}) lebih baru daripada pengukuran ini ({now}). Tukar kedua berkas, atau sebutkan --before-measured.',
    en: 'The earlier measuring ({before}) is later than this one ({now}). Exchange the two files, or give --before-measured.',
  },
} satisfies Record<string, MessageTemplate>;
