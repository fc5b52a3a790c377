/**
 * Compares a review copy with what its own input gives: every cell that was changed. Changed input cells are found by
 * their checksums; cells that differ because they follow from a changed one are reported separately.
 */
import type { Row } from '../record/cell';
import { FIRST_STATED_ROW, statedLines } from '../review-copy/about-sheet';
import { copySheets } from '../review-copy/build';
import { plainValue, readCopy, type ChangedCell, type CopyCells } from '../review-copy/read';
import type { CopyInput, CopySheet } from '../review-copy/input';
import { aboutSheetName } from '../workbook/sheet-names';
import type { PlainValue, SheetCell } from '../workbook/sheet';
import { FLOAT_TOLERANCE } from './stated';

export interface CopyDifference {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly stated: PlainValue;
  /** What the cell should hold; null for an input cell, whose former value is unknown. */
  readonly computed: PlainValue;
  /** `input`: an input cell. `result`: a cell computed from others. `formula`: its formula is gone or was replaced. */
  readonly what: 'input' | 'result' | 'formula';
}

export interface CopyComparison {
  /** Null where the copy is too damaged to be computed again. */
  readonly input: CopyInput | null;
  /** Cells that were changed. */
  readonly changed: readonly CopyDifference[];
  /** Cells that differ as a consequence. */
  readonly following: readonly CopyDifference[];
}

/** Formulas by sheet, then by `row:column` (row from 1, column from 0), each with its `=`. */
export type CopyFormulas = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** @param formulas null where they cannot be read: then only values are compared */
export function compareCopy(cells: CopyCells, formulas: CopyFormulas | null): CopyComparison {
  const { input, changed } = readCopy(cells);
  const inputs = changed.map((cell): CopyDifference => ({ ...addressOf(cell), computed: null, what: 'input' }));
  const results = input === null ? [] : resultDifferences(input, cells, formulas);
  if (inputs.length === 0) return { input, changed: results, following: [] };
  // Where only lines and their checksums differ, either of the two was changed, and nothing tells which.
  const isAmbiguous = inputs.every(({ sheet }) => sheet === aboutSheetName) && results.every(isLineChecksum);
  return { input, changed: isAmbiguous ? [...inputs, ...results] : inputs, following: isAmbiguous ? [] : results };
}

function addressOf({
  sheet,
  row,
  column,
  stated,
}: ChangedCell): Pick<CopyDifference, 'sheet' | 'row' | 'column' | 'stated'> {
  return { sheet, row, column, stated };
}

function isLineChecksum({ sheet, row, column }: CopyDifference): boolean {
  const line = row - FIRST_STATED_ROW;
  return sheet === aboutSheetName && column === 2 && line >= 0 && line < statedLines.length;
}

function resultDifferences(
  input: CopyInput,
  cells: CopyCells,
  formulas: CopyFormulas | null,
): readonly CopyDifference[] {
  return copySheets(input).flatMap((sheet) => [
    ...differencesInSheet(sheet, cells.get(sheet.name) ?? [], formulas?.get(sheet.name)),
  ]);
}

function* differencesInSheet(
  { name: sheet, rows }: CopySheet,
  statedRows: readonly Row[],
  formulas: ReadonlyMap<string, string> | undefined,
): Generator<CopyDifference> {
  const stated = new Map(statedRows.map(({ number, values }) => [number, values]));
  let row = 0;
  for (const expected of rows) {
    row += 1;
    const values = stated.get(row) ?? [];
    stated.delete(row);
    for (let column = 0; column < Math.max(values.length, expected?.length ?? 0); column += 1) {
      const cell = asCell(expected?.[column]);
      const value = plainValue(values[column]);
      const difference = { sheet, row, column, stated: value, computed: cell.value };
      if (!sameValue(value, cell.value)) yield { ...difference, what: 'result' };
      else if (formulas !== undefined && !sameFormula(formulas.get(`${String(row)}:${String(column)}`), cell.formula))
        yield { ...difference, what: 'formula' };
    }
  }
  for (const [number, values] of stated) {
    for (const [column, cell] of values.entries()) {
      const value = plainValue(cell);
      if (value !== null) yield { sheet, row: number, column, stated: value, computed: null, what: 'result' };
    }
  }
}

function asCell(cell: SheetCell | PlainValue | undefined): SheetCell {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell ?? null };
}

function sameValue(stated: PlainValue, computed: PlainValue): boolean {
  const expected = computed === '' ? null : computed;
  if (typeof stated === 'number' && typeof expected === 'number') return Math.abs(stated - expected) <= FLOAT_TOLERANCE;
  return stated === expected;
}

/** Programs that save a copy again may write its formulas with other spaces, `$` and quotes. */
function sameFormula(stated: string | undefined, computed: string | undefined): boolean {
  return stated === computed || normalizeFormula(stated) === normalizeFormula(computed);
}

function normalizeFormula(formula: string | undefined): string | undefined {
  return formula?.replace(/[\s$']/g, '').replace(/\b(TRUE|FALSE)\(\)/g, '$1');
}
