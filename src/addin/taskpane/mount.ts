/** Mounts the pane on a page, and draws it again whenever its state changes. */
import { render } from 'lit-html';
import { hostText } from '../../text/pane/pane';
import { handleRequests, type PaneRequest } from '../requests';
import { commands } from './handlers/commands';
import { watchCells } from './handlers/follow';
import { loadFunctions } from './handlers/help';
import { initialize } from './handlers/settings';
import type { PaneHost } from './host';
import { findingKey } from './state/findings';
import { createPane, type Pane } from './state/pane';
import { initialState, visibleTask, type PaneState } from './state/pane-state';
import { destinations } from './state/tabs';
import { createTranslator } from './translator';
import { frame } from './views/frame';

/** Resolves when the workbook has been inspected; null if this Excel lacks a requirement, which the page then says. */
export async function mount(root: HTMLElement, host: PaneHost): Promise<Pane | null> {
  const translator = createTranslator(host.language);
  const missing = host.needs.filter(({ met }) => !met);
  if (missing.length > 0) {
    const sets = missing.map(({ set, version }) => `${set} ${version}`).join(', ');
    showMessage(root, translator.t(hostText.tooOld, { missing: sets }));
    return null;
  }
  let before = initialState;
  let scheduled = false;
  const draw = (): void => {
    scheduled = false;
    const state = pane.state();
    render(frame(pane), root);
    moveFocus(root, before, state);
    if (state.tab === 'help' && before.tab !== 'help') void loadFunctions(pane);
    before = state;
  };
  const pane = createPane(host, translator, commands, () => {
    if (scheduled) return;
    scheduled = true;
    queueMicrotask(draw);
  });
  root.replaceChildren();
  draw();
  await initialize(pane);
  await watchCells(pane);
  handleRequests((request) => void handleRequest(pane, request));
  return pane;
}

async function handleRequest(pane: Pane, request: PaneRequest): Promise<void> {
  const { tab, openTask, command } = destinations[request];
  if (tab !== null) pane.set({ tab, openTask });
  if (command !== null) await pane.run(command);
}

/** Shows one paragraph in place of the pane. */
export function showMessage(root: HTMLElement, text: string): void {
  const line = document.createElement('p');
  line.className = 'alone';
  line.textContent = text;
  root.replaceChildren(line);
}

/**
 * Opens a pending preview as a modal dialog, and returns focus to its finding when it closes. A tab that is entered is
 * scrolled to its top, a task gets focus on its title, and leaving a task returns focus to the button that opened it.
 */
function moveFocus(root: HTMLElement, before: PaneState, state: PaneState): void {
  const { tab, check } = state;
  const [left, entered] = [visibleTask(before), visibleTask(state)];
  if (tab !== before.tab || left !== entered) root.querySelector('#place')?.scrollTo(0, 0);
  if (left !== entered && tab === before.tab) {
    root.querySelector<HTMLElement>(entered === null ? `[data-task=${String(left)}]` : '#task-title')?.focus();
  }
  root.querySelector<HTMLDialogElement>('dialog:not([open])')?.showModal();
  const [finding] = before.check.pendingSuggestion?.findings ?? [];
  if (check.pendingSuggestion !== null || finding === undefined) return;
  root.querySelector<HTMLElement>(`[data-key="${CSS.escape(findingKey(finding))}"]`)?.focus();
}
