/** Opens a stored file as a workbook of the port. No file stays open between two calls. */
import type { Row } from '../../record/cell';
import type { ColumnFilter } from '../column-filter';
import type { FormulaCell, Workbook } from '../workbook';
import type { Archive } from './package/archive';
import { readXlsxWorkbook, type XlsxWorkbook, type XlsxSheet } from './xlsx/xlsx-workbook';
import { detectDialect } from './csv/dialect';
import { readCsvRows } from './csv/rows';
import { readError } from './package/corrupt-file';
import { ownership } from '../metadata';
import { findManagedColumns, SEARCHED_ROWS, withoutManagedColumns, type ManagedColumns } from '../managed-columns';
import { isOpenDocument, odsWorkbook, readOds } from './ods/ods';
import { noFormulas, sheetFormulas } from './xlsx/sheet-formulas';
import { findSheet } from './find-sheet';
import { createCellContext, readSharedStrings, readSheetRows } from './xlsx/sheet-rows';
import { detectFormat } from './detect-format';
import { fileStem, type FileStorage } from './storage';
import { writeCopy, writeResults, writeCsvTable } from './write';

export async function openWorkbook(storage: FileStorage): Promise<Workbook> {
  const { name: file } = storage;
  const workbook = await withReadErrors(file, async () =>
    (await detectFormat(storage)) === 'zip' ? openPackage(storage) : openCsv(storage),
  );
  return {
    ...workbook,
    rows: (sheet, limit, keep) => withReadErrorsInBlocks(file, workbook.rows(sheet, limit, keep)),
    rowsWithScores: (sheet, limit, keep) => withReadErrorsInBlocks(file, workbook.rowsWithScores(sheet, limit, keep)),
    formulas: (sheet) => withReadErrorsInBlocks(file, workbook.formulas(sheet)),
    write: (change) => withReadErrors(file, () => workbook.write(change)),
  };
}

function openPackage(storage: FileStorage): Promise<Workbook> {
  const { name: file } = storage;
  return withArchive(storage, async (archive) =>
    (await isOpenDocument(archive))
      ? odsWorkbook(storage, await readOds(archive, file))
      : xlsxWorkbook(storage, await readXlsxWorkbook(archive, file)),
  );
}

/** Turns errors of reading into a UserError that names the file. */
export async function withReadErrors<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw readError(error, file);
  }
}

async function* withReadErrorsInBlocks<Item>(file: string, blocks: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* blocks;
  } catch (error) {
    throw readError(error, file);
  }
}

async function openCsv(storage: FileStorage): Promise<Workbook> {
  const { name: file } = storage;
  const dialect = await detectDialect(storage);
  const sheet = fileStem(file);
  let width = 0;

  async function* rows(limit?: number, keep?: ColumnFilter): AsyncGenerator<readonly Row[]> {
    for await (const block of readCsvRows(storage, dialect, limit, keep)) {
      for (const { values } of block) width = Math.max(width, values.length);
      yield block;
    }
  }

  return {
    name: file,
    typed: false,
    metadata: { measured: null },
    sheets: () => Promise.resolve([{ name: sheet, hidden: false, managed: false }]),
    rows: (_sheet, limit, keep) => rows(limit, keep),
    rowsWithScores: (_sheet, limit, keep) => rows(limit, keep),
    formulas: noFormulas,
    async write(change) {
      if (change.form === 'results') return writeResults(storage, change, true);
      const all: Row[] = [];
      for await (const block of rows()) all.push(...block);
      return writeCsvTable(storage, change, all, width);
    },
  };
}

function xlsxWorkbook(storage: FileStorage, book: XlsxWorkbook): Workbook {
  const { name: file } = storage;
  const sheets = book.sheets.filter((sheet) => sheet.cells);
  let shared: Promise<readonly string[]> | null = null;

  async function context(archive: Archive, sheet: XlsxSheet): ReturnType<typeof createCellContext> {
    shared ??= readSharedStrings(archive, book);
    return createCellContext(archive, book, await shared, sheet.part.name);
  }

  /** The score columns that an earlier run added to this sheet. */
  async function ownColumns(archive: Archive, sheet: XlsxSheet): Promise<ManagedColumns | null> {
    const scores = book.metadata.scores.find((one) => one.sheet === sheet.name);
    if (scores === undefined) return null;
    for await (const block of readSheetRows(archive, sheet, await context(archive, sheet), SEARCHED_ROWS))
      return findManagedColumns(block, scores.headers);
    return null;
  }

  async function* rows(
    name: string,
    withOwn: boolean,
    limit?: number,
    keep?: ColumnFilter,
  ): AsyncGenerator<readonly Row[]> {
    const sheet = findSheet(sheets, name, file);
    const archive = await storage.openArchive();
    try {
      const own = withOwn ? null : await ownColumns(archive, sheet);
      for await (const block of readSheetRows(archive, sheet, await context(archive, sheet), limit, keep)) {
        yield own === null
          ? block
          : block.map((row) => withoutManagedColumns(row, own)).filter((row) => row.values.length > 0);
      }
    } finally {
      archive.close();
    }
  }

  async function* formulas(name: string): AsyncGenerator<readonly FormulaCell[]> {
    const sheet = findSheet(sheets, name, file);
    const archive = await storage.openArchive();
    try {
      yield* sheetFormulas(archive, sheet, await context(archive, sheet));
    } finally {
      archive.close();
    }
  }

  return {
    name: file,
    typed: true,
    metadata: { measured: book.metadata.measured },
    sheets: () => Promise.resolve(sheets.map(({ name, hidden, role }) => ({ name, hidden, ...ownership(role) }))),
    rows: (sheet, limit, keep) => rows(sheet, false, limit, keep),
    rowsWithScores: (sheet, limit, keep) => rows(sheet, true, limit, keep),
    formulas,
    async write(change) {
      if (change.form === 'results') return writeResults(storage, change, false);
      return withArchive(storage, (archive) =>
        writeCopy(storage, change, {
          archive,
          book,
          context: (sheet) => context(archive, sheet),
          ownColumns: (sheet) => ownColumns(archive, sheet),
        }),
      );
    },
  };
}

async function withArchive<T>(storage: FileStorage, act: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await storage.openArchive();
  try {
    return await act(archive);
  } finally {
    archive.close();
  }
}
