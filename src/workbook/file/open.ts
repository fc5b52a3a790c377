/** Opens what a storage holds as a workbook of the port. Nothing stays open between two calls. */
import type { Row } from '../../record/cell';
import type { Keep } from '../keep';
import type { FormulaCell, Workbook } from '../workbook';
import type { Archive } from './package/archive';
import { readBook, type Book, type BookSheet } from './xlsx/book';
import { dialectOf } from './csv/dialect';
import { csvRows } from './csv/rows';
import { refusalForReading } from './package/corrupt-file';
import { ownership } from '../mark';
import { findOwnColumns, SEARCHED_ROWS, withoutOwn, type OwnColumns } from '../own-columns';
import { isOpenDocument, odsWorkbook, readOds } from './ods/ods';
import { noFormulas, sheetFormulas } from './xlsx/sheet-formulas';
import { sheetNamed } from './sheet-named';
import { cellContext, readShared, sheetRows } from './xlsx/sheet-rows';
import { kindOf } from './detect-format';
import { stemOf, type Storage } from './storage';
import { writeCopy, writeResults, writeTable } from './write';

export async function openStorage(storage: Storage): Promise<Workbook> {
  const { name: file } = storage;
  const workbook = await refusing(file, async () =>
    (await kindOf(storage)) === 'zip' ? openPackage(storage) : openCsv(storage),
  );
  return {
    ...workbook,
    rows: (sheet, limit, keep) => refusingBlocks(file, workbook.rows(sheet, limit, keep)),
    cells: (sheet, limit, keep) => refusingBlocks(file, workbook.cells(sheet, limit, keep)),
    formulas: (sheet) => refusingBlocks(file, workbook.formulas(sheet)),
    write: (change) => refusing(file, () => workbook.write(change)),
  };
}

function openPackage(storage: Storage): Promise<Workbook> {
  const { name: file } = storage;
  return within(storage, async (archive) =>
    (await isOpenDocument(archive))
      ? odsWorkbook(storage, await readOds(archive, file))
      : bookWorkbook(storage, await readBook(archive, file)),
  );
}

/** Whatever goes wrong with reading is told in one sentence that names the file. */
export async function refusing<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw refusalForReading(error, file);
  }
}

async function* refusingBlocks<Item>(file: string, blocks: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* blocks;
  } catch (error) {
    throw refusalForReading(error, file);
  }
}

async function openCsv(storage: Storage): Promise<Workbook> {
  const { name: file } = storage;
  const dialect = await dialectOf(storage);
  const sheet = stemOf(file);
  let width = 0;

  async function* rows(limit?: number, keep?: Keep): AsyncGenerator<readonly Row[]> {
    for await (const block of csvRows(storage, dialect, limit, keep)) {
      for (const { values } of block) width = Math.max(width, values.length);
      yield block;
    }
  }

  return {
    name: file,
    typed: false,
    carried: { measured: null },
    sheets: () => Promise.resolve([{ name: sheet, hidden: false, owned: false }]),
    rows: (_sheet, limit, keep) => rows(limit, keep),
    cells: (_sheet, limit, keep) => rows(limit, keep),
    formulas: noFormulas,
    async write(change) {
      if (change.form === 'results') return writeResults(storage, change, true);
      const all: Row[] = [];
      for await (const block of rows()) all.push(...block);
      return writeTable(storage, change, all, width);
    },
  };
}

function bookWorkbook(storage: Storage, book: Book): Workbook {
  const { name: file } = storage;
  const sheets = book.sheets.filter((sheet) => sheet.cells);
  let shared: Promise<readonly string[]> | null = null;

  async function context(archive: Archive, sheet: BookSheet): ReturnType<typeof cellContext> {
    shared ??= readShared(archive, book);
    return cellContext(archive, book, await shared, sheet.part.name);
  }

  /** Score columns that an earlier run left in this sheet. */
  async function ownColumns(archive: Archive, sheet: BookSheet): Promise<OwnColumns | null> {
    const scores = book.mark.scores.find((one) => one.sheet === sheet.name);
    if (scores === undefined) return null;
    for await (const block of sheetRows(archive, sheet, await context(archive, sheet), SEARCHED_ROWS))
      return findOwnColumns(block, scores.headers);
    return null;
  }

  async function* rows(name: string, withOwn: boolean, limit?: number, keep?: Keep): AsyncGenerator<readonly Row[]> {
    const sheet = sheetNamed(sheets, name, file);
    const archive = await storage.openArchive();
    try {
      const own = withOwn ? null : await ownColumns(archive, sheet);
      for await (const block of sheetRows(archive, sheet, await context(archive, sheet), limit, keep)) {
        yield own === null ? block : block.map((row) => withoutOwn(row, own)).filter((row) => row.values.length > 0);
      }
    } finally {
      archive.close();
    }
  }

  async function* formulas(name: string): AsyncGenerator<readonly FormulaCell[]> {
    const sheet = sheetNamed(sheets, name, file);
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
    carried: { measured: book.mark.measured },
    sheets: () => Promise.resolve(sheets.map(({ name, hidden, role }) => ({ name, hidden, ...ownership(role) }))),
    rows: (sheet, limit, keep) => rows(sheet, false, limit, keep),
    cells: (sheet, limit, keep) => rows(sheet, true, limit, keep),
    formulas,
    async write(change) {
      if (change.form === 'results') return writeResults(storage, change, false);
      return within(storage, (archive) =>
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

async function within<T>(storage: Storage, act: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await storage.openArchive();
  try {
    return await act(archive);
  } finally {
    archive.close();
  }
}
