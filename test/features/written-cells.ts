/** The cells of a written .xlsx as texts, read without the product's own reader. */
import { unzipSync, strFromU8 } from 'fflate';

/** One row of any sheet: the texts of its filled cells, formulas as `=...`. */
export type WrittenRow = readonly string[];

export function writtenRows(bytes: Uint8Array): readonly WrittenRow[] {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const);
  const shared = parts.find(([path]) => path.endsWith('sharedStrings.xml'))?.[1] ?? '';
  const strings = elements(shared, 'si').map(textOf);
  return parts
    .filter(([path]) => /worksheets\/[^/]+\.xml$/.test(path))
    .flatMap(([, sheet]) => elements(sheet, 'row').map((row) => rowTexts(row, strings)));
}

function rowTexts(row: string, strings: readonly string[]): WrittenRow {
  return [...row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].flatMap(([, attributes = '', content = '']) => {
    const value = elements(content, 'v')[0] ?? '';
    const text = /\bt="s"/.test(attributes) ? (strings[Number(value)] ?? '') : unescape(value) || textOf(content);
    const formula = elements(content, 'f')[0];
    return [text, ...(formula === undefined ? [] : [`=${unescape(formula)}`])].filter((each) => each !== '');
  });
}

function elements(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(([, inner]) => inner!);
}

function textOf(xml: string): string {
  return unescape(elements(xml, 't').join(''));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(/&(?:#(x?)([0-9a-f]+)|(\w+));/gi, (_, hex: string, code: string | undefined, name: string) =>
    code === undefined ? (entities[name] ?? '') : String.fromCodePoint(parseInt(code, hex === '' ? 10 : 16)),
  );
}
