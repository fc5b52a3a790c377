/** A zip package read part by part, in memory that does not grow with it and within the limits of `limits.ts`. */
import { crc32, createInflateRaw } from 'node:zlib';
import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../../text/refusal';
import { codeOf, Damage, isSystemCode } from './damage';
import { MAX_PARTS, MAX_RATIO, MAX_UNPACKED, MAX_WHOLE_PART, RATIO_FREE } from './limits';
import { decodeXml } from './text';

export interface Part {
  readonly name: string;
  readonly entry: Entry;
}

export interface Archive {
  /** By part name in lower case: names of parts differ in more than case. In the order of the file. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Names that no package may have (`../x`): nothing is ever written by such a name, and none is copied. */
  readonly strangers: readonly string[];
  find(name: string): Part | undefined;
  chunks(part: Part): AsyncGenerator<Buffer>;
  bytes(part: Part): Promise<Buffer>;
  text(part: Part): Promise<string>;
  close(): void;
}

const INFLATE_CHUNK = 256 * 1024;

export async function openArchive(path: string): Promise<Archive> {
  const zip = await openZip(path);
  try {
    const { parts, strangers } = await listParts(zip);
    return archiveOf(zip, parts, strangers);
  } catch (error) {
    zip.close();
    throw asDamage(error);
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, decodeStrings: false, lazyEntries: true });
  } catch (error) {
    if (isSystemCode(codeOf(error))) throw error;
    throw new Damage('truncated', 'zip');
  }
}

async function listParts(zip: ZipFile): Promise<{ parts: Map<string, Part>; strangers: string[] }> {
  const parts = new Map<string, Part>();
  const strangers: string[] = [];
  let packed = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileNameRaw.toString('utf8').replaceAll('\\', '/').replace(/^\/+/, '');
    if (name.endsWith('/')) continue;
    packed += entry.compressedSize;
    // Entries that share bytes of the file are how a small one claims to hold much.
    if (packed > zip.fileSize || parts.size > MAX_PARTS) throw new Damage('bomb', name);
    if (name.split('/').some((step) => step === '..' || step === '.' || step === '') || /[:\0]/.test(name))
      strangers.push(name);
    else if (parts.has(name.toLowerCase())) throw new Damage('damaged', name);
    else parts.set(name.toLowerCase(), { name, entry });
  }
  return { parts, strangers };
}

function archiveOf(zip: ZipFile, parts: Map<string, Part>, strangers: readonly string[]): Archive {
  const unpacked = new Map<string, number>();

  async function* chunks(part: Part): AsyncGenerator<Buffer> {
    const { entry, name } = part;
    if (entry.isEncrypted()) throw new Damage('encrypted', name);
    let size = 0;
    let checksum = 0;
    const budget = MAX_UNPACKED - [...unpacked].reduce((sum, [key, bytes]) => (key === name ? sum : sum + bytes), 0);
    try {
      for await (const chunk of await unpack(zip, entry)) {
        if (!Buffer.isBuffer(chunk)) throw new Damage('damaged', name);
        size += chunk.length;
        if (size > budget || (size > RATIO_FREE && size > MAX_RATIO * entry.compressedSize))
          throw new Damage('bomb', name);
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch (error) {
      throw asDamage(error, name);
    }
    unpacked.set(name, size);
    if (checksum !== entry.crc32) throw new Damage('damaged', name);
  }

  async function bytes(part: Part): Promise<Buffer> {
    const all: Buffer[] = [];
    let size = 0;
    for await (const chunk of chunks(part)) {
      size += chunk.length;
      if (size > MAX_WHOLE_PART) throw new Damage('bomb', part.name);
      all.push(chunk);
    }
    return Buffer.concat(all);
  }

  return {
    parts,
    strangers,
    find: (name) => parts.get(name.toLowerCase()),
    chunks,
    bytes,
    text: async (part) => decodeXml(await bytes(part)),
    close: () => zip.close(),
  };
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Readable> {
  const raw = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  if (entry.compressionMethod === 0) return raw;
  if (entry.compressionMethod !== 8) throw new Damage('damaged', entry.fileNameRaw.toString('utf8'));
  const inflate = createInflateRaw({ chunkSize: INFLATE_CHUNK });
  raw.on('error', (error) => inflate.destroy(error));
  inflate.on('close', () => raw.destroy());
  return raw.pipe(inflate);
}

/** What zlib and yauzl complain of is damage; what the file system complains of stays as it is. */
function asDamage(error: unknown, part?: string): unknown {
  if (error instanceof Damage || error instanceof Refusal || isSystemCode(codeOf(error))) return error;
  return part === undefined ? new Damage('truncated', 'zip') : new Damage('damaged', part);
}
