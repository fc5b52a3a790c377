/** Several files at once, folders too: each opened once, and called by its name, or by its path where two names are the same. */
import { basename } from 'node:path';
import type { NamedFile } from '../../actions/shared/read-roster';
import { listFiles, openFile, type FileOptions } from '../../workbook/file';
import { pathOf } from '../data-options';
import type { CommandContext } from '../context';
import { shortPath } from '../where';

/** @param options for all of them, where one is to be written. @throws Refusal for the first that cannot be opened. */
export async function openNamed(
  files: readonly string[],
  call: CommandContext,
  options: FileOptions = {},
): Promise<readonly NamedFile[]> {
  const paths = await listFiles(files.map((file) => pathOf(file, call)));
  const names = paths.map((path) => basename(path));
  const opened: NamedFile[] = [];
  for (const [index, path] of paths.entries()) {
    const name = names[index] ?? path;
    const isOnly = names.indexOf(name) === names.lastIndexOf(name);
    opened.push({ file: isOnly ? name : shortPath(path, call.io), workbook: await openFile(path, options) });
  }
  return opened;
}
