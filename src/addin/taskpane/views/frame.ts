/** The frame: tabs above, the place in the middle, messages and progress at the foot, where they push nothing away. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { paneText } from '../../../text/pane/pane';
import type { Pane } from '../pane';
import { places, type Place } from '../places';
import { taskAtHand, type Bar, type Busy } from '../state';
import { dataView } from './data';
import { helpView } from './help';
import { icons, severityIcons } from './icons';
import { button } from './parts';
import { recapView } from './recap';
import { rulesView } from './rules';
import { startView } from './start';
import { suggestionDialog } from './suggestion';
import { taskView } from './task';

const views: Readonly<Record<Place, (pane: Pane) => TemplateResult>> = {
  start: startView,
  data: dataView,
  recap: recapView,
  rules: rulesView,
  help: helpView,
};

export function frame(pane: Pane): TemplateResult {
  const { place, busy } = pane.state();
  const task = taskAtHand(pane.state());
  return html`<main class="frame">
      <h1 class="unseen">${pane.teller.say(paneText.product)}</h1>
      ${tabs(pane)}
      <div
        id="place"
        role="tabpanel"
        aria-labelledby="tab-${place}"
        aria-busy=${busy === null ? 'false' : 'true'}
        tabindex="0"
      >
        <h2 class="unseen">${pane.teller.say(paneText[place])}</h2>
        ${task === null ? views[place](pane) : taskView(pane, task)}
      </div>
      <div class="foot">${foot(pane)}</div>
    </main>
    ${suggestionDialog(pane)}`;
}

function tabs(pane: Pane): TemplateResult {
  const { place } = pane.state();
  // The tab of the place where the user is leads from a task to the place itself.
  const go = (to: Place, focus: boolean): void => {
    const { task } = pane.state();
    pane.set({ place: to, task: to === place ? null : task });
    if (focus) document.getElementById(`tab-${to}`)?.focus();
  };
  const pressed = (event: KeyboardEvent): void => {
    const at = places.indexOf(place);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: places.length - 1 }[event.key];
    const next = to === undefined ? undefined : places[(to + places.length) % places.length];
    if (next === undefined) return;
    event.preventDefault();
    go(next, true);
  };
  return html`<div class="tabs" role="tablist" aria-label=${pane.teller.say(paneText.places)} @keydown=${pressed}>
    ${places.map(
      (each) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${each}"
          aria-selected=${each === place ? 'true' : 'false'}
          aria-controls="place"
          tabindex=${each === place ? '0' : '-1'}
          data-word=${pane.teller.say(paneText[each])}
          @click=${() => go(each, false)}
        >
          ${pane.teller.say(paneText[each])}
        </button>`,
    )}
  </div>`;
}

function foot(pane: Pane): unknown {
  const { busy, bar, whisper } = pane.state();
  const status = bar !== null && bar.tone !== 'bad' ? bar.text : busy?.shown === true ? busy.what : whisper;
  return html`
    <p class="unseen" role="status">${status}</p>
    <p class="unseen" role="alert">${bar?.tone === 'bad' ? bar.text : ''}</p>
    ${busy?.shown === true ? progress(pane, busy) : bar === null ? nothing : message(pane, bar)}
  `;
}

function progress(pane: Pane, { what, rows, stops }: Busy): TemplateResult {
  const { teller } = pane;
  return html`<div class="bar info working">
    <div class="says">
      <p>${what}${rows === 0 ? nothing : html` · ${teller.say(paneText.progressCount, { done: rows })}`}</p>
      <progress aria-label=${what}></progress>
    </div>
    ${stops ? button({ label: teller.say(paneText.cancel), run: () => pane.cancel() }) : nothing}
  </div>`;
}

const toneIcons = { good: icons.good, info: severityIcons.notice, bad: severityIcons.error };

function message(pane: Pane, { tone, text, actions }: Bar): TemplateResult {
  return html`<div class="bar ${tone}">
    ${toneIcons[tone]}
    <div class="says">
      <p>${text}</p>
      ${actions.length === 0 ? nothing : html`<div class="row">${actions.map((action) => button(action))}</div>`}
    </div>
    <button
      type="button"
      class="button subtle square"
      aria-label=${pane.teller.say(paneText.close)}
      @click=${() => pane.set({ bar: null })}
    >
      ${icons.close}
    </button>
  </div>`;
}
