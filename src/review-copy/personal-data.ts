/** Whether a text gives a person away: a name from the roster, or so many digits as only a NIP has. */
import { cleanText } from '../record/normalize';

/** Shorter names, and names of one word, are words like others. */
const LEAST_LETTERS = 5;

/** Eight digits in a row are a birth date, eighteen a NIP. */
const manyDigits = /\d{8}/;

function words(text: string): string {
  return ` ${cleanText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** A name as whole words; null where it is too short to tell anybody. */
function nameWords(name: string | null): string | null {
  if (name === null) return null;
  const own = words(name);
  return own.trim().includes(' ') && own.length - 2 >= LEAST_LETTERS ? own : null;
}

/** Whether a text holds this person's name, or digits like a NIP's. */
export function identifiesPerson(text: string, name: string | null): boolean {
  const own = nameWords(name);
  return manyDigits.test(text.replace(/[\s.-]/g, '')) || (own !== null && words(text).includes(own));
}

/** Whether a text holds anybody's name. */
export function identifiesAnyone(text: string, names: Iterable<string | null>): boolean {
  if (identifiesPerson(text, null)) return true;
  const own = words(text);
  for (const name of names) {
    const other = nameWords(name);
    if (other !== null && own.includes(other)) return true;
  }
  return false;
}
