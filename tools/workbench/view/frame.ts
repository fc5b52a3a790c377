/** The bar above grid and pane: commands, the note that this is not Excel, and the status. */
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { translate, type Language, type Params, type MessageTemplate } from '../../../src/text/core/translate';
import { workbenchText as text } from '../text/workbench';
import type { RibbonCommand } from '../ribbon';

export interface Notification {
  readonly text: string;
  readonly kind: 'busy' | 'good' | 'bad';
  /** Present while work can be cancelled. */
  readonly stop?: () => void;
  /** A button beside the text. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface FrameState {
  readonly language: Language;
  readonly commands: readonly RibbonCommand[];
  readonly notification: Notification | null;
  /** Message of the selected error cell. */
  readonly errorMessage: string | null;
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
  const t = (template: MessageTemplate, params?: Params): string => translate(language, template, params);
  return html`
    <div class="brand">
      <img src="addin/icons/ip-asn-32.png" alt="" width="24" height="24" />
      <strong>IP ASN</strong>
    </div>
    <div class="group" role="group" aria-label=${t(text.fileGroup)}>
      <label class="tool file" title=${t(text.openTip)}>
        ${t(text.open)}
        <input
          type="file"
          id="open-file"
          accept=".xlsx,.csv,.ods,.txt"
          @change=${(event: Event) => {
            take(event, actions.open);
          }}
        />
      </label>
      <button class="tool" title=${t(text.saveTip)} @click=${actions.save}>${t(text.save)}</button>
      <button class="tool" title=${t(text.sampleTip)} @click=${actions.sample}>${t(text.sample)}</button>
    </div>
    <div class="group ribbon" role="group" aria-label=${t(text.commands)}>
      ${state.commands.map((command) => commandButton(command, actions))}
    </div>
    <p class="stands-in">
      <span>${t(text.notExcel)}</span>
      <span class="excel">${t(text.hasExcel)} <code>npm run excel</code></span>
    </p>
    ${status(state, actions, t)}
  `;
}

function commandButton(command: RibbonCommand, actions: FrameActions): TemplateResult {
  return html`<button
    class="tool command"
    title=${command.tooltip}
    data-action=${command.action ?? 'pane'}
    @click=${() => {
      actions.command(command);
    }}
  >
    <img src=${command.icon} alt="" width="18" height="18" /><span>${command.label}</span>
  </button>`;
}

function status(
  { notification, errorMessage }: FrameState,
  actions: FrameActions,
  t: (template: MessageTemplate) => string,
): TemplateResult {
  const shown =
    notification ?? (errorMessage === null ? null : ({ kind: 'bad', text: errorMessage } satisfies Notification));
  return html`<div class="status ${shown?.kind ?? ''}" role="status" ?hidden=${shown === null}>
    ${
      shown === null
        ? nothing
        : html`<span>${shown.text}</span> ${actionButton(notification)}
            ${
              shown.stop === undefined
                ? notification === null || notification.kind === 'busy'
                  ? nothing
                  : html`<button class="tool" @click=${actions.dismiss}>${t(text.close)}</button>`
                : html`<button class="tool" @click=${shown.stop}>${t(text.stop)}</button>`
            }`
    }
  </div>`;
}

function actionButton(notification: Notification | null): TemplateResult | typeof nothing {
  return notification?.action === undefined
    ? nothing
    : html`<button class="tool primary" @click=${notification.action.run}>${notification.action.label}</button>`;
}

function take(event: Event, open: (file: File) => void): void {
  const input = event.target;
  if (!(input instanceof HTMLInputElement)) return;
  const file = input.files?.[0];
  // Allows choosing the same file again.
  input.value = '';
  if (file !== undefined) open(file);
}
