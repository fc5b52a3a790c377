/** Files and folders, as named by a user, to the workbooks in them. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileText } from '../../text/workbook/file';
import { UserError } from '../../text/core/user-error';
import type { Workbook } from '../workbook';
import { openFile } from './disk';

/** What a workbook's file may be called. A file that is named itself is opened whatever it is called. */
const extensions: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.csv', '.ods', '.tsv']);

/**
 * The files of these paths, each once, folders opened one level deep, in the order of their names. Lock and hidden
 * files of Excel and LibreOffice are passed over. A pattern (`dinas-*.xlsx`) that no shell has opened is opened here: that
 * of Windows leaves it to programs. @throws Refusal where a folder holds no file, or a pattern fits none.
 */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory() === true) {
      const inside = await workbooksIn(path);
      if (inside.length === 0) throw new UserError(fileText.emptyFolder, { folder: path });
      files.push(...inside.map((name) => join(path, name)));
    } else if (found === null && /[*?]/.test(basename(path))) {
      files.push(...(await fitting(path)));
    } else {
      files.push(path);
    }
  }
  return [...new Set(files)];
}

async function workbooksIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/^(?:\.|~\$)/.test(entry.name))
    .map(({ name }) => name)
    .filter((name) => extensions.has(extname(name).toLowerCase()))
    .sort(new Intl.Collator('id', { numeric: true }).compare);
}

async function fitting(path: string): Promise<readonly string[]> {
  const [folder, pattern] = [dirname(path), basename(path)];
  const literal = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const fits = new RegExp(`^${literal.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'iu');
  const inside = await workbooksIn(folder).catch(() => []);
  const found = inside.filter((name) => fits.test(name)).map((name) => join(folder, name));
  if (found.length === 0) throw new UserError(fileText.noneFits, { pattern, folder });
  return found;
}

/** Opens the files of these paths, one after the other. */
export async function* openAll(paths: readonly string[]): AsyncGenerator<Workbook> {
  for (const path of await listFiles(paths)) yield await openFile(path);
}
