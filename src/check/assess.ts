/** From rows to an assessment: each row is read, checked and scored as it comes; checks over all rows follow. */
import { missingValues, type MissingValue } from '../method/missing';
import type { Row } from '../record/cell';
import type { Field, Layout } from '../record/columns';
import { flattenString } from '../record/flatten-string';
import { yearOf } from '../record/date';
import type { Finding } from '../record/finding';
import type { Profile } from '../record/profile';
import { rowReader, type PersonReading } from '../record/read';
import type { Day } from '../record/record';
import { explain, type Explanation } from '../score/explain';
import type { Histories } from '../source/histories';
import { summarise } from '../score/mean';
import { countedEducation } from '../score/points';
import type { Rules } from '../score/rules';
import { missingFor, scoreFacts, unscored } from '../score/score';
import { applyHistories, fieldsFromHistories } from './apply-histories';
import type { Assessment, Person } from './assessment';
import { columnFindings } from './columns';
import { duplicateFindings, fingerprintSize, writeFingerprint } from './duplicates';
import { nipIndex, type NipIndex } from './nip-index';
import { checkFinding, checkPerson, type CheckContext } from './person';
import { leftOutAs, uncountedEducation } from './population';
import { unitSpellings } from './units';

export interface AssessContext {
  readonly sheet: string;
  readonly layout: Layout;
  readonly profile: Profile;
  readonly rules: Rules;
  readonly typed: boolean;
  readonly updatedSince: Day;
  /** Dated events whose facts replace the roster's; null for none. */
  readonly histories: Histories | null;
  /** The row whose points are to be explained, or null. */
  readonly explainRow: number | null;
  /** Called for each person as read, before the checks add their findings. */
  readonly onPerson?: OnPerson | undefined;
}

export type OnPerson = (reading: PersonReading, row: Row, layout: Layout) => void;

export interface Assessor {
  /** Rows of the table, in the sheet's order. */
  take(row: Row): void;
  finish(): Assessment;
}

const statusFields = ['status', 'kedudukanHukum'] as const;
const legalStatusFields = ['kedudukanHukum', 'status'] as const;
const noFindings: readonly Finding[] = [];

export function assessor(context: AssessContext): Assessor {
  const { layout, rules, profile, typed } = context;
  const check: CheckContext = { layout, rules, updatedSince: context.updatedSince };
  const read = rowReader(layout, profile, { method: rules.method, typed, year: yearOf(rules.measured) });
  const people: Person[] = [];
  const { histories } = context;
  const sheetFindings = [
    ...columnFindings(layout, profile, histories === null ? new Set() : fieldsFromHistories(histories)),
  ];
  let hidden = 0;
  const incomplete = missingValues(rules.method).length > 0;
  const missing = new Map<string, MissingValue>();
  const seen = nipIndex(fingerprintSize);
  let explained: Explanation | null = null;

  /** The column of the legal status, of the two that can hold it. */
  function statusField(leftOut: string): Field {
    const [first, second] = leftOut === 'CPNS' ? statusFields : legalStatusFields;
    return layout.columns.has(first) ? first : second;
  }

  function takePerson(reading: PersonReading): void {
    const { record, nipParts, findings } = reading;
    const evidence = histories === null ? {} : applyHistories(record, findings, histories, layout, rules);
    findings.push(...checkPerson(record, nipParts, check));
    const leftOut = leftOutAs(record, rules);
    if (leftOut !== null) {
      findings.push(checkFinding('status-left-out', record.row, layout, statusField(leftOut), { status: leftOut }));
    }
    const uncounted = uncountedEducation(record, rules);
    if (uncounted !== null) {
      const field = layout.columns.has('pendidikan') ? 'pendidikan' : 'pendidikanTertinggi';
      findings.push(checkFinding('education-not-counted', record.row, layout, field, { level: uncounted }));
    }
    if (incomplete && leftOut === null) {
      for (const value of missingFor(record, rules)) missing.set(value.path, value);
    }
    const counted = leftOut === null && !findings.some(({ type }) => type.severity === 'error');
    const score = counted ? scoreFacts(record, rules) : unscored;
    if (counted && score.total === null) {
      const params = { method: rules.method.id, names: missingFor(record, rules).map(({ name }) => name) };
      findings.push(checkFinding('method-value-missing', record.row, layout, null, params));
    }
    if (record.row === context.explainRow) explained = explain(record, rules, evidence);
    const index = people.push({
      row: record.row,
      nip: flattenString(record.nip),
      name: flattenString(record.name),
      unit: record.unit,
      positionType: record.positionType,
      status: record.status ?? nipParts?.kind ?? null,
      education: countedEducation(record, rules),
      sex: record.sex ?? nipParts?.sex ?? null,
      rank: record.rank,
      ...(record.updatedDay === null ? {} : { updatedDay: record.updatedDay }),
      ...(score.total === null ? unscored : score),
      findings: findings.length === 0 ? noFindings : findings,
    });
    if (nipParts !== null && record.nip !== null) {
      seen.add(record.nip, index - 1, (into, at) => {
        writeFingerprint(record, into, at);
      });
    }
  }

  return {
    take(row) {
      const reading = read(row);
      if (reading === null) return;
      if (reading.kind === 'aside') sheetFindings.push(reading.finding);
      else {
        context.onPerson?.(reading, row, layout);
        if (row.hidden === true) hidden += 1;
        takePerson(reading);
      }
    },
    finish() {
      for (const indexes of seen.repeated()) resolveDuplicates(indexes, people, seen, layout);
      noteUnitSpellings(people, layout);
      if (hidden > 0) sheetFindings.push(checkFinding('rows-hidden', null, layout, null, { count: hidden }));
      if (histories !== null) sheetFindings.push(...histories.unmatchedRows());
      return {
        rules,
        measured: rules.measured,
        place: { sheet: context.sheet, layout, lastRow: people.at(-1)?.row ?? layout.row },
        people,
        sheetFindings,
        summary: summarise(people, rules),
        missing: [...missing.values()],
        explained,
      };
    },
  };
}

function addFinding(person: Person, finding: Finding): void {
  person.findings = [...person.findings, finding];
}

/** Rows that contradict each other are not counted; of rows that agree, the first that can be is. */
function resolveDuplicates(
  indexes: readonly number[],
  people: readonly Person[],
  seen: NipIndex,
  layout: Layout,
): void {
  const byRow = new Map(
    indexes.flatMap((index) => {
      const person = people[index];
      return person === undefined ? [] : [[person.row, { person, index }] as const];
    }),
  );
  const rows = [...byRow].map(([row, { index }]) => ({ row, fingerprint: seen.fingerprint(index) }));
  const counted = rows.find(({ row }) => byRow.get(row)?.person.total !== null) ?? rows[0];
  if (counted === undefined) return;
  for (const { row, finding } of duplicateFindings(rows, counted.row, layout)) {
    const person = byRow.get(row)?.person;
    if (person === undefined) continue;
    addFinding(person, finding);
    Object.assign(person, unscored);
  }
}

function noteUnitSpellings(people: readonly Person[], layout: Layout): void {
  const counts = new Map<string, number>();
  for (const { unit } of people) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const spellings = unitSpellings(counts);
  if (spellings.size === 0) return;
  for (const person of people) {
    const keep = person.unit === null ? undefined : spellings.get(person.unit);
    if (person.unit === null || keep === undefined) continue;
    const params = { value: person.unit, keep };
    addFinding(person, checkFinding('unit-spelling', person.row, layout, 'unit', params, keep));
  }
}
