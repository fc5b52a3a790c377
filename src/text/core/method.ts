/** Methods, their settings and their table, and errors in them. */
import type { MessageTemplate } from './translate';

export const methodText = {
  unknownMethod: {
    id: 'Metode "{asked}" tidak dikenal. Pilih {known}, tahun yang diukur (misalnya 2019), atau berkas metode .json.',
    en: 'Method "{asked}" is not known. Choose {known}, a measured year (such as 2019), or a method file .json.',
  },
  yearWithoutMethod: {
    id: 'Tidak ada metode untuk tahun {year}. IP ASN diukur mulai tahun {first}.',
    en: 'There is no method for the year {year}. The index is measured from {first} on.',
  },
  unknownSetting: {
    id: 'Tafsir "{asked}" tidak dikenal. Yang ada: {known}.',
    en: 'Setting "{asked}" is not known. There are: {known}.',
  },
  unknownReading: {
    id: 'Tafsir {setting} tidak mengenal "{asked}". Pilihannya: {known}.',
    en: 'Setting {setting} has no reading "{asked}". Choose from: {known}.',
  },
  settingWithoutValue: {
    id: 'Tafsir "{asked}" belum lengkap. Tulis sebagai nama=pilihan, misalnya jpBelowThreshold=inProportion.',
    en: 'Setting "{asked}" is incomplete. Write it as name=reading, such as jpBelowThreshold=inProportion.',
  },
  wrongMethodFile: {
    id: 'Berkas metode tidak dapat dipakai: {problems}. Perbaiki nilai itu, atau buat ulang berkasnya dengan "ipasn method".',
    en: 'The method file cannot be used: {problems}. Correct it, or write a new file with "ipasn method".',
  },
  notJson: {
    id: 'Berkas metode bukan JSON yang utuh (dekat huruf ke-{position}). Buat ulang dengan "ipasn method bkn-4190-2024 --json".',
    en: 'The method file is not valid JSON (near character {position}). Write a new one with "ipasn method bkn-4190-2024 --json".',
  },
} satisfies Record<string, MessageTemplate>;

/** One reading of an interpretation, as the method's readers see it. */
export interface SettingText {
  readonly title: MessageTemplate;
  readonly readings: Readonly<Record<string, MessageTemplate>>;
}

export const settingText = {
  jpBelowThreshold: {
    title: { id: 'Diklat teknis di bawah 20 JP', en: 'Technical training below 20 JP' },
    readings: {
      nothing: { id: 'tidak mendapat poin', en: 'no points' },
      inProportion: { id: 'sebanding: JP/20 dari poinnya', en: 'in proportion: JP/20 of the points' },
    },
  },
  jpReachedBy: {
    title: { id: '20 JP dicapai dengan', en: '20 JP are reached by' },
    readings: {
      sumOfCourses: { id: 'jumlah semua diklat setahun', en: "the sum of the year's courses" },
      singleCourse: { id: 'satu diklat saja', en: 'one course alone' },
    },
  },
  technicalTrainingWindow: {
    title: { id: 'Jangka waktu diklat teknis', en: 'Window of technical training' },
    readings: {
      last12Months: { id: '12 bulan sebelum tanggal pengukuran', en: '12 months before the measuring date' },
      calendarYear: { id: 'tahun kalender yang diukur', en: 'the calendar year measured' },
    },
  },
  seminarWindow: {
    title: { id: 'Jangka waktu seminar', en: 'Window of seminars' },
    readings: {
      last24Months: { id: '24 bulan sebelum tanggal pengukuran', en: '24 months before the measuring date' },
      calendarYears: { id: 'tahun kalender ini dan sebelumnya', en: 'this calendar year and the one before' },
    },
  },
  punishmentWindow: {
    title: { id: 'Jangka waktu hukuman disiplin', en: 'Window of discipline' },
    readings: {
      fiveYears: { id: '5 tahun terakhir', en: 'the last 5 years' },
      ever: { id: 'sepanjang masa kerja', en: 'ever' },
      oneYear: { id: '1 tahun terakhir (instrumen 2017)', en: 'the last year (2017 instrument)' },
    },
  },
  performanceDecimals: {
    title: { id: 'Desimal di antara dua kelas kinerja', en: 'Decimals between two performance bands' },
    readings: {
      upperBand: { id: 'masuk kelas di atasnya', en: 'belong to the upper band' },
      rounded: { id: 'dibulatkan dahulu', en: 'are rounded first' },
    },
  },
  categoryDecimals: {
    title: { id: 'Desimal di antara dua kategori', en: 'Decimals between two categories' },
    readings: {
      upperCategory: { id: 'masuk kategori di atasnya', en: 'belong to the upper category' },
      rounded: { id: 'dibulatkan dahulu', en: 'are rounded first' },
      wholeNumber: {
        id: 'kategori atas mulai pada bilangan bulatnya (90,5 masih Tinggi)',
        en: 'the upper category begins at its whole number (90.5 is still Tinggi)',
      },
    },
  },
  professionalEducation: {
    title: { id: 'Profesi, Spesialis, Subspesialis', en: 'Profesi, Spesialis, Subspesialis' },
    readings: {
      asFormal: { id: 'setara S-1, S-2, S-3', en: 'equal to S-1, S-2, S-3' },
      notCounted: { id: 'tidak dihitung', en: 'not counted' },
    },
  },
  diplomaThatCounts: {
    title: { id: 'Ijazah yang dihitung', en: 'Diploma that counts' },
    readings: {
      highest: { id: 'yang tertinggi', en: 'the highest' },
      latest: { id: 'yang terakhir diperoleh', en: 'the one with the latest year' },
    },
  },
  echelonV: {
    title: { id: 'Eselon V', en: 'Echelon V' },
    readings: {
      asPengawas: { id: 'dihitung sebagai pengawas', en: 'counted as pengawas' },
      asPelaksana: { id: 'dihitung sebagai pelaksana', en: 'counted as pelaksana' },
    },
  },
  inactiveStatuses: {
    title: {
      id: 'CPNS, CLTN, tugas belajar, pemberhentian sementara, MPP',
      en: 'CPNS, unpaid leave, study assignment, temporary dismissal, pre-retirement',
    },
    readings: {
      leftOut: { id: 'tidak diukur', en: 'left out' },
      counted: { id: 'ikut diukur', en: 'counted' },
    },
  },
} satisfies Record<string, SettingText>;

