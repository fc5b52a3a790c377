/** The preview of a suggestion: which cells change, from which value to which. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { FixableFinding } from '../../../actions/apply-suggestion';
import { paneText } from '../../../text/pane/pane';
import { applyPending } from '../handlers/check';
import type { Pane } from '../state/pane';
import { button, radios } from './components';

/** Further cells are only counted. */
const MAX_LISTED_CELLS = 12;

export function suggestionDialog(pane: Pane): TemplateResult | typeof nothing {
  const { pendingSuggestion } = pane.state().check;
  if (pendingSuggestion === null) return nothing;
  const { translator } = pane;
  const { findings, applyToAll } = pendingSuggestion;
  const cells = applyToAll ? findings : findings.slice(0, 1);
  const close = (): void => pane.set({ check: { pendingSuggestion: null } });
  return html`<dialog aria-labelledby="suggestion-title" @close=${close} @cancel=${close}>
    <h2 id="suggestion-title">${translator.t(paneText.applyTitle)}</h2>
    ${
      findings.length === 1
        ? nothing
        : radios(
            'scope',
            translator.t(paneText.applyScope),
            applyToAll ? 'all' : 'one',
            [
              { value: 'all', label: translator.t(paneText.applyAll, { count: findings.length }) },
              { value: 'one', label: translator.t(paneText.applyOne) },
            ],
            (value) => pane.set({ check: { pendingSuggestion: { findings, applyToAll: value === 'all' } } }),
          )
    }
    <h3>${translator.t(paneText.preview)}</h3>
    <ul class="preview">
      ${cells.slice(0, MAX_LISTED_CELLS).map((cell) => previewLine(pane, cell))}
      ${
        cells.length > MAX_LISTED_CELLS
          ? html`<li class="hint">
              ${translator.t(paneText.previewMore, { count: cells.length - MAX_LISTED_CELLS })}
            </li>`
          : nothing
      }
    </ul>
    <div class="row">
      ${button({ label: translator.t(paneText.apply), kind: 'primary', run: () => applyPending(pane) })}
      ${button({ label: translator.t(paneText.cancel), run: close })}
    </div>
  </dialog>`;
}

function previewLine(pane: Pane, { row, header, params, suggestion }: FixableFinding): TemplateResult {
  const { translator } = pane;
  const { value } = params;
  const from = typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  const to = typeof suggestion === 'number' ? translator.formatNumber(suggestion) : suggestion;
  return html`<li>
    <span>${translator.t(paneText.rowShort, { row: String(row) })}</span>
    <span class="hint" translate="no">${header ?? ''}</span>
    <span class="becomes" translate="no"
      >${from === null ? nothing : html`<del>${from}</del> <span aria-hidden="true">→</span> `}<ins>${to}</ins></span
    >
  </li>`;
}
