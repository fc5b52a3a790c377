/** Tasks: the buttons that open them, and the frame around an open one with the way back. */
import { html, type TemplateResult } from 'lit-html';
import { commandLabels, paneText, taskHints, taskText } from '../../../text/pane/pane';
import type { MessageTemplate } from '../../../text/core/translate';
import type { Pane } from '../state/pane';
import { tabOfTask, type TaskName } from '../state/tabs';
import { icons } from './icons';
import { mergeView } from './merge';
import { monitorView } from './monitor';
import { prepareView } from './prepare';
import { reconcileView } from './reconcile';
import { reviewView } from './review';

/** The ribbon's words, for tasks that have a ribbon button. */
const titles: Readonly<Record<TaskName, MessageTemplate>> = {
  review: commandLabels.reviewSubmission,
  merge: commandLabels.mergeFiles,
  reconcile: commandLabels.reconcile,
  monitor: taskText.monitor,
  prepare: commandLabels.prepareCopy,
};

const views: Readonly<Record<TaskName, (pane: Pane) => TemplateResult>> = {
  review: reviewView,
  merge: mergeView,
  reconcile: reconcileView,
  monitor: monitorView,
  prepare: prepareView,
};

const startTasks: readonly TaskName[] = ['review', 'merge', 'reconcile', 'monitor'];

export function taskList(pane: Pane): TemplateResult {
  return html`<section aria-labelledby="together">
    <h3 id="together" class="above">${pane.translator.t(taskText.together)}</h3>
    <ul class="tasks">
      ${startTasks.map((task) => taskEntry(pane, task))}
    </ul>
  </section>`;
}

export function taskEntry(pane: Pane, task: TaskName): TemplateResult {
  const { t } = pane.translator;
  return html`<li>
    <button type="button" data-task=${task} @click=${() => pane.set({ openTask: task })}>
      <span class="title">${t(titles[task])}</span>
      <span class="hint">${t(taskHints[task])}</span>
      ${icons.chevron}
    </button>
  </li>`;
}

export function taskView(pane: Pane, task: TaskName): TemplateResult {
  const { t } = pane.translator;
  return html`<section class="place" aria-labelledby="task-title">
    <button type="button" class="button subtle back" @click=${() => pane.set({ openTask: null })}>
      ${icons.back}<span>${t(taskText.back, { place: { template: paneText[tabOfTask[task]], params: {} } })}</span>
    </button>
    <h2 id="task-title" tabindex="-1">${t(titles[task])}</h2>
    <p class="quiet">${t(taskHints[task])}</p>
    ${views[task](pane)}
  </section>`;
}
