/** Names of sheets and tables: what Excel allows, and the next free one. */

const LONGEST = 31;

/** A name that Excel accepts for a sheet. */
export function toSheetName(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\\u0000-\u001f]/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  const short = truncate(clean, LONGEST).trim();
  return short === '' || short.toLowerCase() === 'history' ? 'Data' : short;
}

/** The first of `name`, `name 2`, `name 3`, ... that is not among `taken` (lower case); it is then added to them. */
export function uniqueSheetName(name: string, taken: Set<string>): string {
  const base = toSheetName(name);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const candidate = truncate(base, LONGEST - suffix.length).trimEnd() + suffix;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

/** At most `length` code units; surrogate pairs are not split. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}

/** A name that no table or defined name has, ignoring case. */
export function uniqueTableName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}
