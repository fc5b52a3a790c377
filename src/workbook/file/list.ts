/** Files and folders, as named by a user, to the workbooks in them. */
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileText } from '../../text/file';
import { Refusal } from '../../text/refusal';
import type { Workbook } from '../workbook';
import { openFile } from './disk';

/** What a workbook's file may be called. A file that is named itself is opened whatever it is called. */
const extensions: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.csv', '.ods', '.tsv']);

/**
 * The files of these paths, each once, folders opened one level deep, in the order of their names. Lock and hidden
 * files of Excel and LibreOffice are passed over. @throws Refusal where a path is not there, or a folder holds none.
 */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory() !== true) {
      files.push(path);
      continue;
    }
    const inside = (await readdir(path, { withFileTypes: true }))
      .filter((entry) => entry.isFile() && !/^(?:\.|~\$)/.test(entry.name))
      .map(({ name }) => name)
      .filter((name) => extensions.has(extname(name).toLowerCase()))
      .sort(new Intl.Collator('id', { numeric: true }).compare);
    if (inside.length === 0) throw new Refusal(fileText.emptyFolder, { folder: path });
    files.push(...inside.map((name) => join(path, name)));
  }
  return [...new Set(files)];
}

/** Opens the files of these paths, one after the other. */
export async function* openAll(paths: readonly string[]): AsyncGenerator<Workbook> {
  for (const path of await listFiles(paths)) yield await openFile(path);
}
