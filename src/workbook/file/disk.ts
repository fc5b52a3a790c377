/** Workbooks on a disk, through Node. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileText } from '../../text/workbook/file';
import { UserError } from '../../text/core/user-error';
import type { RunMetadata, Workbook, Written } from '../workbook';
import { buildWorkbook, type NewSheet } from './xlsx/create';
import { openArchive, writeZip } from './package/disk-zip';
import { openWorkbook, withReadErrors } from './open';
import { writeFileAtomically } from './atomic-write';
import { resultName, type FileStorage } from './storage';
import { targetPath } from './target';

export interface FileOptions {
  /** The file to write; left out, it is one beside the input. Either takes a number where a file is in the way. */
  readonly out?: string;
}

export async function openFile(path: string, options: FileOptions = {}): Promise<Workbook> {
  const file = basename(path);
  await withReadErrors(file, async () => {
    if ((await stat(path)).isDirectory()) throw new UserError(fileText.folder, { file });
  });
  return openWorkbook(diskStorage(path, options));
}

/** Writes a workbook of these sheets to `path`, or to `-2`, `-3`, ... beside a file that is there. */
export async function createWorkbook(path: string, sheets: readonly NewSheet[], carry: RunMetadata): Promise<Written> {
  const { builder: draft, names } = await buildWorkbook(sheets, carry);
  const where = await writeFileAtomically(targetPath(path, '.xlsx'), (handle) => writeZip(draft, handle));
  return { destination: where, names, omissions: [] };
}

const READ_CHUNK = 512 * 1024;

function diskStorage(path: string, { out }: FileOptions): FileStorage {
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
    save(draft, extension, ours) {
      const beside = join(dirname(path), resultName(basename(path), extension, ours));
      return writeFileAtomically(out === undefined ? beside : targetPath(out, extension), (handle) =>
        writeZip(draft, handle),
      );
    },
  };
}
