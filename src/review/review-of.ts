/** A whole review from its parts: people, summaries, and the verdict. */
import type { Rules } from '../score/rules';
import { cellErrorText } from '../text/core/review';
import type { FormulaCell } from '../workbook/workbook';
import type { PeopleReview, PersonTable } from './people';
import { formulaCauses, oddFormulas, withOddFormulas } from './formulas';
import type { Cause, Difference, Review } from './review';
import type { SummaryTable } from './summary-tables';
import { reviewSummaries } from './summaries';

export interface Material {
  readonly rules: Rules;
  readonly tables: readonly PersonTable[];
  readonly summaries: readonly SummaryTable[];
  readonly people: PeopleReview;
  /** By sheet. */
  readonly formulas: ReadonlyMap<string, readonly FormulaCell[]>;
}

export function reviewOf({ rules, tables, summaries, people, formulas }: Material): Review {
  const groups = reviewSummaries(summaries, tables, people, rules);
  const odd = oddFormulas(tables, summaries, formulas);
  const found = withOddFormulas([...people.differences, ...groups.differences], odd, (code) => code in cellErrorText);
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
function isNamed({ code }: Cause, differences: readonly Difference[]): boolean {
  return !(code in cellErrorText) || differences.some(({ cause }) => cause === code);
}

function inOrder(one: Difference, other: Difference): number {
  if (one.sheet !== other.sheet) return 0;
  return one.row - other.row || one.column - other.column;
}
