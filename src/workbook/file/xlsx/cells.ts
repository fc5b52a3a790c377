/** One `<row>` of a sheet's XML as values. */
import { isBlank, maskedCell, type CellValue } from '../../../record/cell';
import { CorruptFileError } from '../package/corrupt-file';
import { MAX_COLUMN_INDEX, MAX_ROWS } from '../../bounds';
import type { ColumnFilter } from '../../column-filter';
import { decodeEntities, decodeEscapes } from '../xml/escape';
import { tagEnd } from '../xml/tag-list';

export interface CellContext {
  readonly part: string;
  /** The n-th shared string. */
  readonly shared: readonly string[];
  /** What to add to a date of style `index`: 1462 days where the workbook counts from 1904, else null (no style matters). */
  readonly dateShift: ((style: number) => number) | null;
  readonly intern: (text: string) => string;
}

export interface RowRead {
  readonly number: number;
  readonly values: CellValue[];
}

const rowNumberPattern = /\sr\s*=\s*["'](\d+)["']/;

/** The row's own number, or the one after the row before where it does not say. */
export function rowNumber(opening: string, before: number, part: string): number {
  const match = rowNumberPattern.exec(opening);
  const number = match === null ? before + 1 : Number(match[1]);
  if (number <= before || number > MAX_ROWS) throw new CorruptFileError('damaged', part);
  return number;
}

/** Reads the row that stands in `text` from `start` to `end`; `prefix` is the namespace prefix of its tags. */
export function readRow(
  text: string,
  start: number,
  end: number,
  prefix: string,
  before: number,
  context: CellContext,
  keep?: ColumnFilter,
): RowRead {
  const opened = tagEnd(text, start);
  const number = rowNumber(text.slice(start, opened), before, context.part);
  const values: CellValue[] = [];
  const wanted = keep === undefined || number <= keep.headerRow ? null : keep.columns;
  const visit: Visit = (column, value) => {
    if (value === null) return;
    while (values.length < column) values.push(null);
    values[column] = value;
  };
  forEachCell(text, opened, end, prefix, context, visit, wanted);
  return { number, values };
}

type Visit = (column: number, value: CellValue, start: number, end: number) => void;

/**
 * Visits the cells of a row, whose opening tag ends at `from`, with their places in `text`; gives where the last one ends.
 * @param wanted the columns whose cells are read; null for all.
 */
export function forEachCell(
  text: string,
  from: number,
  end: number,
  prefix: string,
  context: CellContext,
  visit: Visit,
  wanted: ColumnFilter['columns'] | null = null,
): number {
  const skip = prefix.length;
  let at = from;
  let column = 0;
  while (at < end) {
    const open = text.indexOf('<', at);
    if (open < 0 || open >= end || text.charCodeAt(open + 1) === SLASH) break;
    if (text.charCodeAt(open + 1 + skip) !== LETTER_C || !endsName(text.charCodeAt(open + 2 + skip))) {
      // Only extLst may stand beside cells.
      if (!text.startsWith('extLst', open + 1 + skip)) throw new CorruptFileError('damaged', context.part);
      break;
    }
    cell.column = column;
    at = readCell(text, open + 2 + skip, end, skip, context, wanted, cell);
    column = cell.column;
    if (column > MAX_COLUMN_INDEX) throw new CorruptFileError('damaged', context.part);
    visit(column, cell.value, open, at);
    column += 1;
  }
  return at;
}

const SLASH = 0x2f;
const LETTER_C = 0x63;
const LETTER_I = 0x69;
const LETTER_T = 0x74;
const GREATER = 0x3e;

/** The cell last read; one object for all, since cells are many. */
const cell: { column: number; value: CellValue } = { column: 0, value: null };

function endsName(code: number): boolean {
  return code === 0x20 || code === GREATER || code === SLASH || code === 0x0a || code === 0x0d || code === 0x09;
}

function readCell(
  text: string,
  from: number,
  end: number,
  skip: number,
  context: CellContext,
  wanted: ColumnFilter['columns'] | null,
  into: typeof cell,
): number {
  into.value = null;
  let type = '';
  let style = 0;
  let at = from;
  // Attributes: r, s, t; others are passed over.
  for (;;) {
    let code = text.charCodeAt(at);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt((at += 1));
    if (code === GREATER) break;
    if (code === SLASH) return at + 2;
    const equals = text.indexOf('=', at);
    const quote = quoteAfter(text, equals);
    const close = quote < 0 ? -1 : text.indexOf(text.charAt(quote), quote + 1);
    if (equals < 0 || close < 0 || close > end) throw new CorruptFileError('damaged', context.part);
    const nameLength = trimmedLength(text, at, equals);
    if (nameLength === 1) {
      if (code === 0x72) into.column = columnOf(text, quote + 1, close, context.part);
      else if (code === 0x74) type = text.slice(quote + 1, close);
      else if (code === 0x73 && context.dateShift !== null) style = Number(text.slice(quote + 1, close));
    }
    at = close + 1;
  }
  const read = wanted === null || wanted.has(into.column);
  return readContent(text, at + 1, end, skip, context, type, style, read, into);
}

function quoteAfter(text: string, equals: number): number {
  let at = equals + 1;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  const code = text.charCodeAt(at);
  return code === 0x22 || code === 0x27 ? at : -1;
}

function trimmedLength(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  return end - from;
}

function columnOf(text: string, from: number, to: number, part: string): number {
  let column = 0;
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const letter = code >= 0x61 ? code - 0x60 : code - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (at === from || column > MAX_COLUMN_INDEX + 1) throw new CorruptFileError('damaged', part);
  return column - 1;
}

/** The cell's children: `<f>` formula, `<v>` value, `<is>` text of its own. */
function readContent(
  text: string,
  from: number,
  end: number,
  skip: number,
  context: CellContext,
  type: string,
  style: number,
  read: boolean,
  into: typeof cell,
): number {
  let formula = false;
  let raw: string | null = null;
  let inline: string | null = null;
  let at = from;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0 || open >= end) throw new CorruptFileError('damaged', context.part);
    if (text.charCodeAt(open + 1) === SLASH) {
      if (text.charCodeAt(open + 2 + skip) !== LETTER_C || !endsName(text.charCodeAt(open + 3 + skip)))
        throw new CorruptFileError('damaged', context.part);
      at = text.indexOf('>', open) + 1;
      break;
    }
    const nameStart = open + 1 + skip;
    const code = text.charCodeAt(nameStart);
    if (code === 0x76 && endsName(text.charCodeAt(nameStart + 1))) {
      const opened = text.indexOf('>', nameStart);
      if (text.charCodeAt(opened - 1) === SLASH) {
        raw = '';
        at = opened + 1;
      } else {
        const close = text.indexOf('<', opened);
        if (close < 0 || text.charCodeAt(close + 1) !== SLASH || text.charCodeAt(close + 2 + skip) !== 0x76)
          throw new CorruptFileError('damaged', context.part);
        raw = text.slice(opened + 1, close);
        at = text.indexOf('>', close) + 1;
      }
      continue;
    }
    if (code === LETTER_I && inline === null) {
      const close = plainInline(text, nameStart, skip);
      if (close > 0) {
        const from = text.indexOf('>', nameStart + 4 + skip) + 1;
        inline = decoded(text.slice(from, text.indexOf('<', from)), context.part);
        at = close;
        continue;
      }
    }
    const opened = tagEnd(text, open);
    if (opened < 0 || opened > end) throw new CorruptFileError('damaged', context.part);
    const name = /^[^\s/>]+/.exec(text.slice(nameStart, opened))?.[0] ?? '';
    if (name === 'f') formula = true;
    if (text.charCodeAt(opened - 2) === SLASH) {
      at = opened;
      continue;
    }
    const closing = `</${text.slice(open + 1, nameStart)}${name}`;
    const close = text.indexOf(closing, opened);
    if (close < 0 || close >= end) throw new CorruptFileError('damaged', context.part);
    if (name === 'is') inline = stringItemText(text.slice(opened, close), context.part);
    at = text.indexOf('>', close) + 1;
  }
  into.value = read ? valueOf(type, raw, inline, formula, style, context) : veiled(type, raw, inline, formula, context);
  return at;
}

