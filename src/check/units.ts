/** Units that differ in spelling alone, with the spelling to keep: the one that most rows have. */
import { normalizeWord } from '../record/normalize';

/** For each spelling that is not the one to keep: the one to keep. */
export function unitSpellings(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const unit of counts.keys()) {
    const folded = normalizeUnit(unit);
    groups.set(folded, [...(groups.get(folded) ?? []), unit]);
  }
  const keep = new Map<string, string>();
  for (const spellings of groups.values()) {
    if (spellings.length === 1) continue;
    const best = spellings.reduce((one, other) => (isBetter(other, one, counts) ? other : one));
    for (const spelling of spellings) if (spelling !== best) keep.set(spelling, best);
  }
  return keep;
}

/** A unit's name as it compares. */
export function normalizeUnit(unit: string): string {
  return normalizeWord(unit).replaceAll('/', '').replaceAll('&', 'dan');
}

/** More rows first; of equally many the spelling that is not all capitals, then the first in order. */
function isBetter(one: string, other: string, counts: ReadonlyMap<string, number>): boolean {
  const difference = (counts.get(one) ?? 0) - (counts.get(other) ?? 0);
  if (difference !== 0) return difference > 0;
  const shouts = (text: string) => text === text.toUpperCase();
  if (shouts(one) !== shouts(other)) return shouts(other);
  return one < other;
}
