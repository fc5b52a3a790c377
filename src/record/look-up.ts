/** Looking a word up: as it stands, without the words that only introduce it, or as a pair with one meaning. */
import { distance } from 'fastest-levenshtein';
import { normalizeWord } from './normalize';
import type { Vocabulary, WordSuggestion } from './vocabulary';

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

/** Shorter words are too near to one another for a distance to be evidence. */
const SHORTEST_MISSPELLING = 5;
/** From this length on two letters may differ. */
const LONG_WORD = 8;
/** A text longer than this is a sentence, and near to no word. */
const LONGEST_WORD = 40;

/**
 * What a text that no vocabulary knows may have meant, or null. Only a misspelling of one long word, or a name that has a
 * fixed place in the vocabulary: never another degree, post, sanction or sex that happens to be near.
 */
export function suggestionFor<Meaning>(text: string, vocabulary: Vocabulary<Meaning>): WordSuggestion | null {
  const { meanings, shown, same, proposals } = vocabulary;
  const normalized = normalizeWord(text).replace(introducing, '').replace(trailing, '');
  const proposed = proposals?.get(normalized);
  if (proposed !== undefined) return proposed;
  if (normalized.length < SHORTEST_MISSPELLING || text.length > LONGEST_WORD || /\d|^[sd][ivx]+$/.test(normalized))
    return null;
  const reach = normalized.length < LONG_WORD ? 1 : 2;
  const near = [...meanings]
    .map(([spelling, meaning]) => ({ spelling, meaning, far: distance(normalized, spelling) }))
    .filter(({ spelling, far }) => spelling.length >= SHORTEST_MISSPELLING && far <= reach + 1)
    .sort((one, other) => one.far - other.far);
  const [nearest] = near;
  if (nearest === undefined || nearest.far > reach) return null;
  if (near.some(({ meaning, far }) => far <= nearest.far + 1 && !same(meaning, nearest.meaning))) return null;
  const word = shown.find((each) => {
    const meaning = meanings.get(normalizeWord(each));
    return meaning !== undefined && same(meaning, nearest.meaning);
  });
  return word === undefined ? null : { word, why: 'spelling' };
}
