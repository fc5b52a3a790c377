/** A whole review from its parts: people, summaries, and the verdict. */
import type { Rules } from '../score/rules';
import type { PeopleReview, PersonTable } from './people';
import type { Difference, Review } from './review';
import type { SummaryTable } from './summary-tables';
import { reviewSummaries } from './summaries';

export interface Material {
  readonly rules: Rules;
  readonly tables: readonly PersonTable[];
  readonly summaries: readonly SummaryTable[];
  readonly people: PeopleReview;
}

export function reviewOf({ rules, tables, summaries, people }: Material): Review {
  const groups = reviewSummaries(summaries, tables, people, rules);
  const differences = [...people.differences, ...groups.differences].sort(inOrder);
  return {
    verdict: differences.length === 0 ? 'agrees' : 'differs',
    differences,
    causes: [...people.causes, ...groups.causes],
    rows: { reviewed: people.reviewed, differing: people.differing, unexplained: people.unexplained },
    index: groups.index,
    fingerprint: { stated: null, computed: null },
  };
}

function inOrder(one: Difference, other: Difference): number {
  if (one.sheet !== other.sheet) return 0;
  return one.row - other.row || one.column - other.column;
}
