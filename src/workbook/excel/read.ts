/** Reads the rows of a sheet in blocks as large as Excel allows. */
import type { CellValue, Row } from '../../record/cell';
import { excelText } from '../../text/workbook/excel';
import { UserError } from '../../text/core/user-error';
import { BLOCK_ROWS } from '../bounds';
import type { FormulaCell } from '../workbook';
import { findManagedColumns, SEARCHED_ROWS, withoutManagedColumns, type ManagedColumns } from '../managed-columns';
import { filterColumns, type ColumnFilter } from '../column-filter';
import { REQUEST_BYTES, rowBytes } from './operation';
import { loadCustomProperties, metadataIn } from './snapshot';
import { yieldToEventLoop } from '../yield-to-event-loop';
import { runBatch } from './run-batch';
import { isTooLarge, toUserError, errorContext } from './errors';

/** The used rectangle; rows and columns from 0. */
interface Used {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Headers of the score columns of an earlier run. */
  readonly scoreHeaders: readonly string[] | null;
}

/** @param withScores include the score columns of an earlier run. */
export function sheetRows(
  sheet: string,
  limit = Infinity,
  filter?: ColumnFilter,
  withScores = false,
): AsyncGenerator<readonly Row[]> {
  return yieldToEventLoop(rowBlocks(sheet, limit, filter, withScores));
}

async function* rowBlocks(
  sheet: string,
  limit: number,
  filter: ColumnFilter | undefined,
  withScores: boolean,
): AsyncGenerator<readonly Row[]> {
  const used = await usedOf(sheet);
  if (used === null) return;
  const headers = withScores ? null : used.scoreHeaders;
  /** Undefined until the first block was searched. */
  let managed: ManagedColumns | null | undefined;
  for await (const block of blocks(sheet, used, Math.min(used.row + used.rows, limit))) {
    if (managed === undefined) managed = headers === null ? null : findManagedColumns(block, headers);
    const data = managed === null ? block : dataRows(block, managed);
    const rows = filter === undefined ? data : data.map((row) => filterColumns(row, filter));
    for (let from = 0; from < rows.length; from += BLOCK_ROWS) yield rows.slice(from, from + BLOCK_ROWS);
  }
}

function dataRows(rows: readonly Row[], managed: ManagedColumns): readonly Row[] {
  return rows.map((row) => withoutManagedColumns(row, managed)).filter(({ values }) => values.length > 0);
}

async function usedOf(sheet: string): Promise<Used | null> {
  return runBatch(errorContext(sheet), async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    const range = found.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    const custom = loadCustomProperties(context);
    await context.sync();
    if (found.isNullObject) throw new UserError(excelText.sheetGone, { sheet });
    if (range.isNullObject) return null;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    const scoreHeaders = metadataIn(custom).scores.find((one) => one.sheet === sheet)?.headers ?? null;
    return { row, column, rows, columns, scoreHeaders };
  });
}

/** Cells of the first block, while their size is unknown. */
const FIRST_CELLS = 20_000;
/** How much larger than the previous block a block may be. */
const GROWTH = 4;

type BlockReader = (sheet: string, used: Used, top: number, rows: number) => Promise<Block | null>;

async function* blocks(
  sheet: string,
  used: Used,
  end: number,
  read: BlockReader = readBlock,
): AsyncGenerator<readonly Row[]> {
  let size = Math.max(SEARCHED_ROWS, Math.floor(FIRST_CELLS / used.columns));
  for (let top = used.row; top < end;) {
    const rows = Math.min(size, end - top);
    const block = await read(sheet, used, top, rows);
    if (block === null) {
      if (rows === 1) throw new UserError(excelText.tooLarge);
      size = Math.ceil(rows / GROWTH);
      continue;
    }
    yield rowsOf(block, used, top);
    top += rows;
    const bytes = Math.max(
      ...block.values.map(rowBytes),
      block.values.reduce((sum, row) => sum + rowBytes(row), 0) / rows,
    );
    size = Math.max(1, Math.min(rows * GROWTH, Math.floor(REQUEST_BYTES / bytes)));
  }
}

interface Block {
  readonly values: readonly (readonly unknown[])[];
  /** Types of the cells; null if none can be an error. */
  readonly types: readonly (readonly unknown[])[] | null;
}

/** Null if the block is too large for Excel. */
async function readBlock(sheet: string, used: Used, top: number, rows: number): Promise<Block | null> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, used.column, rows, used.columns);
      range.load('values');
      await context.sync();
      const values = gridOf(range.values);
      if (values === null || !values.some((row) => row.some(mayBeError))) return values && { values, types: null };
      range.load('valueTypes');
      await context.sync();
      const types = gridOf(range.valueTypes);
      return types && { values, types };
    });
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw toUserError(error, errorContext(sheet));
  }
}

/** The formulas of a sheet; a spilling formula is reported for its own cell only. */
export function sheetFormulas(sheet: string): AsyncGenerator<readonly FormulaCell[]> {
  return yieldToEventLoop(formulaBlocks(sheet));
}

async function* formulaBlocks(sheet: string): AsyncGenerator<readonly FormulaCell[]> {
  const used = await usedOf(sheet);
  if (used === null) return;
  for await (const block of blocks(sheet, used, used.row + used.rows, readFormulas)) {
    yield block.flatMap(({ number, values }) =>
      values.flatMap((formula, column) =>
        typeof formula === 'string' && formula.startsWith('=') ? [{ row: number, column, formula }] : [],
      ),
    );
  }
}

/** Formulas; other cells are empty. Null if the block is too large for Excel. */
async function readFormulas(sheet: string, used: Used, top: number, rows: number): Promise<Block | null> {
  try {
    return await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, used.column, rows, used.columns);
      range.load('formulas,values');
      await context.sync();
      const formulas = gridOf(range.formulas);
      const values = gridOf(range.values);
      if (formulas === null || values === null) return null;
      // Text that looks like a formula equals its value.
      const own = (formula: unknown, value: unknown): unknown => (formula === value ? null : formula);
      return {
        values: formulas.map((cells, row) => cells.map((cell, at) => own(cell, values[row]?.[at]))),
        types: null,
      };
    });
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw toUserError(error, errorContext(sheet));
  }
}

/** Excel on the web returns null if there are too many values. */
function gridOf(given: unknown): readonly (readonly unknown[])[] | null {
  return Array.isArray(given) ? given : null;
}

/** Errors come as their code, which could also be a text. */
function mayBeError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

/** Blank rows and trailing blank cells are left out. */
function rowsOf({ values, types }: Block, used: Used, top: number): readonly Row[] {
  const rows: Row[] = [];
  const before: CellValue[] = Array.from({ length: used.column }, () => null);
  values.forEach((cells, index) => {
    let width = cells.length;
    while (width > 0 && (cells[width - 1] === '' || cells[width - 1] === null)) width -= 1;
    if (width === 0) return;
    const read = cells.slice(0, width).map((value, at) => cellOf(value, types?.[index]?.[at]));
    rows.push({ number: top + index + 1, values: used.column === 0 ? read : [...before, ...read] });
  });
  return rows;
}

function cellOf(value: unknown, type: unknown): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}
