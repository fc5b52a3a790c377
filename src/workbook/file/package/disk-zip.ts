/** A zip file on a disk, read through yauzl and written through yazl, with Node's zlib. */
import { createReadStream, read } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { ZipFile as YazlFile } from 'yazl';
import { createArchive, asCorruptFileError, type Archive, type ZipReader, type ZipEntry } from './archive';
import { ZIP_TIMESTAMP, type PackageBuilder } from './package-builder';

interface DiskEntry extends ZipEntry {
  readonly entry: Entry;
}

const INFLATE_CHUNK = 256 * 1024;

export async function openArchive(path: string): Promise<Archive> {
  return createArchive(diskZip(await openZip(path)));
}

async function openZip(path: string): Promise<ZipFile> {
  let file: FileHandle | null = null;
  try {
    file = await open(path);
    const { size } = await file.stat();
    const options = { autoClose: false, decodeStrings: false, lazyEntries: true };
    return await fromRandomAccessReaderPromise(new DiskReader(file), size, options);
  } catch (error) {
    await file?.close().catch(() => undefined);
    throw asCorruptFileError(error);
  }
}

/** A stream that ends leaves the file open to the others. */
const sharing = { read, close: (_file: number, done: () => void) => done() };

/**
 * Reads of a file, each by itself. yauzl's own queue them, and throw where nobody can catch it once a stream is given up
 * while its read waits for another's: which happens where the first rows of several sheets are looked at.
 */
class DiskReader extends RandomAccessReader {
  constructor(private readonly file: FileHandle) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return createReadStream('', { fd: this.file.fd, fs: sharing, start, end: end - 1 });
  }

  override read(...[buffer, offset, length, position, callback]: Parameters<RandomAccessReader['read']>): void {
    this.file.read(buffer, offset, length, position).then(({ bytesRead }) => {
      callback(bytesRead < length ? new Error('unexpected EOF') : null);
    }, callback);
  }

  override close(callback: (error: Error | null) => void): void {
    this.file.close().then(() => {
      callback(null);
    }, callback);
  }
}

function diskZip(zip: ZipFile): ZipReader<DiskEntry> {
  return {
    size: zip.fileSize,
    async *entries() {
      for await (const entry of zip.eachEntry()) {
        yield {
          nameBytes: entry.fileNameRaw,
          compressedSize: entry.compressedSize,
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

export async function writeZip(builder: PackageBuilder, handle: FileHandle): Promise<void> {
  const zip = new YazlFile();
  const failed = new Promise<never>((_resolve, reject) => {
    zip.once('error', reject);
  });
  failed.catch(() => undefined);
  const options = { compressionLevel: QUICK, mtime: ZIP_TIMESTAMP, forceDosTimestamp: true };
  for (const { name, content } of builder.partsToWrite()) {
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
