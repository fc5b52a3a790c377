/** The five places of the pane, the tasks within them, and the way that ribbon and keyboard lead there. */
import { ask, type PaneRequest } from '../requests';

export const places = ['start', 'data', 'recap', 'rules', 'help'] as const;
export type Place = (typeof places)[number];

/** Work shared with others: each a view of its own inside a place, with a way back. */
export type Task = 'review' | 'merge' | 'reconcile' | 'monitor' | 'prepare';

export const placeOf: Readonly<Record<Task, Place>> = {
  review: 'start',
  merge: 'start',
  reconcile: 'start',
  monitor: 'start',
  prepare: 'recap',
};

export type Run = 'checkData' | 'fillSummary' | 'makeTemplate' | 'readForCopy' | 'review';

interface Destination {
  readonly place: Place | null;
  readonly task: Task | null;
  readonly run: Run | null;
}

/** Where each request leads, and what is done there. */
export const destinations: Readonly<Record<PaneRequest, Destination>> = {
  checkData: { place: 'data', task: null, run: 'checkData' },
  fillSummary: { place: 'recap', task: null, run: 'fillSummary' },
  makeTemplate: { place: 'start', task: null, run: 'makeTemplate' },
  openPane: { place: null, task: null, run: null },
  openHelp: { place: 'help', task: null, run: null },
  mergeFiles: { place: 'start', task: 'merge', run: null },
  reconcile: { place: 'start', task: 'reconcile', run: null },
  prepareCopy: { place: 'recap', task: 'prepare', run: 'readForCopy' },
  reviewSubmission: { place: 'start', task: 'review', run: 'review' },
};

/** Asks for what a ribbon button asks for; before the pane has started, the request waits. */
export function goTo(request: PaneRequest): void {
  ask(request);
}
