/** How timely a roster's data are, over all and by unit: complete, current, consistent. */
import type { Finding } from '../record/finding';
import type { Day } from '../record/record';
import type { Assessment, Person } from './assessment';
import type { CheckCode } from './finding-types';

/** Counts of people; `index` is the mean total of those that are counted, exact, or null. */
export interface TimelinessGroup {
  /** The unit's name; null for those without one, and for the whole. */
  readonly name: string | null;
  readonly people: number;
  /** Nothing was found missing. */
  readonly complete: number;
  /** Last updated on `since` or later; null where no column of dates tells. */
  readonly current: number | null;
  /** No update date: not current. */
  readonly undated: number;
  /** Nothing was found to disagree. */
  readonly consistent: number;
  /** Null where nobody can tell who is current. */
  readonly allThree: number | null;
  readonly index: number | null;
}

export interface Timeliness {
  readonly measured: Day;
  readonly since: Day;
  /** Whether the roster has a column of update dates at all. */
  readonly dated: boolean;
  readonly all: TimelinessGroup;
  /** The least fresh first (without dates: the least complete), those of equal share by name. */
  readonly units: readonly TimelinessGroup[];
}

/** Not measured, or measured already: whoever is left out is no part of it. */
const leftOut: readonly CheckCode[] = ['status-left-out', 'nip-duplicate-same'];

/** @param since the day from which an update is current. */
export function timelinessOf(assessment: Assessment, since: Day): Timeliness {
  const units = new Map<string | null, Person[]>();
  const measured = assessment.people.filter(isMeasured);
  for (const person of measured) {
    const own = units.get(person.unit);
    if (own === undefined) units.set(person.unit, [person]);
    else own.push(person);
  }
  const dated = assessment.place.layout.columns.has('diperbarui');
  const order = new Intl.Collator('id', { numeric: true }).compare;
  return {
    measured: assessment.measured,
    since,
    dated,
    all: groupOf(null, measured, since, dated),
    units: [...units]
      .map(([name, people]) => groupOf(name, people, since, dated))
      .sort(
        (one, other) => timelyShare(one) - timelyShare(other) || order(one.name ?? '\uffff', other.name ?? '\uffff'),
      ),
  };
}

export function isMeasured({ total, findings }: Person): boolean {
  return total !== null || !findings.some(({ type }) => leftOut.some((code) => code === type.code));
}

function timelyShare({ people, complete, allThree }: TimelinessGroup): number {
  return (allThree ?? complete) / people;
}

function groupOf(name: string | null, people: readonly Person[], since: Day, dated: boolean): TimelinessGroup {
  const counts = { complete: 0, current: 0, undated: 0, consistent: 0, allThree: 0 };
  let sum = 0;
  let counted = 0;
  for (const { findings, updatedDay, total } of people) {
    const complete = !findings.some((finding) => isOf(finding, 'kelengkapan'));
    const consistent = !findings.some((finding) => isOf(finding, 'konsistensi'));
    const current = updatedDay !== undefined && updatedDay >= since;
    if (complete) counts.complete += 1;
    if (consistent) counts.consistent += 1;
    if (current) counts.current += 1;
    if (updatedDay === undefined) counts.undated += 1;
    if (complete && consistent && current) counts.allThree += 1;
    if (total === null) continue;
    sum += total;
    counted += 1;
  }
  const known = dated ? counts : { ...counts, current: null, allThree: null };
  return { name, people: people.length, ...known, index: counted === 0 ? null : sum / counted };
}

/** A fault of the data in one family; what a method lacks is none of theirs. */
function isOf({ type: { family, severity, code } }: Finding, wanted: Finding['type']['family']): boolean {
  return family === wanted && severity !== 'notice' && code !== 'method-value-missing';
}
