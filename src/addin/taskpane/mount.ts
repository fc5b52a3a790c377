/** Puts the pane on a page and keeps it as the state is. */
import { render } from 'lit-html';
import { takeRequests, type PaneRequest } from '../requests';
import { hostText } from '../../text/pane/commands';
import { checkData } from './handlers/check';
import { watchCells } from './handlers/follow';
import { loadFunctions } from './handlers/help';
import { readForCopy } from './handlers/prepare';
import { fillSummary } from './handlers/recap';
import { review } from './handlers/review';
import { begin, makeTemplate } from './handlers/start';
import type { PaneHost } from './host';
import { createPane, type Pane } from './pane';
import { destinations, type Run } from './places';
import { placeKey } from './findings';
import { firstState, taskAtHand, type PaneState } from './state';
import { teller } from './teller';
import { frame } from './views/frame';

const runs: Readonly<Record<Run, (pane: Pane) => Promise<unknown>>> = {
  checkData,
  fillSummary,
  makeTemplate,
  readForCopy,
  review,
};

/** Begins at once, or says what this Excel lacks. Gives the pane for those who wait for its first look. */
export async function mount(root: HTMLElement, host: PaneHost): Promise<Pane | null> {
  const words = teller(host.language);
  const missing = host.needs.filter(({ met }) => !met);
  if (missing.length > 0) {
    const sets = missing.map(({ set, version }) => `${set} ${version}`).join(', ');
    sayAlone(root, words.say(hostText.tooOld, { missing: sets }));
    return null;
  }
  let before = firstState;
  let drawn = false;
  const draw = (): void => {
    drawn = false;
    const state = pane.state();
    render(frame(pane), root);
    moveFocus(root, before, state);
    if (state.place === 'help' && before.place !== 'help') void loadFunctions(pane);
    before = state;
  };
  const pane: Pane = createPane(host, words, firstState, () => {
    if (drawn) return;
    drawn = true;
    queueMicrotask(draw);
  });
  root.replaceChildren();
  draw();
  await begin(pane);
  await watchCells(pane);
  takeRequests((request) => void serve(pane, request));
  return pane;
}

async function serve(pane: Pane, request: PaneRequest): Promise<void> {
  const { place, task, run } = destinations[request];
  if (place !== null) pane.set({ place, task });
  if (run !== null) await runs[run](pane);
}

/** The page's one paragraph, where there can be no pane. */
export function sayAlone(root: HTMLElement, text: string): void {
  const line = document.createElement('p');
  line.className = 'alone';
  line.textContent = text;
  root.replaceChildren(line);
}

/**
 * A preview stands before everything; a closed one gives the focus back to the row that it was about. A new place begins
 * at its top, a task at its title, and a task that is left gives the focus back to where it was entered.
 */
function moveFocus(root: HTMLElement, before: PaneState, state: PaneState): void {
  const { asking, place } = state;
  const [left, entered] = [taskAtHand(before), taskAtHand(state)];
  if (place !== before.place || left !== entered) root.querySelector('#place')?.scrollTo(0, 0);
  if (left !== entered && place === before.place) {
    root.querySelector<HTMLElement>(entered === null ? `[data-task=${String(left)}]` : '#task-title')?.focus();
  }
  root.querySelector<HTMLDialogElement>('dialog:not([open])')?.showModal();
  const [finding] = before.asking?.equal ?? [];
  if (asking !== null || finding === undefined) return;
  root.querySelector<HTMLElement>(`[data-key="${CSS.escape(placeKey(finding))}"]`)?.focus();
}
