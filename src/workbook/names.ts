/** Names of sheets and places: what Excel allows, and how formulas and links write them. */

const LONGEST = 31;

/** A name that Excel takes for a sheet. */
export function allowedSheetName(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\\u0000-\u001f]/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  const short = cutTo(clean, LONGEST).trim();
  return short === '' || short.toLowerCase() === 'history' ? 'Data' : short;
}

/** The first of `name`, `name 2`, `name 3`, ... that is not among `taken` (lower case); it is then added to them. */
export function freeSheetName(name: string, taken: Set<string>): string {
  const base = allowedSheetName(name);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const candidate = cutTo(base, LONGEST - suffix.length).trimEnd() + suffix;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

/** At most `length` code units, no character cut in half. */
export function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** `'Data ASN'!A1`; quotes are always right, and a quote within is doubled. */
export function placeIn(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** `B2:D9` (or `B2`) as numbers from 1; null where it is no such range. */
export function boxOf(range: string): Box | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(range);
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { left: columnNumber(left), top: Number(top), right: columnNumber(right), bottom: Number(bottom) };
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `$B$2:$D$9`. */
export function fixed(range: string): string {
  return range.replace(/\$?([A-Za-z]+)\$?(\d+)/g, '$$$1$$$2');
}

/** A name that no table or defined name bears, regardless of case. */
export function freeTableName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}
