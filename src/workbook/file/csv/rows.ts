/** The rows of a CSV file, as a stream; every cell is text. */
import { isBlank, maskedCell, type CellValue, type Row } from '../../../record/cell';
import { fileText } from '../../../text/workbook/file';
import { UserError } from '../../../text/core/user-error';
import { recordReader } from './records';
import type { Dialect } from './dialect';
import { BLOCK_ROWS } from '../../bounds';
import { MAX_RECORD_CHARS } from '../package/limits';
import { isColumnRead, type ColumnFilter } from '../../column-filter';
import type { FileStorage } from '../storage';
import { createInterner } from '../xml/escape';

/** What dBase, FoxPro and old personnel systems end a file with. */
const END_OF_FILE = '\x1a';

export async function* readCsvRows(
  storage: FileStorage,
  dialect: Dialect,
  limit = Infinity,
  keep?: ColumnFilter,
): AsyncGenerator<readonly Row[]> {
  const decoder = new TextDecoder(dialect.encoding);
  const records = recordReader(dialect.delimiter);
  const intern = createInterner();
  let block: Row[] = [];
  let number = dialect.hinted ? -1 : 0;

  function valueOf(field: string, column: number): CellValue {
    if (field === '') return null;
    if (isColumnRead(number, column, keep)) return intern(field);
    return isBlank(field) ? null : maskedCell;
  }

  function take(text: string, last: boolean): void {
    for (const fields of records.feed(text, last)) {
      number += 1;
      if (number < 1 || number > limit || fields.every((field) => field === '' || field === END_OF_FILE)) continue;
      block.push({ number, values: fields.map(valueOf) });
    }
    if (records.pendingChars() > MAX_RECORD_CHARS || records.endedInQuotes()) {
      throw new UserError(fileText.openQuote, {
        file: storage.name,
        row: records.endedInQuotes() ? number : number + 1,
      });
    }
  }

  for await (const chunk of storage.chunks()) {
    take(decoder.decode(chunk, { stream: true }), false);
    while (block.length >= BLOCK_ROWS) yield block.splice(0, BLOCK_ROWS);
    if (number >= limit) break;
  }
  if (number < limit) take(decoder.decode(), true);
  while (block.length > 0) yield block.splice(0, BLOCK_ROWS);
  block = [];
}
