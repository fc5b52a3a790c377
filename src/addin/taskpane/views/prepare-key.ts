/** The pseudonym key: a new one for the user to save, or an existing one from its file. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { panePrepareText } from '../../../text/pane/prepare';
import {
  copyKey,
  setKeySaved,
  readKey,
  downloadKey,
  createKey,
  requestKeyFile,
  keyFileText,
} from '../handlers/prepare';
import type { Pane } from '../state/pane';
import type { PseudonymKey } from '../state/pane-state';
import { button, checkbox, collapsible, radios } from './components';

export function keyView(pane: Pane, key: PseudonymKey): TemplateResult {
  const { t } = pane.translator;
  return html`<div class="card stretched">
    ${radios(
      'key',
      t(panePrepareText.key),
      key.isNew ? 'new' : 'old',
      [
        { value: 'new', label: t(panePrepareText.newKey), help: t(panePrepareText.newKeyHelp) },
        { value: 'old', label: t(panePrepareText.oldKey), help: t(panePrepareText.oldKeyHelp) },
      ],
      (value) => (value === 'new' ? createKey(pane) : requestKeyFile(pane)),
    )}
    ${key.id === null ? nothing : html`<p class="strong">${t(panePrepareText.keyIs, { id: key.id })}</p>`}
    ${key.isNew ? newKey(pane, key) : oldKey(pane)}
  </div>`;
}

function newKey(pane: Pane, { saved }: PseudonymKey): TemplateResult {
  const { t } = pane.translator;
  return html`<p class="note warning">${t(panePrepareText.keyHelp)}</p>
    <div class="row">
      ${button({ label: t(panePrepareText.saveKey), run: () => downloadKey(pane) })}
      ${button({ label: t(panePrepareText.copyKey), run: () => copyKey(pane) })}
    </div>
    ${collapsible(
      t(panePrepareText.keyAsText),
      html`<textarea
        readonly
        rows="5"
        spellcheck="false"
        translate="no"
        aria-label=${t(panePrepareText.keyAsText)}
        .value=${keyFileText(pane)}
      ></textarea>`,
    )}
    ${checkbox({
      id: 'key-kept',
      label: t(panePrepareText.keyKept),
      on: saved,
      change: (on) => setKeySaved(pane, on),
    })}`;
}

function oldKey(pane: Pane): TemplateResult {
  const chosen = (event: Event): void => {
    const field = event.currentTarget;
    if (!(field instanceof HTMLInputElement)) return;
    const [file] = field.files ?? [];
    field.value = '';
    if (file !== undefined) void readKey(pane, file);
  };
  return html`<div class="picker">
    <input id="key-file" class="unseen" type="file" accept=".json,application/json" @change=${chosen} />
    <label class="button" for="key-file">${pane.translator.t(panePrepareText.chooseKey)}</label>
  </div>`;
}
