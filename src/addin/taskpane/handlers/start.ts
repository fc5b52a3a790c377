/** The first look at the workbook, the template and the sample. */
import { usualMeasured } from '../../../sample/options';
import { detectData } from '../../../actions/detect-data';
import { loadSettings, saveSettings, type WorkbookSettings } from '../../../actions/workbook-settings';
import { storedMethod } from '../../../actions/store-method';
import { isoDay } from '../../../record/date';
import { commandLabels } from '../../../text/pane/commands';
import { paneText } from '../../../text/pane/pane';
import { UserError } from '../../../text/core/user-error';
import type { LiveWorkbook } from '../../../workbook/live';
import type { Job, Pane } from '../pane';
import { checkData } from './check';
import { measuredDay } from './run-options';

/** Recalls what was chosen for this workbook, and finds its data. */
export function begin(pane: Pane): Promise<boolean> {
  return pane.work(paneText.loading, async ({ workbook }) => {
    const recalled = await loadSettings(workbook);
    const { measured: carried } = workbook.metadata;
    const measured = recalled.measured ?? (carried === null ? null : isoDay(carried));
    pane.set({ choices: { ...recalled, measured } });
    await recallMethod(pane, workbook);
    await lookAgain(pane, workbook);
  });
}

export async function recallMethod(pane: Pane, workbook: LiveWorkbook): Promise<void> {
  try {
    pane.set({ ownMethod: await storedMethod(workbook), ownMethodBroken: false });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    pane.set({ ownMethod: null, ownMethodBroken: true });
  }
}

export async function lookAgain(pane: Pane, workbook: LiveWorkbook): Promise<void> {
  const { choices } = pane.state();
  pane.set({ seen: await detectData(workbook, choices.sheet, choices.map) });
}

/** Replaces a choice, keeps it in the workbook, and looks at the data with it. */
export function choose(pane: Pane, patch: Partial<WorkbookSettings>): Promise<boolean> {
  pane.set({ choices: { ...pane.state().choices, ...patch } });
  return pane.work(paneText.loading, async ({ workbook }) => {
    await saveSettings(workbook, pane.state().choices);
    if ('map' in patch || 'sheet' in patch) {
      pane.set({ assessment: null, stale: null, mended: new Set() });
      await lookAgain(pane, workbook);
    } else if (pane.state().assessment !== null) {
      pane.set({ assessment: null });
    }
  });
}

export function makeTemplate(pane: Pane): Promise<boolean> {
  const measured = measuredDay(pane.state(), pane.host.today());
  return addData(pane, async ({ workbook }) => {
    const { buildTemplate } = await import(/* webpackChunkName: "sample" */ '../../../actions/build-template');
    const sheet = await buildTemplate(workbook, { measured, language: pane.teller.language });
    return { sheet, choices: {}, text: pane.teller.say(paneText.templateDone, { sheet }) };
  });
}

export function makeSample(pane: Pane): Promise<boolean> {
  const rows = pane.state().sampleSize;
  return addData(pane, async ({ workbook }) => {
    const { fillSample } = await import(/* webpackChunkName: "sample" */ '../../../actions/fill-sample');
    const sheet = await fillSample(workbook, { rows, seed: 2019, dirt: 0.08, measured: usualMeasured });
    const text = pane.teller.say(paneText.sampleDone, { sheet, count: rows });
    return { sheet, choices: { measured: usualMeasured, method: null }, text };
  });
}

interface Added {
  readonly sheet: string;
  readonly choices: Partial<WorkbookSettings>;
  readonly text: string;
}

function addData(pane: Pane, add: (job: Job) => Promise<Added>): Promise<boolean> {
  return pane.work(paneText.writing, async (job) => {
    const { sheet, choices, text } = await add(job);
    await takeSheet(pane, job.workbook, sheet, choices);
    const check = { label: pane.teller.say(commandLabels.checkData), run: () => void checkData(pane) };
    pane.say({ tone: 'good', text, actions: [check] });
  });
}

/** From now on this sheet, which was just added, holds the data. */
export async function takeSheet(
  pane: Pane,
  workbook: LiveWorkbook,
  sheet: string,
  choices: Partial<WorkbookSettings>,
): Promise<void> {
  pane.set({
    choices: { ...pane.state().choices, ...choices, sheet, map: new Map() },
    assessment: null,
    result: null,
  });
  await saveSettings(workbook, pane.state().choices);
  await lookAgain(pane, workbook);
}
