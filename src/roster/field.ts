/** The fields of a roster as two lists compare them: which columns tell one, what it says, what an empty cell means. */
import type { Field } from '../record/columns';
import { normalizeWord } from '../record/normalize';
import type { PersonRecord } from '../record/record';
import { normalizeUnit } from '../check/units';
import { normalizePersonName } from './person-name';

/** What a field says: a word, a number, a day as its serial; null where nothing is told. */
export type FieldValue = string | number | null;

export interface RosterField {
  readonly field: Field;
  /** The columns that can tell it, the usual one first. */
  readonly columns: readonly Field[];
  /** A number, a day or a word, as the merged list writes it. */
  readonly kind: 'text' | 'word' | 'number' | 'day';
  readonly of: (record: PersonRecord) => FieldValue;
  /** What an empty cell means: no training, no hours, never punished. */
  readonly blankMeans: FieldValue;
  /** The form in which two texts are held against one another. */
  readonly normalize: (text: string) => string;
  /** What a record takes over with this field; null where the points do not ask for it. */
  readonly take: ((from: PersonRecord) => Partial<PersonRecord>) | null;
}

export const words = { yes: 'Sudah', no: 'Belum' } as const;

const capital = (text: string | null): string | null =>
  text === null ? null : text.charAt(0).toUpperCase() + text.slice(1);
const answer = (yes: boolean): string => (yes ? words.yes : words.no);
const foldLoosely = (text: string): string => normalizeWord(text).replaceAll('/', '');

const roman = ['I', 'II', 'III', 'IV', 'V'] as const;

type Rest = Partial<Omit<RosterField, 'field' | 'of' | 'kind'>>;

function rosterField(
  field: Field,
  kind: RosterField['kind'],
  of: RosterField['of'],
  { columns = [field], blankMeans: blank = null, normalize = foldLoosely, take = null }: Rest = {},
): RosterField {
  return { field, columns, kind, of, blankMeans: blank, normalize, take };
}

/** In the order of the merged list's columns. */
export const rosterFields: readonly RosterField[] = [
  rosterField('nama', 'text', ({ name }) => name, { normalize: normalizePersonName }),
  rosterField('unit', 'text', ({ unit }) => unit, { normalize: normalizeUnit }),
  rosterField('jabatan', 'text', ({ position }) => position),
  rosterField('jenisJabatan', 'word', ({ positionType }) => capital(positionType), {
    take: ({ positionType }) => ({ positionType }),
  }),
  rosterField('eselon', 'word', ({ echelon }) => (echelon === null ? null : (roman[echelon - 1] ?? null)), {
    take: ({ echelon }) => ({ echelon }),
  }),
  rosterField('pendidikan', 'word', ({ education }) => education, { take: ({ education }) => ({ education }) }),
  rosterField('pendidikanTertinggi', 'word', ({ highestEducation }) => highestEducation, {
    take: ({ highestEducation }) => ({ highestEducation }),
  }),
  rosterField('pendidikanSyarat', 'word', ({ requiredEducation }) => requiredEducation, {
    take: ({ requiredEducation }) => ({ requiredEducation }),
  }),
  rosterField('golongan', 'text', ({ rank }) => rank),
  rosterField('status', 'word', ({ status }) => status, { take: ({ status }) => ({ status }) }),
  rosterField('kedudukanHukum', 'word', ({ legalStatus }) => capital(legalStatus), {
    blankMeans: 'Aktif',
    take: ({ legalStatus }) => ({ legalStatus }),
  }),
  rosterField('jenisKelamin', 'word', ({ sex }) => (sex === null ? null : sex === 'pria' ? 'L' : 'P')),
  rosterField('tanggalLahir', 'day', ({ birthDay }) => birthDay),
  rosterField('tmtCpns', 'day', ({ appointmentDay }) => appointmentDay),
  rosterField('diklatKepemimpinan', 'word', ({ leadershipTraining }) => answer(leadershipTraining), {
    blankMeans: words.no,
    take: ({ leadershipTraining }) => ({ leadershipTraining }),
  }),
  rosterField('diklatFungsional', 'word', ({ functionalTraining }) => answer(functionalTraining), {
    blankMeans: words.no,
    take: ({ functionalTraining }) => ({ functionalTraining }),
  }),
  rosterField('jpDiklatTeknis', 'number', ({ technicalHours }) => technicalHours, {
    columns: ['jpDiklatTeknis', 'diklatTeknis'],
    blankMeans: 0,
    take: ({ technicalHours }) => ({ technicalHours }),
  }),
  rosterField('jpTerbesar', 'number', ({ longestCourseHours }) => longestCourseHours, {
    take: ({ longestCourseHours }) => ({ longestCourseHours }),
  }),
  rosterField('tanggalDiklatTeknis', 'day', ({ technicalTrainingDay }) => technicalTrainingDay, {
    take: ({ technicalTrainingDay }) => ({ technicalTrainingDay }),
  }),
  rosterField('seminar', 'word', ({ seminar }) => answer(seminar), {
    blankMeans: words.no,
    take: ({ seminar }) => ({ seminar }),
  }),
  rosterField('tanggalSeminar', 'day', ({ seminarDay }) => seminarDay, { take: ({ seminarDay }) => ({ seminarDay }) }),
  rosterField('nilaiKinerja', 'number', ({ performance }) => performance, {
    columns: ['nilaiKinerja', 'predikatKinerja'],
    take: ({ performance }) => ({ performance }),
  }),
  rosterField('hukumanDisiplin', 'word', ({ sanction }) => capital(sanction), {
    blankMeans: 'Tidak pernah',
    take: ({ sanction }) => ({ sanction }),
  }),
  rosterField('tanggalHukuman', 'day', ({ sanctionDay }) => sanctionDay, {
    take: ({ sanctionDay }) => ({ sanctionDay }),
  }),
  rosterField('diperbarui', 'day', ({ updatedDay }) => updatedDay),
];

/** Fields that a list without their column is scored by all the same: no training, no sanction, no performance. */
export function countsWithoutColumn({ field, blankMeans: blank }: RosterField): boolean {
  return blank !== null || field === 'nilaiKinerja';
}

/** A set of fields in one number: bit n stands for `rosterFields[n]`. */
export type FieldSet = number;

export function fieldSet(has: (field: RosterField) => boolean): FieldSet {
  return rosterFields.reduce((set, field, index) => (has(field) ? set | (1 << index) : set), 0);
}

export function holds(set: FieldSet, index: number): boolean {
  return (set & (1 << index)) !== 0;
}

export function sizeOf(set: FieldSet): number {
  let size = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) size += 1;
  return size;
}
