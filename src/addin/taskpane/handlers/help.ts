/** The list of functions, loaded when somebody looks for it. */
import type { Pane } from '../pane';

export async function loadFunctions(pane: Pane): Promise<void> {
  if (Array.isArray(pane.state().functions)) return;
  try {
    pane.set({ functions: await pane.host.functions() });
  } catch {
    pane.set({ functions: 'unreachable' });
  }
}
