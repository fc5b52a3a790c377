/** Digests as codes that can be read over the telephone: base32 without I, L, O and U, in groups of four. */
import { sha256 } from '@noble/hashes/sha2.js';

/** Crockford's alphabet: no letter in it looks like a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;

/** SHA-256 over the UTF-8 of texts, one after the other. */
export function digestOf(texts: Iterable<string>): Uint8Array {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  let pending = '';
  for (const text of texts) {
    pending += text;
    if (pending.length < CHUNK) continue;
    hash.update(encoder.encode(pending));
    pending = '';
  }
  return hash.update(encoder.encode(pending)).digest();
}

const CHUNK = 16_384;

/** Bytes in base32, the first bits first; the last character is filled up with zeros. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let waiting = 0;
  let bits = 0;
  for (const byte of bytes) {
    waiting = (waiting << 8) | byte;
    bits += 8;
    while (bits >= BITS) {
      bits -= BITS;
      text += alphabet[(waiting >> bits) & 31] ?? '';
    }
    waiting &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + (alphabet[(waiting << (BITS - bits)) & 31] ?? '');
}

/** The bytes of a base32 text; null where it is none, or where it is filled up with anything but zeros. */
export function bytesOf(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let waiting = 0;
  let bits = 0;
  for (const character of text) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    waiting = (waiting << BITS) | value;
    bits += BITS;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((waiting >> bits) & 255);
    waiting &= (1 << bits) - 1;
  }
  return waiting === 0 && bits < BITS ? Uint8Array.from(bytes) : null;
}

/** The first characters of a digest, in groups: `7K3M-0QXZ`. */
export function codeOf(digest: Uint8Array, length: number): string {
  const text = base32(digest).slice(0, length);
  return (text.match(/.{1,4}/g) ?? []).join('-');
}

/** A short code of one text, without groups. */
export function shortCode(text: string, length: number): string {
  return base32(digestOf([text])).slice(0, length);
}

/** As a code is typed or heard: case, gaps and the letters that look like digits do not matter. */
export function sameCode(one: string, other: string): boolean {
  return heard(one) === heard(other);
}

function heard(code: string): string {
  return code
    .toUpperCase()
    .replace(/[\s-]+/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}
