/** Checks a workbook's data; where asked to, writes the findings to the workbook. Scores nobody. */
import type { Assessment } from '../check/assessment';
import { outputForm, type Workbook, type Written } from '../workbook/workbook';
import { assessWorkbook, type AssessOptions } from './shared/assess-workbook';
import { writeFindings, type WriteFindingsOptions } from './write-findings';

export interface CheckOptions extends AssessOptions, WriteFindingsOptions {
  /** False: only the assessment is wanted. */
  readonly write: boolean;
}

export interface Checked {
  readonly assessment: Assessment;
  readonly written: Written | null;
}

export async function checkData(workbook: Workbook, options: CheckOptions): Promise<Checked> {
  const assessment = await assessWorkbook(workbook, options);
  if (!options.write) return { assessment, written: null };
  const form = outputForm(assessment.people.length);
  return { assessment, written: await writeFindings(workbook, assessment, options, form) };
}