/** Names of the values that a method can lack, as an error says them. */
export const valueNames = {
  education: { id: 'poin kualifikasi {name}', en: 'qualification points of {name}' },
  educationAbove: {
    id: 'poin kualifikasi di atas syarat jabatan',
    en: 'qualification points above the post’s requirement',
  },
  educationEqual: {
    id: 'poin kualifikasi sesuai syarat jabatan',
    en: 'qualification points that meet the post’s requirement',
  },
  educationBelow: {
    id: 'poin kualifikasi di bawah syarat jabatan',
    en: 'qualification points below the post’s requirement',
  },
  professional: { id: 'jenjang formal di balik {name}', en: 'the formal level behind {name}' },
  leadershipTraining: { id: 'poin diklat kepemimpinan {name}', en: 'points of leadership training, {name}' },
  functionalTraining: { id: 'poin diklat fungsional {name}', en: 'points of functional training, {name}' },
  technicalTraining: { id: 'poin diklat teknis {name}', en: 'points of technical training, {name}' },
  seminar: { id: 'poin seminar {name}', en: 'points of seminars, {name}' },
  trainingMost: { id: 'batas poin pelatihan', en: 'the most that training brings' },
  competenceBase: {
    id: 'poin dasar kompetensi untuk predikat {name}',
    en: 'base competence points for predicate {name}',
  },
  performance: { id: 'poin kinerja {name}', en: 'performance points of {name}' },
  noAssessment: { id: 'poin tanpa penilaian kinerja', en: 'points without an assessment' },
  discipline: { id: 'poin disiplin {name}', en: 'discipline points of {name}' },
} satisfies Record<string, MessageTemplate>;

/** The JP that a form of development brings, where its certificate tells none. */
export const developmentText = {
  asHeld: { id: 'JP sebagaimana tertulis', en: 'hours as stated' },
  day: { id: '{jp} JP per hari', en: '{jp} hours a day' },
  atMostPerDay: { id: 'paling banyak {jp} JP per hari', en: 'at most {jp} hours a day' },
  time: { id: '{jp} JP per kegiatan', en: '{jp} hours a time' },
  semester: { id: '{jp} JP per semester', en: '{jp} hours a semester' },
  timesPerMonth: { id: 'paling banyak {times} kali sebulan', en: 'at most {times} times a month' },
} satisfies Record<string, MessageTemplate>;

/** The table of a method on `Aturan IPASN`. */
export const ruleTableText = {
  /** Stands in cells where a number is missing; whoever knows it writes over it. */
  unknown: { id: 'belum diketahui - isi di sini', en: 'not known - fill in here' },
} satisfies Record<string, MessageTemplate>;

/** Headers of the table: column names are the same in every language. */
export const ruleTableHeaders = ['Kunci', 'Nilai', 'Di atas', 'Sumber', 'Kepastian', 'Catatan'] as const;

/** Errors in a value of a file that people write by hand: a method, a layout. */
export const valueText = {
  at: { id: '{path}: {problem}', en: '{path}: {problem}' },
  both: { id: '{before}; {problem}', en: '{before}; {problem}' },
  file: { id: '(berkas)', en: '(file)' },
  mustBe: { id: 'harus {kind}', en: 'must be {kind}' },
  oneOf: { id: 'harus salah satu dari {known}', en: 'must be one of {known}' },
  empty: { id: 'tidak boleh kosong', en: 'must not be empty' },
  atLeast: { id: 'paling sedikit {bound}', en: 'must be at least {bound}' },
  moreThan: { id: 'harus lebih dari {bound}', en: 'must be more than {bound}' },
  atMost: { id: 'paling banyak {bound}', en: 'must be at most {bound}' },
  unknownKeys: { id: '{keys} tidak dikenal', en: '{keys} is not known' },
  unusable: { id: 'nilainya tidak dapat dipakai', en: 'the value cannot be used' },
} satisfies Record<string, MessageTemplate>;

/** Kinds of values, by zod's names for them. */
export const valueKinds: ReadonlyMap<string, MessageTemplate> = new Map([
  ['number', { id: 'angka', en: 'a number' }],
  ['int', { id: 'bilangan bulat', en: 'a whole number' }],
  ['string', { id: 'teks', en: 'text' }],
  ['array', { id: 'daftar', en: 'a list' }],
  ['object', { id: 'kelompok nilai', en: 'a group of values' }],
  ['record', { id: 'kelompok nilai', en: 'a group of values' }],
]);
