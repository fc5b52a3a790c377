/** Rows that open a page at a time: by a press on their title, and by a button under those that are shown. */
import { html, nothing } from 'lit-html';
import { paneText } from '../../../text/pane/pane';
import { PAGE_SIZE } from '../state/findings';
import type { Pane } from '../state/pane';
import { button, type View } from './components';

/** The first page of the rows under `key`, or none. */
export function toggleRows(pane: Pane, key: string): void {
  const expanded = new Map(pane.state().expanded);
  if (!expanded.delete(key)) expanded.set(key, PAGE_SIZE);
  pane.set({ expanded });
}

/** How many of the rows under `key` are shown, and the button for the next page. */
export function moreRows(pane: Pane, key: string, { shown, count }: { shown: number; count: number }): View {
  const { translator } = pane;
  if (count <= shown) return nothing;
  return html`<div class="row more">
    ${button({
      label: translator.t(paneText.more, { count: Math.min(PAGE_SIZE, count - shown) }),
      kind: 'subtle',
      run: () => pane.set({ expanded: new Map(pane.state().expanded).set(key, shown + PAGE_SIZE) }),
    })}
    <span class="hint">${translator.t(paneText.moreOf, { shown, count })}</span>
  </div>`;
}
