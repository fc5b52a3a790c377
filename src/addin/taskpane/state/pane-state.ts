/** The state of the pane: read by views, replaced by handlers, never mutated. */
import type { FixableFinding } from '../../../actions/apply-suggestion';
import type { DetectedData } from '../../../actions/detect-data';
import type { Acceptance, Roster } from '../../../actions/prepare-copy';
import type { Consultation } from '../../../actions/consultation';
import type { Reviewed } from '../../../actions/review-submission';
import type { MergedRosters } from '../../../actions/merge-rosters';
import type { ReconciledRoster } from '../../../actions/reconcile-roster';
import { defaultSettings, type WorkbookSettings } from '../../../actions/workbook-settings';
import type { Assessment } from '../../../check/assessment';
import type { MethodChoice } from '../../../method/choice';
import type { Severity } from '../../../record/finding';
import type { MonitoringResult } from '../../../report/monitoring-sheet';
import type { Fingerprint, UnitFingerprint } from '../../../review-copy/fingerprint';
import type { FunctionInfo } from '../host';
import { tabOfTask, type Tab, type TaskName } from './tabs';

export interface RunningTask {
  readonly label: string;
  /** Rows done so far. */
  readonly rows: number;
  /** False until it has run for PROGRESS_DELAY_MS. */
  readonly visible: boolean;
  /** Whether it can still be stopped with nothing changed. */
  readonly cancellable: boolean;
}

export interface NotificationAction {
  readonly label: string;
  readonly run: () => void;
}

/** A message in the footer. */
export interface Notification {
  readonly tone: 'good' | 'info' | 'bad';
  readonly text: string;
  readonly actions: readonly NotificationAction[];
  /** Stays when the user goes to another tab, because it offers an undo. */
  readonly persistent?: boolean;
}

/** A suggestion that is previewed before it is applied. */
export interface PendingSuggestion {
  readonly findings: readonly FixableFinding[];
  /** False: the first finding only. */
  readonly applyToAll: boolean;
}

/** What files are picked for. */
export type FileUse = 'merge' | 'units' | 'sources' | 'before';

export interface CheckState {
  readonly assessment: Assessment | null;
  /** Who changed cells after the check; null while it is up to date. */
  readonly stale: 'own' | 'remote' | null;
  /** Keys of the findings whose suggestion was applied. */
  readonly fixed: ReadonlySet<string>;
  readonly pendingSuggestion: PendingSuggestion | null;
  readonly severities: ReadonlySet<Severity>;
  readonly search: string;
  /** Check again by itself when cells change. */
  readonly follow: boolean;
  /** The cells with findings are coloured on the sheet. */
  readonly cellsMarked: boolean;
}

export interface RecapState {
  readonly result: Assessment | null;
  readonly scoresAs: 'values' | 'formula';
}

export interface RulesState {
  /** The method on the workbook's own rules sheet. */
  readonly ownMethod: MethodChoice | null;
  /** The rules sheet exists, but does not hold a whole method. */
  readonly ownMethodBroken: boolean;
  /** The method that the tab shows; null: the one of the run. */
  readonly shownMethod: string | null;
  /** Numbers typed for values that the shown method lacks, by key. */
  readonly typed: ReadonlyMap<string, string>;
}

export interface MergeResult {
  readonly merged: MergedRosters;
  /** The user gave a list of the units that have to send a file. */
  readonly unitsListed: boolean;
}

export interface ReviewState {
  readonly result: Reviewed | null;
  readonly consultation: Consultation | null;
  /** Key of the unit whose line is shown; empty for none. */
  readonly shownUnit: string;
}

/** Key of the pseudonyms; kept in the page's memory only. */
export interface PseudonymKey {
  /** Null until the user has chosen the file of an existing key. */
  readonly bytes: Uint8Array | null;
  readonly id: string | null;
  readonly isNew: boolean;
  /** The user confirmed that it is stored; always true for one that came from a file. */
  readonly saved: boolean;
}

export interface PreparedCopy {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fingerprint: Fingerprint;
  readonly units: readonly UnitFingerprint[];
  readonly accepted: number;
}

export interface PrepareState {
  /** Null until the data have been read for a copy. */
  readonly roster: Roster | null;
  readonly acceptances: readonly Acceptance[];
  readonly masked: boolean;
  readonly key: PseudonymKey | null;
  readonly copy: PreparedCopy | null;
}

/** One object for each task of the pane; `Pane.set` merges a patch of one into it. */
export interface TaskStates {
  readonly check: CheckState;
  readonly recap: RecapState;
  readonly rules: RulesState;
  readonly review: ReviewState;
  readonly prepare: PrepareState;
}

export interface PaneState extends TaskStates {
  readonly tab: Tab;
  /** Stays open while the user looks at another tab; see `visibleTask`. */
  readonly openTask: TaskName | null;
  readonly busy: RunningTask | null;
  readonly notification: Notification | null;
  /** Announced to screen readers only (ARIA live region). */
  readonly announcement: string;
  /** Null until the workbook has been inspected. */
  readonly detected: DetectedData | null;
  readonly settings: WorkbookSettings;
  readonly sampleSize: number;
  /** How many rows are shown of each open group, by the group's key. */
  readonly expanded: ReadonlyMap<string, number>;
  /** Key of the finding or difference whose cell was selected last. */
  readonly selected: string | null;
  readonly pickedFiles: Readonly<Record<FileUse, readonly File[]>>;
  readonly merge: MergeResult | null;
  readonly reconcile: ReconciledRoster | null;
  readonly monitor: MonitoringResult | null;
  readonly functions: readonly FunctionInfo[] | 'unreachable' | null;
}

export const allSeverities: readonly Severity[] = ['error', 'warning', 'notice'];

export const initialState: PaneState = {
  tab: 'start',
  openTask: null,
  busy: null,
  notification: null,
  announcement: '',
  detected: null,
  settings: defaultSettings,
  sampleSize: 250,
  expanded: new Map(),
  selected: null,
  pickedFiles: { merge: [], units: [], sources: [], before: [] },
  check: {
    assessment: null,
    stale: null,
    fixed: new Set(),
    pendingSuggestion: null,
    severities: new Set(allSeverities),
    search: '',
    follow: false,
    cellsMarked: false,
  },
  recap: { result: null, scoresAs: 'values' },
  rules: { ownMethod: null, ownMethodBroken: false, shownMethod: null, typed: new Map() },
  merge: null,
  reconcile: null,
  monitor: null,
  review: { result: null, consultation: null, shownUnit: '' },
  prepare: { roster: null, acceptances: [], masked: false, key: null, copy: null },
  functions: null,
};

/** The open task, where its own tab is shown. */
export function visibleTask({ tab, openTask }: Pick<PaneState, 'tab' | 'openTask'>): TaskName | null {
  return openTask !== null && tabOfTask[openTask] === tab ? openTask : null;
}
