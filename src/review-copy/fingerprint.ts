/**
 * The fingerprint of a review copy: SHA-256 over the canonical form of its data, method and results, as a whole and
 * unit by unit. It shows that something was changed; it is no signature, since whoever changes data can make a new one.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import { methodRows } from '../method/table';
import { dayIso } from '../record/date';
import type { AssessedCopy } from './assess-copy';
import { canonicalLine } from './checksum';
import { groupedCode, sha256Of } from './checksum';
import { copyColumn } from './columns';
import type { CopyInput } from './input';
import type { CopyRow } from './columns';

export interface Fingerprint {
  /** 80 bits in four groups, to be read aloud. */
  readonly code: string;
  /** All 256 bits. */
  readonly sha256: string;
}

export interface UnitFingerprint {
  /** Null for people without a unit. */
  readonly unit: string | null;
  readonly people: number;
  readonly code: string;
}

/** The first line: the version of the canonical form. */
const FORM = 'IPASN 1';
const CODE = 16;
const UNIT_CODE = 12;

const resultHeaders = ['KUALIFIKASI', 'KOMPETENSI', 'KINERJA', 'DISIPLIN', 'TOTAL', 'KATEGORI'] as const;

export function fingerprintOf(input: CopyInput, assessed: AssessedCopy): Fingerprint {
  const digest = sha256Of(canonicalForm(input, assessed, null));
  return { code: groupedCode(digest, CODE), sha256: bytesToHex(digest) };
}

/** In the order of the units in the data. */
export function unitFingerprints(input: CopyInput, assessed: AssessedCopy): readonly UnitFingerprint[] {
  return assessed.units.map(({ name, members }) => ({
    unit: name,
    people: members.length,
    code: groupedCode(sha256Of(canonicalForm(input, assessed, { name, members })), UNIT_CODE),
  }));
}

/** The lines that a fingerprint covers, each with its line feed. @param unit null: everybody */
export function* canonicalForm(
  input: CopyInput,
  { people, order }: AssessedCopy,
  unit: { readonly name: string | null; readonly members: readonly number[] } | null,
): Generator<string> {
  const members = unit?.members ?? order;
  yield canonicalLine([FORM]);
  yield canonicalLine(['INSTANSI', input.agency]);
  yield canonicalLine(['DIUKUR', dayIso(input.measured)]);
  if (unit !== null) yield canonicalLine(['UNIT KERJA', unit.name]);
  yield* methodLines(input);
  yield canonicalLine(['PEGAWAI', members.length]);
  yield canonicalLine([...input.fields.map((field) => copyColumn(field).header), ...resultHeaders]);
  for (const index of members) {
    const person = people[index];
    const row: CopyRow | undefined = input.rows[index];
    if (person === undefined || row === undefined) continue;
    const { kualifikasi, kompetensi, kinerja, disiplin, total, kategori } = person;
    yield canonicalLine([...row, kualifikasi, kompetensi, kinerja, disiplin, total, kategori]);
  }
}

function* methodLines({ choice }: CopyInput): Generator<string> {
  const rows = methodRows(choice);
  yield canonicalLine(['METODE', rows.length]);
  for (const row of rows) yield canonicalLine(row);
}
