/** The pane in a frame beside the grid: the built page, for which this page poses as Excel. */
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

/** What stands at the end of a path of properties; undefined where the path breaks off. */
export function getPath(from: unknown, path: readonly string[]): unknown {
  let at = from;
  for (const key of path) {
    if ((typeof at !== 'object' && typeof at !== 'function') || at === null) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** Between two looks whether the pane is ready. */
const LOOK_AGAIN = 50;

export interface PaneFrame {
  readonly element: HTMLIFrameElement;
  /** Loads the pane anew, over another workbook. */
  show(host: FakeExcelHost): void;
  /** What lives in the pane's page: Microsoft's runtime keeps there what the add-in has associated. */
  getPath(path: readonly string[]): unknown;
  /** Resolves when the add-in has associated the action behind a button of the ribbon. */
  ready(action: string): Promise<void>;
}

export function createPaneFrame(language: Language, title: string): PaneFrame {
  const element = document.createElement('iframe');
  element.title = title;
  element.className = 'pane';
  /** Until the page that is being loaded has asked for its host, the one before may still be there. */
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
      while (inPane(path) === undefined) await new Promise((done) => setTimeout(done, LOOK_AGAIN));
    },
  };
}
