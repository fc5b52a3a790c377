/** Text in XML: encodings, entities, and Excel's escapes for characters that XML cannot hold. */
import { flattenString, utf16Encoding } from '../package/bytes';

/** UTF-8, or UTF-16 by its byte order mark. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(utf16Encoding(bytes) ?? 'utf-8').decode(bytes);
}

const namedEntities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves `&lt;` and `&#10;`; null for an entity that XML does not define. */
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

/** Resolves Excel's escapes such as `_x000D_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** Control characters but tab and line feed, lone surrogates, non-characters: XML cannot hold them, or changes them. */
const notInXml =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escapeCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function escapeMarkup(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Escapes the text of a cell, so that it reads back equal; what looks like an Excel escape is escaped too. */
export function escapeCellText(text: string): string {
  const kept = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  return escapeMarkup(kept.replace(notInXml, escapeCode));
}

/** Escapes other text, and attributes; characters that XML cannot hold are removed. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(notInXml, '')).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Equal texts become one string, so that a million rows share one "S-1". Holds at most `limit` texts. */
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
