/** Workbooks on a disk (Node). */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { fileText } from '../../text/workbook/file';
import { UserError } from '../../text/core/user-error';
import type { RunMetadata, Workbook, Written } from '../workbook';
import { buildWorkbook, type NewSheet } from './xlsx/create';
import { openArchive, writeZip } from './package/disk-zip';
import { openWorkbook, withReadErrors } from './open';
import { writeFileAtomically } from './atomic-write';
import { resultName, type FileStorage } from './storage';

export interface FileOptions {
  /** The file to write; by default one beside the input. A number is added to a name that is taken. */
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
export async function createWorkbook(
  path: string,
  sheets: readonly NewSheet[],
  metadata: RunMetadata,
): Promise<Written> {
  const { builder, names } = await buildWorkbook(sheets, metadata);
  const where = await writeFileAtomically(targetPath(path, '.xlsx'), (handle) => writeZip(builder, handle));
  return { destination: where, names, omissions: [] };
}

const READ_CHUNK_BYTES = 512 * 1024;

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
      for await (const chunk of createReadStream(path, { highWaterMark: READ_CHUNK_BYTES })) {
        if (!Buffer.isBuffer(chunk)) throw new TypeError('createReadStream(): chunk is not a buffer');
        yield chunk;
      }
    },
    openArchive: () => openArchive(path),
    save(builder, extension, isResult) {
      const beside = join(dirname(path), resultName(basename(path), extension, isResult));
      return writeFileAtomically(out === undefined ? beside : targetPath(out, extension), (handle) =>
        writeZip(builder, handle),
      );
    },
  };
}

/** `out` with the extension that the content needs. @throws UserError for another spreadsheet extension, which Excel would not open */
function targetPath(out: string, extension: string): string {
  const own = extname(out).toLowerCase();
  if (own === extension) return out;
  const example = own === '' ? `${out}${extension}` : `${out.slice(0, out.length - own.length)}${extension}`;
  if (/^\.(xlsx|xlsm|xlsb|xls|xltx|xltm|csv|txt|tsv|ods|pdf|json)$/.test(own))
    throw new UserError(fileText.outFormat, { file: basename(out), extension, example });
  return `${out}${extension}`;
}
