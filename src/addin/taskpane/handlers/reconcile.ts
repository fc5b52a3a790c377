/** A roster against other sources: read and shown, written to sheets, and taken over in one step that can be undone. */
import { reconcileRoster, type ReconciledRoster } from '../../../actions/roster/reconcile-roster';
import { takeBack, takeOver, type Mended, type TakeOverPlan } from '../../../actions/roster/take-over';
import { writeReconciliation } from '../../../actions/roster/write-reconciliation';
import type { Difference } from '../../../roster/reconcile';
import { filesText } from '../../../text/pane/files';
import { paneText } from '../../../text/pane/pane';
import { paneReconcileText } from '../../../text/pane/reconcile';
import type { Pane } from '../pane';
import { openPicked } from './files';
import { openSheet } from './open-sheet';
import { runOptions } from './run-options';
import { lookAgain } from './start';

export function compareWithSources(pane: Pane): Promise<boolean> {
  const { picked } = pane.state();
  if (picked.sources.length === 0) {
    pane.say({ tone: 'info', text: pane.teller.say(filesText.noneYet), actions: [] });
    return Promise.resolve(false);
  }
  return pane.work(
    paneReconcileText.comparing,
    async (job) => {
      await lookAgain(pane, job.workbook);
      pane.edits.clear();
      const roster = { file: job.workbook.name, workbook: job.workbook };
      const sources = await openPicked(pane, picked.sources);
      const reconciled = await reconcileRoster(roster, sources, { ...runOptions(pane, job), authority: null });
      // What cells change from now on makes this old, as it does a check.
      pane.set({ reconciled, assessment: reconciled.assessment, stale: null, mended: new Set() });
    },
    true,
  );
}

export function writeCompared(pane: Pane, reconciled: ReconciledRoster): Promise<boolean> {
  const { teller } = pane;
  return pane.work(paneText.writing, async ({ workbook }) => {
    const { names } = await writeReconciliation(workbook, reconciled, teller.language);
    const [sheet = '', forms = ''] = names;
    const toForms = { ...openSheet(pane, forms), label: teller.say(paneReconcileText.openForms) };
    const text = teller.say(paneReconcileText.written, { sheet, forms });
    pane.say({ tone: 'good', text, actions: [openSheet(pane, sheet), toForms] });
  });
}

/** Brings the roster's cell before the user's eyes. */
export function showDifference(pane: Pane, { place }: ReconciledRoster, { here, field }: Difference): Promise<boolean> {
  const { row } = here.record;
  return pane.work(paneText.loading, async ({ workbook }) => {
    await workbook.select(place.sheet, { row, column: place.layout.columns.get(field.field)?.index ?? 0 });
    pane.set({ whisper: pane.teller.say(paneText.selected, { row: String(row) }) });
  });
}

export function replaceCells(pane: Pane, plan: TakeOverPlan): Promise<boolean> {
  const { teller } = pane;
  const again = { label: teller.say(paneReconcileText.compareAgain), run: () => void compareWithSources(pane) };
  if (pane.state().stale !== null) {
    pane.say({ tone: 'info', text: teller.say(paneReconcileText.stale), actions: [again] });
    return Promise.resolve(false);
  }
  return pane.work(paneText.writing, async ({ workbook }) => {
    pane.edits.expect(plan.cells.map(({ edit }) => edit));
    const mended = await takeOver(workbook, plan);
    pane.set({ reconciled: null, assessment: null });
    const count = plan.cells.length;
    const undo = { label: teller.say(paneText.undoApply, { count }), run: () => void putBack(pane, mended) };
    const text = teller.say(paneReconcileText.replaced, { count });
    pane.say({ tone: 'good', text, actions: [undo, again], lasting: true });
  });
}

function putBack(pane: Pane, mended: Mended): Promise<boolean> {
  return pane.work(paneText.writing, async ({ workbook }) => {
    pane.edits.expect(mended.before);
    await takeBack(workbook, mended);
    pane.set({ reconciled: null, assessment: null });
    pane.say({ tone: 'good', text: pane.teller.say(paneText.undone, { count: mended.before.length }), actions: [] });
  });
}
