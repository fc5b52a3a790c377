/** Builds a sheet cell by cell; rows and columns count from 1. */
import { rangeAddress } from '../record/a1';
import type { CellFormat, Link, PlainValue, SheetCell } from '../workbook/sheet';

/** More rows than this are counted, not listed. */
export const MAX_LISTED_ROWS = 100_000;
/** Excel opens a sheet with at most 65,530 links. */
export const MAX_LINKS = 60_000;

/** A value with the native formula that gives it. */
export interface FormulaResult {
  readonly value: PlainValue;
  /** With its `=`. */
  readonly formula: string;
}

export type CellContent = PlainValue | FormulaResult;

/** The value alone where there is no formula; a formula without a value gives an empty text. */
export function withFormula(value: PlainValue, formula: string | undefined): CellContent {
  return formula === undefined ? value : { value: value ?? '', formula };
}

export interface SheetBuilder {
  readonly rows: (SheetCell | null)[][];
  readonly merges: string[];
  readonly heights: Record<number, number>;
  put(row: number, column: number, value: CellContent, format?: CellFormat, link?: Link | null): void;
  /** Merges cells; each gets the format, so that fills and borders have no gaps. */
  putMerged(row: number, from: number, to: number, value: CellContent, format?: CellFormat, lastRow?: number): void;
}

export function cell(content: CellContent, format?: CellFormat, link?: Link | null): SheetCell {
  return {
    ...(typeof content === 'object' && content !== null ? content : { value: content }),
    ...(format === undefined ? {} : { format }),
    ...(link === undefined || link === null ? {} : { link }),
  };
}

export function createSheetBuilder(): SheetBuilder {
  const rows: (SheetCell | null)[][] = [];
  const merges: string[] = [];
  const put: SheetBuilder['put'] = (row, column, value, format, link) => {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1];
    if (cells === undefined) return;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell(value, format, link);
  };
  return {
    rows,
    merges,
    heights: {},
    put,
    putMerged(row, from, to, value, format, lastRow = row) {
      for (let below = row; below <= lastRow; below += 1) {
        for (let beside = from; beside <= to; beside += 1) {
          put(below, beside, below === row && beside === from ? value : null, format);
        }
      }
      if (to > from || lastRow > row) merges.push(rangeAddress(row, from, lastRow, to));
    },
  };
}

/** How many lines a text takes in a column of that width (in characters), allowing for wide capitals and word breaks. */
export function wrappedLines(text: string, width: number): number {
  return text.split('\n').reduce((lines, part) => {
    const capitals = part.match(/\p{Lu}/gu)?.length ?? 0;
    return lines + Math.max(1, Math.ceil((part.length * 0.9 + capitals * 0.3) / width));
  }, 0);
}
