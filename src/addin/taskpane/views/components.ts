/** Components that several views share. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Certainty } from '../../../method/method';
import type { Message } from '../../../text/core/translate';
import { ruleSheetText } from '../../../text/report/rule-sheet';
import { classMap } from 'lit-html/directives/class-map.js';

export type View = TemplateResult | typeof nothing;

interface ButtonOptions {
  readonly label: string;
  readonly run: () => unknown;
  readonly kind?: 'primary' | 'secondary' | 'subtle';
  /** While a task runs the button keeps its place and its focus, but does nothing. */
  readonly busy?: boolean;
  /** Accessible name, where the label is too short. */
  readonly name?: string;
}

export function button({ label, run, kind = 'secondary', busy = false, name }: ButtonOptions): TemplateResult {
  const pressed = (): void => {
    if (!busy) void run();
  };
  return html`<button
    type="button"
    class=${classMap({ button: true, [kind]: true })}
    aria-disabled=${busy ? 'true' : nothing}
    aria-label=${name ?? nothing}
    @click=${pressed}
  >
    ${label}
  </button>`;
}

interface EmptyStateOptions {
  readonly title?: string;
  readonly text: string;
  readonly action?: View;
  readonly icon?: unknown;
}

/** Shown in place of an empty list: why it is empty, and what to do next. */
export function emptyState({ title, text, action = nothing, icon = nothing }: EmptyStateOptions): TemplateResult {
  return html`<div class="empty">
    ${icon} ${title === undefined ? nothing : html`<h2>${title}</h2>`}
    <p>${text}</p>
    ${action}
  </div>`;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  /** The label is text from the user's workbook, not to be translated. */
  readonly userText?: boolean;
}

interface SelectOptions {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly change: (value: string) => void;
  readonly help?: string;
  /** The label is text from the user's workbook, such as a header. */
  readonly userLabel?: boolean;
  /** The label is beside the field, to save a line. */
  readonly inline?: boolean;
}

export function select({
  id,
  label,
  value,
  options,
  change: choose,
  help,
  userLabel: givenLabel = false,
  inline: beside = false,
}: SelectOptions): TemplateResult {
  const chosen = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) choose(event.currentTarget.value);
  };
  return html`<div class=${classMap({ field: true, beside })}>
    <label for=${id} translate=${givenLabel ? 'no' : nothing}>${label}</label>
    <select id=${id} .value=${value} aria-describedby=${help === undefined ? nothing : `${id}-help`} @change=${chosen}>
      ${options.map(
        (option) =>
          html`<option
            value=${option.value}
            ?selected=${option.value === value}
            translate=${option.userText === true ? 'no' : nothing}
          >
            ${option.label}
          </option>`,
      )}
    </select>
    ${help === undefined ? nothing : html`<p class="hint" id="${id}-help">${help}</p>`}
  </div>`;
}

interface InputOptions {
  readonly id: string;
  readonly label: string;
  readonly type: 'text' | 'date' | 'search';
  readonly value: string;
  readonly change: (value: string) => void;
  /** Calls `change` on every keystroke instead of on commit. */
  readonly immediate?: boolean;
  readonly help?: string;
  readonly placeholder?: string;
  readonly min?: string;
  /** For screen readers only, where the placeholder says the same. */
  readonly hiddenLabel?: boolean;
}

export function input(parts: InputOptions): TemplateResult {
  const {
    id,
    label,
    type,
    value,
    change,
    immediate: atOnce = false,
    help,
    placeholder,
    min,
    hiddenLabel: unseenLabel = false,
  } = parts;
  const changed = (event: Event): void => {
    if (event.currentTarget instanceof HTMLInputElement) change(event.currentTarget.value);
  };
  return html`<div class="field">
    <label for=${id} class=${unseenLabel ? 'unseen' : nothing}>${label}</label>
    <input
      id=${id}
      type=${type}
      .value=${value}
      min=${min ?? nothing}
      autocomplete="off"
      placeholder=${placeholder ?? nothing}
      aria-describedby=${help === undefined ? nothing : `${id}-help`}
      @change=${atOnce ? nothing : changed}
      @input=${atOnce ? changed : nothing}
    />
    ${help === undefined ? nothing : html`<p class="hint" id="${id}-help">${help}</p>`}
  </div>`;
}

interface CheckboxOptions {
  readonly id: string;
  readonly label: string;
  readonly on: boolean;
  readonly change: (on: boolean) => void;
}

export function checkbox({ id, label, on, change }: CheckboxOptions): TemplateResult {
  const changed = (event: Event): void => {
    if (event.currentTarget instanceof HTMLInputElement) change(event.currentTarget.checked);
  };
  return html`<div class="tick">
    <input id=${id} type="checkbox" .checked=${on} @change=${changed} /><label for=${id}>${label}</label>
  </div>`;
}

interface Radio {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
}

export function radios(
  name: string,
  legend: string,
  value: string,
  options: readonly Radio[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<fieldset class="radios">
    <legend>${legend}</legend>
    ${options.map((option) => {
      const id = `${name}-${option.value}`;
      return html`<div class="tick">
        <input
          id=${id}
          type="radio"
          name=${name}
          .checked=${option.value === value}
          aria-describedby=${option.help === undefined ? nothing : `${id}-help`}
          @change=${() => choose(option.value)}
        /><label for=${id}>${option.label}</label>
        ${option.help === undefined ? nothing : html`<p class="hint" id="${id}-help">${option.help}</p>`}
      </div>`;
    })}
  </fieldset>`;
}

/** A section that opens when its title is pressed. */
export function collapsible(title: unknown, inside: unknown, open = false): TemplateResult {
  return html`<details class="fold" ?open=${open}>
    <summary>${title}</summary>
    <div class="inside">${inside}</div>
  </details>`;
}

/** How certain a value of the rule is, in words. */
export function certaintyMessage(certainty: Certainty): Message {
  return { template: certainty === 'unknown' ? ruleSheetText.notVerified : ruleSheetText[certainty], params: {} };
}
