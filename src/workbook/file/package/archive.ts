/** A zip package, read part by part as streams and within `limits.ts`. */
import { errorCode, UserError } from '../../../text/core/user-error';
import { decodeUtf8, concatBytes } from './bytes';
import { CorruptFileError, isSystemCode } from './corrupt-file';
import {
  MAX_PARTS,
  MAX_COMPRESSION_RATIO,
  MAX_UNPACKED_BYTES,
  MAX_WHOLE_PART_BYTES,
  RATIO_CHECKED_ABOVE_BYTES,
} from './limits';
import { decodeXml } from '../xml/escape';

/** An entry of the central directory. */
export interface ZipEntry {
  readonly nameBytes: Uint8Array;
  /** Compressed size in bytes. */
  readonly compressedSize: number;
  readonly crc32: number;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
}

/** A zip file as a library reads it; limits and refusals are the archive's. */
export interface ZipReader<Entry extends ZipEntry> {
  /** Size of the whole file in bytes. */
  readonly size: number;
  entries(): AsyncIterable<Entry> | Iterable<Entry>;
  unpack(entry: Entry): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  crc32(bytes: Uint8Array, before: number): number;
  close(): void;
}

export interface Part {
  readonly name: string;
}

export interface Archive {
  /** By part name in lower case (names never differ in case alone), in the order of the file. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Names that no package may have (`../x`); such entries are never copied. */
  readonly unsafeEntries: readonly string[];
  find(name: string): Part | undefined;
  chunks(part: Part): AsyncGenerator<Uint8Array>;
  bytes(part: Part): Promise<Uint8Array>;
  text(part: Part): Promise<string>;
  close(): void;
}

export async function createArchive<Entry extends ZipEntry>(zip: ZipReader<Entry>): Promise<Archive> {
  try {
    return archiveWith(zip, await listParts(zip));
  } catch (error) {
    zip.close();
    throw asCorruptFileError(error);
  }
}

interface PartList<Entry> {
  readonly parts: ReadonlyMap<string, Part>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly strangers: readonly string[];
}

async function listParts<Entry extends ZipEntry>(zip: ZipReader<Entry>): Promise<PartList<Entry>> {
  const parts = new Map<string, Part>();
  const entries = new Map<string, Entry>();
  const strangers: string[] = [];
  let compressedSize = 0;
  for await (const entry of zip.entries()) {
    const name = decodeUtf8(entry.nameBytes).replaceAll('\\', '/').replace(/^\/+/, '');
    if (name.endsWith('/')) continue;
    compressedSize += entry.compressedSize;
    // Overlapping entries let a small file claim to hold much.
    if (compressedSize > zip.size || parts.size > MAX_PARTS) throw new CorruptFileError('zipBomb', name);
    if (name.split('/').some((step) => step === '..' || step === '.' || step === '') || /[:\0]/.test(name)) {
      strangers.push(name);
      continue;
    }
    const key = name.toLowerCase();
    if (parts.has(key)) throw new CorruptFileError('damaged', name);
    parts.set(key, { name });
    entries.set(key, entry);
  }
  return { parts, entries, strangers };
}

function archiveWith<Entry extends ZipEntry>(zip: ZipReader<Entry>, listed: PartList<Entry>): Archive {
  const { parts, entries, strangers } = listed;
  const uncompressedSize = new Map<string, number>();

  async function* chunks({ name }: Part): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) throw new Error(`chunks(): no part ${name}`);
    if (entry.encrypted) throw new CorruptFileError('encrypted', name);
    if (entry.method !== 0 && entry.method !== 8) throw new CorruptFileError('damaged', name);
    let size = 0;
    let checksum = 0;
    const budget =
      MAX_UNPACKED_BYTES - [...uncompressedSize].reduce((sum, [key, bytes]) => (key === name ? sum : sum + bytes), 0);
    try {
      for await (const chunk of zip.unpack(entry)) {
        size += chunk.length;
        if (size > budget || (size > RATIO_CHECKED_ABOVE_BYTES && size > MAX_COMPRESSION_RATIO * entry.compressedSize))
          throw new CorruptFileError('zipBomb', name);
        checksum = zip.crc32(chunk, checksum);
        yield chunk;
      }
    } catch (error) {
      throw asCorruptFileError(error, name);
    }
    uncompressedSize.set(name, size);
    if (checksum !== entry.crc32) throw new CorruptFileError('damaged', name);
  }

  async function bytes(part: Part): Promise<Uint8Array> {
    const all: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of chunks(part)) {
      size += chunk.length;
      if (size > MAX_WHOLE_PART_BYTES) throw new CorruptFileError('zipBomb', part.name);
      all.push(chunk);
    }
    return concatBytes(all);
  }

  return {
    parts,
    unsafeEntries: strangers,
    find: (name) => parts.get(name.toLowerCase()),
    chunks,
    bytes,
    text: async (part) => decodeXml(await bytes(part)),
    close: () => zip.close(),
  };
}

/** Errors of libraries mean a corrupt file; errors of the file system stay as they are. */
export function asCorruptFileError(error: unknown, part?: string): unknown {
  if (error instanceof CorruptFileError || error instanceof UserError || isSystemCode(errorCode(error))) return error;
  return part === undefined ? new CorruptFileError('truncated', 'zip') : new CorruptFileError('damaged', part);
}
