/** Fills `Rekap IPASN` with fresh numbers, and `Temuan IPASN` beside it, to which the recap leads. Touches no data. */
import type { Assessment } from '../check/assessment';
import { dayIso } from '../record/date';
import type { Workbook, Written } from '../workbook/workbook';
import { assessWorkbook, type AssessOptions } from './shared/assess-workbook';
import { findBlockers, type Blockers } from './shared/blockers';
import { resultSheets, type ReportOptions } from './shared/result-sheets';

export interface SummaryOptions extends AssessOptions, ReportOptions {}

export interface SummaryFilled extends Blockers {
  readonly assessment: Assessment;
  /** Null where the method's gaps let nobody be scored: then nothing is written. */
  readonly written: Written | null;
}

export async function fillSummary(workbook: Workbook, options: SummaryOptions): Promise<SummaryFilled> {
  const assessment = await assessWorkbook(workbook, options);
  const blockers = findBlockers(assessment);
  if (blockers.length > 0) return { assessment, written: null, blockers };
  const written = await workbook.write({
    sheets: resultSheets(assessment, options, true),
    scores: null,
    form: 'copy',
    metadata: { measured: dayIso(assessment.measured) },
  });
  return { assessment, written, blockers };
}
