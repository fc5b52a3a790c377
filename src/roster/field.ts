/** The fields of a roster as two lists compare them: their columns, their values, what an empty cell means. */
import type { Field } from '../record/columns';
import { normalizeWord } from '../record/normalize';
import type { PersonRecord } from '../record/record';
import { normalizeUnit } from '../check/units';
import { rankPhrase } from '../record/phrases';
import { normalizePersonName } from './person-name';

/** A field's value: a word, a number, a day as its serial; null where the list has none. */
export type FieldValue = string | number | null;

export interface RosterField {
  /** Its bit in a `FieldSet`. */
  readonly bit: number;
  readonly field: Field;
  /** The columns that can hold it, the usual one first. */
  readonly columns: readonly Field[];
  /** A number, a day or a word, as the merged list writes it. */
  readonly kind: 'text' | 'word' | 'number' | 'day';
  readonly of: (record: PersonRecord) => FieldValue;
  /** What an empty cell means: no training, no hours, never punished. */
  readonly blankMeans: FieldValue;
  /** The form in which two texts are compared. */
  readonly normalize: (text: string) => string;
  /** What a record takes over with this field; null where it earns no points. */
  readonly take: ((from: PersonRecord) => Partial<PersonRecord>) | null;
}

export const words = { yes: 'Sudah', no: 'Belum' } as const;

const capital = (text: string | null): string | null =>
  text === null ? null : text.charAt(0).toUpperCase() + text.slice(1);
const answer = (yes: boolean): string => (yes ? words.yes : words.no);
const normalizeText = (text: string): string => normalizeWord(text).replaceAll('/', '');

/** "Penata Tk. I (III/d)" and "III/d" are one golongan. */
const normalizeRank = (text: string): string => normalizeText(rankPhrase(text) ?? text);

const roman = ['I', 'II', 'III', 'IV', 'V'] as const;

type FieldOptions = Partial<Omit<RosterField, 'bit' | 'field' | 'of' | 'kind'>>;
type FieldDefinition = Omit<RosterField, 'bit'>;

function rosterField(
  field: Field,
  kind: RosterField['kind'],
  of: RosterField['of'],
  { columns = [field], blankMeans = null, normalize = normalizeText, take = null }: FieldOptions = {},
): FieldDefinition {
  return { field, columns, kind, of, blankMeans, normalize, take };
}

const definitions: readonly FieldDefinition[] = [
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
  rosterField('golongan', 'text', ({ rank }) => rank, { normalize: normalizeRank }),
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

/** In the order of the merged list's columns. */
export const rosterFields: readonly RosterField[] = definitions.map((definition, index) => ({
  ...definition,
  bit: 1 << index,
}));

/** Fields by which people are scored even in a list without their column: no training, no sanction, no performance. */
export function countsWithoutColumn({ field, blankMeans }: RosterField): boolean {
  return blankMeans !== null || field === 'nilaiKinerja';
}

/** A set of fields, one bit each: every row of a list keeps three, and lists have a million rows. */
export type FieldSet = number;

export const noFields: FieldSet = 0;

export function fieldSet(isMember: (field: RosterField) => boolean): FieldSet {
  return rosterFields.reduce((set, field) => (isMember(field) ? withField(set, field) : set), noFields);
}

export function hasField(set: FieldSet, { bit }: RosterField): boolean {
  return (set & bit) !== 0;
}

export function withField(set: FieldSet, { bit }: RosterField): FieldSet {
  return set | bit;
}

export function union(one: FieldSet, other: FieldSet): FieldSet {
  return one | other;
}

/** Whether every field of `set` is in `of`. */
export function isSubset(set: FieldSet, of: FieldSet): boolean {
  return (set & ~of) === 0;
}

export function fieldCount(set: FieldSet): number {
  return rosterFields.reduce((count, field) => (hasField(set, field) ? count + 1 : count), 0);
}
