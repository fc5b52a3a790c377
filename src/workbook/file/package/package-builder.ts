/** A package about to be written: the parts of another one as they are, with parts set, added and removed. */
import type { Archive } from './archive';
import { encodeUtf8 } from './bytes';

/** A part's content: text, or something that makes it when its turn comes. */
export type PartText = string | (() => Iterable<string> | AsyncIterable<string>);

export interface PackageBuilder {
  has(name: string): boolean;
  /** The text of a part as it now stands; empty where there is none. */
  read(name: string): Promise<string>;
  set(name: string, content: PartText): void;
  /** As `set`, and written after all other parts: what it holds is known only then. */
  setLast(name: string, content: PartText): void;
  remove(name: string): void;
  names(): readonly string[];
  /** `xl/tables/table` and `.xml` give the first number that no part bears. */
  freeName(before: string, after: string): string;
  /** All parts in the order in which they are to be written, for whoever zips them. */
  partsToWrite(): readonly PartToWrite[];
}

export interface PartToWrite {
  readonly name: string;
  /** The text of a small part, or the bytes of a long one as they are made. */
  readonly content: string | (() => AsyncIterable<Uint8Array>);
}

export function createPackageBuilder(archive: Archive | null): PackageBuilder {
  /** By lower-case name, in order; a null content is the archive's own. */
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
        return { name, content: () => (content === null ? original(archive, name) : encoded(content())) };
      });
    },
  };
}

/** One time for all parts, so that equal contents make equal files. */
export const ZIP_TIMESTAMP = new Date(1980, 0, 1);
const CHUNK = 128 * 1024;

async function* original(archive: Archive | null, name: string): AsyncGenerator<Uint8Array> {
  const part = archive?.find(name);
  if (archive !== null && part !== undefined) yield* archive.chunks(part);
}

async function* encoded(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let pending = '';
  for await (const text of texts) {
    pending += text;
    if (pending.length < CHUNK) continue;
    yield encodeUtf8(pending);
    pending = '';
  }
  if (pending !== '') yield encodeUtf8(pending);
}
