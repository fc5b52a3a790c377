/** Checksums of cells as short codes that can be read aloud: SHA-256 in base32 without I, L, O and U. docs/sidik.md specifies them. */
import { sha256 } from '@noble/hashes/sha2.js';
import type { CellValue } from '../record/cell';

/** Crockford's alphabet: no letter looks like a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;

/** SHA-256 over the UTF-8 of texts, one after the other. */
export function sha256Of(texts: Iterable<string>): Uint8Array {
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

/** Bytes in base32, most significant bits first, padded with zero bits. */
export function encodeBase32(bytes: Uint8Array): string {
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

/** The bytes of a base32 text; null where it is invalid or its padding is not zero. */
export function decodeBase32(text: string): Uint8Array | null {
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
export function groupedCode(digest: Uint8Array, length: number): string {
  const text = encodeBase32(digest).slice(0, length);
  return (text.match(/.{1,4}/g) ?? []).join('-');
}

/** A short code of one text, without groups. */
export function shortCode(text: string, length: number): string {
  return encodeBase32(sha256Of([text])).slice(0, length);
}

/** Compares codes as people type them: case, spaces and letters that look like digits do not matter. */
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

/** A cell as its shortest text: 22.5, SLTA, empty. A date is its serial number. */
export function canonicalCell(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return `#${value.error}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return value.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);
}
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** The cells of one row, separated by tabs and ended by a line feed. */
export function canonicalLine(cells: Iterable<CellValue | undefined>): string {
  return `${[...cells].map(canonicalCell).join('\t')}\n`;
}
const ROW_CODE = 6;
const COLUMN_CODE = 8;

/** The checksum of one row: of its input cells in the table's order. */
export function rowChecksum(cells: Iterable<CellValue | undefined>): string {
  return shortCode(canonicalLine(cells), ROW_CODE);
}
/**
 * The code of one column: of its header, and of how often each value stands in it, the values in the order of their
 * code units. Sorting the rows leaves it as it is; changing one cell does not.
 */
export function columnChecksum(header: string, values: Iterable<CellValue | undefined>): string {
  const counts = new Map<string, number>();
  for (const value of values) {
    const text = canonicalCell(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const lines = [...counts.keys()].sort().map((text) => `${text}\t${String(counts.get(text))}\n`);
  return encodeBase32(sha256Of([canonicalLine([header]), ...lines])).slice(0, COLUMN_CODE);
}
