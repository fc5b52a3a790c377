/** Fills `Rekap IPASN` with fresh numbers, and `Temuan IPASN` beside it, to which the recap leads. Touches no data. */
import type { Assessment } from '../check/assessment';
import { dayIso } from '../record/date';
import { findingsSheet } from '../report/findings';
import { recapSheet } from '../report/recap';
import { findingsSheetName } from '../report/sheet-names';
import type { Language } from '../text/say';
import type { Workbook, Written } from '../workbook/workbook';
import { assessWorkbook, type AssessOptions } from './assess-workbook';
import { nobodyFor, type LackingValues } from './lacking';

export interface SummaryOptions extends AssessOptions {
  readonly language: Language;
  /** The agency's name on the recap. */
  readonly agency: string | null;
  readonly version: string;
}

export interface SummaryFilled extends LackingValues {
  readonly assessment: Assessment;
  /** Null where the method's gaps let nobody be scored: then nothing is written. */
  readonly written: Written | null;
}

export async function fillSummary(workbook: Workbook, options: SummaryOptions): Promise<SummaryFilled> {
  const assessment = await assessWorkbook(workbook, options);
  const lacking = nobodyFor(assessment);
  if (lacking.length > 0) return { assessment, written: null, lacking };
  const { language, agency, version } = options;
  const written = await workbook.write({
    sheets: [
      recapSheet(assessment, {
        language,
        version,
        findingsSheet: findingsSheetName,
        ...(agency === null ? {} : { agency }),
      }),
      findingsSheet(assessment, { language, version, links: true }),
    ],
    scores: null,
    form: 'copy',
    carry: { measured: dayIso(assessment.measured) },
  });
  return { assessment, written, lacking };
}
