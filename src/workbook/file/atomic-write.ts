/** Writes a file whole or not at all, and never over another one. */
import { rmSync } from 'node:fs';
import { link, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { basename, dirname, extname, join } from 'node:path';
import { fileText } from '../../text/workbook/file';
import { errorCode, UserError } from '../../text/core/user-error';
import { isSystemCode } from './package/corrupt-file';

const temporaryFiles = new Set<string>();

function removeTemporaryFiles(): void {
  for (const path of temporaryFiles) rmSync(path, { force: true });
  temporaryFiles.clear();
}

function onSignal(signal: NodeJS.Signals): void {
  removeTemporaryFiles();
  keepOnExit();
  process.kill(process.pid, signal);
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function removeOnExit(path: string): void {
  if (temporaryFiles.size === 0) {
    for (const signal of signals) process.on(signal, onSignal);
    process.on('exit', removeTemporaryFiles);
  }
  temporaryFiles.add(path);
}

function keepOnExit(path?: string): void {
  if (path !== undefined) temporaryFiles.delete(path);
  if (temporaryFiles.size > 0) return;
  for (const signal of signals) process.off(signal, onSignal);
  process.off('exit', removeTemporaryFiles);
}

/** Writes by `write` to a temporary file beside `wanted`, then gives it the first free name of `wanted`, `-2`, `-3`, ... */
export async function writeFileAtomically(
  wanted: string,
  write: (handle: FileHandle) => Promise<void>,
): Promise<string> {
  const folder = dirname(wanted);
  const temporary = join(folder, `.${basename(wanted)}.${randomBytes(6).toString('hex')}.tmp`);
  await checkTarget(wanted, folder);
  try {
    removeOnExit(temporary);
    const handle = await open(temporary, 'wx');
    try {
      await write(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const path = await takeFreeName(temporary, wanted);
    await syncFolder(folder);
    return path;
  } catch (error) {
    throw writeError(error, folder);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
    keepOnExit(temporary);
  }
}

async function checkTarget(wanted: string, folder: string): Promise<void> {
  const there = await stat(folder).catch(() => null);
  if (there === null || !there.isDirectory()) throw new UserError(fileText.noSuchFolder, { folder });
  const own = await stat(wanted).catch(() => null);
  if (own?.isDirectory() === true)
    throw new UserError(fileText.outIsFolder, { file: wanted, example: join(wanted, 'hasil.xlsx') });
}

/** The first free name of `hasil.xlsx`, `hasil-2.xlsx`, ...; taken atomically, so that no other process gets it too. */
async function takeFreeName(temporary: string, wanted: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = numberedPath(wanted, number);
    try {
      await link(temporary, name);
      return name;
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      if (
        !['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EXDEV', 'EMLINK', 'EISDIR'].includes(
          errorCode(error) ?? '',
        )
      )
        throw error;
      if (await renamedTo(temporary, name)) return name;
    }
  }
}

/** For disks without hard links (FAT, some shares): an empty file reserves the name. */
async function renamedTo(temporary: string, name: string): Promise<boolean> {
  try {
    await (await open(name, 'wx')).close();
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await rename(temporary, name);
    return true;
  } catch (error) {
    await rm(name, { force: true });
    throw error;
  }
}

function numberedPath(path: string, number: number): string {
  if (number === 1) return path;
  const extension = extname(path);
  return `${path.slice(0, path.length - extension.length)}-${number}${extension}`;
}

/** So that the name survives a power cut. Not every system can open a folder. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file itself is safe already.
  }
}

function writeError(error: unknown, folder: string): unknown {
  const code = errorCode(error);
  if (code === null || !isSystemCode(code)) return error;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new UserError(fileText.diskFull, { folder });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new UserError(fileText.notWritable, { folder, code });
    default:
      return new UserError(fileText.notWritten, { folder, code });
  }
}
