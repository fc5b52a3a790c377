/** The frame: tabs above, the current tab below, and a footer for notifications and progress that moves nothing else. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { paneText } from '../../../text/pane/pane';
import type { Pane } from '../state/pane';
import { tabNames, type Tab } from '../state/tabs';
import { visibleTask, type Notification, type RunningTask } from '../state/pane-state';
import { dataView } from './data';
import { helpView } from './help';
import { icons, severityIcons } from './icons';
import { button } from './components';
import { recapView } from './recap';
import { rulesView } from './rules';
import { startView } from './start';
import { suggestionDialog } from './suggestion';
import { taskView } from './tasks';

const views: Readonly<Record<Tab, (pane: Pane) => TemplateResult>> = {
  start: startView,
  data: dataView,
  recap: recapView,
  rules: rulesView,
  help: helpView,
};

export function frame(pane: Pane): TemplateResult {
  const { tab, busy } = pane.state();
  const task = visibleTask(pane.state());
  return html`<main class="frame">
      <h1 class="unseen">${pane.translator.t(paneText.product)}</h1>
      ${tabs(pane)}
      <div
        id="place"
        role="tabpanel"
        aria-labelledby="tab-${tab}"
        aria-busy=${busy === null ? 'false' : 'true'}
        tabindex="0"
      >
        <h2 class="unseen">${pane.translator.t(paneText[tab])}</h2>
        ${task === null ? views[tab](pane) : taskView(pane, task)}
      </div>
      <div class="foot">${footer(pane)}</div>
    </main>
    ${suggestionDialog(pane)}`;
}

function tabs(pane: Pane): TemplateResult {
  const { tab } = pane.state();
  // Pressing the current tab leaves an open task.
  const go = (to: Tab, focus: boolean): void => {
    const { openTask } = pane.state();
    pane.set({ tab: to, openTask: to === tab ? null : openTask });
    if (focus) document.getElementById(`tab-${to}`)?.focus();
  };
  const onKeydown = (event: KeyboardEvent): void => {
    const at = tabNames.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabNames.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabNames[(to + tabNames.length) % tabNames.length];
    if (next === undefined) return;
    event.preventDefault();
    go(next, true);
  };
  return html`<div class="tabs" role="tablist" aria-label=${pane.translator.t(paneText.tabs)} @keydown=${onKeydown}>
    ${tabNames.map(
      (each) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${each}"
          aria-selected=${each === tab ? 'true' : 'false'}
          aria-controls="place"
          tabindex=${each === tab ? '0' : '-1'}
          data-word=${pane.translator.t(paneText[each])}
          @click=${() => go(each, false)}
        >
          ${pane.translator.t(paneText[each])}
        </button>`,
    )}
  </div>`;
}

function footer(pane: Pane): unknown {
  const { busy, notification, announcement } = pane.state();
  const status =
    notification !== null && notification.tone !== 'bad'
      ? notification.text
      : busy?.visible === true
        ? busy.label
        : announcement;
  return html`
    <p class="unseen" role="status">${status}</p>
    <p class="unseen" role="alert">${notification?.tone === 'bad' ? notification.text : ''}</p>
    ${busy?.visible === true ? progress(pane, busy) : notification === null ? nothing : notificationView(pane, notification)}
  `;
}

function progress(pane: Pane, { label, rows, cancellable }: RunningTask): TemplateResult {
  const { translator } = pane;
  return html`<div class="bar info working">
    <div class="says">
      <p>${label}${rows === 0 ? nothing : html` · ${translator.t(paneText.progressCount, { done: rows })}`}</p>
      <progress aria-label=${label}></progress>
    </div>
    ${cancellable ? button({ label: translator.t(paneText.cancel), run: () => pane.cancel() }) : nothing}
  </div>`;
}

const toneIcons = { good: icons.good, info: severityIcons.notice, bad: severityIcons.error };

function notificationView(pane: Pane, { tone, text, actions }: Notification): TemplateResult {
  return html`<div class="bar ${tone}">
    ${toneIcons[tone]}
    <div class="says">
      <p>${text}</p>
      ${actions.length === 0 ? nothing : html`<div class="row">${actions.map((action) => button(action))}</div>`}
    </div>
    <button
      type="button"
      class="button subtle square"
      aria-label=${pane.translator.t(paneText.close)}
      @click=${() => pane.set({ notification: null })}
    >
      ${icons.close}
    </button>
  </div>`;
}
