/** Reads one `<row>` of a sheet's XML as values. Character by character: a sheet may hold fifteen million cells. */
import { isBlank, maskedCell, type CellValue } from '../../../record/cell';
import { CorruptFileError } from '../package/corrupt-file';
import { MAX_COLUMN_INDEX, MAX_ROWS } from '../../bounds';
import type { ColumnFilter } from '../../column-filter';
import { decodeEntities, decodeEscapes } from '../xml/escape';
import { endsName, tagEnd } from '../xml/scan';

export interface CellContext {
  readonly part: string;
  /** The n-th shared string. */
  readonly shared: readonly string[];
  /** Days to add to a number of this style: 1462 for dates of a workbook that counts from 1904. Null where none need it. */
  readonly dateShift: ((style: number) => number) | null;
  readonly intern: (text: string) => string;
  /** Cell formats that show a number in percent; null where there are none. */
  readonly percents: ReadonlySet<number> | null;
}

export interface RowRead {
  readonly number: number;
  readonly values: CellValue[];
  readonly hidden?: true;
  readonly percents?: readonly number[];
}

const hiddenPattern = /\shidden\s*=\s*["'](?:1|true)["']/;

const rowNumberPattern = /\sr\s*=\s*["'](\d+)["']/;

/** The row's own number, or the next one if it has none. */
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
  const opening = text.slice(start, opened);
  const number = rowNumber(opening, before, context.part);
  const percents: number[] = [];
  const values: CellValue[] = [];
  const wanted = keep === undefined || number <= keep.headerRow ? null : keep.columns;
  const visit: Visit = (column, value, _start, _end, style) => {
    if (value === null) return;
    while (values.length < column) values.push(null);
    values[column] = value;
    if (typeof value === 'number' && context.percents?.has(style) === true) percents.push(column);
  };
  forEachCell(text, opened, end, prefix, context, visit, wanted);
  return {
    number,
    values,
    ...(hiddenPattern.test(opening) ? { hidden: true as const } : {}),
    ...(percents.length > 0 ? { percents } : {}),
  };
}

type Visit = (column: number, value: CellValue, start: number, end: number, style: number) => void;

/**
 * Visits the cells of a row, whose opening tag ends at `from`, with their positions in `text`.
 * @param wanted the columns whose cells are read; null for all
 * @returns where the last cell ends
 */
export function forEachCell(
  text: string,
  from: number,
  end: number,
  prefix: string,
  context: CellContext,
  visit: Visit,
  wanted: ReadonlySet<number> | null = null,
): number {
  const reader = { text, end, prefixLength: prefix.length, context };
  // One object for the cells of a row: sheets have millions of cells.
  const cell: ReadCell = { column: 0, value: null, style: 0 };
  let at = from;
  while (at < end) {
    const open = text.indexOf('<', at);
    if (open < 0 || open >= end || text.charCodeAt(open + 1) === SLASH) break;
    const nameStart = open + 1 + prefix.length;
    if (text.charCodeAt(nameStart) !== LETTER_C || !endsName(text.charCodeAt(nameStart + 1))) {
      // Only extLst may stand beside cells.
      if (!text.startsWith('extLst', nameStart)) throw new CorruptFileError('damaged', context.part);
      break;
    }
    at = readCell(reader, nameStart + 1, wanted, cell);
    if (cell.column > MAX_COLUMN_INDEX) throw new CorruptFileError('damaged', context.part);
    visit(cell.column, cell.value, open, at, cell.style);
    cell.column += 1;
  }
  return at;
}

const SLASH = 0x2f;
const LETTER_C = 0x63;
const LETTER_I = 0x69;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;
const GREATER = 0x3e;

interface ReadCell {
  /** Before a cell is read, the column that it has if it does not say. */
  column: number;
  value: CellValue;
  /** The index of its format; 0 where nothing depends on it. */
  style: number;
}

/** The row that is read. */
interface RowText {
  readonly text: string;
  readonly end: number;
  /** Of the namespace prefix, colon included. */
  readonly prefixLength: number;
  readonly context: CellContext;
}

/** Reads the cell whose name ends at `from` into `cell`. @returns where it ends */
function readCell(row: RowText, from: number, wanted: ReadonlySet<number> | null, cell: ReadCell): number {
  const { text, end, context } = row;
  cell.value = null;
  cell.style = 0;
  let type = '';
  let style = 0;
  let at = from;
  const needsStyle = context.dateShift !== null || context.percents !== null;
  // Attributes: r, s, t; others are skipped.
  for (;;) {
    let code = text.charCodeAt(at);
    while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt((at += 1));
    if (code === GREATER) break;
    if (code === SLASH) return at + 2;
    const equals = text.indexOf('=', at);
    const quote = quoteAfter(text, equals);
    const close = quote < 0 ? -1 : text.indexOf(text.charAt(quote), quote + 1);
    if (equals < 0 || close < 0 || close > end) throw new CorruptFileError('damaged', context.part);
    if (trimmedLength(text, at, equals) === 1) {
      if (code === LETTER_R) cell.column = columnOf(text, quote + 1, close, context.part);
      else if (code === LETTER_T) type = text.slice(quote + 1, close);
      else if (code === LETTER_S && needsStyle) style = Number(text.slice(quote + 1, close));
    }
    at = close + 1;
  }
  cell.style = style;
  const content: CellContent = { type, style, raw: null, inline: null, hasFormula: false };
  at = readContent(row, at + 1, content);
  const isWanted = wanted === null || wanted.has(cell.column);
  cell.value = isWanted ? valueOf(content, context) : maskedValue(content, context);
  return at;
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

interface CellContent {
  readonly type: string;
  readonly style: number;
  /** The text of `<v>`, undecoded. */
  raw: string | null;
  /** The text of `<is>`. */
  inline: string | null;
  hasFormula: boolean;
}

/** Reads a cell's children from `from` on: `<f>` formula, `<v>` value, `<is>` inline string. @returns where the cell ends */
function readContent(row: RowText, from: number, content: CellContent): number {
  const { text, end, prefixLength, context } = row;
  let at = from;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0 || open >= end) throw new CorruptFileError('damaged', context.part);
    const nameStart = open + 1 + prefixLength;
    if (text.charCodeAt(open + 1) === SLASH) {
      if (text.charCodeAt(nameStart + 1) !== LETTER_C || !endsName(text.charCodeAt(nameStart + 2)))
        throw new CorruptFileError('damaged', context.part);
      return text.indexOf('>', open) + 1;
    }
    const code = text.charCodeAt(nameStart);
    if (code === LETTER_V && endsName(text.charCodeAt(nameStart + 1))) {
      at = readRawValue(row, nameStart, content);
      continue;
    }
    const close = code === LETTER_I && content.inline === null ? plainInlineEnd(text, nameStart, prefixLength) : -1;
    if (close > 0) {
      const start = text.indexOf('>', nameStart + 4 + prefixLength) + 1;
      content.inline = decoded(text.slice(start, text.indexOf('<', start)), context.part);
      at = close;
    } else at = readOtherChild(row, open, nameStart, content);
  }
}

