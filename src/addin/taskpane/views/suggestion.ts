/** The preview of a suggestion: which cells change, from what into what, before anything does. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { FixableFinding } from '../../../actions/apply-suggestion';
import { paneText } from '../../../text/pane/pane';
import { applyAsked } from '../handlers/check';
import type { Pane } from '../pane';
import { button, radios } from './parts';

/** More cells than this are counted, not listed. */
const listed = 12;

export function suggestionDialog(pane: Pane): TemplateResult | typeof nothing {
  const { asking } = pane.state();
  if (asking === null) return nothing;
  const { teller } = pane;
  const { equal, all } = asking;
  const cells = all ? equal : equal.slice(0, 1);
  const close = (): void => pane.set({ asking: null });
  return html`<dialog aria-labelledby="suggestion-title" @close=${close} @cancel=${close}>
    <h2 id="suggestion-title">${teller.say(paneText.applyTitle)}</h2>
    ${
      equal.length === 1
        ? nothing
        : radios(
            'scope',
            teller.say(paneText.applyScope),
            all ? 'all' : 'one',
            [
              { value: 'all', label: teller.say(paneText.applyAll, { count: equal.length }) },
              { value: 'one', label: teller.say(paneText.applyOne) },
            ],
            (value) => pane.set({ asking: { ...asking, all: value === 'all' } }),
          )
    }
    <h3>${teller.say(paneText.preview)}</h3>
    <ul class="preview">
      ${cells.slice(0, listed).map((cell) => previewLine(pane, cell))}
      ${
        cells.length > listed
          ? html`<li class="hint">${teller.say(paneText.previewMore, { count: cells.length - listed })}</li>`
          : nothing
      }
    </ul>
    <div class="row">
      ${button({ label: teller.say(paneText.apply), kind: 'primary', run: () => applyAsked(pane) })}
      ${button({ label: teller.say(paneText.cancel), run: close })}
    </div>
  </dialog>`;
}

function previewLine(pane: Pane, { row, header, params, suggestion }: FixableFinding): TemplateResult {
  const { teller } = pane;
  const { value } = params;
  const from = typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  const to = typeof suggestion === 'number' ? teller.number(suggestion) : suggestion;
  return html`<li>
    <span>${teller.say(paneText.rowShort, { row: String(row) })}</span>
    <span class="hint" translate="no">${header ?? ''}</span>
    <span class="becomes" translate="no"
      >${from === null ? nothing : html`<del>${from}</del> <span aria-hidden="true">→</span> `}<ins>${to}</ins></span
    >
  </li>`;
}
