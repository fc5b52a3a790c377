/** Filling the recap, writing scores. */
import { fillSummary as fillSummarySheet } from '../../../actions/fill-summary';
import type { LackingValues } from '../../../actions/lacking';
import { writeScoreFormula, writeScoreValues } from '../../../actions/write-scores';
import type { Assessment } from '../../../check/assessment';
import { paneText } from '../../../text/pane/pane';
import type { Pane } from '../pane';
import type { Bar } from '../state';
import { openSheet } from './open-sheet';
import { runOptions } from './run-options';
import { lookAgain } from './start';

export async function fillSummary(pane: Pane): Promise<boolean> {
  if (pane.state().place !== 'recap') pane.set({ place: 'recap' });
  return pane.work(
    paneText.reading,
    async (job) => {
      const { teller, host } = pane;
      await lookAgain(pane, job.workbook);
      const { agency } = pane.state().choices;
      const { assessment, written, lacking } = await fillSummarySheet(job.workbook, {
        ...runOptions(pane, job),
        language: teller.language,
        version: host.version,
        agency: agency === '' ? null : agency,
      });
      pane.set({ assessment, stale: null, mended: new Set() });
      if (written === null) {
        pane.say(lackingBar(pane, assessment, { lacking }));
        return;
      }
      const sheet = written.names[0] ?? '';
      pane.set({ result: { assessment, sheet } });
      const { total, kategori } = assessment.summary.all;
      const actions = [openSheet(pane, sheet)];
      if (total === null || kategori === null) {
        const look = { label: teller.say(paneText.goToData), run: () => pane.set({ place: 'data' }) };
        pane.say({ tone: 'info', text: teller.say(paneText.summaryNobody, { sheet }), actions: [look, ...actions] });
        return;
      }
      const words = { sheet, index: teller.mean(total), category: kategori };
      pane.say({ tone: 'good', text: teller.say(paneText.summaryDone, words), actions });
    },
    true,
  );
}

export function writeScores(pane: Pane): Promise<boolean> {
  const { scoresAs } = pane.state();
  return pane.work(
    paneText.reading,
    async (job) => {
      await lookAgain(pane, job.workbook);
      const options = { ...runOptions(pane, job), language: pane.teller.language };
      const write = scoresAs === 'formula' ? writeScoreFormula : writeScoreValues;
      const { assessment, rows, lacking } = await write(job.workbook, options);
      if (lacking.length > 0) {
        pane.say(lackingBar(pane, assessment, { lacking }));
        return;
      }
      const done = scoresAs === 'formula' ? paneText.formulaDone : paneText.scoresDone;
      const { sheet } = assessment.place;
      pane.say({
        tone: 'good',
        text: pane.teller.say(done, { count: rows }),
        actions: [openSheet(pane, sheet)],
      });
    },
    true,
  );
}

/** So many are named; the others stand under Aturan. */
const named = 3;

export function lackingBar(pane: Pane, assessment: Assessment, { lacking }: LackingValues): Bar {
  const { teller } = pane;
  const method = { template: assessment.rules.method.title, params: {} };
  const names = lacking.slice(0, named).map(({ name }) => name);
  const sentence = lacking.length > named ? paneText.lackingMany : paneText.lacking;
  const text = teller.say(sentence, { method, names, count: lacking.length });
  const fill = { label: teller.say(paneText.goToRules), run: () => pane.set({ place: 'rules', shownMethod: null }) };
  return { tone: 'bad', text, actions: [fill] };
}
