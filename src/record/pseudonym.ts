/**
 * A NIP under a key: the same NIP always gives the same pseudonym, and only the key gives it back. One AES-256 block
 * holds eight zero bytes and the 18 digits as a number; zeros that do not come back tell a wrong key or a changed text.
 */
import { ecb } from '@noble/ciphers/aes.js';

export const KEY_BYTES = 32;
const BLOCK = 16;
const DIGITS = 18;

/** The 16 bytes of a NIP's pseudonym; null for anything but 18 digits. */
export function masked(nip: string, key: Uint8Array): Uint8Array | null {
  if (!/^[0-9]{18}$/.test(nip)) return null;
  const block = new Uint8Array(BLOCK);
  new DataView(block.buffer).setBigUint64(BLOCK / 2, BigInt(nip));
  return cipher(key).encrypt(block);
}

/** The NIP behind a pseudonym; null where the key is another one, or the pseudonym was changed. */
export function unmasked(pseudonym: Uint8Array, key: Uint8Array): string | null {
  if (pseudonym.length !== BLOCK) return null;
  const block = cipher(key).decrypt(pseudonym);
  const view = new DataView(block.buffer, block.byteOffset, BLOCK);
  const nip = view
    .getBigUint64(BLOCK / 2)
    .toString()
    .padStart(DIGITS, '0');
  return view.getBigUint64(0) === 0n && nip.length === DIGITS ? nip : null;
}

/** A cipher serves once. */
function cipher(key: Uint8Array): ReturnType<typeof ecb> {
  return ecb(key, { disablePadding: true });
}
