/** The tags of a small part, with their places, so that a change is an insertion and all else stays byte for byte. */
import { CorruptFileError } from '../package/corrupt-file';
import { decodeEntities } from './escape';

export interface Tag {
  /** As written, prefix included. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  /** After the `>`. */
  readonly end: number;
  /** How many elements stand around it. */
  readonly depth: number;
  readonly attributes: ReadonlyMap<string, string>;
}

const attributePattern = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;

/** All tags of a part, checked to be nested well. `part` is named where they are not. */
export function parseTags(xml: string, part: string): readonly Tag[] {
  const tags: Tag[] = [];
  const around: string[] = [];
  let at = 0;
  let roots = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) break;
    if (around.length === 0 && xml.slice(at, start).trim() !== '') throw new CorruptFileError('damaged', part);
    if (xml.startsWith('<!--', start)) at = after(xml, '-->', start + 4, part);
    else if (xml.startsWith('<![CDATA[', start)) at = after(xml, ']]>', start + 9, part);
    else if (xml.startsWith('<?', start)) at = after(xml, '?>', start + 2, part);
    else if (xml.startsWith('<!', start)) throw new CorruptFileError('doctype', part);
    else {
      const end = tagEnd(xml, start);
      if (end < 0) throw new CorruptFileError('damaged', part);
      const tag = readTag(xml, start, end, around, part);
      if (tag.depth === 0 && tag.kind !== 'close') roots += 1;
      tags.push(tag);
      at = end;
    }
  }
  if (around.length > 0 || roots !== 1 || xml.slice(at).trim() !== '') throw new CorruptFileError('damaged', part);
  return tags;
}

function after(xml: string, sign: string, from: number, part: string): number {
  const at = xml.indexOf(sign, from);
  if (at < 0) throw new CorruptFileError('damaged', part);
  return at + sign.length;
}

/** Where the tag that begins at `start` ends (after its `>`), or -1; a `>` within quotes does not end it. */
export function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at + 1;
  }
  return -1;
}

function readTag(xml: string, start: number, end: number, around: string[], part: string): Tag {
  const closing = xml.charAt(start + 1) === '/';
  const empty = xml.charAt(end - 2) === '/';
  const inner = xml.slice(start + (closing ? 2 : 1), end - (empty ? 2 : 1));
  const name = /^[^\s=<>"'/]+/.exec(inner)?.[0];
  if (name === undefined) throw new CorruptFileError('damaged', part);
  if (closing && around.pop() !== name) throw new CorruptFileError('damaged', part);
  const tag: Tag = {
    name,
    local: name.slice(name.indexOf(':') + 1),
    kind: closing ? 'close' : empty ? 'empty' : 'open',
    start,
    end,
    depth: around.length,
    attributes: readAttributes(inner.slice(name.length), part),
  };
  if (!closing && !empty) around.push(name);
  return tag;
}

function readAttributes(text: string, part: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  let read = 0;
  attributePattern.lastIndex = 0;
  for (let match = attributePattern.exec(text); match !== null; match = attributePattern.exec(text)) {
    const value = decodeEntities(match[2] ?? match[3] ?? '');
    if (value === null) throw new CorruptFileError('damaged', part);
    attributes.set(match[1] ?? '', value);
    read = attributePattern.lastIndex;
  }
  if (text.slice(read).trim() !== '') throw new CorruptFileError('damaged', part);
  return attributes;
}

/** An element found among tags: its own tag, and its closing one (the same where it is empty). */
export interface XmlElement {
  readonly open: Tag;
  readonly close: Tag;
  /** The tags within. */
  readonly inside: readonly Tag[];
}

/** The elements named `local` at `depth` (any depth when left out), in order. */
export function findElements(tags: readonly Tag[], local: string, depth?: number): readonly XmlElement[] {
  const found: XmlElement[] = [];
  tags.forEach((open, index) => {
    if (open.local !== local || open.kind === 'close' || (depth !== undefined && open.depth !== depth)) return;
    let last = index;
    while (open.kind === 'open' && last < tags.length - 1) {
      last += 1;
      if (tags[last]?.kind === 'close' && tags[last]?.depth === open.depth) break;
    }
    found.push({ open, close: tags[last] ?? open, inside: tags.slice(index + 1, last) });
  });
  return found;
}

export function findElement(tags: readonly Tag[], local: string, depth?: number): XmlElement | undefined {
  return findElements(tags, local, depth)[0];
}

/** The text that stands directly in an element, entities resolved. */
export function elementText(xml: string, found: XmlElement): string {
  return found.open === found.close ? '' : (decodeEntities(xml.slice(found.open.end, found.close.start)) ?? '');
}

/** The prefix of a tag's name, colon included; empty where it has none. */
export function tagPrefix(tag: Tag): string {
  return tag.name.slice(0, tag.name.length - tag.local.length);
}
