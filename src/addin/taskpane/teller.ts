/** Says the catalogue's sentences in the language of the page; a made-up one shows what is not translated or too narrow. */
import { longDay } from '../../record/long-date';
import { twoDecimals } from '../../report/number';
import type { Day } from '../../record/record';
import {
  formatNumber,
  translate,
  formatMessage,
  type Language,
  type Message,
  type Params,
  type MessageTemplate,
} from '../../text/core/translate';

export type PaneLanguage = Language | 'pseudo';

export interface Teller {
  /** For reports, which know the two real languages. */
  readonly language: Language;
  readonly say: (sentence: MessageTemplate, params?: Params) => string;
  readonly tell: (message: Message) => string;
  /** Words that a report or a catalogue below has put into the language already. */
  readonly words: (text: string) => string;
  readonly number: (value: number) => string;
  readonly mean: (value: number) => string;
  readonly day: (day: Day) => string;
}

const accented: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** A third longer, accented, in brackets: what lacks them on the page did not come from the catalogue. */
export function pseudo(text: string): string {
  const letters = [...text].map((letter) => accented[letter] ?? letter).join('');
  return `⟦${letters}${'~'.repeat(Math.ceil(text.length / 3))}⟧`;
}

export function teller(language: PaneLanguage): Teller {
  const real: Language = language === 'en' ? 'en' : 'id';
  const words = language === 'pseudo' ? pseudo : (text: string) => text;
  return {
    language: real,
    words,
    say: (sentence, params = {}) => words(translate(real, sentence, params)),
    tell: (message) => words(formatMessage(real, message)),
    number: (value) => formatNumber(real, value),
    mean: (value) => twoDecimals(real, value),
    day: (day) => words(longDay(real, day)),
  };
}
