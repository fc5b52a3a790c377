/** Files that the user picked: opened from their bytes, in this page alone. */
import type { NamedFile } from '../../../actions/roster/read-list';
import { filesText } from '../../../text/pane/files';
import { UserError } from '../../../text/core/user-error';
import type { Pane } from '../pane';
import type { FileUse } from '../state';

/** Adds to what is picked, or replaces the one file of a use that takes one; the same file twice is one. */
export function pickFiles(pane: Pane, use: FileUse, files: readonly File[], several: boolean): void {
  const before = several ? pane.state().picked[use] : [];
  const added = files.filter((file) => !before.some((other) => isSame(file, other)));
  setFiles(pane, use, [...before, ...(several ? added : added.slice(0, 1))]);
}

export function leaveOut(pane: Pane, use: FileUse, file: File): void {
  setFiles(
    pane,
    use,
    pane.state().picked[use].filter((other) => other !== file),
  );
}

function setFiles(pane: Pane, use: FileUse, files: readonly File[]): void {
  pane.set({ picked: { ...pane.state().picked, [use]: files } });
}

function isSame(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}

/** @throws Refusal for the first that cannot be read. The code that reads files is loaded when it is first needed. */
export async function openPicked(pane: Pane, files: readonly File[]): Promise<readonly NamedFile[]> {
  const { openBytes } = await import(/* webpackChunkName: "files" */ '../../../workbook/browser');
  const opened: NamedFile[] = [];
  const times = new Map<string, number>();
  for (const file of files) {
    const { name } = file;
    const number = (times.get(name) ?? 0) + 1;
    times.set(name, number);
    const workbook = await openBytes(name, await bytesOf(file), neverWritten);
    opened.push({ file: number === 1 ? name : pane.teller.say(filesText.sameName, { name, number }), workbook });
  }
  return opened;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // The browser holds the file's place, not its content: it may be gone by now.
    throw Object.assign(new UserError(filesText.unreadable, { file: file.name }), { cause: error });
  }
}

function neverWritten(): never {
  throw new Error('a picked file is only read');
}
