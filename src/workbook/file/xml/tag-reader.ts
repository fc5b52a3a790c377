/** A SAX-like reader for long parts: one tag in memory at a time, prefixes normalised by namespace. */
import { CorruptFileError } from '../package/corrupt-file';
import { MAX_ELEMENT_CHARS } from '../package/limits';
import { decodeEntities } from './escape';
import { scanTag, tagEnd } from './scan';

export interface OpenTag {
  /** With the usual prefix of its namespace: `table:table-row`. */
  readonly name: string;
  /** The name of the element around it; empty for the root. */
  readonly parent: string;
  readonly attribute: (name: string) => string | null;
}

export interface TagHandler {
  open(tag: OpenTag): void;
  /** Comes after `open` for an empty element too. */
  close(name: string): void;
  /** Text between tags, entities resolved. */
  text(text: string): void;
}

export interface TagReader {
  feed(text: string): void;
  end(): void;
}

/** @param namespaces the usual prefix by namespace. Elements of other namespaces keep the file's own prefix. */
export function tagReader(part: string, namespaces: Readonly<Record<string, string>>, handler: TagHandler): TagReader {
  const around: string[] = [];
  /** Our name by the file's own name of a tag. */
  const names = new Map<string, string>();
  const ownPrefixes = new Map<string, string>();
  let text = '';
  let hasRoot = false;

  function declareNamespaces(attributes: string): void {
    for (const [, own = '', address = ''] of attributes.matchAll(/\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)) {
      const usual = namespaces[address];
      if (usual !== undefined) ownPrefixes.set(usual, own);
    }
  }

  function nameOf(own: string): string {
    const known = names.get(own);
    if (known !== undefined) return known;
    const colon = own.indexOf(':');
    const usual = [...ownPrefixes].find(([, prefix]) => prefix === own.slice(0, colon))?.[0];
    const name = usual === undefined ? own : `${usual}${own.slice(colon)}`;
    names.set(own, name);
    return name;
  }

  function attributeOf(attributes: string, name: string): string | null {
    const colon = name.indexOf(':');
    const usual = name.slice(0, colon);
    const own = `${ownPrefixes.get(usual) ?? usual}${name.slice(colon)}`;
    for (let at = attributes.indexOf(own); at >= 0; at = attributes.indexOf(own, at + 1)) {
      if (attributes.charCodeAt(at - 1) > 0x20) continue;
      const found = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(
        attributes.slice(at + own.length, at + own.length + MAX_VALUE_CHARS),
      );
      if (found !== null) return decoded(found[1] ?? found[2] ?? '');
    }
    return null;
  }

  function decoded(raw: string): string {
    const plain = decodeEntities(raw);
    if (plain === null) throw new CorruptFileError('damaged', part);
    return plain;
  }

  function readTag(start: number, end: number): void {
    const { kind, name: own, attributes } = scanTag(text, start, end);
    if (own === '') throw new CorruptFileError('damaged', part);
    if (kind === 'close') {
      const name = nameOf(own);
      if (around.pop() !== name) throw new CorruptFileError('damaged', part);
      handler.close(name);
      return;
    }
    if (around.length === 0) {
      if (hasRoot) throw new CorruptFileError('damaged', part);
      hasRoot = true;
      declareNamespaces(attributes);
    }
    const name = nameOf(own);
    handler.open({ name, parent: around.at(-1) ?? '', attribute: (wanted) => attributeOf(attributes, wanted) });
    if (kind === 'empty') handler.close(name);
    else around.push(name);
  }

  return {
    feed(more) {
      text += more;
      let at = 0;
      for (;;) {
        const start = text.indexOf('<', at);
        if (start < 0) break;
        if (start > at && around.length > 0) handler.text(decoded(text.slice(at, start)));
        else if (text.slice(at, start).trim() !== '' && !text.startsWith('<?xml', at))
          throw new CorruptFileError('damaged', part);
        at = start;
        if (text.startsWith('<?', start)) {
          // The XML declaration: the normaliser removes other instructions.
          const end = text.indexOf('?>', start);
          if (end < 0) break;
          at = end + 2;
          continue;
        }
        const end = tagEnd(text, start);
        if (end < 0) break;
        readTag(start, end);
        at = end;
      }
      text = text.slice(at);
      if (text.length > MAX_ELEMENT_CHARS) throw new CorruptFileError('zipBomb', part);
    },
    end() {
      if (!hasRoot || around.length > 0 || text.trim() !== '') throw new CorruptFileError('damaged', part);
    },
  };
}

/** An attribute's value: a cell's text at most, its entities not resolved. */
const MAX_VALUE_CHARS = 400_000;
