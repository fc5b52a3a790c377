/** One cell of one field: its meaning, or what is wrong with it. Nothing here looks at another cell. */
import { hintText } from '../text/core/findings';
import type { Message, Params } from '../text/core/translate';
import { isBlank, isCellError, type CellValue } from './cell';
import { isNoDate, readDay } from './date';
import type { SuggestedValue } from './finding';
import { cellText, normalizeWord } from './normalize';
import type { ReadingCode } from './finding-types';
import { lookUp, suggestionFor } from './look-up';
import { readNumber } from './number';
import type { Day } from './record';
import type { Vocabulary, WordSuggestion } from './vocabulary';

export interface Problem {
  readonly code: ReadingCode;
  readonly params: Params;
  readonly suggestion: SuggestedValue;
}

/** A cell's meaning (`null` where it is empty), a problem in its place, or a remark beside it. */
export interface Decoded<Meaning> {
  readonly value: Meaning | null;
  readonly problem: Problem | null;
  readonly remark: Problem | null;
}

export type Decoder<Meaning> = (cell: CellValue) => Decoded<Meaning>;

export const nothing = { value: null, problem: null, remark: null } as const;
export const meaning = <Meaning>(value: Meaning): Decoded<Meaning> => ({ value, problem: null, remark: null });

export function problem(code: ReadingCode, params: Params = {}, suggestion: SuggestedValue = null): Decoded<never> {
  return { value: null, problem: { code, params, suggestion }, remark: null };
}

const theCell: Message = { template: hintText.theCell, params: {} };

/** A cell's text between quotation marks: for words that are known, and so tell nothing of a person. */
export function quoted(cell: CellValue): string | Message {
  return isCellError(cell) ? theCell : `"${cellText(cell)}"`;
}

/**
 * A cell as a message may repeat it. Columns can be out of step, so that any cell may hold a name, a NIP or a
 * birth date: only a few digits are repeated, and words that are nearly a known one.
 */
export function shown(cell: CellValue, nearest: readonly string[] = []): string | Message {
  if (isCellError(cell)) return theCell;
  const text = cellText(cell);
  const digits = text.match(/\d/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (text.length > 40 || digits > 4) return theCell;
  // "Adi" and "Ida" are near to a level of education: a short word is repeated only with a digit in it.
  const isWord = (nearest.length > 0 && letters > 4) || (digits > 0 && letters <= 3 && text.length <= 8);
  return letters === 0 || isWord ? quoted(cell) : theCell;
}

/** A number as a message may repeat it: a large one may be a NIP, or a birth date as its serial. */
function shownNumber(value: number): number | Message {
  return Math.abs(value) < 10_000 ? value : theCell;
}

/** A dash where a number or a date would stand: none. */
function isDash(cell: CellValue): boolean {
  return typeof cell === 'string' && normalizeWord(cell) === '-';
}

/** A cell that no decoder can read, whatever its field. */
export function cellProblem(cell: CellValue): Decoded<never> | null {
  if (!isCellError(cell)) return null;
  if (cell.error === 'formula') return problem('formula-without-value');
  return problem('cell-error', { value: /^#[A-Z0-9/!?_]{1,20}$/i.test(cell.error) ? cell.error : '#' });
}

/** Each distinct value of a column is decoded once. */
export function remembered<Meaning>(decode: Decoder<Meaning>): Decoder<Meaning> {
  const known = new Map<CellValue, Decoded<Meaning>>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const decoded = decode(cell);
    if (known.size < 10_000 && !isCellError(cell)) known.set(cell, decoded);
    return decoded;
  };
}

export interface WordOptions<Meaning> {
  readonly vocabulary: Vocabulary<Meaning>;
  readonly unknown: ReadingCode;
  /** Codes that hold in this column; null where it is a column of words. */
  readonly codes?: ReadonlyMap<number, Meaning> | null;
  readonly normalize?: (text: string) => string;
  /** Reads the text where it is more than a word of the vocabulary. */
  readonly phrase?: (text: string) => Meaning | null;
  /** Words that are not to be repeated in a message, such as punishments. */
  readonly discreet?: boolean;
}

export function wordDecoder<Meaning>(options: WordOptions<Meaning>): Decoder<Meaning> {
  const { vocabulary, codes = null, normalize, phrase } = options;
  return (cell) => {
    if (isBlank(cell)) return nothing;
    const broken = cellProblem(cell);
    if (broken !== null) return broken;
    const text = cellText(cell);
    const code = /^\d{1,3}$/.test(text) ? codes?.get(Number(text)) : undefined;
    const found = code ?? lookUp(text, vocabulary, normalize) ?? phrase?.(text) ?? null;
    return found === null ? unknownWord(cell, options) : meaning(found);
  };
}

function unknownWord<Meaning>(cell: CellValue, options: WordOptions<Meaning>): Decoded<never> {
  const { vocabulary, unknown, discreet = false } = options;
  const suggested = suggestionFor(cellText(cell), vocabulary);
  const value = discreet ? theCell : shown(cell, suggested === null ? [] : [suggested.word]);
  return problem(unknown, { value, hint: hint(discreet ? null : suggested, vocabulary) }, suggested?.word ?? null);
}

function hint<Meaning>(suggested: WordSuggestion | null, { shown: known }: Vocabulary<Meaning>): Message {
  if (suggested === null) return { template: hintText.known, params: { known: known.join(', ') } };
  return { template: hintText[suggested.why], params: { word: suggested.word } };
}

export interface NumberOptions {
  readonly most: number;
  readonly outOfRange: ReadingCode;
  /** True where a thousands sign is out of the question. */
  readonly decimalsOnly: boolean;
  /** Whether a number kept as text deserves a remark. */
  readonly typed: boolean;
}

export function numberDecoder({ most, outOfRange, decimalsOnly, typed }: NumberOptions): Decoder<number> {
  return (cell) => {
    if (isBlank(cell) || isDash(cell)) return nothing;
    const broken = cellProblem(cell);
    if (broken !== null) return broken;
    const reading = readNumber(cell, decimalsOnly);
    if ('problem' in reading) {
      const code = reading.problem === 'ambiguous' ? 'number-ambiguous' : 'number-unreadable';
      return problem(code, { value: shown(cell) });
    }
    const { value, fromText } = reading;
    if (value < 0 || value > most) return problem(outOfRange, { value: shownNumber(value), most });
    const remark: Problem | null =
      fromText && typed ? { code: 'number-as-text', params: { value }, suggestion: value } : null;
    return { value, problem: null, remark };
  };
}

export const dayDecoder: Decoder<Day> = (cell) => {
  if (isBlank(cell) || isDash(cell) || (typeof cell === 'string' && isNoDate(cell))) return nothing;
  const broken = cellProblem(cell);
  if (broken !== null) return broken;
  const day = readDay(cell);
  return day === null ? problem('date-unreadable') : meaning(day);
};

/** Free text: a name, a unit, a rank. */
export const textDecoder: Decoder<string> = (cell) => {
  if (isBlank(cell)) return nothing;
  const broken = cellProblem(cell);
  if (broken !== null) return broken;
  const text = cellText(cell);
  return text === '' ? nothing : meaning(text);
};
