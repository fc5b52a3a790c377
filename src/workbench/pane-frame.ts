/** The pane in a frame beside the grid: the built page, for which this page poses as Excel. */
import type { Language } from '../text/say';
import type { StandInHost } from './host/host';
import { hostQuery, hostThisPage } from './host/page';

declare global {
  interface Window {
    /** Called by the frame's page before Microsoft's client library is loaded in it. */
    poseAsExcel?: (frame: Window) => void;
  }
}

const locales = { id: 'id-ID', en: 'en-US' } as const;

/** What lives in the pane's page: its functions, and the actions behind the ribbon's buttons. */
export interface Pane {
  readonly element: HTMLIFrameElement;
  /** Loads the pane anew, over another workbook. */
  show(host: StandInHost): void;
}

export function paneFrame(language: Language, title: string): Pane {
  const element = document.createElement('iframe');
  element.title = title;
  element.className = 'pane';
  return {
    element,
    show(host) {
      const displayLanguage = locales[language];
      window.poseAsExcel = (frame) => {
        hostThisPage(host, { displayLanguage }, frame);
      };
      element.src = `addin/taskpane.html?${hostQuery(displayLanguage)}`;
    },
  };
}
