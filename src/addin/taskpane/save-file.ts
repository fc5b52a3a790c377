/** Hands a file to the browser, which puts it where its user keeps what is downloaded. Nothing is sent anywhere. */

/** How long the browser may take to fetch it from this page's memory. */
const held = 60_000;

export function saveFile(name: string, content: Uint8Array<ArrayBuffer> | string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), held);
}
