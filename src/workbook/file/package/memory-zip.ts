/** A zip file in memory, unpacked and packed by fflate, for pages. fflate tells neither where an entry lies nor its checksum, so its directory is read here. */
import { Inflate, Zip as Packer, ZipDeflate } from 'fflate';
import { createArchive, type Archive, type ZipReader, type ZipEntry } from './archive';
import { yieldToEventLoop } from '../../yield-to-event-loop';
import { concatBytes, encodeUtf8 } from './bytes';
import { crc32 } from './crc32';
import { CorruptFileError } from './corrupt-file';
import { ZIP_TIMESTAMP, type PackageBuilder } from './package-builder';

interface MemoryEntry extends ZipEntry {
  /** Where its own header begins. */
  readonly header: number;
}

/** Given to fflate at a time: one piece swells to 16 MB at most before the limits are looked at. */
const PACKED_CHUNK = 16 * 1024;

export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  return createArchive(memoryZip(bytes));
}

function memoryZip(bytes: Uint8Array): ZipReader<MemoryEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: bytes.length,
    entries: () => entriesOf(bytes, view),
    unpack: (entry) => yieldToEventLoop(unpacked(dataOf(bytes, view, entry), entry.method)),
    crc32,
    close: () => undefined,
  };
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const END_64_LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const HEADER = 0x04034b50;

/** What the end of the directory says: where it begins, and of how many entries. */
function directoryOf(view: DataView): { readonly at: number; readonly count: number } {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  let end = view.byteLength - END_SIZE;
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) throw new CorruptFileError('truncated', 'zip');
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR)
    return { at: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  const end64 = number64(view, locator + 8);
  if (view.getUint32(end64, true) !== END_64) throw new CorruptFileError('truncated', 'zip');
  return { at: number64(view, end64 + 48), count: number64(view, end64 + 32) };
}

/** A DataView refuses what lies beyond its end, and the archive calls that damage. */
function* entriesOf(bytes: Uint8Array, view: DataView): Generator<MemoryEntry> {
  const directory = directoryOf(view);
  let { at } = directory;
  for (let left = directory.count; left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new CorruptFileError('truncated', 'zip');
    const name = at + 46;
    const extra = name + view.getUint16(at + 28, true);
    const comment = extra + view.getUint16(at + 30, true);
    yield {
      nameBytes: bytes.subarray(name, extra),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc32: view.getUint32(at + 16, true),
      ...placeOf(view, at, extra, comment),
    };
    at = comment + view.getUint16(at + 32, true);
  }
}

const BEYOND_32 = 0xffffffff;

/** Numbers that do not fit stand in an extra field, in this order: unpacked size, compressed size, header. Some programs always write it. */
function placeOf(
  view: DataView,
  entry: number,
  extra: number,
  end: number,
): Pick<MemoryEntry, 'compressedSize' | 'header'> {
  const unpackedSize = view.getUint32(entry + 24, true);
  let compressedSize = view.getUint32(entry + 20, true);
  let header = view.getUint32(entry + 42, true);
  for (let at = extra; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4 + (unpackedSize === BEYOND_32 ? 8 : 0);
    if (compressedSize === BEYOND_32) {
      compressedSize = number64(view, field);
      field += 8;
    }
    if (header === BEYOND_32) header = number64(view, field);
    break;
  }
  return { compressedSize, header };
}

function number64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function dataOf(bytes: Uint8Array, view: DataView, { header, compressedSize }: MemoryEntry): Uint8Array {
  if (view.getUint32(header, true) !== HEADER) throw new RangeError('no entry begins here');
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (from + compressedSize > bytes.length) throw new RangeError('an entry beyond the end');
  return bytes.subarray(from, from + compressedSize);
}

function* unpacked(data: Uint8Array, method: number): Generator<Uint8Array> {
  if (method === 0) {
    yield data;
    return;
  }
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at < data.length || at === 0; at += PACKED_CHUNK) {
    inflate.push(data.subarray(at, at + PACKED_CHUNK), at + PACKED_CHUNK >= data.length);
    yield* ready;
    ready = [];
  }
}

/** As small as is usual: what a page writes goes on over lines that are slow. */
const LEVEL = 6;

export async function zipBytes(builder: PackageBuilder): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const packer = new Packer((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  for (const { name, content } of builder.partsToWrite()) {
    const part = new ZipDeflate(name, { level: LEVEL });
    part.mtime = ZIP_TIMESTAMP;
    packer.add(part);
    if (typeof content === 'string') part.push(encodeUtf8(content), true);
    else {
      for await (const bytes of yieldToEventLoop(content())) part.push(bytes);
      part.push(new Uint8Array(0), true);
    }
  }
  packer.end();
  return concatBytes(chunks);
}
