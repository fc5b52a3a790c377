/** Rows that open a page at a time: by a press on their title, and by a button under those that are shown. */
import { html, nothing } from 'lit-html';
import { paneText } from '../../../text/pane/pane';
import { pageSize } from '../findings';
import type { Pane } from '../pane';
import { button, type View } from './parts';

/** The first page of the rows under `key`, or none. */
export function toggleRows(pane: Pane, key: string): void {
  const open = new Map(pane.state().open);
  if (!open.delete(key)) open.set(key, pageSize);
  pane.set({ open });
}

/** How many of the rows under `key` are shown, and the button for the next page. */
export function moreRows(pane: Pane, key: string, { shown, count }: { shown: number; count: number }): View {
  const { teller } = pane;
  if (count <= shown) return nothing;
  return html`<div class="row more">
    ${button({
      label: teller.say(paneText.more, { count: Math.min(pageSize, count - shown) }),
      kind: 'subtle',
      run: () => pane.set({ open: new Map(pane.state().open).set(key, shown + pageSize) }),
    })}
    <span class="hint">${teller.say(paneText.moreOf, { shown, count })}</span>
  </div>`;
}
