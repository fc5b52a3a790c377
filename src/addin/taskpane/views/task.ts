/** A task: the lines that lead to it, and the frame around it with the way back. */
import { html, type TemplateResult } from 'lit-html';
import { commandLabels } from '../../../text/pane/commands';
import { paneText } from '../../../text/pane/pane';
import type { MessageTemplate } from '../../../text/core/translate';
import { taskHint, taskText } from '../../../text/pane/tasks';
import type { Pane } from '../pane';
import { placeOf, type Task } from '../places';
import { icons } from './icons';
import { mergeView } from './merge';
import { monitorView } from './monitor';
import { prepareView } from './prepare';
import { reconcileView } from './reconcile';
import { reviewView } from './review';

/** Called as on the ribbon, where it stands there. */
const titles: Readonly<Record<Task, MessageTemplate>> = {
  review: commandLabels.reviewSubmission,
  merge: commandLabels.mergeFiles,
  reconcile: commandLabels.reconcile,
  monitor: taskText.monitor,
  prepare: commandLabels.prepareCopy,
};

const views: Readonly<Record<Task, (pane: Pane) => TemplateResult>> = {
  review: reviewView,
  merge: mergeView,
  reconcile: reconcileView,
  monitor: monitorView,
  prepare: prepareView,
};

const fromStart: readonly Task[] = ['review', 'merge', 'reconcile', 'monitor'];

export function taskList(pane: Pane): TemplateResult {
  return html`<section aria-labelledby="together">
    <h3 id="together" class="above">${pane.teller.say(taskText.together)}</h3>
    <ul class="tasks">
      ${fromStart.map((task) => taskEntry(pane, task))}
    </ul>
  </section>`;
}

export function taskEntry(pane: Pane, task: Task): TemplateResult {
  const { say } = pane.teller;
  return html`<li>
    <button type="button" data-task=${task} @click=${() => pane.set({ task })}>
      <span class="title">${say(titles[task])}</span>
      <span class="hint">${say(taskHint[task])}</span>
      ${icons.chevron}
    </button>
  </li>`;
}

export function taskView(pane: Pane, task: Task): TemplateResult {
  const { say } = pane.teller;
  const place = { template: paneText[placeOf[task]], params: {} };
  return html`<section class="place" aria-labelledby="task-title">
    <button type="button" class="button subtle back" @click=${() => pane.set({ task: null })}>
      ${icons.back}<span>${say(taskText.back, { place })}</span>
    </button>
    <h2 id="task-title" tabindex="-1">${say(titles[task])}</h2>
    <p class="quiet">${say(taskHint[task])}</p>
    ${views[task](pane)}
  </section>`;
}
