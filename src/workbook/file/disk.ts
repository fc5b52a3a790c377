/** Workbooks on a disk, through Node. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileText } from '../../text/workbook/file';
import { UserError } from '../../text/core/user-error';
import type { Carried, Workbook, Written } from '../workbook';
import { newBook, type NewSheet } from './xlsx/create';
import { openArchive, writeZip } from './package/disk-zip';
import { openStorage, refusing } from './open';
import { placeFile } from './place';
import { resultName, type Storage } from './storage';
import { targetPath } from './target';

export interface FileOptions {
  /** The file to write; left out, it is one beside the input. Either takes a number where a file is in the way. */
  readonly out?: string;
}

export async function openFile(path: string, options: FileOptions = {}): Promise<Workbook> {
  const file = basename(path);
  await refusing(file, async () => {
    if ((await stat(path)).isDirectory()) throw new UserError(fileText.folder, { file });
  });
  return openStorage(diskStorage(path, options));
}

/** Writes a workbook of these sheets to `path`, or to `-2`, `-3`, ... beside a file that is there. */
export async function createWorkbook(path: string, sheets: readonly NewSheet[], carry: Carried): Promise<Written> {
  const { draft, names } = await newBook(sheets, carry);
  const where = await placeFile(targetPath(path, '.xlsx'), (handle) => writeZip(draft, handle));
  return { where, names, lacks: [] };
}

const READ_CHUNK = 512 * 1024;

function diskStorage(path: string, { out }: FileOptions): Storage {
  return {
    name: basename(path),
    async read(at, length) {
      const handle = await open(path, 'r');
      try {
        const bytes = Buffer.alloc(length);
        const { bytesRead } = await handle.read(bytes, 0, length, at);
        return bytes.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
    async *chunks() {
      for await (const chunk of createReadStream(path, { highWaterMark: READ_CHUNK })) {
        if (!Buffer.isBuffer(chunk)) throw new TypeError('a stream of bytes gives bytes');
        yield chunk;
      }
    },
    openArchive: () => openArchive(path),
    place(draft, extension, ours) {
      const beside = join(dirname(path), resultName(basename(path), extension, ours));
      return placeFile(out === undefined ? beside : targetPath(out, extension), (handle) => writeZip(draft, handle));
    },
  };
}
