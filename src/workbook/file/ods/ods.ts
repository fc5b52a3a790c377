/** An OpenDocument spreadsheet (.ods) as a workbook of the port: it is read; what is written is a new .xlsx. */
import type { Row } from '../../../record/cell';
import { fileText } from '../../../text/workbook/file';
import { UserError } from '../../../text/core/user-error';
import { BLOCK_ROWS } from '../../bounds';
import type { ColumnFilter } from '../../column-filter';
import { metadataFromProperties, ownership, type WorkbookMetadata } from '../../metadata';
import { findManagedColumns, SEARCHED_ROWS, withoutManagedColumns } from '../../managed-columns';
import type { WorkbookChange, Workbook, Written } from '../../workbook';
import type { Archive } from '../package/archive';
import { CorruptFileError } from '../package/corrupt-file';
import { streamPart } from '../package/stream-part';
import { rowReader, sheetList, type OdsSheet, type RowOptions } from './tables';
import { noFormulas } from '../xlsx/sheet-formulas';
import { findSheet } from '../find-sheet';
import type { FileStorage } from '../storage';
import type { TagReader } from '../xml/tag-reader';
import { createInterner } from '../xml/escape';
import { writeResults } from '../write';
import { findElements, parseTags, elementText } from '../xml/tag-list';

const CONTENT = 'content.xml';
const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

export async function isOpenDocument(archive: Archive): Promise<boolean> {
  const mimetype = archive.find('mimetype');
  return mimetype !== undefined && (await archive.text(mimetype)).startsWith(TYPE);
}

interface OdsWorkbook {
  readonly sheets: readonly OdsSheet[];
  readonly metadata: WorkbookMetadata;
}

export async function readOds(archive: Archive, file: string): Promise<OdsWorkbook> {
  const manifest = archive.find('META-INF/manifest.xml');
  if (manifest !== undefined && /[:<]encryption-data[\s/>]/.test(await archive.text(manifest)))
    throw new CorruptFileError('encrypted', manifest.name);
  const list = sheetList(CONTENT);
  for await (const block of readContent(archive, list.reader)) void block;
  const sheets = list.sheets();
  if (sheets.length === 0) throw new UserError(fileText.noSheets, { file });
  return { sheets, metadata: await readOdsMetadata(archive) };
}

export function odsWorkbook(storage: FileStorage, { sheets, metadata }: OdsWorkbook): Workbook {
  const roles = new Map(Object.entries(metadata.sheets).map(([role, name]) => [name, role]));

  async function* rows(sheet: number, limit = Infinity, keep?: ColumnFilter): AsyncGenerator<readonly Row[]> {
    const archive = await storage.openArchive();
    try {
      const options: RowOptions = { part: CONTENT, sheet, intern: createInterner(), keep };
      let block: Row[] = [];
      let last = 0;
      const reader = rowReader(options, (row) => {
        last = row.number;
        if (row.number <= limit) block.push(row);
      });
      for await (const turn of readContent(archive, reader)) {
        void turn;
        while (block.length >= BLOCK_ROWS) yield block.splice(0, BLOCK_ROWS);
        if (last >= limit) break;
      }
      if (block.length > 0) yield block;
      block = [];
    } finally {
      archive.close();
    }
  }

  async function* cells(name: string, limit?: number, keep?: ColumnFilter): AsyncGenerator<readonly Row[]> {
    yield* rows(sheets.indexOf(findSheet(sheets, name, storage.name)), limit, keep);
  }

  /** Without the score columns that an earlier run left. */
  async function* dataRows(name: string, limit?: number, keep?: ColumnFilter): AsyncGenerator<readonly Row[]> {
    const scores = metadata.scores.find((one) => one.sheet.toLowerCase() === name.toLowerCase());
    const first: Row[] = [];
    if (scores !== undefined) for await (const block of cells(name, SEARCHED_ROWS)) first.push(...block);
    const own = scores === undefined ? null : findManagedColumns(first, scores.headers);
    for await (const block of cells(name, limit, keep))
      yield own === null
        ? block
        : block.map((row) => withoutManagedColumns(row, own)).filter((row) => row.values.length > 0);
  }

  return {
    name: storage.name,
    typed: true,
    metadata: { measured: metadata.measured },
    sheets: () => Promise.resolve(sheets.map((sheet) => ({ ...sheet, ...ownership(roles.get(sheet.name)) }))),
    rows: dataRows,
    rowsWithScores: cells,
    formulas: noFormulas,
    write: (change) => writeNewWorkbook(storage, change),
  };
}

/** The .ods itself is never written: its styles and formulas would not survive. */
async function writeNewWorkbook(storage: FileStorage, change: WorkbookChange): Promise<Written> {
  const written = await writeResults(storage, change, false);
  return { ...written, omissions: [{ template: fileText.openDocumentLeft, params: {} }] };
}

/** Feeds the content to a reader; yields after each chunk. */
async function* readContent(archive: Archive, reader: TagReader): AsyncGenerator<void> {
  const part = archive.find(CONTENT);
  if (part === undefined) throw new CorruptFileError('damaged', CONTENT);
  yield* streamPart(archive, part, reader);
}

/** LibreOffice keeps our custom properties as user-defined metadata. */
async function readOdsMetadata(archive: Archive): Promise<WorkbookMetadata> {
  const part = archive.find('meta.xml');
  const xml = part === undefined ? '' : await archive.text(part);
  const properties = findElements(xml === '' ? [] : parseTags(xml, 'meta.xml'), 'user-defined');
  return metadataFromProperties(properties.map((found) => [nameIn(found.open.attributes), elementText(xml, found)]));
}

function nameIn(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].find(([key]) => key.endsWith(':name'))?.[1] ?? '';
}
