/** What views and deeds share: the state, its host, the words, and one piece of work at a time. */
import { UserError } from '../../text/core/user-error';
import { paneText } from '../../text/pane/pane';
import type { Message, MessageTemplate } from '../../text/core/translate';
import type { LiveWorkbook } from '../../workbook/live';
import type { PaneHost } from './host';
import { ownEdits, type OwnEdits } from './own-edits';
import { nextStep, paneSentence } from './refusals';
import { taskAtHand, type Bar, type PaneState } from './state';
import type { Teller } from './teller';

/** Work in hand: what an action needs to be stopped, to tell how far it is, and to give way to the page. */
export interface Job {
  readonly workbook: LiveWorkbook;
  readonly signal: AbortSignal;
  readonly onProgress: (rows: number) => void;
  readonly pause: () => Promise<void>;
}

export interface Pane {
  readonly host: PaneHost;
  readonly teller: Teller;
  readonly edits: OwnEdits;
  readonly state: () => PaneState;
  set(patch: Partial<PaneState>): void;
  /** Says something in the bar at the foot. */
  say(bar: Bar): void;
  /**
   * Does one piece of work; a second one is not begun meanwhile. True where it came to its end.
   * `stops`: it reads for long, and can be cancelled until it writes.
   */
  work(what: MessageTemplate, deed: (job: Job) => Promise<void>, stops?: boolean): Promise<boolean>;
  cancel(): void;
}

/** A run under this many milliseconds shows no progress. */
const patience = 1_000;

class Cancelled extends Error {}

export function createPane(host: PaneHost, words: Teller, first: PaneState, changed: (state: PaneState) => void): Pane {
  let state = first;
  let running: AbortController | null = null;
  let opened: Promise<LiveWorkbook> | null = null;

  const set = (patch: Partial<PaneState>): void => {
    const next = { ...state, ...patch };
    const leaves = next.place !== state.place || taskAtHand(next) !== taskAtHand(state);
    const bar = 'bar' in patch || !leaves || state.bar?.lasting === true ? next.bar : null;
    state = { ...next, bar };
    changed(state);
  };
  const say = (bar: Bar): void => set({ bar });

  const pane: Pane = {
    host,
    teller: words,
    edits: ownEdits(),
    state: () => state,
    set,
    say,
    async work(what, deed, stops = false) {
      if (running !== null) return false;
      const controller = new AbortController();
      running = controller;
      const told = words.say(what);
      set({ busy: { what: told, rows: 0, shown: false, stops }, bar: null, whisper: '' });
      const show = setTimeout(() => {
        if (state.busy !== null) set({ busy: { ...state.busy, shown: true } });
      }, patience);
      let rows = 0;
      try {
        opened ??= host.open();
        await deed({
          workbook: await opened,
          signal: controller.signal,
          onProgress: (done) => (rows = done),
          pause: async () => {
            await new Promise((resolve) => setTimeout(resolve, 0));
            if (state.busy?.shown === true && state.busy.rows !== rows) set({ busy: { ...state.busy, rows } });
          },
        });
        return true;
      } catch (error) {
        if (state.busy !== null) say(barOf(error, pane));
        return false;
      } finally {
        clearTimeout(show);
        running = null;
        set({ busy: null });
      }
    },
    cancel: () => running?.abort(new Cancelled()),
  };
  return pane;
}

function barOf(error: unknown, pane: Pane): Bar {
  const { teller } = pane;
  if (error instanceof Cancelled) return { tone: 'info', text: teller.say(paneText.cancelled), actions: [] };
  if (error instanceof UserError) {
    return { tone: 'bad', text: teller.tell(refusalMessage(error)), actions: nextStep(error, pane) };
  }
  return { tone: 'bad', text: teller.say(paneText.unexpected, { code: codeOf(error) }), actions: [] };
}

export function refusalMessage({ userMessage: messageToTell }: UserError): Message {
  return { ...messageToTell, template: paneSentence(messageToTell.template) };
}

/** The kind of an error, never its text: that may quote a cell. */
function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return error instanceof Error ? error.name : 'Error';
}
