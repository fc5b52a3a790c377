/** Reviews a workbook with stated scores: recomputes, compares cell by cell, explains; writes its report where asked. */
import type { Assessment } from '../check/assessment';
import { reviewPeople } from '../review/people';
import type { Review } from '../review/review';
import type { Rules } from '../score/rules';
import { reviewText } from '../text/review';
import { Refusal } from '../text/refusal';
import type { Workbook, Written } from '../workbook/workbook';
import { rulesFor, type AssessOptions } from './assess-workbook';
import { factTable, pointsTable } from './review/people';
import { summaryTables } from './review/summaries';
import { writeReview } from './review/write';
import { reviewOf } from '../review/review-of';
import type { TellingOptions } from './result-sheets';

export interface ReviewOptions extends AssessOptions, TellingOptions {
  /** False: only the review is wanted. */
  readonly write: boolean;
}

export interface Reviewed {
  readonly review: Review;
  readonly rules: Rules;
  /** Null where no sheet holds facts. */
  readonly assessment: Assessment | null;
  readonly written: Written | null;
}

/** @throws Refusal where nothing is stated that could be reviewed. */
export async function reviewSubmission(workbook: Workbook, options: ReviewOptions): Promise<Reviewed> {
  const rules = rulesFor(workbook, options);
  const facts = await factTable(workbook, options);
  const tables = facts === null ? [] : [facts.table];
  for (const { name, owned } of await workbook.sheets()) {
    if (owned || name === facts?.table.sheet) continue;
    const table = await pointsTable(workbook, name, rules, options.map);
    if (table !== null) tables.push(table);
  }
  const summaries = await summaryTables(workbook);
  if (tables.every(({ columns }) => columns.length === 0) && summaries.length === 0) {
    throw new Refusal(reviewText.nothingStated, { file: workbook.name });
  }
  const review = reviewOf({ rules, tables, summaries, people: reviewPeople(tables, rules) });
  const input = { review, rules, tables, summaries };
  const written = options.write ? await writeReview(workbook, input, options) : null;
  return { review, rules, assessment: facts?.assessment ?? null, written };
}
