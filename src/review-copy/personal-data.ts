/** Whether a text identifies a person: a name from the roster, or as many digits as a NIP. */
import { cleanText } from '../record/normalize';

/** Shorter names, and names of one word, may be ordinary words. */
const LEAST_LETTERS = 5;

/** Eight digits in a row are a birth date, eighteen a NIP. */
const manyDigits = /\d{8}/;

function words(text: string): string {
  return ` ${cleanText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** A name as whole words; null where it is too short to identify anybody. */
function nameWords(name: string | null): string | null {
  if (name === null) return null;
  const own = words(name);
  return own.trim().includes(' ') && own.length - 2 >= LEAST_LETTERS ? own : null;
}

/** Whether a text contains this person's name, or digits like a NIP's. */
export function identifiesPerson(text: string, name: string | null): boolean {
  const own = nameWords(name);
  return manyDigits.test(text.replace(/[\s.-]/g, '')) || (own !== null && words(text).includes(own));
}

/** Whether a text contains anybody's name. */
export function identifiesAnyone(text: string, names: Iterable<string | null>): boolean {
  if (identifiesPerson(text, null)) return true;
  const own = words(text);
  for (const name of names) {
    const other = nameWords(name);
    if (other !== null && own.includes(other)) return true;
  }
  return false;
}
