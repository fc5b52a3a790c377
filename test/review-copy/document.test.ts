/** docs/sidik.md: its worked example is what the program computes, and what any other program would. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { assessCopy } from '../../src/review-copy/assess-copy';
import { encodeBase32 } from '../../src/review-copy/checksum';
import { canonicalForm, fingerprintOf } from '../../src/review-copy/fingerprint';
import { inputOf } from './people';

const document = readFileSync('docs/sidik.md', 'utf8');
const example = readFileSync('docs/sidik-contoh.txt', 'utf8');

test('the example is the canonical form of four invented people', () => {
  const input = inputOf();
  expect([...canonicalForm(input, assessCopy(input), null)].join('')).toBe(example);
});

test('its SHA-256 and its code are those that the document tells', () => {
  const digest = createHash('sha256').update(example).digest();
  expect(document).toContain(`\n${digest.toString('hex')}\n`);
  const letters = encodeBase32(digest).slice(0, 16);
  const code = letters.match(/.{4}/g)!.join('-');
  expect(document).toContain(`dan sidiknya \`${code}\``);
  const input = inputOf();
  expect(fingerprintOf(input, assessCopy(input)).code).toBe(code);
});
