/** The task pane in an iframe beside the grid: the built add-in page, for which this page acts as the Office host. */
import type { Language } from '../../src/text/core/translate';
import type { FakeExcelHost } from '../fake-excel/host';
import { hostQuery, connectWindow } from '../fake-excel/page';

declare global {
  interface Window {
    /** Called by the frame's page before Microsoft's client library is loaded in it. */
    installFakeExcel?: (frame: Window) => void;
  }
}

const locales = { id: 'id-ID', en: 'en-US' } as const;

/** The value at a property path; undefined if any step is missing. */
export function getPath(from: unknown, path: readonly string[]): unknown {
  let at = from;
  for (const key of path) {
    if ((typeof at !== 'object' && typeof at !== 'function') || at === null) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** How often to check whether the pane is ready. */
const POLL_INTERVAL_MS = 50;

export interface PaneFrame {
  readonly element: HTMLIFrameElement;
  /** Reloads the pane for another workbook. */
  show(host: FakeExcelHost): void;
  /** Reads a property of the pane's window, e.g. the functions and actions the add-in has associated. */
  getPath(path: readonly string[]): unknown;
  /** Resolves when the add-in has associated this ribbon action. */
  ready(action: string): Promise<void>;
}

export function createPaneFrame(language: Language, title: string): PaneFrame {
  const element = document.createElement('iframe');
  element.title = title;
  element.className = 'pane';
  /** Until the new page has installed its host, the iframe may still show the previous one. */
  let loading: Promise<void> = Promise.resolve();
  const inPane = (path: readonly string[]): unknown => getPath(element.contentWindow, path);
  return {
    element,
    show(host) {
      const displayLanguage = locales[language];
      loading = new Promise((loaded) => {
        window.installFakeExcel = (frame) => {
          connectWindow(host, { displayLanguage }, frame);
          loaded();
        };
      });
      element.src = `addin/taskpane.html?${hostQuery(displayLanguage)}`;
    },
    getPath: inPane,
    async ready(action) {
      await loading;
      const path = ['Office', 'actions', '_association', 'mappings', action.toUpperCase()];
      while (inPane(path) === undefined) await new Promise((done) => setTimeout(done, POLL_INTERVAL_MS));
    },
  };
}
