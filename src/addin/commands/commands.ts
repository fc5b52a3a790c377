/**
 * Ribbon buttons and keyboard shortcuts. With the shared runtime they run in the pane's own page: each opens the pane and
 * sends it a request, so that progress, results and errors are shown in one place.
 */
import { paneRequests, sendRequest, type PaneRequest } from '../requests';

async function openPaneAndSend(request: PaneRequest, event: Office.AddinCommands.Event | undefined): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The user can still open the pane by hand: the request runs, and its result is shown there.
  }
  sendRequest(request);
  // Excel blocks the next command until this one completes. A shortcut passes no event.
  event?.completed();
}

for (const request of paneRequests) {
  Office.actions.associate(request, (event?: Office.AddinCommands.Event) => {
    void openPaneAndSend(request, event);
  });
}
