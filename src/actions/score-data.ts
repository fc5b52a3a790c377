/** Scores a workbook's people; unless asked not to, writes scores, recap and findings to the workbook. */
import type { Assessment } from '../check/assessment';
import { dayIso } from '../record/date';
import { scoreTable } from '../report/score-columns';
import { outputForm, type Workbook, type Written } from '../workbook/workbook';
import { assessWorkbook, type AssessOptions } from './shared/assess-workbook';
import { findBlockers, type Blockers } from './shared/blockers';
import { resultSheets, type ReportOptions } from './shared/result-sheets';

export interface ScoreOptions extends AssessOptions, ReportOptions {
  /** False: only the assessment is wanted. */
  readonly write: boolean;
}

export interface Scored extends Blockers {
  readonly assessment: Assessment;
  /** Null where nothing was to be written, or the method's gaps let nobody be scored. */
  readonly written: Written | null;
}

export async function scoreData(workbook: Workbook, options: ScoreOptions): Promise<Scored> {
  const assessment = await assessWorkbook(workbook, options);
  const blockers = findBlockers(assessment);
  if (blockers.length > 0 || !options.write) return { assessment, written: null, blockers };
  const form = outputForm(assessment.people.length);
  const written = await workbook.write({
    sheets: resultSheets(assessment, options, form === 'copy'),
    scores: scoreTable(assessment, options.language),
    form,
    metadata: { measured: dayIso(assessment.measured) },
  });
  return { assessment, written, blockers };
}
