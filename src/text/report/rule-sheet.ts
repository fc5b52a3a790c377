/** The sheet `Aturan IPASN`: a method as the regulation prints it, and its table for formulas. */
import type { MessageTemplate } from '../core/translate';

export const ruleSheetText = {
  title: { id: 'ATURAN INDEKS PROFESIONALITAS ASN', en: 'RULES OF THE ASN PROFESSIONALISM INDEX' },
  method: { id: '{title} ({id})', en: '{title} ({id})' },
  basis: { id: 'Dasar: {basis}', en: 'Basis: {basis}' },
  yearsBetween: { id: 'Mengukur tahun {from} sampai {to}', en: 'Measures the years {from} to {to}' },
  yearsFrom: { id: 'Mengukur tahun {from} dan seterusnya', en: 'Measures the years from {from} on' },
  complete: { id: 'Semua nilai diketahui.', en: 'Every value is known.' },
  incomplete: {
    id: '{count} nilai belum diketahui. Isi angkanya di kolom Nilai pada tabel METODE_IPASN (mulai baris {row}); skor yang memerlukannya belum dapat dihitung.',
    en: 'Values that are not known: {count}. Enter them in column Nilai of the table METODE_IPASN (from row {row}); scores that need them cannot be computed yet.',
  },
  usage: {
    id: 'Rumus memakai aturan ini lewat argumen terakhir, misalnya =IPASN.KUALIFIKASI(A2;METODE_IPASN).',
    en: 'Formulas use these rules by their last argument, such as =IPASN.KUALIFIKASI(A2,METODE_IPASN).',
  },
  /** Where native formulas read the table. */
  usageNative: {
    id: 'Rumus pada buku kerja ini membaca tabel di bawah lewat nama METODE_…: ubah satu angka atau pilihan, dan semuanya ikut.',
    en: 'The formulas in this workbook read the table below by the names METODE_…: change one number or reading, and everything follows.',
  },

  qualification: { id: 'Kualifikasi · pendidikan formal terakhir', en: 'Qualification · last formal education' },
  professional: { id: '{level}, dihitung sebagai {formal}', en: '{level}, counted as {formal}' },
  above: { id: 'di atas syarat jabatan', en: 'above what the post asks for' },
  equal: { id: 'sesuai syarat jabatan', en: 'what the post asks for' },
  below: { id: 'di bawah syarat jabatan', en: 'below what the post asks for' },
  competence: { id: 'Kompetensi · {group}', en: 'Competence · {group}' },
  competenceBase: { id: 'Kompetensi · dasar dari predikat kinerja', en: 'Competence · base from the predicate' },
  competenceMost: { id: 'Kompetensi · batas', en: 'Competence · limits' },
  trainingMost: { id: 'pelatihan, paling banyak', en: 'training, at most' },
  hours: { id: 'diklat teknis, paling sedikit (JP)', en: 'technical training, at least (hours)' },
  leadershipTraining: { id: 'diklat kepemimpinan', en: 'leadership training' },
  functionalTraining: { id: 'diklat fungsional', en: 'functional training' },
  technicalTraining: { id: 'diklat teknis ≥ {hours} JP', en: 'technical training ≥ {hours} JP' },
  seminar: { id: 'seminar dan sejenisnya', en: 'seminars and the like' },
  development: {
    id: 'Pengembangan kompetensi · indikator setiap bentuk',
    en: 'Development · the indicator of each form',
  },
  form: { id: '{form}: {brings}', en: '{form}: {brings}' },
  performance: { id: 'Kinerja · nilai SKP', en: 'Performance · SKP value' },
  performancePredicate: { id: 'Kinerja · predikat', en: 'Performance · predicate' },
  band: { id: '{label}: di atas {above} sampai {upTo}', en: '{label}: above {above} to {upTo}' },
  lastBand: { id: '{label}: sampai {upTo}', en: '{label}: to {upTo}' },
  noAssessment: { id: 'tanpa penilaian', en: 'no assessment' },
  discipline: { id: 'Disiplin · hukuman terberat', en: 'Discipline · heaviest punishment' },
  categories: { id: 'Kategori', en: 'Categories' },
  settings: { id: 'Tafsir', en: 'Interpretations' },
  reading: { id: '{title}: {reading}', en: '{title}: {reading}' },
  otherReadings: { id: 'pilihan lain: {list}', en: 'other readings: {list}' },
  chosen: { id: 'dipilih instansi; baku: {reading}', en: 'chosen by the agency; default: {reading}' },

  item: { id: 'Butir', en: 'Item' },
  points: { id: 'Poin', en: 'Points' },
  source: { id: 'Pasal atau sumber', en: 'Article or source' },
  certainty: { id: 'Kepastian', en: 'Certainty' },
  note: { id: 'Catatan', en: 'Note' },
  most: { id: 'paling banyak {points}', en: 'at most {points}' },
  table: { id: 'Tabel untuk rumus · METODE_IPASN', en: 'Table for formulas · METODE_IPASN' },
  tableHelp: {
    id: 'Ubah hanya kolom Nilai, dan jangan mengosongkan sel: angka yang belum ada ditulis "{unknown}".',
    en: 'Change column Nilai alone, and leave no cell empty: a number that is not known is written "{unknown}".',
  },

  regulation: { id: 'peraturan', en: 'regulation' },
  secondary: { id: 'sumber sekunder', en: 'secondary source' },
  practice: { id: 'praktik instansi', en: 'practice' },
  derived: { id: 'turunan', en: 'derived' },
  notVerified: { id: 'belum terverifikasi', en: 'not verified' },
} satisfies Record<string, MessageTemplate>;
