/** Builds a package from the parts of another one, unchanged unless they are set or removed. */
import type { Archive } from './archive';
import { encodeUtf8 } from './bytes';

/** A part's content: text, or a generator that is run when the part is written. */
export type PartText = string | (() => Iterable<string> | AsyncIterable<string>);

export interface PackageBuilder {
  has(name: string): boolean;
  /** The present text of a part; empty if there is no such part. */
  read(name: string): Promise<string>;
  set(name: string, content: PartText): void;
  /** As `set`, but written after all other parts, because its content depends on them. */
  setLast(name: string, content: PartText): void;
  remove(name: string): void;
  names(): readonly string[];
  /** `xl/tables/table` and `.xml` give `xl/tables/table3.xml`, the first free number. */
  freeName(before: string, after: string): string;
  /** All parts, in the order to write them. */
  partsToWrite(): readonly PartToWrite[];
}

export interface PartToWrite {
  readonly name: string;
  /** The text of a small part, or a stream of the bytes of a long one. */
  readonly content: string | (() => AsyncIterable<Uint8Array>);
}

export function createPackageBuilder(archive: Archive | null): PackageBuilder {
  /** By name in lower case, in order; a null content is the archive's own. */
  const parts = new Map<string, { name: string; content: PartText | null }>();
  const last = new Set<string>();
  for (const [key, part] of archive?.parts ?? []) parts.set(key, { name: part.name, content: null });

  function set(name: string, content: PartText): void {
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
    freeName(before, after) {
      for (let number = 1; ; number += 1) {
        const name = `${before}${number}${after}`;
        if (!parts.has(name.toLowerCase())) return name;
      }
    },
    partsToWrite() {
      const ordered = [...parts].filter(([key]) => !last.has(key)).concat([...parts].filter(([key]) => last.has(key)));
      return ordered.map(([, { name, content }]) => {
        if (typeof content === 'string') return { name, content };
        return { name, content: () => (content === null ? archiveChunks(archive, name) : encodeChunks(content())) };
      });
    },
  };
}

/** The same for all parts, so that equal contents make equal files. */
export const ZIP_TIMESTAMP = new Date(1980, 0, 1);
const CHUNK_CHARS = 128 * 1024;

async function* archiveChunks(archive: Archive | null, name: string): AsyncGenerator<Uint8Array> {
  const part = archive?.find(name);
  if (archive !== null && part !== undefined) yield* archive.chunks(part);
}

async function* encodeChunks(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let pending = '';
  for await (const text of texts) {
    pending += text;
    if (pending.length < CHUNK_CHARS) continue;
    yield encodeUtf8(pending);
    pending = '';
  }
  if (pending !== '') yield encodeUtf8(pending);
}
