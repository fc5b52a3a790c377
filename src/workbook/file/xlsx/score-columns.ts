/** Inserts the score columns into the data sheet's own XML; the rest stays as it was. */
import { parseRange, columnLetters } from '../../../record/a1';
import type { PlainValue } from '../../sheet';
import type { ScoreTable } from '../../workbook';
import type { Archive, Part } from '../package/archive';
import { beginsLikeFormula } from '../../cell-text';
import { cellXml } from './cell-xml';
import { forEachCell, rowNumber, type CellContext } from './cells';
import { elementSplitter } from '../xml/element-splitter';
import { columnXml } from './sheet-xml';
import { readPart, transformPart } from '../package/stream-part';
import { isManagedColumn, type ManagedColumns } from '../../managed-columns';
import type { StyleTable } from './styles';
import { tagEnd } from '../xml/scan';

/** How far the data sheet is used. */
export interface DataExtent {
  /** Index of the last column with a value, or within a merge, table or filter beside the data; -1 in an empty sheet. */
  readonly lastColumn: number;
  /** The style of the last header, for ours to look alike. */
  readonly headerStyle: number;
}

const STYLE = /\ss\s*=\s*["'](\d+)["']/;

export async function readDataExtent(
  archive: Archive,
  part: Part,
  context: CellContext,
  headerRow: number,
  own: ManagedColumns | null,
  tables: readonly string[],
): Promise<DataExtent> {
  let lastColumn = -1;
  let headerStyle = 0;
  let tail = '';
  let before = 0;
  const splitter = elementSplitter(
    { part: part.name, container: 'sheetData', element: 'row', othersAllowed: false },
    {
      outside: (text) => void (tail += text.trim() === '' ? '' : text),
      element(text, start, end, prefix) {
        const opened = tagEnd(text, start);
        const number = rowNumber(text.slice(start, opened), before, part.name);
        before = number;
        forEachCell(text, opened, end, prefix, context, (column, value, from) => {
          if (value === null || value === '' || isManagedColumn(column, own)) return;
          lastColumn = Math.max(lastColumn, column);
          if (number === headerRow) headerStyle = Number(STYLE.exec(text.slice(from, tagEnd(text, from)))?.[1] ?? 0);
        });
      },
    },
  );
  await readPart(archive, part, splitter);
  const claimed = [...tail.matchAll(/<(?:[\w.-]+:)?(?:mergeCell|autoFilter)\s[^>]*?ref\s*=\s*["']([^"']+)["']/g)].map(
    (match) => match[1] ?? '',
  );
  for (const range of [...claimed, ...tables]) {
    const box = parseRange(range);
    if (box !== null && box.bottom >= headerRow && !isManagedColumn(box.right - 1, own))
      lastColumn = Math.max(lastColumn, box.right - 1);
  }
  return { lastColumn, headerStyle };
}

export interface InsertOptions {
  readonly archive: Archive;
  readonly part: Part;
  readonly context: CellContext;
  readonly scores: ScoreTable;
  readonly styles: StyleTable;
  readonly headerStyle: number;
  readonly from: number;
  readonly own: ManagedColumns | null;
}

/** The data sheet's part with our columns in it. */
export async function* insertScores(options: InsertOptions): AsyncGenerator<string> {
  const { archive, part, scores, from, own } = options;
  const letters = scores.scores.map((_column, index) => columnLetters(from + index));
  const next = peekable(scoreRows(options));
  const out: string[] = [];
  let before = 0;

  function cellsOf(row: ScoreRow, prefix: string): (string | null)[] {
    return row.values.map((value, index) =>
      value === null ? null : cellXml(`${letters[index] ?? ''}${row.number}`, value, row.styles[index] ?? 0, prefix),
    );
  }

  /** Rows with scores that the sheet does not have. */
  function addMissingRows(until: number, prefix: string): void {
    for (let row = next.peek(); row !== null && row.number < until; row = next.peek()) {
      out.push(`<${prefix}row r="${row.number}">${cellsOf(row, prefix).join('')}</${prefix}row>`);
      next.take();
    }
  }

  const splitter = elementSplitter(
    { part: part.name, container: 'sheetData', element: 'row', othersAllowed: false },
    {
      head: (text, prefix) => void out.push(withColumns(text, prefix, options)),
      outside(text) {
        const closing = /^<\/([^\s<>]+:)?sheetData/.exec(text);
        if (closing !== null) addMissingRows(Infinity, closing[1] ?? '');
        out.push(text);
      },
      element(text, start, end, prefix) {
        const opened = tagEnd(text, start);
        const number = rowNumber(text.slice(start, opened), before, part.name);
        before = number;
        addMissingRows(number, prefix);
        const row = next.peek();
        const cells = row !== null && row.number === number ? cellsOf(row, prefix) : null;
        if (cells !== null) next.take();
        if (cells === null && own === null) out.push(text.slice(start, end));
        else out.push(rowWithScores({ text, start, opened, end, prefix, number }, cells ?? [], options));
      },
    },
  );
  yield* transformPart(archive, part, splitter, out);
}

/** A row of the sheet: `text` from `start` to `end`, its opening tag to `opened`. */
interface SheetRow {
  readonly text: string;
  readonly start: number;
  readonly opened: number;
  readonly end: number;
  readonly prefix: string;
  readonly number: number;
}

/** The row with our cells; without those of an earlier run. */
function rowWithScores(row: SheetRow, cells: readonly (string | null)[], options: InsertOptions): string {
  const { text, start, opened, end, prefix, number } = row;
  const { context, scores, from, own } = options;
  const count = scores.scores.length;
  let left = '';
  let right = '';
  let before = -1;
  const last = forEachCell(text, opened, end, prefix, context, (column, _value, cellStart, cellEnd) => {
    const isReplaced = column >= from && column < from + count && (cells[column - from] ?? null) !== null;
    if (isManagedColumn(column, own) || isReplaced) return;
    const whole = text.slice(cellStart, cellEnd);
    // A cell without a reference follows its neighbour; once ours are between, it needs one.
    const cell =
      /^<[^>]*\sr\s*=/.test(whole) || column === before + 1
        ? whole
        : whole.replace(/^<[^\s/>]+/, (name) => `${name} r="${columnLetters(column)}${number}"`);
    before = column;
    if (column < from) left += cell;
    else right += cell;
  });
  const inserted = cells.filter((cell) => cell !== null).join('');
  const opening = widened(text.slice(start, opened), from + count, cells.length > 0);
  if (text.charCodeAt(opened - 2) === SLASH)
    return inserted === '' ? text.slice(start, end) : `${opening.replace(/\s*\/>$/, '>')}${inserted}</${prefix}row>`;
  return opening + left + inserted + right + text.slice(last, end);
}

const SLASH = 0x2f;

/** `spans` says which columns a row uses. */
function widened(opening: string, last: number, wanted: boolean): string {
  if (!wanted) return opening;
  return opening.replace(
    /(\sspans\s*=\s*["']\d+:)(\d+)/,
    (_whole, before: string, to: string) => `${before}${Math.max(Number(to), last)}`,
  );
}

interface ScoreRow {
  readonly number: number;
  readonly values: readonly PlainValue[];
  readonly styles: readonly number[];
}

/** Headers and scores by row, in ascending order. */
function* scoreRows({ scores, styles, headerStyle }: InsertOptions): Generator<ScoreRow> {
  const header: ScoreRow = {
    number: scores.headerRow,
    values: scores.scores.map((column) => column.header),
    styles: scores.scores.map(() => (headerStyle === 0 ? styles.cell({ format: { bold: true } }) : headerStyle)),
  };
  const plain = scores.scores.map((column) => styles.cell({ format: column.format }));
  let headerGiven = false;
  for (const { row, scores: values } of scores.rows()) {
    if (!headerGiven && row > scores.headerRow) {
      headerGiven = true;
      yield header;
    }
    const ownStyles = values.map((value, index) =>
      beginsLikeFormula(value)
        ? styles.cell({ format: scores.scores[index]?.format, quoted: true })
        : (plain[index] ?? 0),
    );
    yield { number: row, values, styles: ownStyles };
  }
  if (!headerGiven) yield header;
}

interface Peekable<T> {
  /** Null after the last one. */
  peek(): T | null;
  take(): void;
}

function peekable<T>(items: Iterator<T>): Peekable<T> {
  let current = items.next();
  return {
    peek: () => (current.done === true ? null : current.value),
    take: () => void (current = items.next()),
  };
}

/** The part's beginning, with a dimension and widths that include our columns. */
function withColumns(head: string, prefix: string, { scores, from }: InsertOptions): string {
  const first = from + 1;
  const last = from + scores.scores.length;
  const sized = head.replace(
    /(<(?:[^\s<>/"'=:]+:)?dimension\s[^>]*?ref\s*=\s*["'])([^"']+)/,
    (whole, before: string, range: string) => {
      const box = parseRange(range);
      if (box === null) return whole;
      return `${before}${columnLetters(box.left - 1)}${box.top}:${columnLetters(Math.max(box.right, last) - 1)}${Math.max(box.bottom, scores.headerRow)}`;
    },
  );
  const ours = scores.scores.map((column, index) => columnXml(first + index, column.width, prefix));
  const list = new RegExp(`<${prefix}cols\\s*>([\\s\\S]*?)</${prefix}cols\\s*>`).exec(sized);
  if (list === null) {
    const data = sized.search(/<(?:[^\s<>/"'=:]+:)?sheetData(?=[\s/>])/);
    return `${sized.slice(0, data)}<${prefix}cols>${ours.join('')}</${prefix}cols>${sized.slice(data)}`;
  }
  const left: string[] = [];
  const right: string[] = [];
  for (const [col] of (list[1] ?? '').matchAll(/<[^>]+>/g)) {
    const min = Number(/\smin\s*=\s*["'](\d+)/.exec(col)?.[1] ?? 0);
    const max = Number(/\smax\s*=\s*["'](\d+)/.exec(col)?.[1] ?? min);
    if (min === 0) continue;
    if (max < first) left.push(col);
    else if (min > last) right.push(col);
    else {
      if (min < first) left.push(ranged(col, min, first - 1));
      if (max > last) right.push(ranged(col, last + 1, max));
    }
  }
  const whole = `<${prefix}cols>${left.join('')}${ours.join('')}${right.join('')}</${prefix}cols>`;
  return sized.slice(0, list.index) + whole + sized.slice(list.index + list[0].length);
}

function ranged(col: string, min: number, max: number): string {
  return col.replace(/(\smin\s*=\s*["'])\d+/, `$1${min}`).replace(/(\smax\s*=\s*["'])\d+/, `$1${max}`);
}
