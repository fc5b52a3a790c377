/** The tags of a long part as its text comes in, named by what they mean whatever prefixes the file has chosen. Nothing is held but the tag at hand. */
import { CorruptFileError } from '../package/corrupt-file';
import { MAX_ELEMENT_CHARS } from '../package/limits';
import { decodeEntities } from './escape';
import { tagEnd } from './tag-list';

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

/** `namespaces`: the usual prefix by the namespace's address. Elements of other namespaces keep the file's own prefix. */
export function tagReader(part: string, namespaces: Readonly<Record<string, string>>, handler: TagHandler): TagReader {
  const around: string[] = [];
  /** The file's own words for tags, and ours. */
  const names = new Map<string, string>();
  const ownPrefixes = new Map<string, string>();
  let text = '';
  let rooted = false;

  function declare(attributes: string): void {
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
        attributes.slice(at + own.length, at + own.length + MAX_VALUE),
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
    const closing = text.charCodeAt(start + 1) === SLASH;
    const empty = text.charCodeAt(end - 2) === SLASH;
    let nameEnd = start + 1;
    while (nameEnd < end && !endsName(text.charCodeAt(nameEnd + (closing ? 1 : 0)))) nameEnd += 1;
    const own = text.slice(start + (closing ? 2 : 1), nameEnd + (closing ? 1 : 0));
    if (own === '') throw new CorruptFileError('damaged', part);
    if (closing) {
      const name = nameOf(own);
      if (around.pop() !== name) throw new CorruptFileError('damaged', part);
      handler.close(name);
      return;
    }
    const attributes = text.slice(nameEnd, empty ? end - 2 : end - 1);
    if (around.length === 0) {
      if (rooted) throw new CorruptFileError('damaged', part);
      rooted = true;
      declare(attributes);
    }
    const name = nameOf(own);
    handler.open({ name, parent: around.at(-1) ?? '', attribute: (wanted) => attributeOf(attributes, wanted) });
    if (empty) handler.close(name);
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
          // The declaration: what else begins so was left out before.
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
      if (text.length > MAX_ELEMENT_CHARS) throw new CorruptFileError('bomb', part);
    },
    end() {
      if (!rooted || around.length > 0 || text.trim() !== '') throw new CorruptFileError('damaged', part);
    },
  };
}

const SLASH = 0x2f;
/** A value of an attribute: a cell's text at most, its entities not resolved. */
const MAX_VALUE = 400_000;

function endsName(code: number): boolean {
  return code <= 0x20 || code === 0x3e || code === SLASH;
}
