/** The page around the grid and the pane: the bar of commands above, what stands in for what, and how work goes on. */
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { translate, type Language, type Params, type MessageTemplate } from '../../../src/text/core/translate';
import { workbenchText as text } from '../text/workbench';
import type { RibbonCommand } from '../ribbon';

export interface Notice {
  readonly text: string;
  readonly kind: 'busy' | 'good' | 'bad';
  /** Set while work goes on that can be stopped. */
  readonly stop?: () => void;
  /** What can be done about it. */
  readonly deed?: { readonly label: string; readonly run: () => void };
}

export interface FrameState {
  readonly language: Language;
  readonly commands: readonly RibbonCommand[];
  readonly notice: Notice | null;
  /** What the selected error cell says. */
  readonly saying: string | null;
}

export interface FrameActions {
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly sample: () => void;
  readonly command: (command: RibbonCommand) => void;
  readonly dismiss: () => void;
}

export function drawFrame(root: HTMLElement, state: FrameState, actions: FrameActions): void {
  render(bar(state, actions), root);
}

function bar(state: FrameState, actions: FrameActions): TemplateResult {
  const { language } = state;
  const words = (sentence: MessageTemplate, params?: Params): string => translate(language, sentence, params);
  return html`
    <div class="brand">
      <img src="addin/icons/ip-asn-32.png" alt="" width="24" height="24" />
      <strong>IP ASN</strong>
    </div>
    <div class="group" role="group" aria-label=${words(text.fileGroup)}>
      <label class="tool file" title=${words(text.openTip)}>
        ${words(text.open)}
        <input
          type="file"
          id="open-file"
          accept=".xlsx,.csv,.ods,.txt"
          @change=${(event: Event) => {
            take(event, actions.open);
          }}
        />
      </label>
      <button class="tool" title=${words(text.saveTip)} @click=${actions.save}>${words(text.save)}</button>
      <button class="tool" title=${words(text.sampleTip)} @click=${actions.sample}>${words(text.sample)}</button>
    </div>
    <div class="group ribbon" role="group" aria-label=${words(text.commands)}>
      ${state.commands.map((command) => commandButton(command, actions))}
    </div>
    <p class="stands-in">
      <span>${words(text.standsIn)}</span>
      <span class="excel">${words(text.hasExcel)} <code>npm run excel</code></span>
    </p>
    ${status(state, actions, words)}
  `;
}

function commandButton(command: RibbonCommand, actions: FrameActions): TemplateResult {
  return html`<button
    class="tool command"
    title=${command.tip}
    data-action=${command.action ?? 'pane'}
    @click=${() => {
      actions.command(command);
    }}
  >
    <img src=${command.icon} alt="" width="18" height="18" /><span>${command.label}</span>
  </button>`;
}

function status(
  { notice, saying }: FrameState,
  actions: FrameActions,
  words: (sentence: MessageTemplate) => string,
): TemplateResult {
  const shown = notice ?? (saying === null ? null : ({ kind: 'bad', text: saying } satisfies Notice));
  return html`<div class="status ${shown?.kind ?? ''}" role="status" ?hidden=${shown === null}>
    ${
      shown === null
        ? nothing
        : html`<span>${shown.text}</span> ${deedButton(notice)}
            ${
              shown.stop === undefined
                ? notice === null || notice.kind === 'busy'
                  ? nothing
                  : html`<button class="tool" @click=${actions.dismiss}>${words(text.close)}</button>`
                : html`<button class="tool" @click=${shown.stop}>${words(text.stop)}</button>`
            }`
    }
  </div>`;
}

function deedButton(notice: Notice | null): TemplateResult | typeof nothing {
  return notice?.deed === undefined
    ? nothing
    : html`<button class="tool primary" @click=${notice.deed.run}>${notice.deed.label}</button>`;
}

function take(event: Event, open: (file: File) => void): void {
  const input = event.target;
  if (!(input instanceof HTMLInputElement)) return;
  const file = input.files?.[0];
  // The same file may be chosen again.
  input.value = '';
  if (file !== undefined) open(file);
}
