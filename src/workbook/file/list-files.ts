/** From files and folders, as a user names them, to the workbooks in them. */
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileText } from '../../text/workbook/file';
import { UserError } from '../../text/core/user-error';
import type { Workbook } from '../workbook';
import { openFile } from './disk';

/** Extensions searched for in folders. A file that is named itself is opened whatever its extension. */
const extensions: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.csv', '.ods', '.tsv']);

/**
 * The files of these paths, each once; folders are opened one level deep, in the order of their names. Hidden files and
 * lock files of Excel and LibreOffice are skipped. Patterns (`dinas-*.xlsx`) are expanded here, as Windows leaves that to
 * programs. @throws Refusal where a folder holds no file, or a pattern fits none.
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
      files.push(...(await matchPattern(path)));
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

async function matchPattern(path: string): Promise<readonly string[]> {
  const [folder, pattern] = [dirname(path), basename(path)];
  const literal = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const matcher = new RegExp(`^${literal.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'iu');
  const inside = await workbooksIn(folder).catch(() => []);
  const found = inside.filter((name) => matcher.test(name)).map((name) => join(folder, name));
  if (found.length === 0) throw new UserError(fileText.noneFits, { pattern, folder });
  return found;
}

/** Opens the files of these paths, one after the other. */
export async function* openAll(paths: readonly string[]): AsyncGenerator<Workbook> {
  for (const path of await listFiles(paths)) yield await openFile(path);
}
