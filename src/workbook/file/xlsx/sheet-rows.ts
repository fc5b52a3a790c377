/** The rows of a worksheet, read as a stream. */
import type { Row } from '../../../record/cell';
import type { Archive } from '../package/archive';
import { flattenString } from '../package/bytes';
import { readDateStyles, readPercentStyles, type XlsxWorkbook, type XlsxSheet } from './xlsx-workbook';
import { readRow, stringItemText, type CellContext } from './cells';
import { elementSplitter } from '../xml/element-splitter';
import { BLOCK_ROWS } from '../../bounds';
import type { ColumnFilter } from '../../column-filter';
import { readPart, streamPart } from '../package/stream-part';
import { createInterner } from '../xml/escape';

export async function readSharedStrings(archive: Archive, workbook: XlsxWorkbook): Promise<readonly string[]> {
  const { shared: part } = workbook;
  if (part === undefined) return [];
  const strings: string[] = [];
  const splitter = elementSplitter(
    { part: part.name, container: 'sst', element: 'si', othersAllowed: true },
    {
      outside: () => undefined,
      element: (text, start, end) =>
        strings.push(flattenString(stringItemText(text.slice(text.indexOf('>', start) + 1, end), part.name))),
    },
  );
  await readPart(archive, part, splitter);
  return strings;
}

/** What is needed to read the cells of a part. */
export async function createCellContext(
  archive: Archive,
  workbook: XlsxWorkbook,
  shared: readonly string[],
  part: string,
): Promise<CellContext> {
  const intern = createInterner();
  const percents = await readPercentStyles(archive, workbook.styles);
  if (!workbook.from1904) return { part, shared, dateShift: null, intern, percents };
  const isDate = await readDateStyles(archive, workbook.styles);
  return { part, shared, dateShift: (style) => (isDate(style) ? 1462 : 0), intern, percents };
}

/** Rows in blocks of at most BLOCK_ROWS; `limit`: only rows 1..limit. */
export async function* readSheetRows(
  archive: Archive,
  sheet: XlsxSheet,
  context: CellContext,
  limit = Infinity,
  keep?: ColumnFilter,
): AsyncGenerator<readonly Row[]> {
  let block: Row[] = [];
  let last = 0;
  const splitter = elementSplitter(
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
  for await (const chunk of streamPart(archive, sheet.part, splitter)) {
    void chunk;
    while (block.length >= BLOCK_ROWS) yield block.splice(0, BLOCK_ROWS);
    if (last >= limit) break;
  }
  if (block.length > 0) yield block;
  block = [];
}
