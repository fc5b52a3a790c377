/** The catalogue in the page's language; the pseudo-language reveals untranslated text and layouts that are too narrow. */
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

export interface Translator {
  /** One of the two real languages, for reports. */
  readonly language: Language;
  readonly t: (template: MessageTemplate, params?: Params) => string;
  readonly formatMessage: (message: Message) => string;
  /** For text that is in the reader's language already, from a report or another catalogue. */
  readonly localized: (text: string) => string;
  readonly formatNumber: (value: number) => string;
  readonly formatMean: (value: number) => string;
  readonly formatDay: (day: Day) => string;
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

/** A third longer, accented, in brackets: text on the page without them is not from the catalogue. */
export function pseudoLocalize(text: string): string {
  const letters = [...text].map((letter) => accented[letter] ?? letter).join('');
  return `⟦${letters}${'~'.repeat(Math.ceil(text.length / 3))}⟧`;
}

export function createTranslator(language: PaneLanguage): Translator {
  const real: Language = language === 'en' ? 'en' : 'id';
  const localize = language === 'pseudo' ? pseudoLocalize : (text: string) => text;
  return {
    language: real,
    localized: localize,
    t: (template, params = {}) => localize(translate(real, template, params)),
    formatMessage: (message) => localize(formatMessage(real, message)),
    formatNumber: (value) => formatNumber(real, value),
    formatMean: (value) => twoDecimals(real, value),
    formatDay: (day) => localize(longDay(real, day)),
  };
}
