/** IronCalc, a calculator of its own: it knows nothing of our core, and works out what formulas give. */
import { absoluteRange, sheetReference } from '../../src/record/a1';
import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import type { PlainValue, SheetCell, NamedRange } from '../../src/workbook/sheet';

export interface CalculatedSheet {
  readonly name: string;
  readonly rows: readonly (readonly (SheetCell | PlainValue)[] | null)[];
  readonly namedRanges?: readonly NamedRange[];
}

/** Rows and columns from 1. */
export interface Calculator {
  /** What stands in a cell after the last calculation; an error comes as `#N/A`. */
  readonly read: (sheet: string, row: number, column: number) => PlainValue;
  /** Changes a cell; null empties it. */
  readonly write: (sheet: string, row: number, column: number, value: SheetCell | PlainValue) => void;
  readonly calculate: () => void;
}

const NUMBER = 1;
const LOGICAL = 4;

let ready = false;

export function calculator(sheets: readonly CalculatedSheet[]): Calculator {
  if (!ready) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  ready = true;
  const model = new Model('uji', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  for (const { name: sheet, namedRanges = [] } of sheets) {
    for (const { name, range } of namedRanges)
      model.newDefinedName(name, null, sheetReference(sheet, absoluteRange(range)));
  }
  const indexOf = (sheet: string): number => sheets.findIndex(({ name }) => name === sheet);
  const write: Calculator['write'] = (sheet, row, column, value) =>
    model.setUserInput(indexOf(sheet), row, column, entry(value));
  for (const { name, rows } of sheets) {
    rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (entry(cell) !== '') write(name, row + 1, column + 1, cell);
      }),
    );
  }
  model.evaluate();
  return {
    write,
    calculate: () => model.evaluate(),
    read(sheet, row, column) {
      const shown = model.getFormattedCellValue(indexOf(sheet), row, column);
      switch (model.getCellType(indexOf(sheet), row, column)) {
        case NUMBER:
          return shown === '' ? null : Number(shown);
        case LOGICAL:
          return shown === 'TRUE';
        default:
          return shown;
      }
    },
  };
}

/** As it is typed; a text with an apostrophe, so that it stays one. */
function entry(cell: SheetCell | PlainValue): string {
  if (typeof cell === 'object' && cell?.formula !== undefined) return cell.formula;
  const value = typeof cell === 'object' ? (cell?.value ?? null) : cell;
  if (value === null || value === '') return '';
  return typeof value === 'string' ? `'${value}` : String(value);
}
