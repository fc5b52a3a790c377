/** The explanation of a score, and the errors of the custom functions. */
import type { MessageTemplate } from './translate';

export const explainText = {
  heading: { id: 'Skor {total} · {category} ({method})', en: 'Score {total} · {category} ({method})' },
  headingWithout: { id: 'Belum ada skor ({method})', en: 'No score yet ({method})' },
  line: {
    id: '{dimension} {points}/{most}   {steps}   ({sources})',
    en: '{dimension} {points}/{most}   {steps}   ({sources})',
  },
  step: { id: '{what} → {points}', en: '{what} → {points}' },
  unknownPoints: { id: 'belum diketahui', en: 'not known' },
  empty: { id: 'kosong', en: 'empty' },
  education: { id: '{level}', en: '{level}' },
  educationAs: { id: '{level} dihitung sebagai {formal}', en: '{level} counted as {formal}' },
  againstPost: { id: '{level}, jabatan meminta {required}', en: '{level}, the post asks for {required}' },
  leadershipTraining: { id: 'diklat kepemimpinan', en: 'leadership training' },
  functionalTraining: { id: 'diklat fungsional', en: 'functional training' },
  technicalTraining: { id: 'diklat teknis', en: 'technical training' },
  technical: { id: 'diklat teknis {hours} JP', en: 'technical training {hours} JP' },
  technicalEnough: { id: 'diklat teknis {hours} JP (≥ {atLeast})', en: 'technical training {hours} JP (≥ {atLeast})' },
  technicalBelow: { id: 'diklat teknis {hours} JP (< {atLeast})', en: 'technical training {hours} JP (< {atLeast})' },
  technicalPart: {
    id: 'diklat teknis {hours} JP ({hours}/{atLeast} dari poinnya)',
    en: 'technical training {hours} JP ({hours}/{atLeast} of the points)',
  },
  seminar: { id: 'seminar', en: 'seminar' },
  outsideWindow: { id: '{what} di luar jangka waktunya', en: '{what} outside its window' },
  notCountedFor: { id: '{what} tidak dihitung untuk {group}', en: '{what} does not count for {group}' },
  noTraining: { id: '{group}: belum ada pelatihan', en: '{group}: no training' },
  groupStep: { id: '{group}: {what}', en: '{group}: {what}' },
  base: { id: 'dasar dari predikat {label}', en: 'base from predicate {label}' },
  capped: { id: 'paling banyak {most}', en: 'at most {most}' },
  noAssessment: { id: 'tanpa penilaian', en: 'no assessment' },
  band: { id: '{value} → {label} (di atas {above} sampai {upTo})', en: '{value} → {label} (above {above} to {upTo})' },
  lowestBand: { id: '{value} → {label} (sampai {upTo})', en: '{value} → {label} (to {upTo})' },
  label: { id: '{label}', en: '{label}' },
  neverPunished: { id: 'tidak pernah dihukum', en: 'never punished' },
  punished: { id: 'hukuman {level}', en: '{level} punishment' },
  noLongerCounts: { id: 'hukuman di luar jangka waktunya', en: 'punishment outside its window' },
} satisfies Record<string, MessageTemplate>;

export const dimensionText = {
  kualifikasi: { id: 'Kualifikasi', en: 'Kualifikasi' },
  kompetensi: { id: 'Kompetensi', en: 'Kompetensi' },
  kinerja: { id: 'Kinerja', en: 'Kinerja' },
  disiplin: { id: 'Disiplin', en: 'Disiplin' },
} satisfies Record<string, MessageTemplate>;

/** Messages of the custom functions: about their arguments, and about values that a method lacks. */
export const functionText = {
  /** Where a finding is, in a function: the argument bears the finding's name of a column. */
  argument: { id: 'Argumen {column}', en: 'Argument {column}' },
  severalColumns: {
    id: 'Argumen {name} berisi {count} kolom. Pilih satu sel, atau satu kolom saja.',
    en: 'Argument {name} has {count} columns. Choose one cell, or one column alone.',
  },
  lengthsDiffer: {
    id: 'Panjang argumen berbeda (dalam baris): {lengths}. Pilih kolom yang sama panjang, atau satu sel yang berlaku untuk semua baris.',
    en: 'Arguments of different lengths (in rows): {lengths}. Choose columns of one length, or one cell that holds for every row.',
  },
  method: { id: 'Argumen metode: {problem}', en: 'Argument metode: {problem}' },
  notMethod: {
    id: 'Argumen metode: isinya bukan metode. Tulis id metode, tahun yang diukur, tafsir, atau METODE_IPASN.',
    en: 'Argument metode: this is no method. Write the id of a method, a measured year, settings, or METODE_IPASN.',
  },
  notMethodTable: {
    id: 'Argumen metode: rentang ini bukan tabel metode. Pilih METODE_IPASN, seluruh tabel di lembar Aturan IPASN.',
    en: 'Argument metode: this range is no method table. Choose METODE_IPASN, the whole table on the sheet Aturan IPASN.',
  },
  methodLacks: {
    id: 'Metode {method} belum memuat {names}. Isi nilainya di lembar Aturan IPASN, lalu pakai METODE_IPASN sebagai argumen metode.',
    en: 'Method {method} lacks {names}. Fill it in on the sheet Aturan IPASN, then use METODE_IPASN as the argument metode.',
  },
  predicateNeeded: {
    id: 'Metode {method} menghitung kompetensi juga dari predikat kinerja, yang tidak menjadi argumen KOMPETENSI. Gunakan RINCIAN dengan nilaiKinerja.',
    en: 'Method {method} also takes competence points from the performance predicate, which is no argument of KOMPETENSI. Use RINCIAN with nilaiKinerja.',
  },
  scoreUnreadable: {
    id: 'Argumen skor: isinya bukan angka. Isi skor 0 sampai 100, misalnya 78,5.',
    en: 'Argument skor: this is not a number. Enter a score of 0 to 100, such as 78.5.',
  },
  scoreOutOfRange: {
    id: 'Argumen skor: {value} di luar 0 sampai 100.',
    en: 'Argument skor: {value} is outside 0 to 100.',
  },
  scoreError: {
    id: 'Argumen skor: sel berisi galat {value}. Perbaiki rumusnya dahulu.',
    en: 'Argument skor: the cell holds the error {value}. Fix its formula first.',
  },
  unexpected: {
    id: 'Fungsi ini berhenti karena kesalahan program. Laporkan rumusnya (tanpa data pegawai) di halaman Issues proyek.',
    en: 'The function stopped on an error of its own. Report the formula (without anybody’s data) on the project’s Issues page.',
  },
} satisfies Record<string, MessageTemplate>;
