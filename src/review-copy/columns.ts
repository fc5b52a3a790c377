/** The columns of a review copy's data: every fact that the index needs, as one word that any program can read. */
import {
  formalLevels,
  performanceLabels,
  positionTypes,
  professionalLevels,
  sanctions,
  type EducationLevel,
} from '../method/method';
import type { Field } from '../record/columns';
import { isDay } from '../record/date';
import type { Facts, LegalStatus, PersonRecord, Status } from '../record/record';
import type { PlainValue } from '../workbook/sheet';

/** `baris`: the row's number in the original. `samaran`: a pseudonym in place of the NIP. `alasan`: why a row is not counted. */
export type CopyField = Extract<Field, PersonField> | 'baris' | 'samaran' | 'alasan';

type PersonField =
  | 'nip'
  | 'nama'
  | 'unit'
  | 'jabatan'
  | 'status'
  | 'kedudukanHukum'
  | 'jenisJabatan'
  | 'eselon'
  | 'pendidikan'
  | 'pendidikanTertinggi'
  | 'pendidikanSyarat'
  | 'diklatKepemimpinan'
  | 'diklatFungsional'
  | 'jpDiklatTeknis'
  | 'jpTerbesar'
  | 'tanggalDiklatTeknis'
  | 'seminar'
  | 'tanggalSeminar'
  | 'nilaiKinerja'
  | 'hukumanDisiplin'
  | 'tanggalHukuman';

export interface CopyColumn {
  readonly field: CopyField;
  /** Our own reader recognises it. */
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** An Excel number format in its file form; `@` for text. */
  readonly number?: string;
  readonly centred?: boolean;
  /** In every copy; other columns only where a row has a value. */
  readonly always?: boolean;
  /** True: only in masked copies; false: only in open ones; left out: in both. */
  readonly masked?: boolean;
}

const dateFormat = 'dd/mm/yyyy';
const word = { width: 13, centred: true } as const;

export const copyColumns: readonly CopyColumn[] = [
  { field: 'baris', header: 'BARIS ASAL', width: 8, number: '0', centred: true, always: true },
  { field: 'nip', header: 'NIP', width: 21, number: '@', masked: false },
  { field: 'samaran', header: 'SAMARAN NIP', width: 31, number: '@', masked: true },
  { field: 'nama', header: 'NAMA', width: 32, masked: false },
  { field: 'unit', header: 'UNIT KERJA', width: 40 },
  { field: 'jabatan', header: 'JABATAN', width: 36, masked: false },
  { field: 'status', header: 'STATUS PEGAWAI', ...word },
  { field: 'kedudukanHukum', header: 'KEDUDUKAN HUKUM', ...word },
  { field: 'jenisJabatan', header: 'JENIS JABATAN', ...word, always: true },
  { field: 'eselon', header: 'ESELON', width: 9, centred: true, always: true },
  { field: 'pendidikan', header: 'PENDIDIKAN', ...word, always: true },
  { field: 'pendidikanTertinggi', header: 'PENDIDIKAN TERTINGGI', ...word },
  { field: 'pendidikanSyarat', header: 'PENDIDIKAN SYARAT', ...word },
  { field: 'diklatKepemimpinan', header: 'DIKLAT KEPEMIMPINAN', ...word, always: true },
  { field: 'diklatFungsional', header: 'DIKLAT FUNGSIONAL', ...word, always: true },
  { field: 'jpDiklatTeknis', header: 'JP DIKLAT TEKNIS', width: 10, centred: true, always: true },
  { field: 'jpTerbesar', header: 'JP TERBESAR', width: 10, centred: true },
  { field: 'tanggalDiklatTeknis', header: 'TANGGAL DIKLAT TEKNIS', width: 13, number: dateFormat, centred: true },
  { field: 'seminar', header: 'SEMINAR', ...word, always: true },
  { field: 'tanggalSeminar', header: 'TANGGAL SEMINAR', width: 13, number: dateFormat, centred: true },
  { field: 'nilaiKinerja', header: 'NILAI KINERJA', ...word, always: true },
  { field: 'hukumanDisiplin', header: 'HUKUMAN DISIPLIN', ...word, always: true },
  { field: 'tanggalHukuman', header: 'TANGGAL HUKUMAN DISIPLIN', width: 13, number: dateFormat, centred: true },
  { field: 'alasan', header: 'KODE TIDAK DIHITUNG', width: 24, always: true },
];

export function copyColumn(field: CopyField): CopyColumn {
  const column = copyColumns.find((each) => each.field === field);
  if (column === undefined) throw new Error(`copyColumn(): unknown field ${field}`);
  return column;
}

/** A person of a copy: the facts and what identifies the person. */
export interface CopyPerson extends Facts {
  readonly source: number;
  /** The NIP or its pseudonym. */
  readonly nip: string | null;
  readonly name: string | null;
  readonly unit: string | null;
  readonly position: string | null;
  readonly status: Status | null;
  readonly legalStatus: LegalStatus | null;
  /** The code of the finding for which the row is not counted; null where it is counted. */
  readonly reason: string | null;
}

