/** Requests from the ribbon and the keyboard to the pane; both run in one page, and neither imports the other. */

export const paneRequests = [
  ...(['checkData', 'fillSummary', 'makeTemplate', 'openPane', 'openHelp'] as const),
  ...(['mergeFiles', 'reconcile', 'prepareCopy', 'reviewSubmission'] as const),
] as const;
export type PaneRequest = (typeof paneRequests)[number];

let listener: ((request: PaneRequest) => void) | null = null;
let queue: PaneRequest[] = [];

/** Sends a request to the pane; until the pane has started, the request is queued. */
export function sendRequest(request: PaneRequest): void {
  if (listener === null) queue.push(request);
  else listener(request);
}

/** Handles all requests from now on, the queued ones first. */
export function handleRequests(handle: (request: PaneRequest) => void): void {
  listener = handle;
  const queued = queue;
  queue = [];
  queued.forEach(handle);
}
