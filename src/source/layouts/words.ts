/** The code tables of the readers, as words that a layout can hold. */
import { normalizeWord } from '../../record/normalize';
import type { Vocabulary } from '../../record/vocabulary';

/** Each code with the word for its meaning. */
export function words<Meaning>(
  codes: ReadonlyMap<number, Meaning>,
  word: (meaning: Meaning) => string = String,
): Record<string, string> {
  return Object.fromEntries([...codes].map(([code, meaning]) => [String(code), word(meaning)]));
}

/** Each letter with the word for what a vocabulary takes it for. */
export function letters(all: string, { meanings }: Pick<Vocabulary<string>, 'meanings'>): Record<string, string> {
  return Object.fromEntries([...all].map((letter) => [letter, meanings.get(normalizeWord(letter)) ?? letter]));
}
