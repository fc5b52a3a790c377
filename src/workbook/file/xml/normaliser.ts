/**
 * Decodes chunks of bytes to XML in which `<` begins only tags (after the XML declaration): comments and processing
 * instructions are removed, CDATA becomes escaped text. Excel writes none of them.
 */
import { decodeUtf8, concatBytes, utf16Encoding } from '../package/bytes';
import { CorruptFileError } from '../package/corrupt-file';

export interface XmlNormaliser {
  feed(bytes: Uint8Array): string;
  end(): string;
}

/** A comment or CDATA section longer than this is not waited for. */
const MAX_PENDING_CHARS = 16 * 1024 ** 2;

export function xmlNormaliser(part: string): XmlNormaliser {
  const decode = chunkDecoder();
  let pending = '';
  let started = false;

  function normalise(text: string, last: boolean): string {
    let all = pending + text;
    pending = '';
    if (!started && all !== '') {
      if (all.startsWith('\ufeff')) all = all.slice(1);
      const end = all.indexOf('?>') + 2;
      if (all.startsWith('<?xml') && end < 2 && !last) {
        pending = all;
        return '';
      }
      started = true;
      if (all.startsWith('<?xml') && end >= 2) {
        // Written parts are UTF-8, whatever was read.
        return (
          all.slice(0, end).replace(/(encoding\s*=\s*["'])utf-16["']/i, '$1UTF-8"') + normalise(all.slice(end), last)
        );
      }
    }
    if (!last && all.endsWith('<')) {
      pending = '<';
      all = all.slice(0, -1);
    }
    return /<[!?]/.test(all) ? removeSpecial(all, last) : all;
  }

  function removeSpecial(text: string, last: boolean): string {
    let out = '';
    let at = 0;
    for (const sign of text.matchAll(/<[!?]/g)) {
      if (sign.index < at) continue;
      out += text.slice(at, sign.index);
      const special = specialAt(text, sign.index, part);
      if (special === null) {
        if (last || text.length - sign.index > MAX_PENDING_CHARS) throw new CorruptFileError('damaged', part);
        pending = text.slice(sign.index) + pending;
        return out;
      }
      out += special.text;
      at = special.end;
    }
    return out + text.slice(at);
  }

  return {
    feed: (bytes) => normalise(decode(bytes, false), false),
    end: () => normalise(decode(new Uint8Array(0), true), true),
  };
}

/** The replacement of a comment, instruction or CDATA section; null while its end has not come yet. */
function specialAt(text: string, start: number, part: string): { text: string; end: number } | null {
  if (text.startsWith('<?', start)) return until(text, start, '?>', () => '');
  const kinds = ['<!--', '<![CDATA['];
  if (kinds.some((kind) => kind.startsWith(text.slice(start, start + 9)) && text.length - start < kind.length))
    return null;
  if (text.startsWith('<!--', start)) return until(text, start + 4, '-->', () => '');
  if (text.startsWith('<![CDATA[', start)) {
    return until(text, start + 9, ']]>', (inner) =>
      inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    );
  }
  throw new CorruptFileError('doctype', part);
}

function until(
  text: string,
  from: number,
  sign: string,
  replacement: (inner: string) => string,
): { text: string; end: number } | null {
  const at = text.indexOf(sign, from);
  return at < 0 ? null : { text: replacement(text.slice(from, at)), end: at + sign.length };
}

/** Decodes chunks; a character split over two chunks stays whole. */
function chunkDecoder(): (bytes: Uint8Array, last: boolean) => string {
  let rest = new Uint8Array(0);
  let utf16: InstanceType<typeof TextDecoder> | null = null;
  let started = false;
  return (bytes, last) => {
    const all = rest.length === 0 ? bytes : concatBytes([rest, bytes]);
    rest = new Uint8Array(0);
    if (!started) {
      if (all.length < 2 && !last) {
        rest = all.slice();
        return '';
      }
      started = true;
      const label = utf16Encoding(all);
      if (label !== null) utf16 = new TextDecoder(label);
    }
    if (utf16 !== null) return utf16.decode(all, { stream: !last });
    const whole = last ? all.length : wholeCharacters(all);
    rest = all.slice(whole);
    return decodeUtf8(all.subarray(0, whole));
  };
}

/** How many of `bytes` belong to complete UTF-8 characters. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}
