/** Mistakes in computing means from correct points. */
import { dimensions } from '../method/method';
import { roundHalfUp } from '../report/number';
import { categoryOf } from '../score/points';
import { rulesOf, type Rules } from '../score/rules';
import type { GroupSummary } from '../score/summary';
import { summaryMistakeText } from '../text/core/review';
import type { MessageTemplate } from '../text/core/translate';
import { mistakes } from './known-hypotheses';
import type { SummaryField } from './summary-tables';

export interface SummaryCase {
  readonly group: GroupSummary;
  readonly field: SummaryField;
  /** Whether the row is the total over all others. */
  readonly isWhole: boolean;
  /** The groups that the table has a row for. */
  readonly units: readonly GroupSummary[];
  readonly rules: Rules;
}

export interface SummaryMistake {
  readonly code: keyof typeof summaryMistakeText;
  readonly when: MessageTemplate;
  /** What the cell then shows; undefined where the mistake does not affect it. */
  readonly shows: (cell: SummaryCase) => number | string | null | undefined;
}

const mistake = (code: SummaryMistake['code'], shows: SummaryMistake['shows']): SummaryMistake => ({
  code,
  when: summaryMistakeText[code],
  shows,
});

export const summaryMistakes: readonly SummaryMistake[] = [
  mistake('sum-of-rounded-means', sumOfMeansRoundedTo(2)),
  mistake('sum-of-means-one-decimal', sumOfMeansRoundedTo(1)),
  mistake('sum-of-whole-means', sumOfMeansRoundedTo(0)),
  mistake(
    'mean-of-unit-means',
    meanOfUnits((mean) => mean),
  ),
  mistake(
    'mean-of-rounded-unit-means',
    meanOfUnits((mean) => roundHalfUp(mean, 2)),
  ),
  mistake('divided-by-everyone', ({ group, field, rules }) => {
    const everyone = group.n + group.unscored;
    if (group.unscored === 0 || field === 'unscored') return undefined;
    if (field === 'n') return everyone;
    if (group.total === null) return undefined;
    if (field === 'kategori') return categoryOf((group.total * group.n) / everyone, rules);
    return ((group[field] ?? 0) * group.n) / everyone;
  }),
  mistake(
    'means-rounded',
    eachMean((mean) => roundHalfUp(mean, 0)),
  ),
  mistake(
    'means-one-decimal',
    eachMean((mean) => roundHalfUp(mean, 1)),
  ),
  mistake(
    'means-cut',
    // 78.1 * 100 is slightly less than 7810.
    eachMean((mean) => Math.floor(mean * 100 + 1e-9) / 100),
  ),
  mistake('category-rounded', ({ group, field, rules }) =>
    field === 'kategori' && group.total !== null ? categoryOf(group.total, withDecimals(rules, 'rounded')) : undefined,
  ),
  mistake('category-whole-number', ({ group, field, rules }) =>
    field === 'kategori' && group.total !== null
      ? categoryOf(group.total, withDecimals(rules, 'wholeNumber'))
      : undefined,
  ),
  mistake('category-at-bound', ({ group, field, rules }) => {
    const mistaken = mistakes.find(({ code }) => code === 'category-at-bound')?.category;
    return field === 'kategori' && group.total !== null ? mistaken?.(group.total, rules.method) : undefined;
  }),
];

function eachMean(shown: (mean: number) => number): SummaryMistake['shows'] {
  return ({ group, field }) => {
    if (field === 'n' || field === 'unscored' || field === 'kategori') return undefined;
    const mean = group[field];
    return mean === null ? undefined : shown(mean);
  };
}

function sumOfMeansRoundedTo(decimals: number): SummaryMistake['shows'] {
  return ({ group, field, rules }) => {
    if (field !== 'total' && field !== 'kategori') return undefined;
    const means = dimensions.map((dimension) => group[dimension]);
    if (means.includes(null)) return undefined;
    const total = means.reduce<number>((sum, mean) => sum + roundHalfUp(mean ?? 0, decimals), 0);
    return field === 'total' ? roundHalfUp(total, 2) : categoryOf(total, rules);
  };
}

function meanOfUnits(shown: (mean: number) => number): SummaryMistake['shows'] {
  return ({ field, isWhole, units, rules }) => {
    if (!isWhole || units.length < 2 || field === 'n' || field === 'unscored') return undefined;
    const mean = meanOf(units, field === 'kategori' ? 'total' : field, shown);
    return field === 'kategori' && mean !== null ? categoryOf(mean, rules) : (mean ?? undefined);
  };
}

function meanOf(
  groups: readonly GroupSummary[],
  field: 'total' | (typeof dimensions)[number],
  shown: (mean: number) => number,
): number | null {
  const means = groups.flatMap((group) => group[field] ?? []).map(shown);
  return means.length === 0 ? null : means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

function withDecimals({ method, settings, measured }: Rules, categoryDecimals: 'rounded' | 'wholeNumber'): Rules {
  return rulesOf(method, { ...settings, categoryDecimals }, measured);
}
