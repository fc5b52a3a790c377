/** Reviewing an agency's submission: recomputed, compared, explained. */
import type { Consultation } from '../../../actions/consultation';
import type { Compared } from '../../../actions/shared/compare-submission';
import type { ReportOptions } from '../../../actions/shared/result-sheets';
import type { Reviewed } from '../../../actions/review-submission';
import type { ConsultationLine } from '../../../report/consultation-sheet';
import type { LocatedLine } from '../../../review/read-consultation';
import { differenceAddress, type ReviewDifference } from '../../../report/review-result';
import { discussionKey } from '../../../review/discussion-items';
import { paneText } from '../../../text/pane/pane';
import { paneReviewText } from '../../../text/pane/review';
import type { Workbook, Written } from '../../../workbook/workbook';
import type { Pane } from '../state/pane';
import { openSheetAction } from './notifications';
import { runOptions } from '../state/run-options';
import { refreshDetection } from './settings';

export function review(pane: Pane): Promise<boolean> {
  return recompute(pane, false, ({ review: result }) => {
    pane.set({ expanded: new Map(), selected: null, announcement: pane.translator.t(paneReviewText[result.verdict]) });
  });
}

/** Recomputes again, and writes the results; what people typed into the sheets stays. */
export function writeResults(pane: Pane): Promise<boolean> {
  const { translator } = pane;
  return recompute(pane, true, ({ written }) => {
    const [sheet = '', consultation = ''] = written?.names ?? [];
    const toConsultation = {
      ...openSheetAction(pane, consultation),
      label: translator.t(paneReviewText.openConsultation),
    };
    const text = translator.t(paneReviewText.written, { sheet, consultation });
    pane.notify({ tone: 'good', text, actions: [openSheetAction(pane, sheet), toConsultation] });
  });
}

function recompute(pane: Pane, write: boolean, done: (reviewed: Reviewed) => void): Promise<boolean> {
  return pane.runTask(
    paneReviewText.reviewing,
    async (context) => {
      await refreshDetection(pane, context.workbook);
      const { translator, host } = pane;
      const telling = { language: translator.language, version: host.version, agency: null };
      const { compareSubmission, readConsultation } = await loadReview();
      const compared = await compareSubmission(context.workbook, runOptions(pane, context));
      const written = write ? await writeSheets(context.workbook, compared, telling) : null;
      const result = { review: compared.review, rules: compared.rules, assessment: compared.assessment, written };
      pane.set({ review: { result, consultation: await readConsultation(context.workbook) } });
      done(result);
    },
    true,
  );
}

/** What recomputes a submission is loaded when first needed: most users of the pane never review one. */
async function loadReview() {
  const [{ compareSubmission }, { fillLine, readConsultation }] = await Promise.all([
    import(/* webpackChunkName: "review" */ '../../../actions/shared/compare-submission'),
    import(/* webpackChunkName: "review" */ '../../../actions/consultation'),
  ]);
  return { compareSubmission, fillLine, readConsultation };
}

/** The code that builds the sheets is loaded when first needed. */
async function writeSheets(workbook: Workbook, compared: Compared, telling: ReportOptions): Promise<Written> {
  const { writeReview } = await import(/* webpackChunkName: "files" */ '../../../actions/write-review');
  return writeReview(workbook, compared, telling);
}

/** Writes what the reviewer typed about a row or a unit to its line on the consultation sheet. */
export function updateLine(
  pane: Pane,
  sheet: string,
  placed: LocatedLine,
  typed: Partial<ConsultationLine['entered']>,
): Promise<boolean> {
  return pane.runTask(paneText.writing, async ({ workbook }) => {
    const { fillLine, readConsultation } = await loadReview();
    await fillLine(workbook, sheet, placed, typed);
    const announcement = pane.translator.t(paneReviewText.noted, { sheet, row: String(placed.row) });
    pane.set({ review: { consultation: await readConsultation(workbook) }, announcement });
  });
}

/** The line that a difference belongs to; null until the review that found it was written. */
export function findLine({ lines }: Consultation, difference: ReviewDifference): LocatedLine | null {
  const key = discussionKey(difference);
  return lines.find(({ line }) => line.key === key) ?? null;
}

/** Selects the cell that differs. */
export function showCell(pane: Pane, difference: ReviewDifference): Promise<boolean> {
  const { sheet, row, column } = difference;
  return pane.runTask(paneText.loading, async ({ workbook }) => {
    await workbook.select(sheet, { row, column });
    const cell = differenceAddress(difference);
    pane.set({
      selected: differenceKey(difference),
      announcement: pane.translator.t(paneReviewText.selected, { sheet, cell }),
    });
  });
}

/** Identifies a difference by its cell; a cell has at most one. */
export function differenceKey({ sheet, row, column }: ReviewDifference): string {
  return `${sheet}:${String(row)}:${String(column)}`;
}
