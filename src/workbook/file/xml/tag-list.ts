/** The tags of a small part with their positions, so that a change is an edit and the rest stays byte for byte. */
import { CorruptFileError } from '../package/corrupt-file';
import { decodeEntities } from './escape';
import { scanTag, tagEnd } from './scan';

export interface Tag {
  /** As written, prefix included. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  /** After the `>`. */
  readonly end: number;
  /** How many elements are around it. */
  readonly depth: number;
  readonly attributes: ReadonlyMap<string, string>;
}

const attributePattern = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/gy;

/** All tags of a part. @throws CorruptFileError that names `part` where they are not well nested. */
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

function readTag(xml: string, start: number, end: number, around: string[], part: string): Tag {
  const { kind, name, attributes } = scanTag(xml, start, end);
  if (name === '' || /[=<"']/.test(name)) throw new CorruptFileError('damaged', part);
  if (kind === 'close' && around.pop() !== name) throw new CorruptFileError('damaged', part);
  const tag: Tag = {
    name,
    local: name.slice(name.indexOf(':') + 1),
    kind,
    start,
    end,
    depth: around.length,
    attributes: readAttributes(attributes, part),
  };
  if (kind === 'open') around.push(name);
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

/** An element among tags: its opening tag and its closing one, which are the same where it is empty. */
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

/** The one element that holds all others; `parseTags` has seen to it that there is one. */
export function rootElement(tags: readonly Tag[]): XmlElement {
  const [open] = tags;
  const close = tags.at(-1);
  if (open === undefined || close === undefined) throw new Error('rootElement(): no tags');
  return { open, close, inside: tags.slice(1, -1) };
}

/** The text directly within an element, entities resolved. */
export function elementText(xml: string, found: XmlElement): string {
  return found.open === found.close ? '' : (decodeEntities(xml.slice(found.open.end, found.close.start)) ?? '');
}

/** The prefix of a tag's name, colon included; empty where it has none. */
export function tagPrefix(tag: Tag): string {
  return tag.name.slice(0, tag.name.length - tag.local.length);
}
