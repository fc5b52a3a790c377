/** Checking the data, showing findings in the sheet, and applying their suggestions. */
import {
  applySuggestions,
  equalFindings,
  undoFix,
  type AppliedFix,
  type FixableFinding,
} from '../../../actions/apply-suggestion';
import { assessWorkbook } from '../../../actions/shared/assess-workbook';
import { markCells, unmarkCells } from '../../../actions/mark-cells';
import { writeFindings } from '../../../actions/write-findings';
import type { Finding } from '../../../record/finding';
import { countPeople } from '../../../report/people-count';
import { paneText } from '../../../text/pane/pane';
import { findingKey } from '../state/findings';
import type { Pane } from '../state/pane';
import { runOptions } from '../state/run-options';
import { openSheetAction } from './notifications';
import { refreshDetection } from './settings';

export async function checkData(pane: Pane): Promise<boolean> {
  if (pane.state().tab !== 'data') pane.set({ tab: 'data' });
  return pane.runTask(
    paneText.reading,
    async (context) => {
      await refreshDetection(pane, context.workbook);
      pane.selfEdits.clear();
      const assessment = await assessWorkbook(context.workbook, runOptions(pane, context));
      const { counted, people, toFix } = countPeople(assessment);
      pane.set({
        check: { assessment, stale: null, fixed: new Set() },
        selected: null,
        announcement: pane.translator.t(paneText.checkSummary, { counted, people, toFix }),
      });
    },
    true,
  );
}

/** Selects the finding's cell. */
export function showFinding(pane: Pane, finding: Finding): Promise<boolean> {
  const { row, column } = finding;
  const { assessment } = pane.state().check;
  if (row === null || assessment === null) return Promise.resolve(false);
  return pane.runTask(paneText.loading, async ({ workbook }) => {
    await workbook.select(assessment.place.sheet, { row, column: column ?? 0 });
    const announcement = pane.translator.t(paneText.selected, { row: String(row) });
    pane.set({ selected: findingKey(finding), announcement });
  });
}

/** Opens the preview; where cells have changed since the check, asks for another check first. */
export function previewSuggestion(pane: Pane, finding: FixableFinding): void {
  const { assessment, stale, fixed } = pane.state().check;
  if (assessment === null) return;
  if (stale !== null) {
    const text = pane.translator.t(paneText.staleApply);
    pane.notify({ tone: 'info', text, actions: [checkAgainAction(pane)] });
    return;
  }
  const findings = equalFindings(assessment, finding).filter((each) => !fixed.has(findingKey(each)));
  pane.set({ check: { pendingSuggestion: { findings, applyToAll: findings.length > 1 } } });
}

export async function applyPending(pane: Pane): Promise<boolean> {
  const { pendingSuggestion, assessment } = pane.state().check;
  if (pendingSuggestion === null || assessment === null) return false;
  const [first] = pendingSuggestion.findings;
  const findings = pendingSuggestion.applyToAll ? pendingSuggestion.findings : pendingSuggestion.findings.slice(0, 1);
  pane.set({ check: { pendingSuggestion: null } });
  return pane.runTask(paneText.writing, async ({ workbook }) => {
    pane.selfEdits.register(findings);
    const fix = await applySuggestions(workbook, assessment.place.sheet, findings);
    const keys = findings.map(findingKey);
    pane.set({ check: { fixed: new Set([...pane.state().check.fixed, ...keys]) } });
    const { t } = pane.translator;
    const count = findings.length;
    const text =
      count === 1 ? t(paneText.appliedOne, { row: String(first?.row ?? '') }) : t(paneText.appliedMany, { count });
    const undo = { label: t(paneText.undoApply, { count }), run: () => void undoSuggestions(pane, fix, keys) };
    pane.notify({ tone: 'good', text, actions: [undo, checkAgainAction(pane)], persistent: true });
  });
}

function checkAgainAction(pane: Pane) {
  return { label: pane.translator.t(paneText.checkAgain), run: () => void checkData(pane) };
}

function undoSuggestions(pane: Pane, fix: AppliedFix, keys: readonly string[]): Promise<boolean> {
  return pane.runTask(paneText.writing, async ({ workbook }) => {
    pane.selfEdits.register(fix.before);
    await undoFix(workbook, fix);
    const fixed = new Set(pane.state().check.fixed);
    for (const key of keys) fixed.delete(key);
    pane.set({ check: { fixed } });
    const text = pane.translator.t(paneText.undone, { count: fix.before.length });
    pane.notify({ tone: 'good', text, actions: [] });
  });
}

export function writeFindingsSheet(pane: Pane): Promise<boolean> {
  const { assessment } = pane.state().check;
  if (assessment === null) return Promise.resolve(false);
  return pane.runTask(paneText.writing, async ({ workbook }) => {
    const { language, t } = pane.translator;
    const { names } = await writeFindings(workbook, assessment, { language, version: pane.host.version });
    const sheet = names[0] ?? '';
    pane.notify({
      tone: 'good',
      text: t(paneText.findingsWritten, { sheet }),
      actions: [openSheetAction(pane, sheet)],
    });
  });
}

export function toggleMarks(pane: Pane): Promise<boolean> {
  const { assessment, cellsMarked } = pane.state().check;
  if (assessment === null && !cellsMarked) return Promise.resolve(false);
  return pane.runTask(paneText.writing, async ({ workbook }) => {
    const { t } = pane.translator;
    if (cellsMarked || assessment === null) {
      await unmarkCells(workbook);
      pane.set({ check: { cellsMarked: false } });
      pane.notify({ tone: 'good', text: t(paneText.unmarked), actions: [] });
      return;
    }
    const count = await markCells(workbook, assessment);
    pane.set({ check: { cellsMarked: true } });
    const undo = { label: t(paneText.unmark), run: () => void toggleMarks(pane) };
    pane.notify({ tone: 'good', text: t(paneText.marked, { count }), actions: [undo], persistent: true });
  });
}
