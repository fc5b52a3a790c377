/** Merging many units' files into one roster: read and shown first, then written as a sheet that can be taken back. */
import { mergeRosters, type MergeOptions } from '../../../actions/roster/merge-rosters';
import { mergedSheet } from '../../../actions/roster/merged-sheet';
import { readUnitList } from '../../../actions/roster/unit-list';
import { dayIso } from '../../../record/date';
import { mergeSheet } from '../../../report/merge-sheet';
import { commandLabels } from '../../../text/pane/commands';
import { filesText } from '../../../text/pane/files';
import { mergeText } from '../../../text/core/roster';
import { paneText } from '../../../text/pane/pane';
import { paneMergeText } from '../../../text/pane/merge';
import type { Job, Pane } from '../pane';
import type { MergeSeen } from '../state';
import { checkData } from './check';
import { openPicked } from './files';
import { chosenMethod, runOptions } from './run-options';
import { lookAgain, takeSheet } from './start';

export function readForMerge(pane: Pane): Promise<boolean> {
  const { picked } = pane.state();
  if (picked.merge.length === 0) {
    pane.say({ tone: 'info', text: pane.teller.say(filesText.noneYet), actions: [] });
    return Promise.resolve(false);
  }
  return pane.work(
    filesText.reading,
    async (job) => {
      const [list] = await openPicked(pane, picked.units);
      const units = list === undefined ? null : await readUnitList(list);
      const files = await openPicked(pane, picked.merge);
      const merged = await mergeRosters(files, { ...mergeOptions(pane, job), units });
      const counts = { people: merged.people.length, files: merged.files.length };
      pane.set({ merged: { merged, listed: units !== null }, whisper: pane.teller.say(mergeText.done, counts) });
    },
    true,
  );
}

/** Without a date of the user's own, the files' own decides, and its year the method. */
function mergeOptions(pane: Pane, job: Job): Omit<MergeOptions, 'units'> {
  const { choices } = pane.state();
  const options = { ...runOptions(pane, job), measured: choices.measured };
  if (choices.measured !== null || choices.method !== null) return options;
  const { choices: settings } = chosenMethod(pane.state(), options.today);
  return {
    ...options,
    method: null,
    settings: Object.entries(settings).map(([name, reading]) => `${name}=${reading}`),
  };
}

/** The roster as a sheet for the user to keep, and what is to be known of the merge on a sheet of ours. */
export function writeMerged(pane: Pane, { merged, listed }: MergeSeen): Promise<boolean> {
  const { teller } = pane;
  return pane.work(paneText.writing, async ({ workbook }) => {
    const { measured } = merged.rules;
    const report = mergeSheet({ ...merged, measured, listed }, teller.language);
    await workbook.write({ sheets: [report], scores: null, form: 'copy', metadata: { measured: dayIso(measured) } });
    const sheet = await workbook.addSheet(mergedSheet(merged));
    await takeSheet(pane, workbook, sheet, { measured });
    const counts = { people: merged.people.length, files: merged.files.length, sheet };
    const check = { label: teller.say(commandLabels.checkData), run: () => void checkData(pane) };
    const undo = { label: teller.say(paneMergeText.undo, { sheet }), run: () => void takeBackMerged(pane, sheet) };
    const text = teller.say(paneMergeText.written, counts);
    pane.say({ tone: 'good', text, actions: [check, undo], lasting: true });
  });
}

function takeBackMerged(pane: Pane, sheet: string): Promise<boolean> {
  return pane.work(paneText.writing, async ({ workbook }) => {
    await workbook.removeSheet(sheet);
    pane.set({ choices: { ...pane.state().choices, sheet: null }, assessment: null, result: null });
    await lookAgain(pane, workbook);
    pane.say({ tone: 'good', text: pane.teller.say(paneMergeText.undone, { sheet }), actions: [] });
  });
}
