/** A whole review from its parts: people, summaries, and the verdict. */
import type { Rules } from '../score/rules';
import { cellErrorText } from '../text/core/review';
import type { FormulaCell } from '../workbook/workbook';
import type { PeopleReview, PersonTable } from './review-people';
import { formulaCauses, inconsistentFormulas, addFormulaCauses } from './inconsistent-formulas';
import type { ReviewCause, ReviewDifference, Review } from '../report/review-result';
import type { SummaryTable } from './summary-tables';
import { reviewSummaries } from './review-summaries';

export interface ReviewInput {
  readonly rules: Rules;
  readonly tables: readonly PersonTable[];
  readonly summaries: readonly SummaryTable[];
  readonly people: PeopleReview;
  /** By sheet. */
  readonly formulas: ReadonlyMap<string, readonly FormulaCell[]>;
}

export function assembleReview({ rules, tables, summaries, people, formulas }: ReviewInput): Review {
  const groups = reviewSummaries(summaries, tables, people, rules);
  const odd = inconsistentFormulas(tables, summaries, formulas);
  const found = addFormulaCauses([...people.differences, ...groups.differences], odd, (code) => code in cellErrorText);
  const differences = [...found].sort(inOrder);
  return {
    verdict: differences.length === 0 ? 'agrees' : 'differs',
    differences,
    causes: [...people.causes, ...groups.causes, ...formulaCauses(differences)].filter((cause) =>
      isNamed(cause, differences),
    ),
    rows: { reviewed: people.reviewed, differing: people.differing, unexplained: people.unexplained },
    index: groups.index,
    fingerprint: { stated: null, computed: null },
  };
}

/** A slip whose cells all turned out to be formulas written over is not told twice. */
function isNamed({ code }: ReviewCause, differences: readonly ReviewDifference[]): boolean {
  return !(code in cellErrorText) || differences.some(({ cause }) => cause === code);
}

function inOrder(one: ReviewDifference, other: ReviewDifference): number {
  if (one.sheet !== other.sheet) return 0;
  return one.row - other.row || one.column - other.column;
}
