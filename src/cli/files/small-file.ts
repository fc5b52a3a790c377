/** Method files and column mappings: small files of text, read whole and written whole or not at all. */
import { accessSync, constants, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { callText } from '../../text/cli/cli';
import { fileText } from '../../text/workbook/file';
import { errorCode, UserError } from '../../text/core/user-error';
import type { Io } from '../context';

/** A method file has some 20 kB. */
const MOST = 4 * 1024 * 1024;

/** @throws Refusal where there is no such file or it cannot be read. */
export async function readSmallFile(file: string, io: Io): Promise<string> {
  const path = resolve(io.cwd, file);
  try {
    const { size } = await stat(path);
    if (size > MOST) throw new UserError(callText.tooLarge, { file });
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UserError(fileText.missing, { file });
    if (code === null) throw error;
    throw new UserError(fileText.unreadable, { file, code });
  }
}

/** @throws Refusal where the folder of a file to be written is missing or closed to us. */
export function checkFolder(path: string): void {
  const folder = dirname(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UserError(fileText.noSuchFolder, { folder });
  }
  try {
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new UserError(fileText.notWritable, { folder, code: errorCode(error) ?? 'EACCES' });
  }
}

/** Puts a text in a file's place in one step; what stood there is replaced. @throws Refusal where that fails. */
export function replaceSmallFile(file: string, text: string, io: Io): void {
  const path = resolve(io.cwd, file);
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const code = errorCode(error);
    if (code === null) throw error;
    throw new UserError(code === 'ENOSPC' ? fileText.diskFull : fileText.notWritten, { folder, code });
  }
}
