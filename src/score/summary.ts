/** Means over people: each group weighted by heads, exact; rounding is for those who show them. */
import type { Category } from '../method/method';

/** Sums and means of one group; `n` people counted, `unscored` people apart. Means are null where n is 0. */
export interface GroupSummary {
  /** The unit's, position type's ... name; null for those without one, and for the whole. */
  readonly name: string | null;
  readonly n: number;
  readonly unscored: number;
  readonly kualifikasi: number | null;
  readonly kompetensi: number | null;
  readonly kinerja: number | null;
  readonly disiplin: number | null;
  readonly total: number | null;
  readonly kategori: Category | null;
}

export type Grouping = 'unit' | 'positionType' | 'status' | 'education' | 'sex' | 'rank';

export interface Summary {
  readonly all: GroupSummary;
  /** Each sorted by total, highest first; groups without a counted person last. */
  readonly by: Readonly<Record<Grouping, readonly GroupSummary[]>>;
  /** People in each category, from the highest to the lowest. */
  readonly categories: readonly { readonly label: Category; readonly n: number }[];
}
