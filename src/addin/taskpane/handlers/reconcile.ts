/** Comparing a roster with other sources: shown, written to sheets, and adopted in one step that can be undone. */
import { undoFix, type AppliedFix } from '../../../actions/apply-suggestion';
import type { ReconciledRoster } from '../../../actions/reconcile-roster';
import { takeOver, type TakeOverPlan } from '../../../actions/take-over';
import type { RosterDifference } from '../../../roster/reconciliation';
import { paneFilesText, paneText } from '../../../text/pane/pane';
import { paneReconcileText } from '../../../text/pane/reconcile';
import type { Pane } from '../state/pane';
import { openFiles } from './files';
import { openSheetAction } from './notifications';
import { runOptions } from '../state/run-options';
import { refreshDetection } from './settings';

export function compareWithSources(pane: Pane): Promise<boolean> {
  const { pickedFiles } = pane.state();
  if (pickedFiles.sources.length === 0) {
    pane.notify({ tone: 'info', text: pane.translator.t(paneFilesText.noneYet), actions: [] });
    return Promise.resolve(false);
  }
  return pane.runTask(
    paneReconcileText.comparing,
    async (context) => {
      await refreshDetection(pane, context.workbook);
      pane.selfEdits.clear();
      const roster = { file: context.workbook.name, workbook: context.workbook };
      const sources = await openFiles(pane, pickedFiles.sources);
      const { reconcileRoster } = await import(/* webpackChunkName: "files" */ '../../../actions/reconcile-roster');
      const reconcile = await reconcileRoster(roster, sources, { ...runOptions(pane, context), authority: null });
      // Stored as a check too, so that cells that change later make it stale.
      pane.set({ reconcile, check: { assessment: reconcile.assessment, stale: null, fixed: new Set() } });
    },
    true,
  );
}

export function writeComparison(pane: Pane, reconciled: ReconciledRoster): Promise<boolean> {
  const { t, language } = pane.translator;
  return pane.runTask(paneText.writing, async ({ workbook }) => {
    const { writeReconciliation } = await import(
      /* webpackChunkName: "files" */ '../../../actions/write-reconciliation'
    );
    const { names } = await writeReconciliation(workbook, reconciled, language);
    const [sheet = '', forms = ''] = names;
    const toForms = { ...openSheetAction(pane, forms), label: t(paneReconcileText.openForms) };
    const text = t(paneReconcileText.written, { sheet, forms });
    pane.notify({ tone: 'good', text, actions: [openSheetAction(pane, sheet), toForms] });
  });
}

/** Selects the roster's cell. */
export function showDifference(
  pane: Pane,
  { place }: ReconciledRoster,
  { left, field }: RosterDifference,
): Promise<boolean> {
  const { row } = left.record;
  return pane.runTask(paneText.loading, async ({ workbook }) => {
    await workbook.select(place.sheet, { row, column: place.layout.columns.get(field.field)?.index ?? 0 });
    pane.set({ announcement: pane.translator.t(paneText.selected, { row: String(row) }) });
  });
}

export function replaceCells(pane: Pane, plan: TakeOverPlan): Promise<boolean> {
  const { t } = pane.translator;
  const again = { label: t(paneReconcileText.compareAgain), run: () => void compareWithSources(pane) };
  if (pane.state().check.stale !== null) {
    pane.notify({ tone: 'info', text: t(paneReconcileText.stale), actions: [again] });
    return Promise.resolve(false);
  }
  return pane.runTask(paneText.writing, async ({ workbook }) => {
    pane.selfEdits.register(plan.cells.map(({ edit }) => edit));
    const fix = await takeOver(workbook, plan);
    pane.set({ reconcile: null, check: { assessment: null } });
    const count = plan.cells.length;
    const undo = { label: t(paneText.undoApply, { count }), run: () => void undoReplace(pane, fix) };
    const text = t(paneReconcileText.replaced, { count });
    pane.notify({ tone: 'good', text, actions: [undo, again], persistent: true });
  });
}

function undoReplace(pane: Pane, fix: AppliedFix): Promise<boolean> {
  return pane.runTask(paneText.writing, async ({ workbook }) => {
    pane.selfEdits.register(fix.before);
    await undoFix(workbook, fix);
    pane.set({ reconcile: null, check: { assessment: null } });
    pane.notify({ tone: 'good', text: pane.translator.t(paneText.undone, { count: fix.before.length }), actions: [] });
  });
}
