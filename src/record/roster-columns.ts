/** The columns of a roster that the program writes (template, sample, merged list): headers, formats, words to choose from. */
import type { EducationLevel, PerformanceLabel, PositionType, Sanction } from '../method/method';
import { yearOf } from './date';
import type { Day, Sex } from './record';

export type RosterColumnName =
  | 'number'
  | 'nip'
  | 'name'
  | 'unit'
  | 'position'
  | 'positionType'
  | 'echelon'
  | 'education'
  | 'rank'
  | 'status'
  | 'legalStatus'
  | 'sex'
  | 'birthDay'
  | 'appointmentDay'
  | 'leadershipTraining'
  | 'functionalTraining'
  | 'technicalHours'
  | 'seminar'
  | 'performance'
  | 'sanction'
  | 'updatedDay';

export interface RosterColumn {
  readonly name: RosterColumnName;
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** An Excel number format in its file form. */
  readonly number?: string;
  readonly align?: 'center';
  /** The words to choose from, as a list in the cell. */
  readonly words?: readonly string[];
}

const dateFormat = 'dd/mm/yyyy';

export const positionTypeWords: Readonly<Record<PositionType, string>> = {
  struktural: 'Struktural',
  fungsional: 'Fungsional',
  pelaksana: 'Pelaksana',
};

export const sanctionWords: Readonly<Record<Sanction, string>> = {
  'tidak pernah': 'Tidak pernah',
  ringan: 'Ringan',
  sedang: 'Sedang',
  berat: 'Berat',
};

export const sexWords: Readonly<Record<Sex, string>> = { pria: 'L', wanita: 'P' };

const educationWords: readonly EducationLevel[] = [
  'SD',
  'SLTP',
  'SLTA',
  'D-I',
  'D-II',
  'D-III',
  'D-IV',
  'S-1',
  'Profesi',
  'S-2',
  'Spesialis',
  'S-3',
];

const doneWords = ['Sudah', 'Belum'];

export const legalStatusWords = [
  'Aktif',
  'CLTN',
  'Tugas Belajar',
  'Pemberhentian Sementara',
  'MPP',
  'Pensiun',
] as const;

const valueColumns: readonly RosterColumn[] = [
  { name: 'number', header: 'NO', width: 7, align: 'center' },
  { name: 'nip', header: 'NIP', width: 21, number: '@' },
  { name: 'name', header: 'NAMA', width: 36 },
  { name: 'unit', header: 'UNIT KERJA', width: 44 },
  { name: 'position', header: 'JABATAN', width: 42 },
  { name: 'positionType', header: 'JENIS JABATAN', width: 14, words: Object.values(positionTypeWords) },
  { name: 'echelon', header: 'ESELON', width: 9, align: 'center', words: ['II.a', 'II.b', 'III.a', 'III.b', 'IV.a'] },
  { name: 'education', header: 'PENDIDIKAN', width: 12, align: 'center', words: educationWords },
  { name: 'rank', header: 'GOLONGAN', width: 11, align: 'center' },
  { name: 'status', header: 'STATUS PEGAWAI', width: 11, align: 'center', words: ['PNS', 'CPNS', 'PPPK'] },
  { name: 'legalStatus', header: 'KEDUDUKAN HUKUM', width: 14, words: legalStatusWords },
  { name: 'sex', header: 'JENIS KELAMIN', width: 10, align: 'center', words: Object.values(sexWords) },
  { name: 'birthDay', header: 'TANGGAL LAHIR', width: 12, number: dateFormat, align: 'center' },
  { name: 'appointmentDay', header: 'TMT CPNS', width: 12, number: dateFormat, align: 'center' },
  { name: 'leadershipTraining', header: 'DIKLAT KEPEMIMPINAN', width: 15, align: 'center', words: doneWords },
  { name: 'functionalTraining', header: 'DIKLAT FUNGSIONAL', width: 13, align: 'center', words: doneWords },
  { name: 'technicalHours', header: 'JP DIKLAT TEKNIS', width: 10, number: '0', align: 'center' },
  { name: 'seminar', header: 'SEMINAR', width: 10, align: 'center', words: doneWords },
  { name: 'performance', header: 'NILAI SKP', width: 10, number: '0.00', align: 'center' },
  { name: 'sanction', header: 'HUKUMAN DISIPLIN', width: 14, align: 'center', words: Object.values(sanctionWords) },
  { name: 'updatedDay', header: 'TANGGAL PEMUTAKHIRAN', width: 16, number: dateFormat, align: 'center' },
];

const FIRST_YEAR_OF_PREDICATES = 2023;

/** Whether the performance of a year is a predicate instead of a value. */
export function isYearOfPredicates(year: number): boolean {
  return year >= FIRST_YEAR_OF_PREDICATES;
}

const predicateWords: readonly PerformanceLabel[] = [
  'Baik',
  'Sangat Baik',
  'Butuh Perbaikan',
  'Kurang',
  'Sangat Kurang',
];

const predicateColumn: RosterColumn = {
  name: 'performance',
  header: 'PREDIKAT KINERJA',
  width: 17,
  align: 'center',
  words: predicateWords,
};

/** Performance is a value until 2022 and a predicate from 2023 on. */
export function rosterColumns(measured: Day): readonly RosterColumn[] {
  if (!isYearOfPredicates(yearOf(measured))) return valueColumns;
  return valueColumns.map((column) => (column.name === 'performance' ? predicateColumn : column));
}

export const rosterColumnNames: readonly RosterColumnName[] = valueColumns.map((column) => column.name);

/** One row's cells by column. */
export type RosterCells = Record<RosterColumnName, string | number | boolean | null>;
