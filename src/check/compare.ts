/** What changed from one measuring to the next, and why: the change of the index, taken apart without a rest. */
import { dimensions, type Dimension } from '../method/method';
import type { Assessment, Person } from './assessment';
import type { ReadingCode } from '../record/finding-types';
import { isMeasured } from './timeliness';

export const changeReasons = ['came', 'left', 'corrected', 'broken', 'developed', 'expired'] as const;
export type IndexChangeReason = (typeof changeReasons)[number];

export interface IndexChange {
  readonly reason: IndexChangeReason;
  /** People to whom it happened; one person may count under several reasons. */
  readonly people: number;
  /** Points of the index; all effects add up to its change. */
  readonly effect: number;
}

export interface Comparison {
  /** The index before and now; null where nobody was counted. */
  readonly before: number | null;
  readonly after: number | null;
  readonly changes: readonly IndexChange[];
  /** People whose unit is another one now. */
  readonly moved: number;
}

type Points = Readonly<Record<Dimension | 'total', number>>;

/** People are the same by NIP alone. Both are measured by one method. */
export function compareAssessments(before: Assessment, after: Assessment): Comparison {
  const earlier = byNip(before);
  const later = byNip(after);
  const old = pointsOf(before);
  const now = pointsOf(after);
  const both = [...old.keys()].filter((key) => now.has(key));
  const meanOld = meanOf(old.values());
  const meanNow = meanOf(now.values());
  // With nobody in both, all of the change is people who came and went.
  const stayedOld = meanOf(both.map((key) => old.get(key))) ?? meanOld ?? meanNow ?? 0;
  const stayedNow = meanOf(both.map((key) => now.get(key))) ?? stayedOld;

  const sums = new Map<IndexChangeReason, { people: Set<string>; effect: number }>(
    changeReasons.map((reason) => [reason, { people: new Set(), effect: 0 }]),
  );
  const add = (reason: IndexChangeReason, key: string, effect: number) => {
    const own = sums.get(reason);
    if (own === undefined) return;
    own.people.add(key);
    own.effect += effect;
  };
  for (const [key, { total }] of old) {
    if (!now.has(key)) add(later.has(key) ? 'broken' : 'left', key, (stayedOld - total) / old.size);
  }
  for (const [key, { total }] of now) {
    if (!old.has(key)) add(earlier.has(key) ? 'corrected' : 'came', key, (total - stayedNow) / now.size);
  }
  const sameDay = before.measured === after.measured;
  for (const key of both) {
    const [was, is, person] = [old.get(key), now.get(key), earlier.get(key)];
    if (was === undefined || is === undefined || person === undefined) continue;
    for (const dimension of dimensions) {
      const difference = is[dimension] - was[dimension];
      if (difference === 0) continue;
      add(sameDay ? 'corrected' : reasonOf(dimension, difference, person), key, difference / both.length);
    }
  }
  return {
    before: meanOld,
    after: meanNow,
    changes: changeReasons.map((reason) => {
      const { people, effect } = sums.get(reason) ?? { people: new Set(), effect: 0 };
      return { reason, people: people.size, effect };
    }),
    moved: [...later].filter(([key, { unit }]) => earlier.has(key) && earlier.get(key)?.unit !== unit).length,
  };
}

const noAssessment: ReadingCode = 'performance-empty';

/** Why one person's points of a dimension changed between two measuring dates. */
function reasonOf(dimension: Dimension, difference: number, before: Person): IndexChangeReason {
  switch (dimension) {
    case 'kualifikasi':
      // Nobody loses a diploma.
      return difference > 0 ? 'developed' : 'corrected';
    case 'kompetensi':
      return difference > 0 ? 'developed' : 'expired';
    case 'kinerja':
      return before.findings.some(({ type }) => type.code === noAssessment) ? 'corrected' : 'developed';
    case 'disiplin':
      return difference > 0 ? 'expired' : 'developed';
  }
}

/** A row without a NIP is nobody's but its own. */
function byNip({ people }: Assessment): ReadonlyMap<string, Person> {
  const found = new Map<string, Person>();
  for (const person of people) {
    if (!isMeasured(person)) continue;
    const key = person.nip ?? `row ${person.row}`;
    if (person.total !== null || !found.has(key)) found.set(key, person);
  }
  return found;
}

function pointsOf(assessment: Assessment): ReadonlyMap<string, Points> {
  const found = new Map<string, Points>();
  for (const [key, { kualifikasi, kompetensi, kinerja, disiplin, total }] of byNip(assessment)) {
    if (kualifikasi === null || kompetensi === null || kinerja === null || disiplin === null || total === null)
      continue;
    found.set(key, { kualifikasi, kompetensi, kinerja, disiplin, total });
  }
  return found;
}

function meanOf(points: Iterable<Points | undefined>): number | null {
  let sum = 0;
  let count = 0;
  for (const each of points) {
    if (each === undefined) continue;
    sum += each.total;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}
