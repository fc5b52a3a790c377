/** A workbook that the pane makes opens in a tab of its own, as in Excel in a window: that tab takes the file from this one. */

declare global {
  interface Window {
    /** For the tab that is about to open. */
    workbookForNewWindow?: File;
  }
}

export function openInNewWindow(file: File): void {
  window.workbookForNewWindow = file;
  window.open(location.href);
}

const hasWorkbook = (opener: unknown): opener is Window =>
  typeof opener === 'object' && opener !== null && 'workbookBeside' in opener;

/** What the tab that opened this one had for it; null where nothing or another site did. */
export function fileFromOpener(): File | null {
  try {
    return hasWorkbook(window.opener) ? (window.opener.workbookForNewWindow ?? null) : null;
  } catch {
    return null;
  }
}
