/** Reviews a workbook with stated scores, and writes the report where asked. */
import type { Workbook, Written } from '../workbook/workbook';
import type { AssessOptions } from './shared/assess-workbook';
import type { ReportOptions } from './shared/result-sheets';
import { compareSubmission, type Compared } from './shared/compare-submission';
import { writeReview } from './write-review';

export interface ReviewOptions extends AssessOptions, ReportOptions {
  /** False: only the review is wanted. */
  readonly write: boolean;
}

export interface Reviewed extends Pick<Compared, 'review' | 'rules' | 'assessment'> {
  readonly written: Written | null;
}

/** @throws Refusal where nothing is stated that could be reviewed. */
export async function reviewSubmission(workbook: Workbook, options: ReviewOptions): Promise<Reviewed> {
  const compared = await compareSubmission(workbook, options);
  const { review, rules, assessment } = compared;
  const written = options.write ? await writeReview(workbook, compared, options) : null;
  return { review, rules, assessment, written };
}
