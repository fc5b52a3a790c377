/** Puts the score columns into the data sheet's own XML: cells are inserted, all else stays as it was. */
import { parseRange, columnLetters } from '../../../record/a1';
import type { PlainValue } from '../../sheet';
import type { ScoreTable } from '../../workbook';
import type { Archive, Part } from '../package/archive';
import { beginsLikeFormula } from '../../cell-text';
import { cellXml } from './cell-xml';
import { forEachCell, rowNumber, type CellContext } from './cells';
import { elementSplitter } from '../xml/element-splitter';
import { columnXml } from './sheet-xml';
import { xmlNormaliser } from '../xml/normaliser';
import { transformPart } from '../package/transform-part';
import { isManagedColumn, type ManagedColumns } from '../../managed-columns';
import type { StyleTable } from './styles';
import { tagEnd } from '../xml/tag-list';

/** What the data sheet looks like to one who wants to write beside its data. */
export interface DataExtent {
  /** Index of the last column that holds a value, or that a merge, table or filter at the data claims; -1 in an empty sheet. */
  readonly lastColumn: number;
  /** The style of the last header, so that ours look like their neighbours. */
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
  const markup = xmlNormaliser(part.name);
  let lastColumn = -1;
  let headerStyle = 0;
  let tail = '';
  let before = 0;
  const cuts = elementSplitter(
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
  for await (const chunk of archive.chunks(part)) cuts.feed(markup.feed(chunk));
  cuts.feed(markup.end());
  cuts.end();
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
  const { archive, part, context, scores, from, own } = options;
  const count = scores.scores.length;
  const letters = scores.scores.map((_column, index) => columnLetters(from + index));
  const next = rowsOf(options);
  const out: string[] = [];
  let before = 0;

  function ourCells(row: OurRow, prefix: string): (string | null)[] {
    return row.values.map((value, index) =>
      value === null ? null : cellXml(`${letters[index] ?? ''}${row.number}`, value, row.styles[index] ?? 0, prefix),
    );
  }

  /** A row that the sheet does not have, yet we write in. */
  function missingRows(until: number, prefix: string): void {
    for (let row = next.peek(); row !== null && row.number < until; row = next.peek()) {
      out.push(`<${prefix}row r="${row.number}">${ourCells(row, prefix).join('')}</${prefix}row>`);
      next.take();
    }
  }

  const cuts = elementSplitter(
    { part: part.name, container: 'sheetData', element: 'row', othersAllowed: false },
    {
      head: (text, prefix) => void out.push(withColumns(text, prefix, options)),
      outside(text) {
        if (/^<\/(?:[^\s<>]+:)?sheetData/.test(text))
          missingRows(Infinity, /^<\/([^\s<>]+:)?sheetData/.exec(text)?.[1] ?? '');
        out.push(text);
      },
      element(text, start, end, prefix) {
        const opened = tagEnd(text, start);
        const number = rowNumber(text.slice(start, opened), before, part.name);
        before = number;
        missingRows(number, prefix);
        const row = next.peek();
        const mine = row !== null && row.number === number ? ourCells(row, prefix) : null;
        if (mine !== null) next.take();
        if (mine === null && own === null) out.push(text.slice(start, end));
        else out.push(rowWith(text, start, opened, end, prefix, mine ?? []));
      },
    },
  );

  function rowWith(
    text: string,
    start: number,
    opened: number,
    end: number,
    prefix: string,
    mine: readonly (string | null)[],
  ): string {
    const kept = { left: '', right: '' };
    let column = -1;
    const last = forEachCell(text, opened, end, prefix, context, (at, _value, cellStart, cellEnd) => {
      const ours = at >= from && at < from + count && (mine[at - from] ?? null) !== null;
      if (isManagedColumn(at, own) || ours) return;
      const whole = text.slice(cellStart, cellEnd);
      // A cell without its place takes the one after its neighbour; between ours it must say it.
      const cell =
        /^<[^>]*\sr\s*=/.test(whole) || at === column + 1
          ? whole
          : whole.replace(/^<[^\s/>]+/, (name) => `${name} r="${columnLetters(at)}${before}"`);
      column = at;
      if (at < from) kept.left += cell;
      else kept.right += cell;
    });
    const inserted = mine.filter((cell) => cell !== null).join('');
    const opening = widened(text.slice(start, opened), from + count, mine.length > 0);
    if (text.charCodeAt(opened - 2) === 0x2f)
      return inserted === '' ? text.slice(start, end) : `${opening.replace(/\s*\/>$/, '>')}${inserted}</${prefix}row>`;
    return opening + kept.left + inserted + kept.right + text.slice(last, end);
  }

  yield* transformPart(archive, part, cuts, out);
}

/** `spans` tells Excel which columns a row uses. */
function widened(opening: string, last: number, wanted: boolean): string {
  if (!wanted) return opening;
  return opening.replace(
    /(\sspans\s*=\s*["']\d+:)(\d+)/,
    (_whole, before: string, to: string) => `${before}${Math.max(Number(to), last)}`,
  );
}

interface OurRow {
  readonly number: number;
  readonly values: readonly PlainValue[];
  readonly styles: readonly number[];
}

/** Headers and scores by row, one at a time. */
function rowsOf({ scores, styles, headerStyle }: InsertOptions): { peek(): OurRow | null; take(): void } {
  function* rows(): Generator<OurRow> {
    const header: OurRow = {
      number: scores.headerRow,
      values: scores.scores.map((column) => column.header),
      styles: scores.scores.map(() => (headerStyle === 0 ? styles.cell({ format: { bold: true } }) : headerStyle)),
    };
    const plain = scores.scores.map((column) => styles.cell({ format: column.format }));
    let told = false;
    for (const { row, scores: values } of scores.rows()) {
      if (!told && row > scores.headerRow) {
        told = true;
        yield header;
      }
      const each = values.map((value, index) =>
        beginsLikeFormula(value)
          ? styles.cell({ format: scores.scores[index]?.format, quoted: true })
          : (plain[index] ?? 0),
      );
      yield { number: row, values, styles: each };
    }
    if (!told) yield header;
  }
  const source = rows();
  let current = source.next();
  return {
    peek: () => (current.done === true ? null : current.value),
    take: () => void (current = source.next()),
  };
}

/** The part's beginning, with its dimension and column widths fit for our columns. */
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
