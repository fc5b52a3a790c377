/** Counts people: how many there are, how many are counted, and why the others are not. */
import type { Assessment, Person } from '../check/assessment';
import type { Finding } from '../record/finding';
import type { findingText } from '../text/core/findings';

export interface PeopleCount {
  readonly people: number;
  readonly counted: number;
  /** Not counted because of an error in the row. */
  readonly toFix: number;
  /** Not counted because the method excludes their status. */
  readonly leftOutByStatus: number;
  /** The same person again with the same data: counted once, at the first row. */
  readonly duplicates: number;
}

const leftOutByStatus: keyof typeof findingText = 'status-left-out';
const duplicate: keyof typeof findingText = 'nip-duplicate-same';

export function countPeople(assessment: Assessment): PeopleCount {
  const count = { counted: 0, toFix: 0, leftOutByStatus: 0, duplicates: 0 };
  for (const person of assessment.people) {
    if (person.total !== null) count.counted += 1;
    else if (reasonNotCounted(person)?.type.code === leftOutByStatus) count.leftOutByStatus += 1;
    else if (reasonNotCounted(person)?.type.code === duplicate) count.duplicates += 1;
    else count.toFix += 1;
  }
  return { people: assessment.people.length, ...count };
}

/** Why a person is not counted: the first error, else the finding that excludes the person. */
export function reasonNotCounted(person: Person): Finding | null {
  if (person.total !== null) return null;
  return (
    person.findings.find(({ type }) => type.severity === 'error') ??
    person.findings.find(({ type }) => type.code === leftOutByStatus) ??
    person.findings.find(({ type }) => type.code === duplicate) ??
    person.findings.find(({ type }) => type.severity === 'notice') ??
    person.findings[0] ??
    null
  );
}
