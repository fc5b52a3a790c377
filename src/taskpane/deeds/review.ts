/** Reviewing what an agency has sent: recomputed, compared, explained. */
import { reviewSubmission } from '../../actions/review-submission';
import { cellOf } from '../../review/people';
import type { Difference } from '../../review/review';
import { paneText } from '../../text/pane';
import { paneReviewText } from '../../text/pane-review';
import type { Pane } from '../pane';
import { runOptions } from './run-options';
import { lookAgain } from './start';

export function review(pane: Pane): Promise<boolean> {
  return pane.work(
    paneReviewText.reviewing,
    async (job) => {
      await lookAgain(pane, job.workbook);
      const { teller, host } = pane;
      const options = { ...runOptions(pane, job), language: teller.language, version: host.version, agency: null };
      const reviewed = await reviewSubmission(job.workbook, { ...options, write: false });
      const { verdict } = reviewed.review;
      pane.set({ reviewed, open: new Map(), current: null, whisper: teller.say(paneReviewText[verdict]) });
    },
    true,
  );
}

/** Brings the cell that differs before the user's eyes. */
export function showStated(pane: Pane, difference: Difference): Promise<boolean> {
  const { sheet, row, column } = difference;
  return pane.work(paneText.loading, async ({ workbook }) => {
    await workbook.select(sheet, { row, column });
    const cell = cellOf(difference);
    pane.set({ current: placeOf(difference), whisper: pane.teller.say(paneReviewText.selected, { sheet, cell }) });
  });
}

/** The place of a difference, to know it by; one cell differs once. */
export function placeOf({ sheet, row, column }: Difference): string {
  return `${sheet}:${String(row)}:${String(column)}`;
}
