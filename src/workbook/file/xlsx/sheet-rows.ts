/** The rows of a worksheet, read as a stream. */
import type { Row } from '../../../record/cell';
import type { Archive } from '../package/archive';
import { detached } from '../package/bytes';
import { dateStyles, type Book, type BookSheet } from './book';
import { readRow, stringItem, type CellContext } from './cells';
import { cutter } from '../xml/element-splitter';
import { BLOCK_ROWS } from '../../bounds';
import type { Keep } from '../../keep';
import { markupReader } from '../xml/normaliser';
import { interner } from '../xml/text';

export async function readShared(archive: Archive, book: Book): Promise<readonly string[]> {
  const { shared: part } = book;
  if (part === undefined) return [];
  const strings: string[] = [];
  const markup = markupReader(part.name);
  const cuts = cutter(
    { part: part.name, container: 'sst', element: 'si', othersAllowed: true },
    {
      outside: () => undefined,
      element: (text, start, end) =>
        strings.push(detached(stringItem(text.slice(text.indexOf('>', start) + 1, end), part.name))),
    },
  );
  for await (const chunk of archive.chunks(part)) cuts.feed(markup.feed(chunk));
  cuts.feed(markup.end());
  cuts.end();
  return strings;
}

/** The context in which the cells of this workbook are read. */
export async function cellContext(
  archive: Archive,
  book: Book,
  shared: readonly string[],
  part: string,
): Promise<CellContext> {
  const intern = interner();
  if (!book.from1904) return { part, shared, dateShift: null, intern };
  const isDate = await dateStyles(archive, book.styles);
  return { part, shared, dateShift: (style) => (isDate(style) ? 1462 : 0), intern };
}

export async function* sheetRows(
  archive: Archive,
  sheet: BookSheet,
  context: CellContext,
  limit = Infinity,
  keep?: Keep,
): AsyncGenerator<readonly Row[]> {
  const markup = markupReader(sheet.part.name);
  let block: Row[] = [];
  let last = 0;
  const cuts = cutter(
    { part: sheet.part.name, container: 'sheetData', element: 'row', othersAllowed: false },
    {
      outside: () => undefined,
      element(text, start, end, prefix) {
        const row = readRow(text, start, end, prefix, last, context, keep);
        last = row.number;
        if (row.values.length > 0 && row.number <= limit) block.push(row);
      },
    },
  );
  function* fullBlocks(): Generator<readonly Row[]> {
    while (block.length >= BLOCK_ROWS) yield block.splice(0, BLOCK_ROWS);
  }
  for await (const chunk of archive.chunks(sheet.part)) {
    cuts.feed(markup.feed(chunk));
    yield* fullBlocks();
    if (last >= limit) break;
  }
  if (last < limit) {
    cuts.feed(markup.end());
    cuts.end();
  }
  yield* fullBlocks();
  if (block.length > 0) yield block;
  block = [];
}
