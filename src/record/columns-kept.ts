/** The columns of a table that have to be read: those of its fields, and what numbers and sums up its rows. */
import type { Layout } from './columns';

/** Headers of columns that hold row numbers, and the word "Jumlah" below them. */
const rowNumbers: ReadonlySet<string> = new Set(['', 'no', 'nomor', 'nourut', 'nomorurut']);

/** Indexes from 0. Row numbers stand left of the fields, under no header or their own. */
export function columnsKept({ columns, spare, rowHeaders }: Layout): ReadonlySet<number> {
  const kept = new Set([...columns.values(), ...spare.values()].map(({ index }) => index));
  const first = Math.min(...kept);
  for (const [index, header] of rowHeaders.entries()) {
    if (index < first && rowNumbers.has(header ?? '')) kept.add(index);
  }
  return kept;
}
