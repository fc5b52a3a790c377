/** Measures how fresh a roster's data are, beside the measuring before; unless asked not to, writes `Monitoring IPASN`. */
import type { Assessment } from '../check/assessment';
import { compareAssessments } from '../check/compare';
import { timelinessOf } from '../check/timeliness';
import { addMonths, dayIso } from '../record/date';
import type { Day } from '../record/record';
import { longDay } from '../record/long-date';
import { monitoringSheet } from '../report/monitoring-sheet';
import type { MonitoringResult } from '../report/monitoring-sheet';
import { monitoringText } from '../text/report/monitoring';
import { UserError } from '../text/core/user-error';
import type { Language } from '../text/core/translate';
import { outputForm, type Workbook, type Written } from '../workbook/workbook';
import { assessWorkbook, type AssessOptions } from './shared/assess-workbook';

export interface MonitorOptions extends AssessOptions {
  readonly language: Language;
  readonly agency: string | null;
  /** The measuring before; null for none. */
  readonly before: { readonly workbook: Workbook; readonly measured: Day | null } | null;
  /** False: only the figures are wanted. */
  readonly write: boolean;
}

export interface MonitoredData extends MonitoringResult {
  readonly assessment: Assessment;
  readonly written: Written | null;
}

export async function monitorData(workbook: Workbook, options: MonitorOptions): Promise<MonitoredData> {
  const { language, agency, write } = options;
  const assessment = await assessWorkbook(workbook, options);
  const freshness = timelinessOf(assessment, options.updatedSince ?? addMonths(assessment.measured, -12));
  const before = await measureBefore(assessment, options);
  if (!write) return { assessment, freshness, before, written: null };
  const written = await workbook.write({
    sheets: [monitoringSheet(assessment, freshness, { language, agency, before })],
    scores: null,
    form: outputForm(assessment.people.length),
    metadata: { measured: dayIso(assessment.measured) },
  });
  return { assessment, freshness, before, written };
}

/** The measuring before, by the method and the readings of this one, so that no change is one of the rule. */
async function measureBefore(now: Assessment, options: MonitorOptions): Promise<MonitoringResult['before']> {
  if (options.before === null) return null;
  const { workbook, measured } = options.before;
  const { method, settings } = now.rules;
  const usual = workbook.metadata.measured === null ? addMonths(now.measured, -12) : null;
  const assessment = await assessWorkbook(workbook, {
    ...options,
    measured: measured ?? usual,
    method: { method, choices: settings },
    settings: [],
    sheet: null,
    explainRow: null,
    updatedSince: null,
  });
  if (assessment.measured > now.measured) {
    const days = {
      before: longDay(options.language, assessment.measured),
      now: longDay(options.language, now.measured),
    };
    throw new UserError(monitoringText.beforeIsLater, days);
  }
  const freshness = timelinessOf(assessment, addMonths(assessment.measured, -12));
  return { freshness, comparison: compareAssessments(assessment, now) };
}
