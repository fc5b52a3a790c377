/** Indonesian input: 78,5 is a number, and formula arguments are separated by semicolons. */
import type { Injector } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';

const NUMBER = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
/** A single point is left to the grid: 1.5 may be meant as typed. */
const isLocalNumber = (text: string): boolean => NUMBER.test(text) && /,|\.\d{3}\b/.test(text);

/** Quoted texts and array constants are left unchanged. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[^"'{]+|["'{]/g;

const isCode = (part: string): boolean => !/^["'{]/.test(part);

/** The invariant form of a formula: comma-separated arguments, decimal points. */
export function plainFormula(formula: string): string {
  const parts = formula.match(PARTS) ?? [];
  if (!parts.some((part) => isCode(part) && part.includes(';'))) return formula;
  return parts.map((part) => (isCode(part) ? part.replace(/(\d),(?=\d)/g, '$1.').replaceAll(';', ',') : part)).join('');
}

export function plainNumber(text: string): number | null {
  const trimmed = text.trim();
  return isLocalNumber(trimmed) ? Number(trimmed.replaceAll('.', '').replace(',', '.')) : null;
}

/** Applies to everything typed from now on. */
export function useLocalNumberFormat(injector: Injector): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (cell, { worksheet, row, col }, next) => {
      if (cell?.f != null) return next({ ...cell, f: plainFormula(cell.f) });
      const isText = worksheet.getComposedCellStyle(row, col).n?.pattern === '@';
      const number = typeof cell?.v === 'string' && !isText ? plainNumber(cell.v) : null;
      return next(number === null ? cell : { ...cell, v: number, t: CellValueType.NUMBER });
    },
  });
}