/** `<v>`, whose name begins at `nameStart`. @returns where it ends */
function readRawValue({ text, prefixLength, context }: RowText, nameStart: number, content: CellContent): number {
  const opened = text.indexOf('>', nameStart);
  if (text.charCodeAt(opened - 1) === SLASH) {
    content.raw = '';
    return opened + 1;
  }
  const close = text.indexOf('<', opened);
  if (close < 0 || text.charCodeAt(close + 1) !== SLASH || text.charCodeAt(close + 2 + prefixLength) !== LETTER_V)
    throw new CorruptFileError('damaged', context.part);
  content.raw = text.slice(opened + 1, close);
  return text.indexOf('>', close) + 1;
}

/** A formula, an inline string of several runs, or an element that is skipped. @returns where it ends */
function readOtherChild(
  { text, end, context }: RowText,
  open: number,
  nameStart: number,
  content: CellContent,
): number {
  const opened = tagEnd(text, open);
  if (opened < 0 || opened > end) throw new CorruptFileError('damaged', context.part);
  const name = /^[^\s/>]+/.exec(text.slice(nameStart, opened))?.[0] ?? '';
  if (name === 'f') content.hasFormula = true;
  if (text.charCodeAt(opened - 2) === SLASH) return opened;
  const close = text.indexOf(`</${text.slice(open + 1, nameStart)}${name}`, opened);
  if (close < 0 || close >= end) throw new CorruptFileError('damaged', context.part);
  if (name === 'is') content.inline = stringItemText(text.slice(opened, close), context.part);
  return text.indexOf('>', close) + 1;
}

/** Whether a cell that is not read is filled, without its value. */
function maskedValue({ type, raw, inline, hasFormula }: CellContent, context: CellContext): CellValue {
  const text = type === 's' ? (context.shared[Number(raw)] ?? null) : (inline ?? raw);
  return isBlank(text) && !(hasFormula && type !== 'str') ? null : maskedCell;
}

/** Where an `<is>` with one plain `<t>` and nothing else ends, as nearly all are; -1 for any other. */
function plainInlineEnd(text: string, nameStart: number, skip: number): number {
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

function valueOf({ type, style, raw, inline, hasFormula }: CellContent, context: CellContext): CellValue {
  if (type === 'inlineStr') return inline === null ? null : context.intern(inline);
  if (raw === null || (raw === '' && type !== 'str')) return hasFormula ? { error: 'formula' } : null;
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
