/** What is known of a file that a unit sent: its unit, its last update, its reported and recalculated means. */
import type { Finding, FindingType } from '../record/finding';
import type { Day } from '../record/record';
import type { Rules } from '../score/rules';
import { sentFileText } from '../text/core/roster';
import type { Params } from '../text/core/translate';
import { normalizeUnit } from '../check/units';
import type { RosterRow } from './roster-row';
import { scoreRow } from './effect';
import { compareText } from './resolve';

export const updateFileFindingTypes = {
  'file-old-version': { severity: 'warning', family: 'ketepatan waktu', code: 'file-old-version' },
  'file-other-date': { severity: 'warning', family: 'ketepatan waktu', code: 'file-other-date' },
} satisfies Record<keyof typeof sentFileText, Omit<FindingType, 'title' | 'sentence'>>;

export function fileFinding(code: keyof typeof updateFileFindingTypes, params: Params): Finding {
  const type = { ...updateFileFindingTypes[code], ...sentFileText[code] };
  return { type, row: null, column: null, header: null, params, suggestion: null };
}

/** The unit of most rows, by its commonest spelling; null where no row names one. */
export function mainUnit(rows: readonly RosterRow[]): string | null {
  const counts = new Map<string, Map<string, number>>();
  for (const { record } of rows) {
    if (record.unit === null) continue;
    const folded = normalizeUnit(record.unit);
    const spellings = counts.get(folded) ?? new Map<string, number>();
    spellings.set(record.unit, (spellings.get(record.unit) ?? 0) + 1);
    counts.set(folded, spellings);
  }
  const sum = (spellings: ReadonlyMap<string, number>): number =>
    [...spellings.values()].reduce((all, count) => all + count, 0);
  const [most] = [...counts].sort(([one, of], [other, than]) => sum(than) - sum(of) || compareText(one, other));
  const [spelling] = [...(most?.[1] ?? [])].sort(([one, of], [other, than]) => than - of || compareText(one, other));
  return spelling?.[0] ?? null;
}

export function lastUpdate(rows: readonly RosterRow[]): Day | null {
  return rows.reduce<Day | null>((last, { record: { updatedDay } }) => {
    if (updatedDay === null) return last;
    return last === null || updatedDay > last ? updatedDay : last;
  }, null);
}

/** A mean over people; null where nobody has a value. */
export interface MeanOf {
  readonly n: number;
  readonly mean: number | null;
}

export function statedMean(rows: readonly RosterRow[]): MeanOf {
  return meanOf(rows.map(({ reportedTotal }) => reportedTotal));
}

export function computedMean(rows: readonly RosterRow[], rules: Rules): MeanOf {
  return meanOf(rows.map((row) => scoreRow(row, rules)?.total ?? null));
}

function meanOf(values: readonly (number | null)[]): MeanOf {
  let n = 0;
  let sum = 0;
  for (const value of values) {
    if (value === null) continue;
    n += 1;
    sum += value;
  }
  return { n, mean: n === 0 ? null : sum / n };
}
