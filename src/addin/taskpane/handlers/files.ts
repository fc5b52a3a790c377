/** Files that the user picked; their bytes are read in this page only. */
import type { NamedFile } from '../../../actions/shared/read-roster';
import { UserError } from '../../../text/core/user-error';
import { paneFilesText } from '../../../text/pane/pane';
import type { Pane } from '../state/pane';
import type { FileUse } from '../state/pane-state';

/** Adds to the picked files, or replaces the file of a use that takes only one; duplicates are dropped. */
export function pickFiles(pane: Pane, use: FileUse, files: readonly File[], multiple: boolean): void {
  const before = multiple ? pane.state().pickedFiles[use] : [];
  const added = files.filter((file) => !before.some((other) => isSame(file, other)));
  setFiles(pane, use, [...before, ...(multiple ? added : added.slice(0, 1))]);
}

export function removeFile(pane: Pane, use: FileUse, file: File): void {
  setFiles(
    pane,
    use,
    pane.state().pickedFiles[use].filter((other) => other !== file),
  );
}

function setFiles(pane: Pane, use: FileUse, files: readonly File[]): void {
  pane.set({ pickedFiles: { ...pane.state().pickedFiles, [use]: files } });
}

function isSame(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}

/** The code that reads files is loaded when first needed. @throws UserError for the first file that cannot be read. */
export async function openFiles(pane: Pane, files: readonly File[]): Promise<readonly NamedFile[]> {
  const { openBytes } = await import(/* webpackChunkName: "files" */ '../../../workbook/browser');
  const opened: NamedFile[] = [];
  const times = new Map<string, number>();
  for (const file of files) {
    const { name } = file;
    const number = (times.get(name) ?? 0) + 1;
    times.set(name, number);
    const workbook = await openBytes(name, await bytesOf(file), rejectWrite);
    opened.push({ file: number === 1 ? name : pane.translator.t(paneFilesText.sameName, { name, number }), workbook });
  }
  return opened;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    // The browser keeps a reference to the file, not its content: it may have been moved or changed.
    throw Object.assign(new UserError(paneFilesText.unreadable, { file: file.name }), { cause: error });
  }
}

function rejectWrite(): never {
  throw new Error('openFiles(): write to a read-only file');
}
