/** The sample's columns: header, look, and what a clean row holds there. */
import type { EducationLevel, PositionType, Sanction } from '../method/method';
import { yearOf } from '../record/date';
import type { Day, Sex } from '../record/record';
import type { PlainValue } from '../workbook/sheet';
import type { SamplePerson } from './person';
import { isYearOfPredicates, predicateWords } from './predicates';

export type ColumnName =
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

export interface Column {
  readonly name: ColumnName;
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

const sexWords: Readonly<Record<Sex, string>> = { pria: 'L', wanita: 'P' };

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

const columnsOfValues: readonly Column[] = [
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

const predicates: Column = {
  name: 'performance',
  header: 'PREDIKAT KINERJA',
  width: 17,
  align: 'center',
  words: predicateWords,
};

/** Performance is a value until 2022 and a predicate from 2023 on. */
export function columnsOf(measured: Day): readonly Column[] {
  if (!isYearOfPredicates(yearOf(measured))) return columnsOfValues;
  return columnsOfValues.map((column) => (column.name === 'performance' ? predicates : column));
}

export const columnNames: readonly ColumnName[] = columnsOfValues.map((column) => column.name);

/** One row's cells by column. */
export type Cells = Record<ColumnName, PlainValue>;

function done(yes: boolean): string {
  return yes ? 'Sudah' : 'Belum';
}

export function cellsOf(person: SamplePerson, number: number): Cells {
  return {
    number,
    nip: person.nip,
    name: person.name,
    unit: person.unit,
    position: person.position,
    positionType: positionTypeWords[person.positionType],
    echelon: person.echelon,
    education: person.education,
    rank: person.rank,
    status: person.status,
    legalStatus: 'Aktif',
    sex: sexWords[person.sex],
    birthDay: person.birthDay,
    appointmentDay: person.appointmentDay,
    leadershipTraining: done(person.leadershipTraining),
    functionalTraining: done(person.functionalTraining),
    technicalHours: person.technicalHours,
    seminar: done(person.seminar),
    performance: person.performance,
    sanction: sanctionWords[person.sanction],
    updatedDay: person.updatedDay,
  };
}
