/** Writes what a check found to `Temuan IPASN`, each row leading to its cell where the data stand beside it. */
import type { Assessment } from '../check/assessment';
import { dayIso } from '../record/date';
import { findingsSheet } from '../report/findings-sheet';
import type { Language } from '../text/core/translate';
import type { WorkbookChange, Workbook, Written } from '../workbook/workbook';

export interface WriteFindingsOptions {
  readonly language: Language;
  readonly version: string;
}

export function writeFindings(
  workbook: Workbook,
  assessment: Assessment,
  { language, version }: WriteFindingsOptions,
  form: WorkbookChange['form'] = 'copy',
): Promise<Written> {
  return workbook.write({
    sheets: [findingsSheet(assessment, { language, version, links: form === 'copy' })],
    scores: null,
    form,
    metadata: { measured: dayIso(assessment.measured) },
  });
}
