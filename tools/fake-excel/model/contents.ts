/** Writing and reading the contents of a range: values, formulas, number formats, text. */
import { HostError, invalidArgument } from '../errors';
import type { Area } from './area';
import { cellCount, contains, isUnbounded, overlaps } from './area';
import { parseInput, valueType } from './cell';
import type { CellValue } from './cell';
import { mustAllow, mustBeUnlocked } from './protection';
import type { CellRange } from './range';
import type { SheetModel } from './sheet';
import { textOf } from './text';

/** The most cells Excel on the web returns at once. */
const MOST_CELLS = 5_000_000;

/** Rows matching the area's shape, or one value repeated for all cells. */
function shaped(given: unknown, where: Area): (row: number) => readonly unknown[] {
  if (!Array.isArray(given)) {
    if (typeof given === 'object' && given !== null) throw invalidArgument('rows of cells are expected');
    const line: readonly unknown[] = new Array(where.columns).fill(given);
    return () => line;
  }
  const rows: readonly (readonly unknown[])[] = given.map((row: unknown): readonly unknown[] =>
    Array.isArray(row) ? row : [],
  );
  if (rows.length !== where.rows || rows.some((row) => row.length !== where.columns))
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range: " +
        `${rows.length} x ${rows[0]?.length ?? 0} for ${where.rows} x ${where.columns}`,
    );
  return (row) => rows[row] ?? [];
}

/** True for the cells of a merged area other than its first: writes to them are lost. */
function isCovered(sheet: SheetModel, row: number, column: number): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.merges.some((merge) => contains(merge, cell) && (merge.row !== row || merge.column !== column));
}

function putInput(sheet: SheetModel, row: number, column: number, given: unknown): void {
  const style = sheet.styles.at(row, column);
  const input = parseInput(given, style.numberFormat);
  if (input.formula === undefined) sheet.cells.put(row, column, input.value);
  else
    sheet.cells.put(
      row,
      column,
      sheet.workbook.calculate(input.formula, { sheet: sheet.name, row, column }),
      input.formula,
    );
  if (input.numberFormat !== undefined && style.numberFormat === 'General')
    sheet.styles.apply({ row, column, rows: 1, columns: 1 }, { numberFormat: input.numberFormat });
}

/** Writes values and formulas as if typed; null leaves a cell unchanged. */
export function writeContents(range: CellRange, given: unknown): void {
  const { sheet, area: where } = range;
  if (isUnbounded(where)) throw invalidArgument('whole rows or columns take no values');
  mustBeUnlocked(sheet, where);
  const line = shaped(given, where);
  const merges = sheet.merges.some((merge) => overlaps(merge, where));
  const single = cellCount(where) === 1;
  const before = single ? sheet.cells.value(where.row, where.column) : undefined;
  for (let row = 0; row < where.rows; row += 1) {
    const cells = line(row);
    for (let column = 0; column < where.columns; column += 1) {
      const value = cells[column];
      if (value === null || value === undefined) continue;
      if (merges && isCovered(sheet, where.row + row, where.column + column)) continue;
      putInput(sheet, where.row + row, where.column + column, value);
    }
  }
  sheet.workbook.emit({
    kind: 'cells changed',
    sheet,
    area: where,
    changeType: 'RangeEdited',
    ...(before === undefined ? {} : { before, after: sheet.cells.value(where.row, where.column) }),
  });
}

export function writeNumberFormats(range: CellRange, given: unknown): void {
  const { sheet, area: where } = range;
  if (isUnbounded(where)) throw invalidArgument('whole rows or columns take no number formats');
  mustAllow(sheet, 'allowFormatCells');
  const line = shaped(given, where);
  const formatOf = (row: number, column: number): string | null => {
    const format = line(row)[column];
    if (format !== null && typeof format !== 'string') throw invalidArgument('a number format is a text');
    return format === '' ? 'General' : format;
  };
  if (!Array.isArray(given)) {
    const numberFormat = formatOf(0, 0);
    if (numberFormat !== null) sheet.styles.apply(where, { numberFormat });
    return;
  }
  for (let column = 0; column < where.columns; column += 1) {
    // Consecutive equal formats are applied as one run.
    for (let row = 0; row < where.rows;) {
      const numberFormat = formatOf(row, column);
      let next = row + 1;
      while (next < where.rows && line(next)[column] === line(row)[column]) next += 1;
      const run = { row: where.row + row, column: where.column + column, rows: next - row, columns: 1 };
      if (numberFormat !== null) sheet.styles.apply(run, { numberFormat });
      row = next;
    }
  }
}

/** One result for each cell; null for whole rows and columns, as in Excel. */
export function eachCell<T>(range: CellRange, read: (row: number, column: number) => T): T[][] | null {
  const { area: where } = range;
  if (isUnbounded(where)) return null;
  if (cellCount(where) > MOST_CELLS) throw new HostError('RangeExceedsLimit', `${cellCount(where)} cells`);
  return Array.from({ length: where.rows }, (_row, row) =>
    Array.from({ length: where.columns }, (_column, column) => read(where.row + row, where.column + column)),
  );
}

export const readValues = (range: CellRange): CellValue[][] | null =>
  eachCell(range, (row, column) => range.sheet.cells.value(row, column));

export const readFormulas = (range: CellRange): CellValue[][] | null =>
  eachCell(range, (row, column) => range.sheet.cells.formula(row, column) ?? range.sheet.cells.value(row, column));

export const readNumberFormats = (range: CellRange): string[][] | null =>
  eachCell(range, (row, column) => range.sheet.styles.at(row, column).numberFormat);

export const readValueTypes = (range: CellRange): string[][] | null =>
  eachCell(range, (row, column) => valueType(range.sheet.cells.value(row, column)));

export const readText = (range: CellRange): string[][] | null =>
  eachCell(range, (row, column) =>
    textOf(range.sheet.cells.value(row, column), range.sheet.styles.at(row, column).numberFormat),
  );
