/** Bytes and text, with what Node and browsers have in common. */

const encoder = new TextEncoder();
/** Keeps a byte order mark: text is decoded in pieces, and only the caller knows the first. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const scratch = new Uint8Array(4096);

export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

export function decodeUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** Each byte as one character, to search the beginning of a file. */
export function binaryString(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

/** By the byte order mark. */
export function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** A copy without a parent: a slice would keep the long text that it was cut from in memory. */
export function flattenString(text: string): string {
  if (text.length < 13) return text;
  // No character of UTF-16 takes more than three bytes of UTF-8.
  if (text.length * 3 > scratch.length) return decoder.decode(encoder.encode(text));
  return decoder.decode(scratch.subarray(0, encoder.encodeInto(text, scratch).written));
}

export function concatBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
