/** One sentence in the reader's language: a catalogue entry with its {placeholders} filled in. */

export type Language = 'id' | 'en';

/** A sentence in both languages; `{name}` marks a placeholder, and both languages use the same ones. */
export interface Sentence {
  readonly id: string;
  readonly en: string;
}

/** What fills the placeholders; messages among them are told in the same language, a list of them with commas. */
export interface Params {
  readonly [name: string]: string | number | Message | readonly Message[];
}

/** A sentence not yet spoken: which one, and with what. */
export interface Message {
  readonly sentence: Sentence;
  readonly params: Params;
}

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Fills in the placeholders. Numbers appear as the language writes them (6.000; 22,5), strings as they are. */
export function say(language: Language, sentence: Sentence, params: Params = {}): string {
  return sentence[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (typeof value === 'number') return formatNumber(language, value);
    if (typeof value === 'string') return value;
    return 'params' in value ? tell(language, value) : value.map((each) => tell(language, each)).join(', ');
  });
}

export function tell(language: Language, message: Message): string {
  return say(language, message.sentence, message.params);
}

const plain: Record<Language, Intl.NumberFormat> = {
  id: new Intl.NumberFormat(locales.id, { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 6 }),
};

/** A number as it is, with the language's own signs: 6.000 and 22,5 in Indonesian. */
export function formatNumber(language: Language, value: number): string {
  return plain[language].format(value);
}
