/** Loads the list of functions when the help tab is first opened. */
import type { Pane } from '../state/pane';

export async function loadFunctions(pane: Pane): Promise<void> {
  if (Array.isArray(pane.state().functions)) return;
  try {
    pane.set({ functions: await pane.host.functions() });
  } catch {
    pane.set({ functions: 'unreachable' });
  }
}
