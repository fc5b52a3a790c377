/** Reviewing what an agency has sent: recomputed, compared, explained. */
import { consultationOf, typeInLine, type Consultation } from '../../../actions/review/consult';
import { compareSubmission, type Compared } from '../../../actions/review/compare-submission';
import type { TellingOptions } from '../../../actions/result-sheets';
import type { Reviewed } from '../../../actions/review-submission';
import type { LocatedLine } from '../../../review/consultation';
import type { ConsultationLine } from '../../../report/consultation-sheet';
import { differenceAddress } from '../../../report/review-result';
import type { ReviewDifference } from '../../../report/review-result';
import { discussionKey } from '../../../review/discussion-items';
import { paneText } from '../../../text/pane/pane';
import { paneReviewText } from '../../../text/pane/review';
import type { Workbook, Written } from '../../../workbook/workbook';
import type { Pane } from '../pane';
import { openSheet } from './open-sheet';
import { runOptions } from './run-options';
import { lookAgain } from './start';

export function review(pane: Pane): Promise<boolean> {
  return recompute(pane, false, ({ review: found }) => {
    pane.set({ open: new Map(), current: null, whisper: pane.teller.say(paneReviewText[found.verdict]) });
  });
}

/** Recomputes once more, and writes what was found; what people typed into the sheets stays. */
export function writeResults(pane: Pane): Promise<boolean> {
  const { teller } = pane;
  return recompute(pane, true, ({ written }) => {
    const [sheet = '', consultation = ''] = written?.names ?? [];
    const toConsultation = {
      ...openSheet(pane, consultation),
      label: teller.say(paneReviewText.openConsultation),
    };
    const text = teller.say(paneReviewText.written, { sheet, consultation });
    pane.say({ tone: 'good', text, actions: [openSheet(pane, sheet), toConsultation] });
  });
}

function recompute(pane: Pane, write: boolean, done: (reviewed: Reviewed) => void): Promise<boolean> {
  return pane.work(
    paneReviewText.reviewing,
    async (job) => {
      await lookAgain(pane, job.workbook);
      const { teller, host } = pane;
      const telling = { language: teller.language, version: host.version, agency: null };
      const compared = await compareSubmission(job.workbook, runOptions(pane, job));
      const written = write ? await writeDown(job.workbook, compared, telling) : null;
      const { review: found, rules, assessment } = compared;
      const reviewed = { review: found, rules, assessment, written };
      pane.set({ reviewed, consultation: await consultationOf(job.workbook) });
      done(reviewed);
    },
    true,
  );
}

/** The report and the consultation as sheets are loaded when they are written. */
async function writeDown(workbook: Workbook, compared: Compared, telling: TellingOptions): Promise<Written> {
  const { writeReview } = await import(/* webpackChunkName: "files" */ '../../../actions/review/write');
  return writeReview(workbook, compared, telling);
}

/** What the reviewer typed about a row or a unit goes straight to its line on the sheet. */
export function noteLine(
  pane: Pane,
  sheet: string,
  placed: LocatedLine,
  typed: Partial<ConsultationLine['entered']>,
): Promise<boolean> {
  return pane.work(paneText.writing, async ({ workbook }) => {
    await typeInLine(workbook, sheet, placed, typed);
    const whisper = pane.teller.say(paneReviewText.noted, { sheet, row: String(placed.row) });
    pane.set({ consultation: await consultationOf(workbook), whisper });
  });
}

/** The line that a difference belongs to; null where no review was written since it differs. */
export function lineOf({ lines }: Consultation, difference: ReviewDifference): LocatedLine | null {
  const key = discussionKey(difference);
  return lines.find(({ line }) => line.key === key) ?? null;
}

/** Brings the cell that differs before the user's eyes. */
export function showStated(pane: Pane, difference: ReviewDifference): Promise<boolean> {
  const { sheet, row, column } = difference;
  return pane.work(paneText.loading, async ({ workbook }) => {
    await workbook.select(sheet, { row, column });
    const cell = differenceAddress(difference);
    pane.set({ current: placeOf(difference), whisper: pane.teller.say(paneReviewText.selected, { sheet, cell }) });
  });
}

/** The place of a difference, to know it by; one cell differs once. */
export function placeOf({ sheet, row, column }: ReviewDifference): string {
  return `${sheet}:${String(row)}:${String(column)}`;
}
