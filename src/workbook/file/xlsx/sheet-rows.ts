/** The rows of a worksheet, read as a stream. */
import type { Row } from '../../../record/cell';
import type { Archive } from '../package/archive';
import { flattenString } from '../package/bytes';
import { readDateStyles, type XlsxWorkbook, type XlsxSheet } from './xlsx-workbook';
import { readRow, stringItemText, type CellContext } from './cells';
import { elementSplitter } from '../xml/element-splitter';
import { BLOCK_ROWS } from '../../bounds';
import type { ColumnFilter } from '../../column-filter';
import { xmlNormaliser } from '../xml/normaliser';
import { createInterner } from '../xml/escape';

export async function readSharedStrings(archive: Archive, book: XlsxWorkbook): Promise<readonly string[]> {
  const { shared: part } = book;
  if (part === undefined) return [];
  const strings: string[] = [];
  const markup = xmlNormaliser(part.name);
  const cuts = elementSplitter(
    { part: part.name, container: 'sst', element: 'si', othersAllowed: true },
    {
      outside: () => undefined,
      element: (text, start, end) =>
        strings.push(flattenString(stringItemText(text.slice(text.indexOf('>', start) + 1, end), part.name))),
    },
  );
  for await (const chunk of archive.chunks(part)) cuts.feed(markup.feed(chunk));
  cuts.feed(markup.end());
  cuts.end();
  return strings;
}

/** The context in which the cells of this workbook are read. */
export async function createCellContext(
  archive: Archive,
  book: XlsxWorkbook,
  shared: readonly string[],
  part: string,
): Promise<CellContext> {
  const intern = createInterner();
  if (!book.from1904) return { part, shared, dateShift: null, intern };
  const isDate = await readDateStyles(archive, book.styles);
  return { part, shared, dateShift: (style) => (isDate(style) ? 1462 : 0), intern };
}

export async function* readSheetRows(
  archive: Archive,
  sheet: XlsxSheet,
  context: CellContext,
  limit = Infinity,
  keep?: ColumnFilter,
): AsyncGenerator<readonly Row[]> {
  const markup = xmlNormaliser(sheet.part.name);
  let block: Row[] = [];
  let last = 0;
  const cuts = elementSplitter(
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
