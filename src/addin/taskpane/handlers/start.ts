/** The template and the sample. */
import type { WorkbookSettings } from '../../../actions/workbook-settings';
import { usualMeasured } from '../../../sample/options';
import { commandLabels, paneText } from '../../../text/pane/pane';
import type { Pane, TaskContext } from '../state/pane';
import { measuredDay } from '../state/run-options';
import { useSheet } from './settings';

export function makeTemplate(pane: Pane): Promise<boolean> {
  const measured = measuredDay(pane.state(), pane.host.today());
  return addData(pane, async ({ workbook }) => {
    const { buildTemplate } = await import(/* webpackChunkName: "sample" */ '../../../actions/build-template');
    const sheet = await buildTemplate(workbook, { measured, language: pane.translator.language });
    return { sheet, settings: {}, text: pane.translator.t(paneText.templateDone, { sheet }) };
  });
}

export function makeSample(pane: Pane): Promise<boolean> {
  const rows = pane.state().sampleSize;
  return addData(pane, async ({ workbook }) => {
    const { fillSample } = await import(/* webpackChunkName: "sample" */ '../../../actions/fill-sample');
    const sheet = await fillSample(workbook, { rows, seed: 2019, dirt: 0.08, measured: usualMeasured });
    const text = pane.translator.t(paneText.sampleDone, { sheet, count: rows });
    return { sheet, settings: { measured: usualMeasured, method: null }, text };
  });
}

interface AddedSheet {
  readonly sheet: string;
  readonly settings: Partial<WorkbookSettings>;
  readonly text: string;
}

function addData(pane: Pane, add: (context: TaskContext) => Promise<AddedSheet>): Promise<boolean> {
  return pane.runTask(paneText.writing, async (context) => {
    const { sheet, settings, text } = await add(context);
    await useSheet(pane, context.workbook, sheet, settings);
    const check = { label: pane.translator.t(commandLabels.checkData), run: () => void pane.run('checkData') };
    pane.notify({ tone: 'good', text, actions: [check] });
  });
}
