/** The tables of an OpenDocument spreadsheet's content, row by row: what LibreOffice, Google Sheets or Excel saved as .ods. */
import type { CellValue, Row } from '../../../record/cell';
import { MAX_COLUMN_INDEX, MAX_ROWS } from '../../bounds';
import { isoToSerial } from '../xlsx/cells';
import { CorruptFileError } from '../package/corrupt-file';
import { filterColumns, type ColumnFilter } from '../../column-filter';
import { MAX_REPEATED_CELLS } from '../package/limits';
import { tagReader, type OpenTag, type TagReader } from '../xml/tag-reader';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';

/** The namespaces that matter, with the prefixes that all programs use. */
const namespaces: Readonly<Record<string, string>> = {
  [`${ODF}office:1.0`]: 'office',
  [`${ODF}table:1.0`]: 'table',
  [`${ODF}text:1.0`]: 'text',
  [`${ODF}style:1.0`]: 'style',
  'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0': 'calcext',
};

export interface OdsSheet {
  readonly name: string;
  readonly hidden: boolean;
}

/** What the content holds: `sheets` are known once all of it was fed. */
export interface SheetList {
  readonly reader: TagReader;
  sheets(): readonly OdsSheet[];
}

export function sheetList(part: string): SheetList {
  const hiddenStyles = new Set<string>();
  const found: { readonly name: string; readonly style: string | null }[] = [];
  let style: string | null = null;
  const reader = tagReader(part, namespaces, {
    open(tag) {
      if (tag.name === 'style:style') style = tag.attribute('style:name');
      else if (tag.name === 'style:table-properties') {
        if (style !== null && tag.attribute('table:display') === 'false') hiddenStyles.add(style);
      } else if (isSheet(tag)) {
        const name = tag.attribute('table:name') ?? '';
        found.push({ name, style: tag.attribute('table:style-name') });
      }
    },
    close: () => undefined,
    text: () => undefined,
  });
  return {
    reader,
    sheets: () => found.map(({ name, style: own }) => ({ name, hidden: own !== null && hiddenStyles.has(own) })),
  };
}

function isSheet({ name, parent }: OpenTag): boolean {
  return name === 'table:table' && parent === 'office:spreadsheet';
}

export interface RowOptions {
  readonly part: string;
  /** The sheet's index. */
  readonly sheet: number;
  readonly intern: (text: string) => string;
  readonly keep: ColumnFilter | undefined;
}

/** Reads the rows of one sheet; `take` is given each that is not empty. */
export function rowReader({ part, sheet, intern, keep }: RowOptions, take: (row: Row) => void): TagReader {
  let index = -1;
  let within = false;
  let number = 0;
  let rowRepeat = 1;
  let values: CellValue[] = [];
  let column = 0;
  let repeated = 0;
  const cell = cellReader(intern);

  function addCell(value: CellValue, repeat: number): void {
    const last = column + repeat;
    if (value !== null) {
      if (last > MAX_COLUMN_INDEX + 1) throw new CorruptFileError('damaged', part);
      countRepeated(repeat - 1);
      while (values.length < column) values.push(null);
      for (; values.length < last;) values.push(value);
    }
    column = last;
  }

  function addRow(): void {
    const first = number + 1;
    number += rowRepeat;
    if (values.length === 0) return;
    if (number > MAX_ROWS) throw new CorruptFileError('damaged', part);
    countRepeated((rowRepeat - 1) * values.length);
    for (let row = first; row <= number; row += 1) take(filterColumns({ number: row, values }, keep));
  }

  /** A few bytes may stand for a million equal cells; not for more than a sheet could sensibly hold. */
  function countRepeated(cells: number): void {
    repeated += cells;
    if (repeated > MAX_REPEATED_CELLS) throw new CorruptFileError('zipBomb', part);
  }

  return tagReader(part, namespaces, {
    open(tag) {
      if (!within) {
        if (!isSheet(tag)) return;
        index += 1;
        within = index === sheet;
      } else if (cell.begun()) cell.open(tag);
      else if (tag.name === 'table:table-row') {
        rowRepeat = repeatOf(tag, 'table:number-rows-repeated');
        values = [];
        column = 0;
      } else if (isCell(tag.name)) cell.begin(tag);
    },
    close(name) {
      if (!within) return;
      if (cell.begun()) {
        if (isCell(name) && cell.ends()) addCell(cell.value(), cell.repeat());
        else cell.close(name);
      } else if (name === 'table:table-row') addRow();
      else if (name === 'table:table') within = false;
    },
    text(text) {
      if (within && cell.begun()) cell.text(text);
    },
  });
}

