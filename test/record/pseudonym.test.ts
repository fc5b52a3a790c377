/** Pseudonyms: a NIP under a key, and back with that key alone. */
import { createCipheriv } from 'node:crypto';
import { KEY_BYTES, masked, unmasked } from '../../src/record/pseudonym';
import fc from '../support/fast-check';

const nips = fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }).map((digits) => digits.toString().padStart(18, '0'));
const keys = fc.uint8Array({ minLength: KEY_BYTES, maxLength: KEY_BYTES });

test('every NIP comes back with its key, and always has the same pseudonym', () => {
  fc.assert(
    fc.property(nips, keys, (nip, key) => {
      const pseudonym = masked(nip, key)!;
      expect(unmasked(pseudonym, key)).toBe(nip);
      expect(masked(nip, key)).toEqual(pseudonym);
    }),
  );
});

test('another key gives nothing back', () => {
  fc.assert(
    fc.property(nips, keys, keys, (nip, key, other) => {
      fc.pre(Buffer.compare(key, other) !== 0);
      expect(unmasked(masked(nip, key)!, other)).toBeNull();
    }),
  );
});

test('a pseudonym in which one bit was changed gives nothing back', () => {
  const key = new Uint8Array(KEY_BYTES).fill(7);
  const pseudonym = masked('199001012015011001', key)!;
  pseudonym[3]! ^= 1;
  expect(unmasked(pseudonym, key)).toBeNull();
});

test('it is one AES-256 block of eight zeros and the number', () => {
  const key = new Uint8Array(KEY_BYTES).fill(7);
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const block = Buffer.alloc(16);
  block.writeBigUInt64BE(199001012015011001n, 8);
  expect(Buffer.from(masked('199001012015011001', key)!)).toEqual(
    Buffer.concat([cipher.update(block), cipher.final()]),
  );
});

test('what is no NIP has no pseudonym', () => {
  const key = new Uint8Array(KEY_BYTES);
  for (const text of ['', '19900101201501100', '1990010120150110011', '19900101201501100X']) {
    expect(masked(text, key)).toBeNull();
  }
  expect(unmasked(new Uint8Array(15), key)).toBeNull();
});
