/** Characters in and out of XML: encodings, entities, and the escapes by which Excel keeps what XML cannot hold. */

import { flattenString, utf16Encoding } from '../package/bytes';

/** A part of a package as text: UTF-8, or UTF-16 where it says so by its first bytes. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(utf16Encoding(bytes) ?? 'utf-8').decode(bytes);
}

const namedEntities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `&lt;` and `&#10;` as characters; null where an entity is none of XML's own. */
export function decodeEntities(raw: string): string | null {
  if (!raw.includes('&')) return raw;
  const characters = [...raw.matchAll(entity)].map(([, body = '']) => characterOf(body));
  if (characters.includes(null)) return null;
  let at = 0;
  return raw.replace(entity, () => characters[at++] ?? '');
}

const entity = /&([^;&]{0,12};?)/g;

/** The character that `lt;` or `#10;` stands for; null where it is none. */
function characterOf(body: string): string | null {
  const name = body.endsWith(';') ? body.slice(0, -1) : '';
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (number === null) return namedEntities[name] ?? null;
  const code = parseInt(number[1] ?? number[2] ?? '', number[1] === undefined ? 10 : 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** `_x000D_` as the character that it stands for. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Control characters (tab and line feed may stay), lone surrogates and non-characters: XML cannot hold them, or would change them. */
const notInXml =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escapeCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function escapeMarkup(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Text of a cell, so that it reads back equal; what looks like an escape is escaped too. */
export function escapeCellText(text: string): string {
  const kept = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  return escapeMarkup(kept.replace(notInXml, escapeCode));
}

/** Text of an attribute or of an element that is no cell: characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(notInXml, '')).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Equal texts as one and the same, so that a million rows of "S-1" are one string; the memory of it is bounded. */
export function createInterner(limit = 20_000): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const own = flattenString(text);
    if (known.size >= limit) known.clear();
    known.set(own, own);
    return own;
  };
}
