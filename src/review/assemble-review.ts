/** Assembles a review from its parts: people, summaries, formulas. */
import type { Rules } from '../score/rules';
import { cellErrorText } from '../text/core/review';
import type { FormulaCell } from '../workbook/workbook';
import type { PeopleReview, PersonTable } from './review-people';
import { addFormulaCauses, formulaCauses, inconsistentFormulas } from './inconsistent-formulas';
import type { Review, ReviewCause, ReviewDifference } from '../report/review-result';
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
  const inconsistent = inconsistentFormulas(tables, summaries, formulas);
  const found = addFormulaCauses(
    [...people.differences, ...groups.differences],
    inconsistent,
    (code) => code in cellErrorText,
  );
  const differences = [...found].sort(inOrder);
  return {
    verdict: differences.length === 0 ? 'agrees' : 'differs',
    differences,
    causes: [...people.causes, ...groups.causes, ...formulaCauses(differences)].filter((cause) =>
      isStillNeeded(cause, differences),
    ),
    rows: { reviewed: people.reviewed, differing: people.differing, unexplained: people.unexplained },
    index: groups.index,
    fingerprint: { stated: null, computed: null },
  };
}

/** A cell error whose cells are all overwritten formulas is not reported twice. */
function isStillNeeded({ code }: ReviewCause, differences: readonly ReviewDifference[]): boolean {
  return !(code in cellErrorText) || differences.some(({ cause }) => cause === code);
}

function inOrder(one: ReviewDifference, other: ReviewDifference): number {
  if (one.sheet !== other.sheet) return 0;
  return one.row - other.row || one.column - other.column;
}
