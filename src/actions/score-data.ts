/** Scores a workbook's people; unless asked not to, writes scores, recap and findings to the workbook. */
import type { Assessment } from '../check/assessment';
import type { MissingValue } from '../method/missing';
import { dayIso } from '../record/date';
import { findingsSheet } from '../report/findings';
import { recapSheet } from '../report/recap';
import { scoreTable } from '../report/score-columns';
import { findingsSheetName } from '../report/sheet-names';
import type { Language } from '../text/say';
import { COPY_LIMIT, type Workbook, type Written } from '../workbook/workbook';
import { assessWorkbook, type AssessOptions } from './assess-workbook';

export interface ScoreOptions extends AssessOptions {
  readonly language: Language;
  /** The agency's name on the recap. */
  readonly agency: string | null;
  /** The program's version, as the recap tells it. */
  readonly version: string;
  /** False: only the assessment is wanted. */
  readonly write: boolean;
}

export interface Scored {
  readonly assessment: Assessment;
  /** Null where nothing was to be written, or the method's gaps let nobody be scored. */
  readonly written: Written | null;
  /** What the method lacks where its gaps let nobody be scored; empty otherwise. */
  readonly lacking: readonly MissingValue[];
}

export async function scoreData(workbook: Workbook, options: ScoreOptions): Promise<Scored> {
  const assessment = await assessWorkbook(workbook, options);
  const lacking = assessment.summary.all.n === 0 ? assessment.missing : [];
  if (lacking.length > 0 || !options.write) return { assessment, written: null, lacking };
  const { language, agency, version } = options;
  const form = assessment.people.length > COPY_LIMIT ? 'results' : 'copy';
  const written = await workbook.write({
    sheets: [
      recapSheet(assessment, {
        language,
        version,
        findingsSheet: findingsSheetName,
        ...(agency === null ? {} : { agency }),
      }),
      findingsSheet(assessment, { language, version, links: form === 'copy' }),
    ],
    scores: scoreTable(assessment, language),
    form,
    carry: { measured: dayIso(assessment.measured) },
  });
  return { assessment, written, lacking };
}
