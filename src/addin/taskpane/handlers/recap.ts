/** Filling in the recap, and writing scores beside the data. */
import { fillSummary as fillSummarySheet } from '../../../actions/fill-summary';
import { writeScoreFormula, writeScoreValues } from '../../../actions/write-scores';
import { paneText } from '../../../text/pane/pane';
import type { Pane } from '../state/pane';
import { runOptions } from '../state/run-options';
import { missingValuesNotification, openSheetAction } from './notifications';
import { refreshDetection } from './settings';

export async function fillSummary(pane: Pane): Promise<boolean> {
  if (pane.state().tab !== 'recap') pane.set({ tab: 'recap' });
  return pane.runTask(
    paneText.reading,
    async (context) => {
      const { translator, host } = pane;
      const { language, t } = translator;
      await refreshDetection(pane, context.workbook);
      const { agency } = pane.state().settings;
      const {
        assessment,
        written,
        blockers: lacking,
      } = await fillSummarySheet(context.workbook, {
        ...runOptions(pane, context),
        language,
        version: host.version,
        agency: agency === '' ? null : agency,
      });
      pane.set({ check: { assessment, stale: null, fixed: new Set() } });
      if (written === null) {
        pane.notify(missingValuesNotification(pane, assessment, { blockers: lacking }));
        return;
      }
      const sheet = written.names[0] ?? '';
      pane.set({ recap: { result: assessment } });
      const { total, kategori } = assessment.summary.all;
      const actions = [openSheetAction(pane, sheet)];
      if (total === null || kategori === null) {
        const showData = { label: t(paneText.goToData), run: () => pane.set({ tab: 'data' }) };
        pane.notify({ tone: 'info', text: t(paneText.summaryNobody, { sheet }), actions: [showData, ...actions] });
        return;
      }
      const params = { sheet, index: translator.formatMean(total), category: kategori };
      pane.notify({ tone: 'good', text: t(paneText.summaryDone, params), actions });
    },
    true,
  );
}

export function writeScores(pane: Pane): Promise<boolean> {
  const { scoresAs } = pane.state().recap;
  return pane.runTask(
    paneText.reading,
    async (context) => {
      await refreshDetection(pane, context.workbook);
      const { language, t } = pane.translator;
      const write = scoresAs === 'formula' ? writeScoreFormula : writeScoreValues;
      const {
        assessment,
        rows,
        blockers: lacking,
      } = await write(context.workbook, { ...runOptions(pane, context), language });
      if (lacking.length > 0) {
        pane.notify(missingValuesNotification(pane, assessment, { blockers: lacking }));
        return;
      }
      const text = t(scoresAs === 'formula' ? paneText.formulaDone : paneText.scoresDone, { count: rows });
      pane.notify({ tone: 'good', text, actions: [openSheetAction(pane, assessment.place.sheet)] });
    },
    true,
  );
}
