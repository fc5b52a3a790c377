/** Looking a word up: as it stands, without the words that only introduce it, or as a pair with one meaning. */
import { distance } from 'fastest-levenshtein';
import { normalizeWord } from './normalize';
import type { Vocabulary } from './vocabulary';

const introducing = /^(?:jabatan|hukumandisiplin|tingkat|pendidikan|sederajat)+(?=.)/;
const trailing = /(?:\/?sederajat)$/;

/** The meaning of a text, or undefined where the vocabulary has none. `fold` is the field's own way to fold. */
export function lookUp<Meaning>(
  text: string,
  { meanings, same }: Vocabulary<Meaning>,
  fold: (text: string) => string = normalizeWord,
): Meaning | undefined {
  const direct = simple(fold(text), meanings);
  if (direct !== undefined || !text.includes('/')) return direct;
  const sides = fold(text).replace(trailing, '').split('/');
  const [first, ...others] = sides.map((side) => simple(fold(side), meanings));
  if (first === undefined) return undefined;
  return others.every((other) => other !== undefined && same(first, other)) ? first : undefined;
}

function simple<Meaning>(folded: string, meanings: ReadonlyMap<string, Meaning>): Meaning | undefined {
  const direct = meanings.get(folded);
  if (direct !== undefined) return direct;
  return meanings.get(folded.replace(introducing, '').replace(trailing, ''));
}

/** A text longer than this is a sentence, and near to no word. */
const longestWord = 60;

/** How far a word may be from a known one to be taken for it misspelled. */
function tolerance(folded: string): number {
  return folded.length <= 3 ? 1 : Math.max(2, Math.floor(folded.length / 3));
}

/** Up to two known words that a text may have meant, nearest first; ties in the vocabulary's own order. */
export function nearestWords<Meaning>(text: string, { meanings, shown, same }: Vocabulary<Meaning>): readonly string[] {
  if (text.length > longestWord) return [];
  const folded = normalizeWord(text).replace(introducing, '').replace(trailing, '');
  const candidates = shown.flatMap((word) => {
    const meaning = meanings.get(normalizeWord(word));
    if (meaning === undefined) return [];
    let nearest = Infinity;
    for (const [spelling, other] of meanings) {
      if (!same(meaning, other)) continue;
      const far = distance(folded, spelling);
      // A word with not one sign in common is not near, however short it is: "X" is no misspelled "-".
      if (far < Math.max(folded.length, spelling.length)) nearest = Math.min(nearest, far);
    }
    return nearest <= tolerance(folded) ? [{ word, own: distance(folded, normalizeWord(word)), nearest, meaning }] : [];
  });
  candidates.sort((one, other) => one.nearest - other.nearest || one.own - other.own);
  const distinct = candidates.filter(
    ({ meaning }, index) => candidates.findIndex((other) => same(other.meaning, meaning)) === index,
  );
  return distinct.slice(0, 2).map(({ word }) => word);
}
