/** What views and handlers share: the state, the host, the translator, and one running task at a time. */
import type { MessageTemplate } from '../../../text/core/translate';
import { UserError } from '../../../text/core/user-error';
import { paneText } from '../../../text/pane/pane';
import type { LiveWorkbook } from '../../../workbook/live';
import type { PaneHost } from '../host';
import type { Translator } from '../translator';
import { initialState, visibleTask, type Notification, type PaneState, type TaskStates } from './pane-state';
import { createSelfEditTracker, type SelfEditTracker } from './self-edits';
import type { CommandName } from './tabs';
import { errorMessage, nextActions } from './user-errors';

/** What a running task needs: the workbook, cancellation, progress, and a way to let the page draw. */
export interface TaskContext {
  readonly workbook: LiveWorkbook;
  readonly signal: AbortSignal;
  readonly onProgress: (rows: number) => void;
  readonly pause: () => Promise<void>;
}

/** A new state: top-level values are replaced, the objects of single tasks are merged. */
export type PanePatch = Partial<Omit<PaneState, keyof TaskStates>> & {
  readonly [Name in keyof TaskStates]?: Partial<TaskStates[Name]>;
};

export interface Pane {
  readonly host: PaneHost;
  readonly translator: Translator;
  readonly selfEdits: SelfEditTracker;
  readonly state: () => PaneState;
  set(patch: PanePatch): void;
  /** Shows a message in the footer. */
  notify(notification: Notification): void;
  /**
   * Runs one task, and refuses a second one meanwhile. Resolves to true if it completed.
   * @param cancellable it reads for long, and can be cancelled until it writes.
   */
  runTask(
    label: MessageTemplate,
    task: (context: TaskContext) => Promise<void>,
    cancellable?: boolean,
  ): Promise<boolean>;
  cancel(): void;
  /** Runs a handler by its name in the registry. */
  run(command: CommandName): Promise<unknown>;
}

export type Commands = Readonly<Record<CommandName, (pane: Pane) => Promise<unknown>>>;

/** A task that takes less time than this shows no progress. */
const PROGRESS_DELAY_MS = 1_000;

class CancelledError extends Error {}

export function createPane(host: PaneHost, translator: Translator, commands: Commands, onChange: () => void): Pane {
  let state = initialState;
  let running: AbortController | null = null;
  let opened: Promise<LiveWorkbook> | null = null;

  const set = (patch: PanePatch): void => {
    const next = merged(state, patch);
    const leaves = next.tab !== state.tab || visibleTask(next) !== visibleTask(state);
    const keeps = 'notification' in patch || !leaves || state.notification?.persistent === true;
    state = { ...next, notification: keeps ? next.notification : null };
    onChange();
  };
  const notify = (notification: Notification): void => set({ notification });

  const pane: Pane = {
    host,
    translator,
    selfEdits: createSelfEditTracker(),
    state: () => state,
    set,
    notify,
    async runTask(label, task, cancellable = false) {
      if (running !== null) return false;
      const controller = new AbortController();
      running = controller;
      set({
        busy: { label: translator.t(label), rows: 0, visible: false, cancellable },
        notification: null,
        announcement: '',
      });
      const show = setTimeout(() => {
        if (state.busy !== null) set({ busy: { ...state.busy, visible: true } });
      }, PROGRESS_DELAY_MS);
      let rows = 0;
      try {
        opened ??= host.open();
        await task({
          workbook: await opened,
          signal: controller.signal,
          onProgress: (done) => (rows = done),
          pause: async () => {
            await new Promise((resolve) => setTimeout(resolve, 0));
            if (state.busy?.visible === true && state.busy.rows !== rows) set({ busy: { ...state.busy, rows } });
          },
        });
        return true;
      } catch (error) {
        if (state.busy !== null) notify(errorNotification(error, pane));
        return false;
      } finally {
        clearTimeout(show);
        running = null;
        set({ busy: null });
      }
    },
    cancel: () => running?.abort(new CancelledError()),
    run: (command) => commands[command](pane),
  };
  return pane;
}

function merged(state: PaneState, patch: PanePatch): PaneState {
  return {
    ...state,
    ...patch,
    check: { ...state.check, ...patch.check },
    recap: { ...state.recap, ...patch.recap },
    rules: { ...state.rules, ...patch.rules },
    review: { ...state.review, ...patch.review },
    prepare: { ...state.prepare, ...patch.prepare },
  };
}

function errorNotification(error: unknown, pane: Pane): Notification {
  const { translator } = pane;
  if (error instanceof CancelledError) return { tone: 'info', text: translator.t(paneText.cancelled), actions: [] };
  if (error instanceof UserError) {
    return { tone: 'bad', text: translator.formatMessage(errorMessage(error)), actions: nextActions(error, pane) };
  }
  return { tone: 'bad', text: translator.t(paneText.unexpected, { code: errorCode(error) }), actions: [] };
}

/** The error's code or class, never its message, which may quote a cell. */
function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return error instanceof Error ? error.name : 'Error';
}