function isCell(name: string): boolean {
  return name === 'table:table-cell' || name === 'table:covered-table-cell';
}

function repeatOf(tag: OpenTag, name: string): number {
  const repeat = Number(tag.attribute(name) ?? 1);
  return Number.isInteger(repeat) && repeat > 0 ? repeat : 1;
}

interface CellReader {
  begin(tag: OpenTag): void;
  begun(): boolean;
  open(tag: OpenTag): void;
  close(name: string): void;
  text(text: string): void;
  /** Whether a closing tag ends the cell itself, and nothing within. */
  ends(): boolean;
  value(): CellValue;
  repeat(): number;
}

/** One cell: its value stands in its attributes, or is the text of its paragraphs. Notes and drawings within are not its text. */
function cellReader(intern: (text: string) => string): CellReader {
  let tag: Readonly<Record<'type' | 'value' | 'date' | 'time' | 'boolean' | 'string' | 'kind', string | null>> | null =
    null;
  let formula = false;
  let repeat = 1;
  /** Elements open within, and how deep the outermost one lies that is no text. */
  let depth = 0;
  let foreign = 0;
  let paragraphs: string[] = [];

  function say(text: string): void {
    const last = paragraphs.length - 1;
    paragraphs[last] = (paragraphs[last] ?? '') + text;
  }

  return {
    begun: () => tag !== null,
    begin(cell) {
      const of = (name: string): string | null => cell.attribute(name);
      const type = of('office:value-type');
      tag = {
        type,
        value: type === null ? null : of('office:value'),
        date: type === 'date' ? of('office:date-value') : null,
        time: type === 'time' ? of('office:time-value') : null,
        boolean: type === 'boolean' ? of('office:boolean-value') : null,
        string: type === 'string' ? of('office:string-value') : null,
        kind: type === 'string' ? of('calcext:value-type') : null,
      };
      formula = of('table:formula') !== null;
      repeat = repeatOf(cell, 'table:number-columns-repeated');
      depth = 0;
      foreign = 0;
      paragraphs = [];
    },
    open({ name, attribute }) {
      depth += 1;
      if (foreign > 0) return;
      if (!name.startsWith('text:')) foreign = depth;
      else if (name === 'text:p' || name === 'text:h') paragraphs.push('');
      else if (paragraphs.length === 0) return;
      else if (name === 'text:s') say(SPACE.repeat(Math.min(MAX_SPACES, Number(attribute('text:c') ?? 1) || 1)));
      else if (name === 'text:tab') say(TAB);
      else if (name === 'text:line-break') say('\n');
    },
    close() {
      if (foreign === depth) foreign = 0;
      depth -= 1;
    },
    text(text) {
      if (foreign === 0 && paragraphs.length > 0) say(text.replace(/[ \t\r\n]+/g, ' '));
    },
    ends: () => depth === 0,
    value() {
      const own = tag;
      tag = null;
      if (own === null || (own.type === null && !formula && paragraphs.length === 0)) return null;
      const text = paragraphs.map(spaced).join('\n');
      switch (own.type) {
        case 'float':
        case 'percentage':
        case 'currency': {
          const number = Number(own.value ?? NaN);
          return Number.isNaN(number) ? intern(text) : number;
        }
        case 'date':
          return isoToSerial(own.date ?? '') ?? intern(text);
        case 'time':
          return dayPart(own.time ?? '') ?? intern(text);
        case 'boolean':
          return own.boolean === 'true';
        case 'string': {
          if (own.kind === 'error' || (formula && ERROR.test(text))) return { error: text === '' ? '#VALUE!' : text };
          return intern(own.string ?? text);
        }
        default:
          if (formula && text === '') return { error: 'formula' };
          return text === '' ? null : intern(text);
      }
    },
    repeat: () => repeat,
  };
}

/** Spaces and tabs that are meant, until those that only lay the XML out are gone. */
const SPACE = '\ue000';
const TAB = '\ue001';
const MAX_SPACES = 32_767;
const ERROR = /^(?:#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err:\d{3})$/;

function spaced(paragraph: string): string {
  return paragraph
    .replace(/^ +| +$/g, '')
    .replaceAll(SPACE, ' ')
    .replaceAll(TAB, '\t');
}

/** `PT10H30M00S` as a part of a day. */
function dayPart(duration: string): number | null {
  const match = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(duration);
  if (match === null) return null;
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] = match;
  const all = Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  return (sign === '-' ? -all : all) / 86_400;
}