/** That a cell is filled, without what it holds: nothing of it is kept. */
function veiled(
  type: string,
  raw: string | null,
  inline: string | null,
  formula: boolean,
  context: CellContext,
): CellValue {
  const text = type === 's' ? (context.shared[Number(raw)] ?? null) : (inline ?? raw);
  return isBlank(text) && !(formula && type !== 'str') ? null : maskedCell;
}

/** After `</is>` where the element at `nameStart` holds one plain text and nothing else, as nearly all do; else -1. */
function plainInline(text: string, nameStart: number, skip: number): number {
  if (text.charCodeAt(nameStart + 2) !== GREATER || text.charCodeAt(nameStart + 4 + skip) !== LETTER_T) return -1;
  const opened = text.indexOf('>', nameStart + 4 + skip);
  if (text.charCodeAt(opened - 1) === SLASH || !endsName(text.charCodeAt(nameStart + 5 + skip))) return -1;
  const close = text.indexOf('<', opened);
  const after = close + 4 + skip;
  if (text.charCodeAt(close + 1) !== SLASH || text.charCodeAt(after - 1) !== GREATER) return -1;
  const end = after + 5 + skip;
  if (
    text.charCodeAt(after + 1) !== SLASH ||
    text.charCodeAt(after + 2 + skip) !== LETTER_I ||
    text.charCodeAt(end - 1) !== GREATER
  )
    return -1;
  return end;
}

