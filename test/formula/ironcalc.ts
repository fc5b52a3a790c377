/** IronCalc, a calculator of its own: it knows nothing of our core, and works out what formulas give. */
import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import type { PlainValue, SheetCell, SheetName } from '../../src/workbook/sheet';
import { fixed, placeIn } from '../../src/workbook/names';

export interface CalculatedSheet {
  readonly name: string;
  readonly rows: readonly (readonly (SheetCell | PlainValue)[] | null)[];
  readonly names?: readonly SheetName[];
}

/** What a cell gives; rows and columns from 1. Errors come as `#N/A`. */
export type Read = (sheet: number, row: number, column: number) => PlainValue;

let ready = false;

export function calculated(sheets: readonly CalculatedSheet[]): Read {
  if (!ready) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  ready = true;
  const model = new Model('uji', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  for (const { name: sheet, names = [] } of sheets) {
    for (const { name, range } of names) model.newDefinedName(name, null, placeIn(sheet, fixed(range)));
  }
  sheets.forEach(({ rows }, index) => {
    rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        const input = typeof cell === 'object' && cell !== null ? (cell.formula ?? cell.value) : cell;
        if (input !== null && input !== '') model.setUserInput(index, row + 1, column + 1, entry(input, cell));
      }),
    );
  });
  model.resumeEvaluation();
  model.evaluate();
  return (sheet, row, column) => {
    const shown = model.getFormattedCellValue(sheet, row, column);
    switch (model.getCellType(sheet, row, column)) {
      case NUMBER:
        return shown === '' ? null : Number(shown);
      case LOGICAL:
        return shown === 'TRUE';
      default:
        return shown;
    }
  };
}

const NUMBER = 1;
const LOGICAL = 4;

/** A text is typed with an apostrophe, so that it stays one. */
function entry(input: string | number | boolean, cell: SheetCell | PlainValue): string {
  const isFormula = typeof cell === 'object' && cell?.formula !== undefined;
  return typeof input === 'string' && !isFormula ? `'${input}` : String(input);
}
