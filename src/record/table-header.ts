/** The header of a table: one row or several, with group titles over their columns and merged cells filled in. */
import { isBlank, type CellValue, type Row } from './cell';
import { normalizeHeader } from './normalize';

/** The header as one row: `values` hold each column's texts from the top, joined; `number` is its last row. */
export interface TableHeader extends Row {
  /** By column, the texts of the header from the top down; empty where the column has none. */
  readonly levels: readonly (readonly string[])[];
  /** The sheet's row number of the topmost level. */
  readonly firstRow: number;
}

/** Between the levels of a header, as `--map "KOMPETENSI / JP=..."` writes it. */
const LEVEL_SEPARATOR = ' / ';

/** Deeper headers are not met. */
const MAX_LEVELS = 3;

/** A header of one row. */
export function singleHeader(row: Row): TableHeader {
  return headerOf([row]);
}

/** The headers that may begin at a row: alone, and with one and two rows beneath as far as those can be lower levels. */
export function headersFrom(
  rows: readonly Row[],
  index: number,
  isKnown: (text: string) => boolean = () => false,
): readonly TableHeader[] {
  const headers: TableHeader[] = [];
  const block: Row[] = [];
  for (const row of rows.slice(index, index + MAX_LEVELS)) {
    const last = block.at(-1);
    if (last !== undefined && (row.number !== last.number + 1 || !isLowerLevel(block, row, isKnown))) break;
    block.push(row);
    headers.push(headerOf(block));
  }
  return headers;
}

function text(value: CellValue | undefined): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

/** Signs of data: long digits, numbers, dates. A header has none, but for the numbers of its columns. */
function looksLikeData(value: CellValue): boolean {
  if (value === null || isBlank(value)) return false;
  if (typeof value !== 'string') return true;
  return value.replace(/\D/g, '').length >= 6 || /^[\d.,%\s]+$/.test(value) || !/\p{L}/u.test(value);
}

/** How many columns may have a text in both of two rows although the upper one is no group title. */
const BOTH_FILLED_SHARE = 0.34;

/**
 * Whether a row continues a header: all its cells are words, they stand where the rows above leave room (under a group
 * title, or in a column without a header), and at most a few of them beneath a header of its own.
 */
function isLowerLevel(block: readonly Row[], row: Row, isKnown: (text: string) => boolean): boolean {
  // A text alone is the title of the sheet.
  const topFilled = block[0]?.values.filter((value) => !isBlank(value)).length ?? 0;
  if (topFilled < 2) return false;
  const filled = row.values.flatMap((value, index) => (isBlank(value) ? [] : [index]));
  if (filled.length === 0 || row.values.some(looksLikeData)) return false;
  const upper = (index: number) => block.some(({ values }) => text(values[index]) !== '');
  const width = Math.max(row.values.length, ...block.map(({ values }) => values.length));
  const spans = (index: number) =>
    upper(index) && index + 1 < width && !upper(index + 1) && text(row.values[index + 1]) !== '';
  const room = filled.filter((index) => !upper(index) || spans(index));
  const both = filled.filter((index) => !room.includes(index) && !isKnown(text(row.values[index]))).length;
  const gaps = filled.some((index) => !upper(index));
  if (both > Math.max(1, Math.floor(filled.length * BOTH_FILLED_SHARE))) return false;
  // A row of people without numbers fills the columns that have a header; a lower level fills the others.
  return gaps || (room.length > 0 && filled.length < topFilled);
}

function headerOf(block: readonly Row[]): TableHeader {
  const [first] = block;
  const last = block.at(-1);
  if (first === undefined || last === undefined) throw new Error('headerOf(): empty block');
  const width = Math.max(...block.map(({ values }) => values.length));
  const filledIn = block.map((row, depth) =>
    depth === block.length - 1 ? row.values.map(text) : acrossGroups(block, depth, width),
  );
  const levels = Array.from({ length: width }, (_, column) => {
    const texts = filledIn.map((values) => values[column] ?? '').filter((each) => each !== '');
    return texts.filter(
      (each, depth) => depth === 0 || normalizeHeader(each) !== normalizeHeader(texts[depth - 1] ?? ''),
    );
  });
  const values = levels.map((texts) => (texts.length === 0 ? null : texts.join(LEVEL_SEPARATOR)));
  return { number: last.number, values: block.length === 1 ? first.values : values, levels, firstRow: first.number };
}

/** A group title holds for the columns to its right that have no title of this level and a text beneath. */
function acrossGroups(block: readonly Row[], depth: number, width: number): readonly string[] {
  const row = block[depth];
  const beneath = block.slice(depth + 1);
  let title = '';
  return Array.from({ length: width }, (_, column) => {
    const own = text(row?.values[column]);
    const hasLower = beneath.some(({ values }) => text(values[column]) !== '');
    if (own !== '') title = hasLower ? own : '';
    else if (!hasLower) title = '';
    return own !== '' ? own : title;
  });
}
