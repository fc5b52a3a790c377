/** The key of the pseudonyms: made here and handed to the user to keep, or taken from the file that they kept. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { panePrepareText } from '../../../text/pane/prepare';
import { copyKey, keepKey, readKey, saveKey, takeNewKey, takeOldKey, textOfKey } from '../handlers/prepare';
import type { Pane } from '../pane';
import type { KeyAtHand } from '../state';
import { button, checkbox, fold, radios } from './parts';

export function keyView(pane: Pane, key: KeyAtHand): TemplateResult {
  const { say } = pane.teller;
  return html`<div class="card stretched">
    ${radios(
      'key',
      say(panePrepareText.key),
      key.fresh ? 'new' : 'old',
      [
        { value: 'new', label: say(panePrepareText.newKey), help: say(panePrepareText.newKeyHelp) },
        { value: 'old', label: say(panePrepareText.oldKey), help: say(panePrepareText.oldKeyHelp) },
      ],
      (value) => (value === 'new' ? takeNewKey(pane) : takeOldKey(pane)),
    )}
    ${key.id === null ? nothing : html`<p class="strong">${say(panePrepareText.keyIs, { id: key.id })}</p>`}
    ${key.fresh ? newKey(pane, key) : oldKey(pane)}
  </div>`;
}

function newKey(pane: Pane, { kept }: KeyAtHand): TemplateResult {
  const { say } = pane.teller;
  return html`<p class="note warning">${say(panePrepareText.keyHelp)}</p>
    <div class="row">
      ${button({ label: say(panePrepareText.saveKey), run: () => saveKey(pane) })}
      ${button({ label: say(panePrepareText.copyKey), run: () => copyKey(pane) })}
    </div>
    ${fold(
      say(panePrepareText.keyAsText),
      html`<textarea
        readonly
        rows="5"
        spellcheck="false"
        translate="no"
        aria-label=${say(panePrepareText.keyAsText)}
        .value=${textOfKey(pane)}
      ></textarea>`,
    )}
    ${checkbox({
      id: 'key-kept',
      label: say(panePrepareText.keyKept),
      on: kept,
      change: (on) => keepKey(pane, on),
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
    <label class="button" for="key-file">${pane.teller.say(panePrepareText.chooseKey)}</label>
  </div>`;
}
