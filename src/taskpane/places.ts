/** The five places of the pane, and the way that ribbon and keyboard lead there. */
import { ask, type PaneRequest } from '../actions/requests';

export const places = ['start', 'data', 'recap', 'rules', 'help'] as const;
export type Place = (typeof places)[number];

export type Run = 'checkData' | 'fillSummary' | 'makeTemplate';

/** Where each request leads, and what is done there. */
export const destinations: Readonly<Record<PaneRequest, { readonly place: Place | null; readonly run: Run | null }>> = {
  checkData: { place: 'data', run: 'checkData' },
  fillSummary: { place: 'recap', run: 'fillSummary' },
  makeTemplate: { place: 'start', run: 'makeTemplate' },
  openPane: { place: null, run: null },
  openHelp: { place: 'help', run: null },
};

/** Asks for what a ribbon button asks for; before the pane has started, the request waits. */
export function goTo(request: PaneRequest): void {
  ask(request);
}
