/** The same NIP in several rows: one person listed twice, or two rows that contradict each other. */
import type { Field, Layout } from '../record/columns';
import type { Finding } from '../record/finding';
import type { PersonRecord } from '../record/record';
import { keysOf } from '../text/core/keys';
import type { Params } from '../text/core/translate';
import { checkFinding } from './person';

const compared = {
  nama: (record: PersonRecord) => record.name?.toLowerCase(),
  unit: (record: PersonRecord) => record.unit?.toLowerCase(),
  jenisJabatan: (record: PersonRecord) => record.positionType,
  eselon: (record: PersonRecord) => record.echelon,
  pendidikan: ({ education, highestEducation, requiredEducation }: PersonRecord) =>
    `${String(education)} ${String(highestEducation)} ${String(requiredEducation)}`,
  diklatKepemimpinan: (record: PersonRecord) => record.leadershipTraining,
  diklatFungsional: (record: PersonRecord) => record.functionalTraining,
  jpDiklatTeknis: ({ technicalHours, longestCourseHours, technicalTrainingDay }: PersonRecord) =>
    `${String(technicalHours)} ${String(longestCourseHours)} ${String(technicalTrainingDay)}`,
  seminar: ({ seminar, seminarDay }: PersonRecord) => `${String(seminar)} ${String(seminarDay)}`,
  nilaiKinerja: (record: PersonRecord) => record.performance,
  hukumanDisiplin: ({ sanction, sanctionDay }: PersonRecord) => `${sanction} ${String(sanctionDay)}`,
  status: (record: PersonRecord) => `${String(record.status)} ${String(record.legalStatus)}`,
} as const;

const comparedFields = keysOf(compared);

/** The column that told a fact where the sheet has none of the fact's own. */
const instead: Partial<Record<keyof typeof compared, Field>> = {
  eselon: 'jenisJabatan',
  pendidikan: 'pendidikanTertinggi',
  jpDiklatTeknis: 'diklatTeknis',
  nilaiKinerja: 'predikatKinerja',
  status: 'kedudukanHukum',
};

function headerOf(field: keyof typeof compared, { columns }: Layout): string {
  return (columns.get(field) ?? columns.get(instead[field] ?? field))?.header ?? field;
}

/** One number for each compared field, so that a million rows can be held against one another. */
export const fingerprintSize = comparedFields.length;

export function writeFingerprint(record: PersonRecord, into: Uint32Array, at: number): void {
  comparedFields.forEach((field, index) => {
    into[at + index] = hash(String(compared[field](record)));
  });
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

export interface Occurrence {
  readonly row: number;
  readonly fingerprint: Uint32Array;
}

export interface DuplicateFinding {
  readonly row: number;
  readonly finding: Finding;
}

/** Findings for the rows that share one NIP, in the order of the sheet; of rows that agree, `kept` gets none. */
export function duplicateFindings(
  rows: readonly Occurrence[],
  kept: number,
  layout: Layout,
): readonly DuplicateFinding[] {
  const [first, ...later] = rows;
  if (first === undefined || later.length === 0) return [];
  const differing = comparedFields.filter((_, index) =>
    later.some((other) => other.fingerprint[index] !== first.fingerprint[index]),
  );
  if (differing.length === 0) {
    const params: Params = { others: String(kept) };
    return rows
      .filter(({ row }) => row !== kept)
      .map(({ row }) => ({ row, finding: checkFinding('nip-duplicate-same', row, layout, 'nip', params) }));
  }
  return rows.map(({ row }) => {
    const others = rows.filter((other) => other.row !== row).map((other) => String(other.row));
    const params: Params = {
      others: others.join(', '),
      fields: differing.map((field) => headerOf(field, layout)).join(', '),
    };
    return { row, finding: checkFinding('nip-duplicate-differs', row, layout, 'nip', params) };
  });
}
