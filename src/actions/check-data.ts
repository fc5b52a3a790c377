/** Checks a workbook's data; where asked to, writes the findings to the workbook. Scores nobody. */
import type { Assessment } from '../check/assessment';
import { dayIso } from '../record/date';
import { findingsSheet } from '../report/findings';
import type { Language } from '../text/say';
import { COPY_LIMIT, type Workbook, type Written } from '../workbook/workbook';
import { assessWorkbook, type AssessOptions } from './assess-workbook';

export interface CheckOptions extends AssessOptions {
  readonly language: Language;
  readonly version: string;
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
  const { language, version } = options;
  const form = assessment.people.length > COPY_LIMIT ? 'results' : 'copy';
  const written = await workbook.write({
    sheets: [findingsSheet(assessment, { language, version, links: form === 'copy' })],
    scores: null,
    form,
    carry: { measured: dayIso(assessment.measured) },
  });
  return { assessment, written };
}
