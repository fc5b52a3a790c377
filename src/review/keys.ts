/** Keys that identify a person or a group after sorting, inserted rows, or in another version of the workbook. */
import { normalizeWord } from '../record/normalize';

export interface PersonIdentity {
  readonly row: number;
  readonly nip: string | null;
  readonly name: string | null;
  readonly unit: string | null;
}

/** A unique key for each person: from the NIP, else from name and unit, else from the row's number. */
export function personKeys(people: readonly PersonIdentity[]): readonly string[] {
  const seen = new Map<string, number>();
  return people.map((person) => {
    const base = `p-${hashText(identityOf(person))}`;
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
}

function identityOf({ row, nip, name, unit }: PersonIdentity): string {
  const digits = nip?.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  if (digits !== '') return `nip ${digits}`;
  return name === null ? `baris ${row}` : `nama ${normalizeWord(name)} ${normalizeWord(unit ?? '')}`;
}

export function groupKey(by: string, label: string): string {
  return `k-${hashText(`${by} ${normalizeWord(label)}`)}`;
}

/** A 53-bit hash (cyrb53) in base 36: distinguishes the people of one workbook and hides the NIP. Not for security. */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
