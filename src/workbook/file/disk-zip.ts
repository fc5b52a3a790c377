/** A zip file on a disk, read through yauzl and written through yazl, with Node's zlib. */
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { ZipFile as YazlFile } from 'yazl';
import { archiveOf, asDamage, type Archive, type Zip, type ZipEntry } from './archive';
import { WRITTEN, type Draft } from './draft';

interface DiskEntry extends ZipEntry {
  readonly entry: Entry;
}

const INFLATE_CHUNK = 256 * 1024;

export async function openArchive(path: string): Promise<Archive> {
  return archiveOf(diskZip(await openZip(path)));
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, decodeStrings: false, lazyEntries: true });
  } catch (error) {
    throw asDamage(error);
  }
}

function diskZip(zip: ZipFile): Zip<DiskEntry> {
  return {
    size: zip.fileSize,
    async *entries() {
      for await (const entry of zip.eachEntry()) {
        yield {
          nameBytes: entry.fileNameRaw,
          packed: entry.compressedSize,
          crc32: entry.crc32,
          encrypted: entry.isEncrypted(),
          method: entry.compressionMethod,
          entry,
        };
      }
    },
    async *unpack({ entry, method }) {
      for await (const chunk of await unpacked(zip, entry, method)) {
        if (!Buffer.isBuffer(chunk)) throw new TypeError('a stream of bytes gives bytes');
        yield chunk;
      }
    },
    crc32: (bytes, before) => crc32(bytes, before),
    close: () => zip.close(),
  };
}

async function unpacked(zip: ZipFile, entry: Entry, method: number): Promise<Readable> {
  const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  if (method === 0) return raw;
  const inflate = createInflateRaw({ chunkSize: INFLATE_CHUNK });
  raw.on('error', (error) => inflate.destroy(error));
  inflate.on('close', () => raw.destroy());
  return raw.pipe(inflate);
}

/** How hard to compress: quickly. A million rows would take thrice as long at zlib's usual level, for a tenth less. */
const QUICK = 1;

export async function writeZip(draft: Draft, handle: FileHandle): Promise<void> {
  const zip = new YazlFile();
  const failed = new Promise<never>((_resolve, reject) => {
    zip.once('error', reject);
  });
  failed.catch(() => undefined);
  const options = { compressionLevel: QUICK, mtime: WRITTEN, forceDosTimestamp: true };
  for (const { name, content } of draft.contents()) {
    if (typeof content === 'string') {
      zip.addBuffer(Buffer.from(content, 'utf8'), name, options);
      continue;
    }
    zip.addReadStreamLazy(name, options, (give) => {
      const source = Readable.from(content(), { objectMode: false });
      source.on('error', (error) => zip.emit('error', error));
      give(null, source);
    });
  }
  zip.end();
  await Promise.race([failed, append(zip.outputStream, handle)]);
}

async function append(source: NodeJS.ReadableStream, handle: FileHandle): Promise<void> {
  for await (const chunk of source) await handle.appendFile(chunk);
}
