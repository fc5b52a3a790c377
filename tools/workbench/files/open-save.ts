/** Opens and saves files as plain data: called by the worker and by tests. */
import { openBytes } from '../../../src/workbook/browser';
import { readError } from '../../../src/workbook/file/package/corrupt-file';
import { openArchive, zipBytes } from '../../../src/workbook/file/package/memory-zip';
import { readGridBook, type OnRows, type OpenedFile } from './read-book';
import { readPlainRows } from './read-text';
import { gridPackage } from './write-book';
import type { GridBook } from './snapshot';

/** @throws Refusalif the file cannot be read, with the same message as the command line. */
export async function openFileForGrid(name: string, bytes: Uint8Array, onRows?: OnRows): Promise<OpenedFile> {
  const workbook = await openBytes(name, bytes, () => undefined);
  try {
    if (!(await isExcel(bytes))) return await readPlainRows(workbook, onRows);
    return await readGridBook(await openArchive(bytes), name, onRows);
  } catch (error) {
    throw readError(error, name);
  }
}

async function isExcel(bytes: Uint8Array): Promise<boolean> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  return (await openArchive(bytes)).find('[Content_Types].xml') !== undefined;
}

/** The bytes of an .xlsx file. */
export async function saveFileOfGrid(snapshot: GridBook): Promise<Uint8Array<ArrayBuffer>> {
  return zipBytes(await gridPackage(snapshot));
}
