/** What the ribbon and the keyboard ask of the pane. Both run in one page, yet neither face knows the other. */

export const requests = [
  ...(['checkData', 'fillSummary', 'makeTemplate', 'openPane', 'openHelp'] as const),
  ...(['mergeFiles', 'reconcile', 'prepareCopy', 'reviewSubmission'] as const),
] as const;
export type PaneRequest = (typeof requests)[number];

let take: ((request: PaneRequest) => void) | null = null;
let waiting: PaneRequest[] = [];

/** Asks the pane; until the pane has started, the request waits. */
export function ask(request: PaneRequest): void {
  if (take === null) waiting.push(request);
  else take(request);
}

/** The pane takes requests from now on, those that waited first. */
export function takeRequests(listener: (request: PaneRequest) => void): void {
  take = listener;
  const earlier = waiting;
  waiting = [];
  earlier.forEach(listener);
}
