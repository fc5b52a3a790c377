/** The fields of a roster as two lists compare them: which columns tell one, what it says, what an empty cell means. */
import type { Field } from '../record/columns';
import { normalizeWord } from '../record/normalize';
import type { PersonRecord } from '../record/record';
import { normalizeUnit } from '../check/units';
import { normalizePersonName } from './person-name';

/** What a field says: a word, a number, a day as its serial; null where nothing is told. */
export type Told = string | number | null;

export interface RosterField {
  readonly field: Field;
  /** The columns that can tell it, the usual one first. */
  readonly columns: readonly Field[];
  /** A number, a day or a word, as the merged list writes it. */
  readonly kind: 'text' | 'word' | 'number' | 'day';
  readonly of: (record: PersonRecord) => Told;
  /** What an empty cell means: no training, no hours, never punished. */
  readonly blank: Told;
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

function told(
  field: Field,
  kind: RosterField['kind'],
  of: RosterField['of'],
  { columns = [field], blank = null, normalize = foldLoosely, take = null }: Rest = {},
): RosterField {
  return { field, columns, kind, of, blank, normalize, take };
}

/** In the order of the merged list's columns. */
export const rosterFields: readonly RosterField[] = [
  told('nama', 'text', ({ name }) => name, { normalize: normalizePersonName }),
  told('unit', 'text', ({ unit }) => unit, { normalize: normalizeUnit }),
  told('jabatan', 'text', ({ position }) => position),
  told('jenisJabatan', 'word', ({ positionType }) => capital(positionType), {
    take: ({ positionType }) => ({ positionType }),
  }),
  told('eselon', 'word', ({ echelon }) => (echelon === null ? null : (roman[echelon - 1] ?? null)), {
    take: ({ echelon }) => ({ echelon }),
  }),
  told('pendidikan', 'word', ({ education }) => education, { take: ({ education }) => ({ education }) }),
  told('pendidikanTertinggi', 'word', ({ highestEducation }) => highestEducation, {
    take: ({ highestEducation }) => ({ highestEducation }),
  }),
  told('pendidikanSyarat', 'word', ({ requiredEducation }) => requiredEducation, {
    take: ({ requiredEducation }) => ({ requiredEducation }),
  }),
  told('golongan', 'text', ({ rank }) => rank),
  told('status', 'word', ({ status }) => status, { take: ({ status }) => ({ status }) }),
  told('kedudukanHukum', 'word', ({ legalStatus }) => capital(legalStatus), {
    blank: 'Aktif',
    take: ({ legalStatus }) => ({ legalStatus }),
  }),
  told('jenisKelamin', 'word', ({ sex }) => (sex === null ? null : sex === 'pria' ? 'L' : 'P')),
  told('tanggalLahir', 'day', ({ birthDay }) => birthDay),
  told('tmtCpns', 'day', ({ appointmentDay }) => appointmentDay),
  told('diklatKepemimpinan', 'word', ({ leadershipTraining }) => answer(leadershipTraining), {
    blank: words.no,
    take: ({ leadershipTraining }) => ({ leadershipTraining }),
  }),
  told('diklatFungsional', 'word', ({ functionalTraining }) => answer(functionalTraining), {
    blank: words.no,
    take: ({ functionalTraining }) => ({ functionalTraining }),
  }),
  told('jpDiklatTeknis', 'number', ({ technicalHours }) => technicalHours, {
    columns: ['jpDiklatTeknis', 'diklatTeknis'],
    blank: 0,
    take: ({ technicalHours }) => ({ technicalHours }),
  }),
  told('jpTerbesar', 'number', ({ longestCourseHours }) => longestCourseHours, {
    take: ({ longestCourseHours }) => ({ longestCourseHours }),
  }),
  told('tanggalDiklatTeknis', 'day', ({ technicalTrainingDay }) => technicalTrainingDay, {
    take: ({ technicalTrainingDay }) => ({ technicalTrainingDay }),
  }),
  told('seminar', 'word', ({ seminar }) => answer(seminar), {
    blank: words.no,
    take: ({ seminar }) => ({ seminar }),
  }),
  told('tanggalSeminar', 'day', ({ seminarDay }) => seminarDay, { take: ({ seminarDay }) => ({ seminarDay }) }),
  told('nilaiKinerja', 'number', ({ performance }) => performance, {
    columns: ['nilaiKinerja', 'predikatKinerja'],
    take: ({ performance }) => ({ performance }),
  }),
  told('hukumanDisiplin', 'word', ({ sanction }) => capital(sanction), {
    blank: 'Tidak pernah',
    take: ({ sanction }) => ({ sanction }),
  }),
  told('tanggalHukuman', 'day', ({ sanctionDay }) => sanctionDay, {
    take: ({ sanctionDay }) => ({ sanctionDay }),
  }),
  told('diperbarui', 'day', ({ updatedDay }) => updatedDay),
];

/** Fields that a list without their column is scored by all the same: no training, no sanction, no performance. */
export function countsUnsaid({ field, blank }: RosterField): boolean {
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
