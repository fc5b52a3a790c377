/** Makes the input of a review copy from an assessed roster: canonical cells, findings, and pseudonyms on request. */
import type { Assessment, Person } from '../check/assessment';
import { settingChoicesSchema } from '../method/method';
import type { Field } from '../record/columns';
import { messageOf } from '../record/finding';
import { readingFindingTypes } from '../record/finding-types';
import type { PersonRecord } from '../record/record';
import { masked } from '../record/pseudonym';
import { encodeBase32, shortCode } from './checksum';
import { canonicalValue, fieldsFor, fromRecord, type CopyField, type CopyPerson } from './columns';
import { MAX_FINDINGS } from './findings-sheet';
import type { CopyFinding, CopyInput } from './input';
import type { CopyRow } from './columns';
import { allFindings, groupFindings } from '../report/finding-groups';
import { reasonNotCounted } from '../report/people-count';
import { prepareText } from '../text/core/prepare';
import { UserError } from '../text/core/user-error';
import { formatMessage, type Language } from '../text/core/translate';
import type { Accepted } from './acceptance';
import { identifiesAnyone, identifiesPerson } from './personal-data';

export interface CopyOptions {
  readonly language: Language;
  readonly version: string;
  /** Empty where it is unknown. */
  readonly agency: string;
  /** Null: NIP and name are open. */
  readonly key: Uint8Array | null;
}

/** A roster with each person's record. */
export interface AssessedRoster {
  readonly assessment: Assessment;
  /** In the order of `assessment.people`. */
  readonly records: readonly PersonRecord[];
}

/** @throws UserError where another column of a masked copy would identify a person */
export function copyInput(roster: AssessedRoster, accepted: Accepted, options: CopyOptions): CopyInput {
  const { assessment, records } = roster;
  const { language, version, agency, key } = options;
  const people = assessment.people.map((person, index): CopyPerson => {
    const record = records[index];
    if (record === undefined) throw new Error('copyInput(): a person without a record');
    const told = { ...fromRecord(record, reasonNotCounted(person)?.type.code ?? null), status: person.status };
    return key === null ? told : { ...told, nip: pseudonymOf(record.nip, key) };
  });
  const findings = copyFindings(roster, accepted, language);
  if (key !== null) failOnPersonalData(roster, findings, agency);
  const fields = fieldsFor(people, key !== null);
  const { method, differing } = assessment.rules;
  return {
    language,
    version,
    agency,
    measured: assessment.measured,
    choice: { method, choices: settingChoicesSchema.parse(differing) },
    mask: key === null ? null : keyId(key),
    fields,
    rows: people.map((person, index) => rowOf(person, fields, unreadable(assessment.people[index], roster))),
    findings: findings.slice(0, MAX_FINDINGS),
    moreFindings: Math.max(0, findings.length - MAX_FINDINGS),
  };
}

/** Identifies a key without revealing anything about it. */
export function keyId(key: Uint8Array): string {
  return shortCode(`IPASN ${encodeBase32(key)}`, 8);
}

function pseudonymOf(nip: string | null, key: Uint8Array): string | null {
  const block = nip === null ? null : masked(nip, key);
  return block === null ? null : encodeBase32(block);
}

function rowOf(person: CopyPerson, fields: readonly CopyField[], empty: ReadonlySet<string>): CopyRow {
  return fields.map((field) => (empty.has(field) ? null : canonicalValue(field, person)));
}

/** The copy's field for a column of the roster that it does not have. */
const writtenTo: Partial<Record<Field, readonly CopyField[]>> = {
  nip: ['samaran'],
  diklatTeknis: ['jpDiklatTeknis'],
  predikatKinerja: ['nilaiKinerja'],
};

const nothing: ReadonlySet<string> = new Set();

/** Fields whose cell is unreadable: empty in the copy, instead of the default for empty cells. */
function unreadable(person: Person | undefined, { assessment }: AssessedRoster): ReadonlySet<string> {
  const { columns, spare } = assessment.place.layout;
  const wrong = (person?.findings ?? []).filter(
    ({ type, column }) => type.severity === 'error' && column !== null && Object.hasOwn(readingFindingTypes, type.code),
  );
  if (wrong.length === 0) return nothing;
  const at = new Set(wrong.map(({ column }) => column));
  return new Set(
    [...columns.values(), ...spare.values()]
      .filter(({ index }) => at.has(index))
      .flatMap(({ field }) => [field, ...(writtenTo[field] ?? [])]),
  );
}

/** Errors first, then by type; each with the agency's reason, if any. */
function copyFindings(
  { assessment }: AssessedRoster,
  { reasonFor }: Accepted,
  language: Language,
): readonly CopyFinding[] {
  return groupFindings(allFindings(assessment)).flatMap(({ findings }) =>
    findings.map((finding) => ({
      code: finding.type.code,
      row: finding.row,
      column: finding.header,
      sentence: formatMessage(language, messageOf(finding)),
      reason: reasonFor(finding),
    })),
  );
}

/** How many rows a message names. */
const NAMED_ROWS = 10;

function failOnPersonalData({ assessment }: AssessedRoster, findings: readonly CopyFinding[], agency: string): void {
  const { people } = assessment;
  const names = people.map(({ name }) => name);
  const telling = people.filter(({ unit, name }) => unit !== null && identifiesPerson(unit, name));
  if (telling.length > 0) {
    const rows = telling.slice(0, NAMED_ROWS).map(({ row }) => String(row));
    throw new UserError(prepareText.unitTellsPerson, { rows: rows.join(', ') });
  }
  const known = new Set<string>();
  for (const { code, reason } of findings) {
    if (reason === null || known.has(reason)) continue;
    known.add(reason);
    if (identifiesAnyone(reason, names)) throw new UserError(prepareText.reasonTellsPerson, { code });
  }
  if (identifiesAnyone(agency, names)) throw new UserError(prepareText.agencyTellsPerson);
}
