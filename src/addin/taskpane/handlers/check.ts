/** Checking the data, going through what was found, and mending it. */
import { assessWorkbook } from '../../../actions/assess-workbook';
import {
  applySuggestions,
  equalFindings,
  undoFix,
  type FixableFinding,
  type AppliedFix,
} from '../../../actions/apply-suggestion';
import { markCells, unmarkCells } from '../../../actions/mark-cells';
import { writeFindings } from '../../../actions/write-findings';
import type { Finding } from '../../../record/finding';
import { countPeople } from '../../../report/people-count';
import { paneText } from '../../../text/pane/pane';
import { placeKey } from '../findings';
import type { Pane } from '../pane';
import { openSheet } from './open-sheet';
import { runOptions } from './run-options';
import { lookAgain } from './start';

export async function checkData(pane: Pane): Promise<boolean> {
  if (pane.state().place !== 'data') pane.set({ place: 'data' });
  return pane.work(
    paneText.reading,
    async (job) => {
      await lookAgain(pane, job.workbook);
      pane.edits.clear();
      const assessment = await assessWorkbook(job.workbook, runOptions(pane, job));
      const { counted, people, toFix } = countPeople(assessment);
      const whisper = pane.teller.say(paneText.checkedSays, { counted, people, mend: toFix });
      pane.set({ assessment, stale: null, mended: new Set(), current: null, whisper });
    },
    true,
  );
}

/** Brings the finding's cell before the user's eyes. */
export function showFinding(pane: Pane, finding: Finding): Promise<boolean> {
  const { row, column } = finding;
  const { assessment } = pane.state();
  if (row === null || assessment === null) return Promise.resolve(false);
  return pane.work(paneText.loading, async ({ workbook }) => {
    await workbook.select(assessment.place.sheet, { row, column: column ?? 0 });
    const whisper = pane.teller.say(paneText.selected, { row: String(row) });
    pane.set({ current: placeKey(finding), whisper });
  });
}

/** Opens the preview; where cells have changed since the check, asks for another check first. */
export function askToApply(pane: Pane, finding: FixableFinding): void {
  const { assessment, stale, mended } = pane.state();
  if (assessment === null) return;
  if (stale !== null) {
    const again = { label: pane.teller.say(paneText.checkAgain), run: () => void checkData(pane) };
    pane.say({ tone: 'info', text: pane.teller.say(paneText.staleApply), actions: [again] });
    return;
  }
  const equal = equalFindings(assessment, finding).filter((each) => !mended.has(placeKey(each)));
  pane.set({ asking: { equal, all: equal.length > 1 } });
}

export async function applyAsked(pane: Pane): Promise<boolean> {
  const { asking, assessment } = pane.state();
  if (asking === null || assessment === null) return false;
  const [first] = asking.equal;
  const findings = asking.all ? asking.equal : asking.equal.slice(0, 1);
  pane.set({ asking: null });
  return pane.work(paneText.writing, async ({ workbook }) => {
    pane.edits.expect(findings);
    const mended = await applySuggestions(workbook, assessment.place.sheet, findings);
    const keys = findings.map(placeKey);
    pane.set({ mended: new Set([...pane.state().mended, ...keys]) });
    const { teller } = pane;
    const count = findings.length;
    const text =
      count === 1
        ? teller.say(paneText.appliedOne, { row: String(first?.row ?? '') })
        : teller.say(paneText.appliedMany, { count });
    const undo = { label: teller.say(paneText.undoApply, { count }), run: () => void undoApply(pane, mended, keys) };
    const again = { label: teller.say(paneText.checkAgain), run: () => void checkData(pane) };
    pane.say({ tone: 'good', text, actions: [undo, again], lasting: true });
  });
}

function undoApply(pane: Pane, mended: AppliedFix, keys: readonly string[]): Promise<boolean> {
  return pane.work(paneText.writing, async ({ workbook }) => {
    pane.edits.expect(mended.before);
    await undoFix(workbook, mended);
    const left = new Set(pane.state().mended);
    for (const key of keys) left.delete(key);
    pane.set({ mended: left });
    const text = pane.teller.say(paneText.undone, { count: mended.before.length });
    pane.say({ tone: 'good', text, actions: [] });
  });
}

export function fillFindings(pane: Pane): Promise<boolean> {
  const { assessment } = pane.state();
  if (assessment === null) return Promise.resolve(false);
  return pane.work(paneText.writing, async ({ workbook }) => {
    const { language } = pane.teller;
    const { names } = await writeFindings(workbook, assessment, { language, version: pane.host.version });
    const sheet = names[0] ?? '';
    pane.say({
      tone: 'good',
      text: pane.teller.say(paneText.findingsWritten, { sheet }),
      actions: [openSheet(pane, sheet)],
    });
  });
}

export function toggleMarks(pane: Pane): Promise<boolean> {
  const { assessment, marked } = pane.state();
  if (assessment === null && !marked) return Promise.resolve(false);
  return pane.work(paneText.writing, async ({ workbook }) => {
    const { teller } = pane;
    if (marked || assessment === null) {
      await unmarkCells(workbook);
      pane.set({ marked: false });
      pane.say({ tone: 'good', text: teller.say(paneText.unmarked), actions: [] });
      return;
    }
    const count = await markCells(workbook, assessment);
    pane.set({ marked: true });
    const undo = { label: teller.say(paneText.unmark), run: () => void toggleMarks(pane) };
    pane.say({ tone: 'good', text: teller.say(paneText.marked, { count }), actions: [undo], lasting: true });
  });
}
