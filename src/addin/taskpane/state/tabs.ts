/** The five tabs of the pane, the tasks within them, and where each request of ribbon and keyboard leads. */
import type { PaneRequest } from '../../requests';

export const tabNames = ['start', 'data', 'recap', 'rules', 'help'] as const;
export type Tab = (typeof tabNames)[number];

/** Tasks that involve other units or agencies: each has a view of its own inside a tab, with a way back. */
export type TaskName = 'review' | 'merge' | 'reconcile' | 'monitor' | 'prepare';

export const tabOfTask: Readonly<Record<TaskName, Tab>> = {
  review: 'start',
  merge: 'start',
  reconcile: 'start',
  monitor: 'start',
  prepare: 'recap',
};

/** Handlers that can be run by name; `createPane` gets them as a registry. */
export type CommandName = 'checkData' | 'fillSummary' | 'makeTemplate' | 'readForCopy' | 'review';

interface Destination {
  /** Null: the tab stays as it is. */
  readonly tab: Tab | null;
  readonly openTask: TaskName | null;
  readonly command: CommandName | null;
}

export const destinations: Readonly<Record<PaneRequest, Destination>> = {
  checkData: { tab: 'data', openTask: null, command: 'checkData' },
  fillSummary: { tab: 'recap', openTask: null, command: 'fillSummary' },
  makeTemplate: { tab: 'start', openTask: null, command: 'makeTemplate' },
  openPane: { tab: null, openTask: null, command: null },
  openHelp: { tab: 'help', openTask: null, command: null },
  mergeFiles: { tab: 'start', openTask: 'merge', command: null },
  reconcile: { tab: 'start', openTask: 'reconcile', command: null },
  prepareCopy: { tab: 'recap', openTask: 'prepare', command: 'readForCopy' },
  reviewSubmission: { tab: 'start', openTask: 'review', command: 'review' },
};
