/**
 * A review copy against what its own input comes to: each cell that was changed, whichever it is. A cell that states
 * something is named by its codes; once one was changed, others differ that follow from it, and they are told apart.
 */
import type { CellValue } from '../record/cell';
import { FIRST_STATED_ROW, statedLines } from '../review-copy/about-sheet';
import { readCopy, type CopyCells } from '../review-copy/read';
import { copySheets } from '../review-copy/build';
import type { CopyInput } from '../review-copy/input';
import { aboutSheetName } from '../workbook/sheet-names';
import type { PlainValue, SheetCell } from '../workbook/sheet';

export interface CopyDifference {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly stated: PlainValue;
  /** What should stand there; null for a stated cell, whose value before is not known. */
  readonly computed: PlainValue;
  /** `input`: a stated cell. `result`: a cell that follows from others. `formula`: its formula is gone or another one. */
  readonly what: 'input' | 'result' | 'formula';
}

export interface CopyComparison {
  /** Null where the copy no longer says enough to be made again. */
  readonly input: CopyInput | null;
  /** Cells that were changed themselves. */
  readonly changed: readonly CopyDifference[];
  /** Cells that no longer agree with a changed one. */
  readonly following: readonly CopyDifference[];
}

/** Formulas by sheet, then by `row:column` (row from 1, column from 0), each with its `=`. */
export type CopyFormulas = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** @param formulas null where they cannot be read: then values alone are compared */
export function compareCopy(cells: CopyCells, formulas: CopyFormulas | null): CopyComparison {
  const { input, changed } = readCopy(cells);
  const inputs = changed.map(({ sheet, row, column, stated }): CopyDifference => ({
    sheet,
    row,
    column,
    stated,
    computed: null,
    what: 'input',
  }));
  const results = input === null ? [] : resultsOf(input, cells, formulas);
  if (inputs.length === 0) return { input, changed: results, following: [] };
  // A line whose code alone no longer fits: either of the two was changed, and nothing else tells which.
  const besides = inputs.every(({ sheet }) => sheet === aboutSheetName) && results.every(isLineCode);
  return { input, changed: besides ? [...inputs, ...results] : inputs, following: besides ? [] : results };
}

function isLineCode({ sheet, row, column }: CopyDifference): boolean {
  const line = row - FIRST_STATED_ROW;
  return sheet === aboutSheetName && column === 2 && line >= 0 && line < statedLines.length;
}

function resultsOf(input: CopyInput, cells: CopyCells, formulas: CopyFormulas | null): readonly CopyDifference[] {
  const differences: CopyDifference[] = [];
  for (const { name: sheet, rows } of copySheets(input)) {
    const stated = new Map((cells.get(sheet) ?? []).map(({ number, values }) => [number, values]));
    const own = formulas?.get(sheet);
    let row = 0;
    for (const expected of rows) {
      row += 1;
      const values = stated.get(row) ?? [];
      stated.delete(row);
      for (let column = 0; column < Math.max(values.length, expected?.length ?? 0); column += 1) {
        const cell = asCell(expected?.[column]);
        const value = plain(values[column]);
        if (!same(value, cell.value)) {
          differences.push({ sheet, row, column, stated: value, computed: cell.value, what: 'result' });
        } else if (own !== undefined && !sameFormula(own.get(`${String(row)}:${String(column)}`), cell.formula)) {
          differences.push({ sheet, row, column, stated: value, computed: cell.value, what: 'formula' });
        }
      }
    }
    for (const [number, values] of stated) {
      values.forEach((each, column) => {
        const value = plain(each);
        if (value !== null)
          differences.push({ sheet, row: number, column, stated: value, computed: null, what: 'result' });
      });
    }
  }
  return differences;
}

function asCell(cell: SheetCell | PlainValue | undefined): SheetCell {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell ?? null };
}

function plain(cell: CellValue | undefined): PlainValue {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'object' && cell !== null ? cell.error : cell;
}

/** Binary fractions of one number may differ in their last digits. */
const noise = 1e-9;

function same(stated: PlainValue, computed: PlainValue): boolean {
  const expected = computed === '' ? null : computed;
  if (typeof stated === 'number' && typeof expected === 'number') return Math.abs(stated - expected) <= noise;
  return stated === expected;
}

/** Programs that save a copy again write its formulas in their own hand. */
function sameFormula(stated: string | undefined, computed: string | undefined): boolean {
  return stated === computed || bare(stated) === bare(computed);
}

function bare(formula: string | undefined): string | undefined {
  return formula?.replace(/[\s$']/g, '').replace(/\b(TRUE|FALSE)\(\)/g, '$1');
}