/** The canonical cell of a field; an unreadable value is empty. */
export function canonicalValue(field: CopyField, person: CopyPerson): PlainValue {
  switch (field) {
    case 'baris':
      return person.source;
    case 'nip':
    case 'samaran':
      return person.nip;
    case 'nama':
      return person.name;
    case 'unit':
      return person.unit;
    case 'jabatan':
      return person.position;
    case 'status':
      return person.status;
    case 'kedudukanHukum':
      return person.legalStatus;
    case 'jenisJabatan':
      return person.positionType;
    case 'eselon':
      return person.echelon === null ? null : (echelons[person.echelon - 1] ?? null);
    case 'pendidikan':
      return person.education;
    case 'pendidikanTertinggi':
      return person.highestEducation;
    case 'pendidikanSyarat':
      return person.requiredEducation;
    case 'diklatKepemimpinan':
      return answer(person.leadershipTraining);
    case 'diklatFungsional':
      return answer(person.functionalTraining);
    case 'jpDiklatTeknis':
      return person.technicalHours;
    case 'jpTerbesar':
      return person.longestCourseHours;
    case 'tanggalDiklatTeknis':
      return person.technicalTrainingDay;
    case 'seminar':
      return answer(person.seminar);
    case 'tanggalSeminar':
      return person.seminarDay;
    case 'nilaiKinerja':
      return person.performance;
    case 'hukumanDisiplin':
      return person.sanction;
    case 'tanggalHukuman':
      return person.sanctionDay;
    case 'alasan':
      return person.reason;
  }
}

const echelons = ['I', 'II', 'III', 'IV', 'V'] as const;
const statuses: readonly Status[] = ['PNS', 'CPNS', 'PPPK'];
const legalStatuses: readonly LegalStatus[] = [
  'aktif',
  'CLTN',
  'tugas belajar',
  'pemberhentian sementara',
  'uang tunggu',
  'MPP',
  'diberhentikan',
  'pensiun',
];
const educations: readonly EducationLevel[] = [...formalLevels, ...professionalLevels];

function answer(yes: boolean): string {
  return yes ? 'sudah' : 'belum';
}

/** A person from canonical cells; any other content is ignored. */
export function readPerson(row: CopyRow, fields: readonly CopyField[]): CopyPerson {
  const at = (field: CopyField): PlainValue => row[fields.indexOf(field)] ?? null;
  const echelon = echelons.findIndex((each) => each === at('eselon')) + 1;
  return {
    source: numberIn(at('baris')) ?? 0,
    nip: textIn(at(fields.includes('samaran') ? 'samaran' : 'nip')),
    name: textIn(at('nama')),
    unit: textIn(at('unit')),
    position: textIn(at('jabatan')),
    status: oneOf(statuses, at('status')),
    legalStatus: oneOf(legalStatuses, at('kedudukanHukum')),
    positionType: oneOf(positionTypes, at('jenisJabatan')),
    echelon: echelon === 0 ? null : echelon,
    education: oneOf(educations, at('pendidikan')),
    highestEducation: oneOf(educations, at('pendidikanTertinggi')),
    requiredEducation: oneOf(educations, at('pendidikanSyarat')),
    leadershipTraining: at('diklatKepemimpinan') === answer(true),
    functionalTraining: at('diklatFungsional') === answer(true),
    technicalHours: numberIn(at('jpDiklatTeknis')) ?? 0,
    longestCourseHours: numberIn(at('jpTerbesar')),
    technicalTrainingDay: dayIn(at('tanggalDiklatTeknis')),
    seminar: at('seminar') === answer(true),
    seminarDay: dayIn(at('tanggalSeminar')),
    performance: numberIn(at('nilaiKinerja')) ?? oneOf(performanceLabels, at('nilaiKinerja')),
    sanction: oneOf(sanctions, at('hukumanDisiplin')) ?? 'tidak pernah',
    sanctionDay: dayIn(at('tanggalHukuman')),
    reason: textIn(at('alasan')),
  };
}

function oneOf<Word extends string>(words: readonly Word[], value: PlainValue): Word | null {
  return words.find((each) => each === value) ?? null;
}

function textIn(value: PlainValue): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function numberIn(value: PlainValue): number | null {
  return typeof value === 'number' ? value : null;
}

function dayIn(value: PlainValue): number | null {
  return typeof value === 'number' && isDay(value) ? value : null;
}

/** A record as a person of a copy. */
export function fromRecord(record: PersonRecord, reason: string | null): CopyPerson {
  const { row, nip, name, unit, position, status, legalStatus, ...facts } = record;
  return { ...facts, source: row, nip, name, unit, position, status, legalStatus, reason };
}

/** The fields of a copy: those that it always has, and those in which some person has a value. */
export function fieldsFor(people: Iterable<CopyPerson>, masked: boolean): readonly CopyField[] {
  const may = copyColumns.filter((column) => column.masked === undefined || column.masked === masked);
  const used = new Set(may.filter(({ always }) => always === true).map(({ field }) => field));
  const open = may.filter(({ field }) => !used.has(field));
  for (const person of people) {
    for (const { field } of open) if (!used.has(field) && canonicalValue(field, person) !== null) used.add(field);
  }
  return may.filter(({ field }) => used.has(field)).map(({ field }) => field);
}

/** One person's cells in canonical words, in the order of the copy's fields. */
export type CopyRow = readonly PlainValue[];
