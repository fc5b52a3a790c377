/** Aturan: the method as the regulation prints it; numbers that it lacks can be filled in. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { MethodChoice } from '../../../method/choice';
import { missingValues, unverifiedValues } from '../../../method/missing';
import { methodById, methods } from '../../../method/registry';
import { ruleSections, type RuleItem, type RuleSection } from '../../../report/rule-sheet';
import { paneText } from '../../../text/pane/pane';
import { chosenMethod, ownMethodId } from '../handlers/run-options';
import { storeShown } from '../handlers/rules';
import type { Pane } from '../pane';
import { certaintyWord } from './certainty';
import { button, fold, select } from './parts';

export function rulesView(pane: Pane): TemplateResult {
  const { teller } = pane;
  const { busy, ownMethodBroken } = pane.state();
  const shown = shownMethod(pane);
  const { method } = shown;
  const lacking = missingValues(method).length;
  const filled = unverifiedValues(method).length;
  const sections = ruleSections(shown, (sentence, params) => teller.say(sentence, params));
  return html`<section class="place">
    ${select({
      id: 'shown-method',
      label: teller.say(paneText.method),
      value: shownId(pane, shown),
      options: options(pane),
      choose: (id) => pane.set({ shownMethod: id, typed: new Map() }),
    })}
    ${ownMethodBroken ? html`<p class="note warning">${teller.say(paneText.sheetUnreadable)}</p>` : nothing}
    <p class="hint">
      ${teller.say(paneText.basis, { basis: method.basis })}<br />${years(pane, shown)}<br />${teller.say(
        paneText.rulesHelp,
      )}
    </p>
    ${
      lacking === 0
        ? nothing
        : html`<div class="note warning">
            <h3>${teller.say(paneText.missingTitle, { count: lacking })}</h3>
            <p>${teller.say(paneText.missingHelp)}</p>
          </div>`
    }
    ${filled === 0 ? nothing : html`<p class="note">${teller.say(paneText.filledIn, { count: filled })}</p>`}
    ${sections.map((section, index) => sectionView(pane, section, lacking > 0 || index === 0))}
    <div class="row sticky">
      ${
        lacking === 0
          ? button({
              label: teller.say(paneText.writeRules),
              kind: 'primary',
              busy: busy !== null,
              run: () => storeShown(pane, shown),
            })
          : button({
              label: teller.say(paneText.storeMethod),
              kind: 'primary',
              busy: busy !== null,
              run: () => store(pane, shown),
            })
      }
    </div>
  </section>`;
}

function store(pane: Pane, shown: MethodChoice): void {
  const filled = [...pane.state().typed.values()].some((text) => text.trim() !== '');
  if (filled) void storeShown(pane, shown);
  else pane.say({ tone: 'info', text: pane.teller.say(paneText.nothingFilled), actions: [] });
}

function shownMethod(pane: Pane): MethodChoice {
  const state = pane.state();
  const { shownMethod: id, ownMethod } = state;
  if (id === null) return chosenMethod(state, pane.host.today());
  if (id === ownMethodId && ownMethod !== null) return ownMethod;
  return { method: methodById(id === ownMethodId ? 'bkn-4190-2024' : id), choices: {} };
}

function shownId(pane: Pane, { method }: MethodChoice): string {
  const { ownMethod, shownMethod: id } = pane.state();
  if (id !== null) return id;
  return ownMethod?.method === method ? ownMethodId : method.id;
}

function options(pane: Pane): readonly { readonly value: string; readonly label: string }[] {
  const { teller } = pane;
  const { ownMethod } = pane.state();
  const shipped = methods.map(({ id, title }) => ({ value: id, label: teller.say(title) }));
  if (ownMethod === null) return shipped;
  const title = { template: ownMethod.method.title, params: {} };
  return [...shipped, { value: ownMethodId, label: teller.say(paneText.methodOfWorkbook, { title }) }];
}

function years({ teller }: Pane, { method }: MethodChoice): string {
  const { from, to } = method.years;
  return to === null
    ? teller.say(paneText.yearsFrom, { from: String(from) })
    : teller.say(paneText.yearsBetween, { from: String(from), to: String(to) });
}

function sectionView(pane: Pane, { title, items }: RuleSection, open: boolean): TemplateResult {
  const shared = sharedSource(items);
  return fold(
    html`<span class="section-title">${title}</span>`,
    html`${shared === null ? nothing : html`<p class="rules-source">${sourceOf(pane, shared)}</p>`}
      <ul class="rules">
        ${items.map((item) => itemView(pane, item, shared === null))}
      </ul>`,
    open,
  );
}

/** What all numbers of a section rest on, told once; null where they rest on several things. */
function sharedSource(items: readonly RuleItem[]): RuleItem | null {
  const [first] = items;
  if (first === undefined || items.length < 2) return null;
  return items.every(({ source, certainty }) => source === first.source && certainty === first.certainty)
    ? first
    : null;
}

function sourceOf({ teller }: Pane, { source, certainty }: RuleItem): TemplateResult {
  const sure = teller.tell(certaintyWord(certainty));
  return html`<span class="certainty ${certainty}">${sure}</span> ${teller.words(source)}`;
}

/** Entries of the rule have points; bounds and readings say all in their name. A statutory word is the same in every language. */
function itemView(pane: Pane, item: RuleItem, sourced: boolean): TemplateResult {
  const { teller } = pane;
  const { name, value, note, key } = item;
  const remark = note === '' ? nothing : key.startsWith('settings.') ? note : teller.words(note);
  return html`<li>
    <span class="name" translate=${key.endsWith(`.${name}`) ? 'no' : nothing}>${name}</span>
    ${
      value === null
        ? pointsField(pane, key, name)
        : typeof value === 'number'
          ? html`<span class="points" translate="no">${teller.number(value)}</span>`
          : nothing
    }
    ${
      sourced || remark !== nothing
        ? html`<span class="source">
            ${sourced ? sourceOf(pane, item) : nothing}${sourced && remark !== nothing ? ' · ' : nothing}${remark}
          </span>`
        : nothing
    }
  </li>`;
}

function pointsField(pane: Pane, key: string, name: string): TemplateResult {
  const { teller } = pane;
  const { typed } = pane.state();
  const changed = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    pane.set({ typed: new Map(pane.state().typed).set(key, event.currentTarget.value) });
  };
  return html`<input
    class="points"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    .value=${typed.get(key) ?? ''}
    placeholder=${teller.say(paneText.unknownPoints)}
    aria-label=${teller.say(paneText.pointsFor, { name })}
    @change=${changed}
  />`;
}
