/** Letter 4190/B-BM.02.01/SD/K/2024 of the acting head of BKN: from measured year 2023, known in part only. */
import { bkn82019 } from './bkn-8-2019';
import { derived, secondary, unknown } from './entry';
import type { Method, TrainingTable } from './method';

const letter = 'Surat Plt. Kepala BKN 4190/B-BM.02.01/SD/K/2024';
const page = `${letter} (sumber sekunder)`;
const predicate = `${letter} (satu sumber sekunder; cocok dengan rerata Kota Bima 2023)`;
const missing = `${letter}: angkanya belum ditemukan`;
const comparison = 'dibandingkan dengan pendidikan yang diminta jabatan';
const assumedPoints = (value: number) => `sebagian instansi memakai ${value}; belum terverifikasi`;

const training: TrainingTable = {
  leadershipTraining: unknown(missing, 'bagian dari 15 poin pengembangan kompetensi'),
  functionalTraining: unknown(missing, 'bagian dari 15 poin pengembangan kompetensi'),
  technicalTraining: unknown(missing, 'bagian dari 15 poin pengembangan kompetensi'),
  seminar: unknown(missing, 'bagian dari 15 poin pengembangan kompetensi'),
};

const carriedOver = 'seperti Peraturan BKN 8/2019; surat 4190 tidak diketahui mengaturnya lain';
const setting = <Default extends string>(value: Default) => ({
  default: value,
  source: carriedOver,
  certainty: 'unknown' as const,
});

export const bkn41902024: Method = {
  id: 'bkn-4190-2024',
  title: { id: 'Surat BKN 4190/2024', en: 'BKN letter 4190/2024' },
  basis: letter,
  years: { from: 2023, to: null },

  most: {
    kualifikasi: secondary(25, page),
    kompetensi: secondary(40, page),
    kinerja: secondary(30, page),
    disiplin: secondary(5, page),
  },

  education: {
    'S-3': unknown(missing, comparison),
    'S-2': unknown(missing, comparison),
    'S-1': unknown(missing, comparison),
    'D-IV': unknown(missing, comparison),
    'D-III': unknown(missing, comparison),
    'D-II': unknown(missing, comparison),
    'D-I': unknown(missing, comparison),
    SLTA: unknown(missing, comparison),
    SLTP: unknown(missing, comparison),
    SD: unknown(missing, comparison),
  },
  professionalEducation: bkn82019.professionalEducation,
  educationAgainstPost: {
    above: unknown(missing, comparison),
    equal: unknown(missing, comparison),
    below: unknown(missing, comparison),
  },

  competence: {
    base: [
      { label: 'Sangat Baik', ...secondary(25, predicate) },
      { label: 'Baik', ...secondary(20, predicate) },
      { label: 'Butuh Perbaikan', ...secondary(15, predicate) },
      { label: 'Kurang', ...secondary(10, predicate) },
      { label: 'Sangat Kurang', ...secondary(5, predicate) },
    ],
    struktural: training,
    fungsional: training,
    pelaksana: training,
    trainingMost: secondary(15, predicate),
    hours: { atLeast: 20, source: carriedOver, certainty: 'unknown' },
  },

  development: bkn82019.development,

  performance: {
    scale: 'predicate',
    predicates: [
      { label: 'Sangat Baik', ...secondary(30, page) },
      { label: 'Baik', ...derived(25, `${letter} (diturunkan dari rerata yang diumumkan)`) },
      { label: 'Butuh Perbaikan', ...unknown(missing, assumedPoints(15)) },
      { label: 'Kurang', ...unknown(missing, assumedPoints(5)) },
      { label: 'Sangat Kurang', ...unknown(missing, assumedPoints(1)) },
    ],
  },
  noAssessment: derived(0, 'tanpa penilaian tidak ada nilai; selalu disertai temuan'),

  discipline: {
    'tidak pernah': unknown(missing, assumedPoints(5)),
    ringan: unknown(missing, assumedPoints(3)),
    sedang: unknown(missing, assumedPoints(2)),
    berat: unknown(missing, assumedPoints(1)),
  },

  categories: bkn82019.categories.map((band) => ({
    ...band,
    source: `${carriedOver}; cocok dengan kategori Kota Bima 2023`,
    certainty: 'derived' as const,
  })),

  settings: {
    jpBelowThreshold: setting('nothing'),
    jpReachedBy: setting('sumOfCourses'),
    technicalTrainingWindow: setting('last12Months'),
    seminarWindow: setting('last24Months'),
    punishmentWindow: setting('fiveYears'),
    performanceDecimals: setting('upperBand'),
    categoryDecimals: setting('upperCategory'),
    professionalEducation: setting('asFormal'),
    diplomaThatCounts: setting('highest'),
    echelonV: setting('asPengawas'),
    inactiveStatuses: setting('leftOut'),
  },
};
