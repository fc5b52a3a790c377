/** The native formulas behind a recap's numbers, for a workbook that is to calculate them itself. */
import type { Dimension } from '../method/method';
import type { HeadCount } from './head-count';

/** The formulas of one group's line; each with its `=`. */
export type GroupFormulas = Readonly<Record<Dimension | 'n' | 'unscored' | 'total' | 'kategori', string>>;

/** Where the line's head count and its mean of the totals stand, for its other cells to read. */
export interface LineCells {
  readonly n: string;
  readonly total: string;
}

export type RecapGrouping = 'unit' | 'positionType' | 'education' | 'status';

export interface RecapFormulas {
  readonly all: (cells: LineCells) => GroupFormulas;
  /** @param name null for those who have none. */
  readonly group: (by: RecapGrouping, name: string | null, cells: LineCells) => GroupFormulas;
  readonly heads: Readonly<Record<keyof HeadCount, string>>;
  /** People in the category that the cell `label` names, and their share of those whom the cell `n` counts. */
  readonly category: (label: string, n: string) => { readonly n: string; readonly share: string };
}
