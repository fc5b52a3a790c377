/** A workbook created by the pane opens in a new tab, which takes the file from this one. */

declare global {
  interface Window {
    /** For the tab about to open. */
    workbookForNewWindow?: File;
  }
}

export function openInNewWindow(file: File): void {
  window.workbookForNewWindow = file;
  window.open(location.href);
}

const hasWorkbook = (opener: unknown): opener is Window =>
  typeof opener === 'object' && opener !== null && 'workbookForNewWindow' in opener;

/** The file from the opener; null if there is none or the opener is another site. */
export function fileFromOpener(): File | null {
  try {
    return hasWorkbook(window.opener) ? (window.opener.workbookForNewWindow ?? null) : null;
  } catch {
    return null;
  }
}