function valueOf(
  type: string,
  raw: string | null,
  inline: string | null,
  formula: boolean,
  style: number,
  context: CellContext,
): CellValue {
  if (type === 'inlineStr') return inline === null ? null : context.intern(inline);
  if (raw === null || (raw === '' && type !== 'str')) return formula ? { error: 'formula' } : null;
  switch (type) {
    case 's': {
      const text = context.shared[Number(raw)];
      if (text === undefined) throw new CorruptFileError('damaged', context.part);
      return text;
    }
    case 'str':
      return context.intern(decoded(raw, context.part));
    case 'b':
      return raw.trim() === '1' || raw.trim().toLowerCase() === 'true';
    case 'e':
      return { error: decoded(raw, context.part) };
    case 'd':
      return isoToSerial(raw) ?? context.intern(raw);
    default: {
      const number = Number(raw);
      if (Number.isNaN(number)) return context.intern(decoded(raw, context.part));
      return context.dateShift === null ? number : number + context.dateShift(style);
    }
  }
}

function decoded(raw: string, part: string): string {
  const text = decodeEntities(raw);
  if (text === null) throw new CorruptFileError('damaged', part);
  return decodeEscapes(text);
}

/** An ISO date or time as Excel's serial number. */
export function isoToSerial(raw: string): number | null {
  const time = Date.parse(/T/.test(raw) ? (/Z|[+-]\d\d:\d\d$/.test(raw) ? raw : `${raw}Z`) : `${raw}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}

/** The text of a string item: its runs joined, phonetic readings left out. `xml` is what stands within `<si>` or `<is>`. */
export function stringItemText(xml: string, part: string): string {
  const spoken = xml.includes('rPh') ? xml.replace(/<((?:[\w.-]+:)?rPh)[\s>][\s\S]*?<\/\1\s*>/g, '') : xml;
  let text = '';
  let at = 0;
  for (;;) {
    const open = spoken.indexOf('<', at);
    if (open < 0) return text;
    const end = spoken.indexOf('>', open);
    if (end < 0) throw new CorruptFileError('damaged', part);
    const tag = spoken.slice(open + 1, end);
    at = end + 1;
    if (/^(?:[\w.-]+:)?t(?:\s[^/]*)?$/.test(tag)) {
      const close = spoken.indexOf('<', at);
      if (close < 0 || spoken.charCodeAt(close + 1) !== SLASH) throw new CorruptFileError('damaged', part);
      text += decoded(spoken.slice(at, close), part);
      at = close;
    }
  }
}
