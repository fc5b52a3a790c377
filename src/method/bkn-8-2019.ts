/** Permenpan RB 38/2018 with Peraturan BKN 8/2019: the method of the measured years 2018 to 2022. */
import { developmentByPractice } from './development';
import { derived, regulation, secondary } from './entry';
import type { Method } from './method';

const education = 'Permenpan RB 38/2018, dimensi kualifikasi (halaman dan formulir instansi)';
const performance = 'Permenpan RB 38/2018, dimensi kinerja (halaman dan formulir instansi)';
const discipline = 'Permenpan RB 38/2018, dimensi disiplin (halaman dan formulir instansi)';
const category = 'Permenpan RB 38/2018, kategori (halaman instansi); desimal masuk kelas di atasnya menurut praktik';
const hours = 'Pasal 8 ayat (6) Peraturan BKN 8/2019';
const application = 'aplikasi instansi (praktik, bukan peraturan)';

export const bkn82019 = {
  id: 'bkn-8-2019',
  title: { id: 'Peraturan BKN 8/2019', en: 'BKN Regulation 8/2019' },
  basis: 'Permenpan RB 38/2018; Peraturan BKN 8/2019 (berlaku 15 Mei 2019)',
  years: { from: 2018, to: 2022 },

  most: {
    kualifikasi: secondary(25, education),
    kompetensi: regulation(40, 'Pasal 8 Peraturan BKN 8/2019'),
    kinerja: secondary(30, performance),
    disiplin: secondary(5, discipline),
  },

  /** Kualifikasi: the last formal education owned. */
  education: {
    'S-3': secondary(25, education),
    'S-2': secondary(20, education),
    'S-1': secondary(15, education),
    'D-IV': secondary(15, education),
    'D-III': secondary(10, education, 'termasuk Sarjana Muda'),
    'D-II': secondary(5, education),
    'D-I': secondary(5, education),
    SLTA: secondary(5, education),
    SLTP: secondary(1, education),
    SD: secondary(1, education),
  },
  professionalEducation: { Profesi: 'S-1', Spesialis: 'S-2', Subspesialis: 'S-3' },
  educationAgainstPost: null,

  /** Kompetensi, Pasal 8: what each position type gets from each of the four indicators. */
  competence: {
    base: null,
    struktural: {
      leadershipTraining: regulation(15, 'Pasal 8 ayat (4) Peraturan BKN 8/2019'),
      functionalTraining: regulation(0, 'Pasal 8 ayat (5) Peraturan BKN 8/2019'),
      technicalTraining: regulation(15, hours),
      seminar: secondary(10, 'Pasal 8 Peraturan BKN 8/2019, indikator d (formulir instansi)'),
    },
    fungsional: {
      leadershipTraining: regulation(0, 'Pasal 8 ayat (4) Peraturan BKN 8/2019'),
      functionalTraining: regulation(15, 'Pasal 8 ayat (5) Peraturan BKN 8/2019'),
      technicalTraining: regulation(15, hours),
      seminar: secondary(10, 'Pasal 8 Peraturan BKN 8/2019, indikator d (formulir instansi)'),
    },
    pelaksana: {
      leadershipTraining: regulation(0, 'Pasal 8 ayat (4) Peraturan BKN 8/2019'),
      functionalTraining: regulation(0, 'Pasal 8 ayat (5) Peraturan BKN 8/2019'),
      technicalTraining: secondary(22.5, 'Pasal 8 ayat (6) Peraturan BKN 8/2019 (nilai dari formulir instansi)'),
      seminar: secondary(17.5, 'Pasal 8 Peraturan BKN 8/2019, indikator d (formulir instansi)'),
    },
    trainingMost: regulation(40, 'Pasal 8 Peraturan BKN 8/2019'),
    hours: { atLeast: 20, source: hours, certainty: 'regulation' },
  },

  /** What forms of development count to, and the JP of those that tell none. */
  development: developmentByPractice,

  /** Kinerja: the SKP value of the last assessed year; each band from just above its lower bound. */
  performance: {
    scale: 'value',
    upTo: 100,
    bands: [
      { label: 'Sangat Baik', above: 90, ...secondary(30, performance) },
      { label: 'Baik', above: 75, ...secondary(25, performance) },
      { label: 'Cukup', above: 60, ...secondary(15, performance) },
      { label: 'Kurang', above: 50, ...secondary(5, performance) },
      { label: 'Buruk', above: null, ...secondary(1, performance) },
    ],
  },
  noAssessment: derived(0, 'tanpa penilaian tidak ada nilai; selalu disertai temuan'),

  /** Disiplin: the heaviest final sanction in the window. */
  discipline: {
    'tidak pernah': secondary(5, discipline),
    ringan: secondary(3, discipline),
    sedang: secondary(2, discipline),
    berat: secondary(1, discipline),
  },

  categories: [
    { label: 'Sangat Tinggi', above: 90, source: category, certainty: 'secondary' },
    { label: 'Tinggi', above: 80, source: category, certainty: 'secondary' },
    { label: 'Sedang', above: 70, source: category, certainty: 'secondary' },
    { label: 'Rendah', above: 60, source: category, certainty: 'secondary' },
    { label: 'Sangat Rendah', above: null, source: category, certainty: 'secondary' },
  ],

  /** Where agencies read the rule differently: the option taken unless another is asked for. */
  settings: {
    jpBelowThreshold: { default: 'nothing', source: hours, certainty: 'practice' },
    jpReachedBy: { default: 'sumOfCourses', source: application, certainty: 'practice' },
    technicalTrainingWindow: { default: 'last12Months', source: hours, certainty: 'practice' },
    seminarWindow: { default: 'last24Months', source: application, certainty: 'practice' },
    punishmentWindow: { default: 'fiveYears', source: application, certainty: 'practice' },
    performanceDecimals: { default: 'upperBand', source: application, certainty: 'practice' },
    categoryDecimals: { default: 'upperCategory', source: application, certainty: 'practice' },
    professionalEducation: { default: 'asFormal', source: 'kesetaraan jenjang; tidak diatur', certainty: 'derived' },
    diplomaThatCounts: { default: 'highest', source: application, certainty: 'practice' },
    echelonV: { default: 'asPengawas', source: 'tidak diatur; belum terverifikasi', certainty: 'unknown' },
    inactiveStatuses: { default: 'leftOut', source: application, certainty: 'practice' },
  },
} satisfies Method as Method;
