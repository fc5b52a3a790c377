/** All that the pane knows, in one place. Views read it, deeds replace it, nobody changes it. */
import type { FixableFinding } from '../../actions/apply-suggestion';
import type { MergedRosters } from '../../actions/roster/merge-rosters';
import type { ReconciledRoster } from '../../actions/roster/reconcile-roster';
import type { DetectedData } from '../../actions/detect-data';
import type { Acceptance, Roster } from '../../actions/prepare-copy';
import type { Consultation } from '../../actions/review/consult';
import type { Reviewed } from '../../actions/review-submission';
import { defaultSettings, type WorkbookSettings } from '../../actions/workbook-settings';
import type { Assessment } from '../../check/assessment';
import type { MethodChoice } from '../../method/choice';
import type { Severity } from '../../record/finding';
import type { Fingerprint, UnitFingerprint } from '../../review-copy/fingerprint';
import type { MonitoringResult } from '../../report/monitoring-sheet';
import type { FunctionInfo } from './host';
import { placeOf, type Place, type Task } from './places';

/** Work under way; it shows once it has taken a second. */
export interface Busy {
  readonly what: string;
  readonly rows: number;
  readonly shown: boolean;
  /** Whether it can still be stopped with nothing changed. */
  readonly stops: boolean;
}

export interface BarAction {
  readonly label: string;
  readonly run: () => void;
}

/** What the pane last had to say. */
export interface Bar {
  readonly tone: 'good' | 'info' | 'bad';
  readonly text: string;
  readonly actions: readonly BarAction[];
  /** Stays when the user goes to another place: something can be taken back. */
  readonly lasting?: boolean;
}

/** A suggestion before it is applied. */
export interface Asking {
  readonly equal: readonly FixableFinding[];
  readonly all: boolean;
}

export interface RecapResult {
  readonly assessment: Assessment;
  readonly sheet: string;
}

/** What files are picked for. */
export type FileUse = 'merge' | 'units' | 'sources' | 'before';

export interface MergeSeen {
  readonly merged: MergedRosters;
  /** There was a list of the units that have to send something. */
  readonly listed: boolean;
}

/** The key of the pseudonyms: in the page's memory alone. */
export interface KeyAtHand {
  /** Null until the file of a key that the user has is chosen. */
  readonly bytes: Uint8Array | null;
  readonly id: string | null;
  readonly fresh: boolean;
  /** The user says that it is kept; one that came from a file is. */
  readonly kept: boolean;
}

export interface Prepared {
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
  readonly key: KeyAtHand | null;
  readonly prepared: Prepared | null;
}

export interface PaneState {
  readonly place: Place;
  /** Stays open while the user looks at another place; see `taskAtHand`. */
  readonly task: Task | null;
  readonly busy: Busy | null;
  readonly bar: Bar | null;
  /** What is told to a screen reader alone; of no use to whoever sees it happen. */
  readonly whisper: string;
  /** Null until the workbook has been looked at. */
  readonly seen: DetectedData | null;
  readonly choices: WorkbookSettings;
  /** The method on the workbook's own rules sheet. */
  readonly ownMethod: MethodChoice | null;
  /** That sheet is there, and holds no whole method. */
  readonly ownMethodBroken: boolean;
  readonly assessment: Assessment | null;
  /** Whose change came after the check. */
  readonly stale: 'own' | 'remote' | null;
  readonly follow: boolean;
  readonly severities: ReadonlySet<Severity>;
  readonly search: string;
  /** Kinds that are open, by code, and how many of their findings are shown. */
  readonly open: ReadonlyMap<string, number>;
  /** The finding whose cell was selected last. */
  readonly current: string | null;
  readonly mended: ReadonlySet<string>;
  readonly asking: Asking | null;
  readonly marked: boolean;
  readonly sampleSize: number;
  readonly result: RecapResult | null;
  readonly scoresAs: 'values' | 'formula';
  /** The method shown under Aturan; null: that of the run. */
  readonly shownMethod: string | null;
  /** Numbers typed for values that the shown method lacks, by key. */
  readonly typed: ReadonlyMap<string, string>;
  readonly picked: Readonly<Record<FileUse, readonly File[]>>;
  /** Null until the picked files have been read. */
  readonly merged: MergeSeen | null;
  readonly reconciled: ReconciledRoster | null;
  readonly monitored: MonitoringResult | null;
  readonly reviewed: Reviewed | null;
  /** Null where no review was written into the workbook yet. */
  readonly consultation: Consultation | null;
  /** The key of the unit whose line is shown. */
  readonly shownUnit: string;
  readonly prepare: PrepareState;
  readonly functions: readonly FunctionInfo[] | 'unreachable' | null;
}

export const allSeverities: readonly Severity[] = ['error', 'warning', 'notice'];

export const firstState: PaneState = {
  place: 'start',
  task: null,
  busy: null,
  bar: null,
  whisper: '',
  seen: null,
  choices: defaultSettings,
  ownMethod: null,
  ownMethodBroken: false,
  assessment: null,
  stale: null,
  follow: false,
  severities: new Set(allSeverities),
  search: '',
  open: new Map(),
  current: null,
  mended: new Set(),
  asking: null,
  marked: false,
  sampleSize: 250,
  result: null,
  scoresAs: 'values',
  shownMethod: null,
  typed: new Map(),
  picked: { merge: [], units: [], sources: [], before: [] },
  merged: null,
  reconciled: null,
  monitored: null,
  reviewed: null,
  consultation: null,
  shownUnit: '',
  prepare: { roster: null, acceptances: [], masked: false, key: null, prepared: null },
  functions: null,
};

/** The task that is on view: the one that is open, in its own place. */
export function taskAtHand({ place, task }: Pick<PaneState, 'place' | 'task'>): Task | null {
  return task !== null && placeOf[task] === place ? task : null;
}
