/** Text in the reader's language: catalogue entries with their {placeholders} filled in. */

export type Language = 'id' | 'en';

/** A catalogue entry in both languages; `{name}` marks a placeholder, and both languages use the same ones. */
export interface MessageTemplate {
  readonly id: string;
  readonly en: string;
}

/** What fills the placeholders; messages among them are translated too, a list of them joined with commas. */
export interface Params {
  readonly [name: string]: string | number | Message | readonly Message[];
}

/** A template and its parameters, not yet in any language. */
export interface Message {
  readonly template: MessageTemplate;
  readonly params: Params;
}

const locales: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Fills in the placeholders. Numbers appear as the language writes them (6.000; 22,5), strings as they are. */
export function translate(language: Language, template: MessageTemplate, params: Params = {}): string {
  return template[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (typeof value === 'number') return formatNumber(language, value);
    if (typeof value === 'string') return value;
    if ('params' in value) return formatMessage(language, value);
    return value.map((each) => formatMessage(language, each)).join(', ');
  });
}

export function formatMessage(language: Language, { template, params }: Message): string {
  return translate(language, template, params);
}

const numberFormats: Record<Language, Intl.NumberFormat> = {
  id: new Intl.NumberFormat(locales.id, { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 6 }),
};

/** A number with the language's own separators, up to 6 decimals: 6.000 and 22,5 in Indonesian. */
export function formatNumber(language: Language, value: number): string {
  return numberFormats[language].format(value);
}
