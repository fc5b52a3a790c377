/** Merging many units' files into one roster: read and shown first, then written as a new sheet, which can be undone. */
import type { MergeOptions } from '../../../actions/merge-rosters';
import { readUnitList } from '../../../actions/read-unit-list';
import { dayIso } from '../../../record/date';
import { mergeText } from '../../../text/core/roster';
import { commandLabels, paneFilesText, paneText } from '../../../text/pane/pane';
import { paneMergeText } from '../../../text/pane/merge';
import type { Pane, TaskContext } from '../state/pane';
import type { MergeResult } from '../state/pane-state';
import { chosenMethod, runOptions } from '../state/run-options';
import { openFiles } from './files';
import { refreshDetection, useSheet } from './settings';

export function readForMerge(pane: Pane): Promise<boolean> {
  const { pickedFiles } = pane.state();
  const { t } = pane.translator;
  if (pickedFiles.merge.length === 0) {
    pane.notify({ tone: 'info', text: t(paneFilesText.noneYet), actions: [] });
    return Promise.resolve(false);
  }
  return pane.runTask(
    paneFilesText.reading,
    async (context) => {
      const [list] = await openFiles(pane, pickedFiles.units);
      const units = list === undefined ? null : await readUnitList(list);
      const files = await openFiles(pane, pickedFiles.merge);
      const { mergeRosters } = await import(/* webpackChunkName: "files" */ '../../../actions/merge-rosters');
      const merged = await mergeRosters(files, { ...mergeOptions(pane, context), units });
      const counts = { people: merged.people.length, files: merged.files.length };
      pane.set({ merge: { merged, unitsListed: units !== null }, announcement: t(mergeText.done, counts) });
    },
    true,
  );
}

/** Without a date set by the user, the files' own date decides, and its year the method. */
function mergeOptions(pane: Pane, context: TaskContext): Omit<MergeOptions, 'units'> {
  const { settings } = pane.state();
  const options = { ...runOptions(pane, context), measured: settings.measured };
  if (settings.measured !== null || settings.method !== null) return options;
  const { choices } = chosenMethod(pane.state(), options.today);
  return {
    ...options,
    method: null,
    settings: Object.entries(choices).map(([name, reading]) => `${name}=${reading}`),
  };
}

/** Writes the roster as a new sheet that belongs to the user, and the report of the merge to a managed sheet. */
export function writeMerged(pane: Pane, { merged, unitsListed }: MergeResult): Promise<boolean> {
  const { t, language } = pane.translator;
  return pane.runTask(paneText.writing, async ({ workbook }) => {
    const { measured } = merged.rules;
    const [{ mergeSheet }, { mergedSheet }] = await Promise.all([
      import(/* webpackChunkName: "files" */ '../../../report/merge-sheet'),
      import(/* webpackChunkName: "files" */ '../../../report/merged-roster-sheet'),
    ]);
    const report = mergeSheet({ ...merged, measured, listed: unitsListed }, language);
    await workbook.write({ sheets: [report], scores: null, form: 'copy', metadata: { measured: dayIso(measured) } });
    const sheet = await workbook.addSheet(mergedSheet(merged));
    await useSheet(pane, workbook, sheet, { measured });
    const counts = { people: merged.people.length, files: merged.files.length, sheet };
    const check = { label: t(commandLabels.checkData), run: () => void pane.run('checkData') };
    const undo = { label: t(paneMergeText.undo, { sheet }), run: () => void undoMerge(pane, sheet) };
    pane.notify({ tone: 'good', text: t(paneMergeText.written, counts), actions: [check, undo], persistent: true });
  });
}

function undoMerge(pane: Pane, sheet: string): Promise<boolean> {
  return pane.runTask(paneText.writing, async ({ workbook }) => {
    await workbook.removeSheet(sheet);
    const settings = { ...pane.state().settings, sheet: null };
    pane.set({ settings, check: { assessment: null }, recap: { result: null } });
    await refreshDetection(pane, workbook);
    pane.notify({ tone: 'good', text: pane.translator.t(paneMergeText.undone, { sheet }), actions: [] });
  });
}
