/** A package about to be written: the parts of another one as they are, with parts set, added and removed. */
import { Readable } from 'node:stream';
import type { FileHandle } from 'node:fs/promises';
import { ZipFile } from 'yazl';
import type { Archive } from './archive';

/** A part's content: text, or something that makes it when its turn comes. */
export type Content = string | (() => Iterable<string> | AsyncIterable<string>);

export interface Draft {
  has(name: string): boolean;
  /** The text of a part as it now stands; empty where there is none. */
  read(name: string): Promise<string>;
  set(name: string, content: Content): void;
  /** As `set`, and written after all other parts: what it holds is known only then. */
  setLast(name: string, content: Content): void;
  remove(name: string): void;
  names(): readonly string[];
  /** `xl/tables/table` and `.xml` give the first number that no part bears. */
  free(before: string, after: string): string;
  write(handle: FileHandle, level: number): Promise<void>;
}

export function draftOf(archive: Archive | null): Draft {
  /** By lower-case name, in order; a null content is the archive's own. */
  const parts = new Map<string, { name: string; content: Content | null }>();
  const last = new Set<string>();
  for (const [key, part] of archive?.parts ?? []) parts.set(key, { name: part.name, content: null });

  function set(name: string, content: Content): void {
    const key = name.toLowerCase();
    parts.set(key, { name: parts.get(key)?.name ?? name, content });
  }

  return {
    has: (name) => parts.has(name.toLowerCase()),
    async read(name) {
      const found = parts.get(name.toLowerCase());
      if (found === undefined) return '';
      if (typeof found.content === 'string') return found.content;
      const part = archive?.find(name);
      return found.content === null && part !== undefined && archive !== null ? await archive.text(part) : '';
    },
    set,
    setLast(name, content) {
      set(name, content);
      last.add(name.toLowerCase());
    },
    remove: (name) => void parts.delete(name.toLowerCase()),
    names: () => [...parts.values()].map((part) => part.name),
    free(before, after) {
      for (let number = 1; ; number += 1) {
        const name = `${before}${number}${after}`;
        if (!parts.has(name.toLowerCase())) return name;
      }
    },
    async write(handle, level) {
      const zip = new ZipFile();
      const failed = new Promise<never>((_resolve, reject) => {
        zip.once('error', reject);
      });
      failed.catch(() => undefined);
      const ordered = [...parts].filter(([key]) => !last.has(key)).concat([...parts].filter(([key]) => last.has(key)));
      for (const [, { name, content }] of ordered) {
        const options = { compressionLevel: level, mtime: WRITTEN, forceDosTimestamp: true };
        if (typeof content === 'string') {
          zip.addBuffer(Buffer.from(content, 'utf8'), name, options);
          continue;
        }
        zip.addReadStreamLazy(name, options, (give) => {
          const source = Readable.from(content === null ? original(archive, name) : buffers(content()), {
            objectMode: false,
          });
          source.on('error', (error) => zip.emit('error', error));
          give(null, source);
        });
      }
      zip.end();
      await Promise.race([failed, append(zip.outputStream, handle)]);
    },
  };
}

/** One time for all parts, so that equal contents make equal files. */
const WRITTEN = new Date(1980, 0, 1);
const CHUNK = 128 * 1024;

async function append(source: NodeJS.ReadableStream, handle: FileHandle): Promise<void> {
  for await (const chunk of source) await handle.appendFile(chunk);
}

async function* original(archive: Archive | null, name: string): AsyncGenerator<Buffer> {
  const part = archive?.find(name);
  if (archive !== null && part !== undefined) yield* archive.chunks(part);
}

async function* buffers(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Buffer> {
  let pending = '';
  for await (const text of texts) {
    pending += text;
    if (pending.length < CHUNK) continue;
    yield Buffer.from(pending, 'utf8');
    pending = '';
  }
  if (pending !== '') yield Buffer.from(pending, 'utf8');
}
