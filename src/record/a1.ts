/** A1 references: columns as letters, ranges as numbers, addresses as formulas write them. */

/** The letters of a column, from its index: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export interface CellRange {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** `B2:D9` (or `B2`) as numbers from 1; null where it is no such range. */
export function parseRange(range: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(range);
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { left: columnNumber(left), top: Number(top), right: columnNumber(right), bottom: Number(bottom) };
}

/** The number of a column, from its letters: A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `$B$2:$D$9`. */
export function absoluteRange(range: string): string {
  return range.replace(/\$?([A-Za-z]+)\$?(\d+)/g, '$$$1$$$2');
}

/** `'Data ASN'!A1`; quotes are always right, and a quote within is doubled. */
export function sheetReference(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/** `B2`, from row and column (from 1). */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column - 1)}${row}`;
}

/** `B2:D9`, from rows and columns (from 1). */
export function rangeAddress(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
  return `${cellAddress(firstRow, firstColumn)}:${cellAddress(lastRow, lastColumn)}`;
}
