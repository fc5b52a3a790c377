/**
 * The ribbon's buttons and the keyboard shortcuts. With the shared runtime they live in the pane's own page: each opens
 * the pane and asks it for what its buttons do too, so that progress, results and trouble have one place.
 */
import { ask, requests, type PaneRequest } from '../requests';

async function serve(request: PaneRequest, event: Office.AddinCommands.Event | undefined): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The pane can still be opened by hand: the request is done, and its result waits there.
  }
  ask(request);
  // Excel holds back the next command until this one says that it is done. A shortcut hands over no event.
  event?.completed();
}

for (const request of requests) {
  Office.actions.associate(request, (event?: Office.AddinCommands.Event) => {
    void serve(request, event);
  });
}
