/** Downloads and the clipboard. */

/** The browser has to read the file from this page's memory within this time. */
const REVOKE_DELAY_MS = 60_000;

/** Saves a file where the browser puts downloads; nothing is sent anywhere. */
export function downloadFile(name: string, content: Uint8Array<ArrayBuffer> | string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_DELAY_MS);
}

/** Copies text to the clipboard; false where this Excel forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
