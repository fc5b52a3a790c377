/** Tab Aturan: the method in the regulation's order; missing values can be filled in. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { MethodChoice } from '../../../method/choice';
import { missingValues, unverifiedValues } from '../../../method/missing';
import { methodById, methods } from '../../../method/registry';
import { ruleSections } from '../../../report/rule-sections';
import { type RuleSection } from '../../../report/rule-sections';
import { type RuleItem } from '../../../report/rule-sections';
import { paneText } from '../../../text/pane/pane';
import { chosenMethod, OWN_METHOD_ID } from '../state/run-options';
import { storeShownMethod } from '../handlers/rules';
import type { Pane } from '../state/pane';
import { button, certaintyMessage, collapsible, select } from './components';

export function rulesView(pane: Pane): TemplateResult {
  const { translator } = pane;
  const { busy, rules } = pane.state();
  const shown = shownMethod(pane);
  const { method } = shown;
  const lacking = missingValues(method).length;
  const filled = unverifiedValues(method).length;
  const sections = ruleSections(shown, (sentence, params) => translator.t(sentence, params));
  return html`<section class="place">
    ${select({
      id: 'shown-method',
      label: translator.t(paneText.method),
      value: shownId(pane, shown),
      options: options(pane),
      change: (id) => pane.set({ rules: { shownMethod: id, typed: new Map() } }),
    })}
    ${rules.ownMethodBroken ? html`<p class="note warning">${translator.t(paneText.sheetUnreadable)}</p>` : nothing}
    <p class="hint">
      ${translator.t(paneText.basis, { basis: method.basis })}<br />${years(pane, shown)}<br />${translator.t(
        paneText.rulesHelp,
      )}
    </p>
    ${
      lacking === 0
        ? nothing
        : html`<div class="note warning">
            <h3>${translator.t(paneText.missingTitle, { count: lacking })}</h3>
            <p>${translator.t(paneText.missingHelp)}</p>
          </div>`
    }
    ${filled === 0 ? nothing : html`<p class="note">${translator.t(paneText.filledIn, { count: filled })}</p>`}
    ${sections.map((section, index) => sectionView(pane, section, lacking > 0 || index === 0))}
    <div class="row sticky">
      ${
        lacking === 0
          ? button({
              label: translator.t(paneText.writeRules),
              kind: 'primary',
              busy: busy !== null,
              run: () => storeShownMethod(pane, shown),
            })
          : button({
              label: translator.t(paneText.storeMethod),
              kind: 'primary',
              busy: busy !== null,
              run: () => store(pane, shown),
            })
      }
    </div>
  </section>`;
}

function store(pane: Pane, shown: MethodChoice): void {
  const filled = [...pane.state().rules.typed.values()].some((text) => text.trim() !== '');
  if (filled) void storeShownMethod(pane, shown);
  else pane.notify({ tone: 'info', text: pane.translator.t(paneText.nothingFilled), actions: [] });
}

function shownMethod(pane: Pane): MethodChoice {
  const state = pane.state();
  const { shownMethod: id, ownMethod } = state.rules;
  if (id === null) return chosenMethod(state, pane.host.today());
  if (id === OWN_METHOD_ID && ownMethod !== null) return ownMethod;
  return { method: methodById(id === OWN_METHOD_ID ? 'bkn-4190-2024' : id), choices: {} };
}

function shownId(pane: Pane, { method }: MethodChoice): string {
  const { ownMethod, shownMethod: id } = pane.state().rules;
  if (id !== null) return id;
  return ownMethod?.method === method ? OWN_METHOD_ID : method.id;
}

function options(pane: Pane): readonly { readonly value: string; readonly label: string }[] {
  const { translator } = pane;
  const { ownMethod } = pane.state().rules;
  const shipped = methods.map(({ id, title }) => ({ value: id, label: translator.t(title) }));
  if (ownMethod === null) return shipped;
  const title = { template: ownMethod.method.title, params: {} };
  return [...shipped, { value: OWN_METHOD_ID, label: translator.t(paneText.methodOfWorkbook, { title }) }];
}

function years({ translator }: Pane, { method }: MethodChoice): string {
  const { from, to } = method.years;
  return to === null
    ? translator.t(paneText.yearsFrom, { from: String(from) })
    : translator.t(paneText.yearsBetween, { from: String(from), to: String(to) });
}

function sectionView(pane: Pane, { title, items }: RuleSection, open: boolean): TemplateResult {
  const shared = sharedSource(items);
  return collapsible(
    html`<span class="section-title">${title}</span>`,
    html`${shared === null ? nothing : html`<p class="rules-source">${sourceOf(pane, shared)}</p>`}
      <ul class="rules">
        ${items.map((item) => itemView(pane, item, shared === null))}
      </ul>`,
    open,
  );
}

/** The source that all values of a section share, to be shown once; null if they differ. */
function sharedSource(items: readonly RuleItem[]): RuleItem | null {
  const [first] = items;
  if (first === undefined || items.length < 2) return null;
  return items.every(({ source, certainty }) => source === first.source && certainty === first.certainty)
    ? first
    : null;
}

function sourceOf({ translator }: Pane, { source, certainty }: RuleItem): TemplateResult {
  const sure = translator.formatMessage(certaintyMessage(certainty));
  return html`<span class="certainty ${certainty}">${sure}</span> ${translator.localized(source)}`;
}

/** Entries have points; bounds and settings are complete in their name. Statutory words are not translated. */
function itemView(pane: Pane, item: RuleItem, withSource: boolean): TemplateResult {
  const { translator } = pane;
  const { name, value, note, key } = item;
  const noteText = note === '' ? nothing : key.startsWith('settings.') ? note : translator.localized(note);
  return html`<li>
    <span class="name" translate=${key.endsWith(`.${name}`) ? 'no' : nothing}>${name}</span>
    ${
      value === null
        ? pointsField(pane, key, name)
        : typeof value === 'number'
          ? html`<span class="points" translate="no">${translator.formatNumber(value)}</span>`
          : nothing
    }
    ${
      withSource || noteText !== nothing
        ? html`<span class="source">
            ${withSource ? sourceOf(pane, item) : nothing}${withSource && noteText !== nothing ? ' · ' : nothing}${noteText}
          </span>`
        : nothing
    }
  </li>`;
}

function pointsField(pane: Pane, key: string, name: string): TemplateResult {
  const { translator } = pane;
  const { typed } = pane.state().rules;
  const changed = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    pane.set({ rules: { typed: new Map(pane.state().rules.typed).set(key, event.currentTarget.value) } });
  };
  return html`<input
    class="points"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    .value=${typed.get(key) ?? ''}
    placeholder=${translator.t(paneText.unknownPoints)}
    aria-label=${translator.t(paneText.pointsFor, { name })}
    @change=${changed}
  />`;
}
