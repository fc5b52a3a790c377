/** Groups whose rows are shown a page at a time. */
import { html, nothing } from 'lit-html';
import { paneText } from '../../../text/pane/pane';
import { PAGE_SIZE } from '../state/findings';
import type { Pane } from '../state/pane';
import { button, type View } from './components';

/** Opens the group with its first page of rows, or closes it. */
export function toggleRows(pane: Pane, key: string): void {
  const expanded = new Map(pane.state().expanded);
  if (!expanded.delete(key)) expanded.set(key, PAGE_SIZE);
  pane.set({ expanded });
}

/** The button for the group's next page, with how many rows are shown. */
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
