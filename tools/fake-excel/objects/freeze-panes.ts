/** Frozen rows and columns. */
import { invalidArgument } from '../errors';
import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import { CellRange } from '../model/range';
import type { SheetModel } from '../model/sheet';
import { defineObject } from './host-object';
import { rangeObject } from './registry';
import { rangeArgument } from './range-argument';

function freeze(sheet: SheetModel, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument('a negative count of rows or columns');
  sheet.frozen = rows === 0 && columns === 0 ? null : { rows, columns };
}

const location = (sheet: SheetModel): CellRange | null => {
  if (sheet.frozen === null) return null;
  const { rows, columns } = sheet.frozen;
  return new CellRange(sheet, { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
};

export const freezePanesObject = defineObject<SheetModel>({
  name: 'WorksheetFreezePanes',
  navigation: {
    GetLocationOrNullObject: (sheet) => {
      const range = location(sheet);
      return range === null ? null : rangeObject(range);
    },
  },
  methods: {
    FreezeRows: (sheet, args) => {
      freeze(sheet, args.wholeOr(0, 1), 0);
    },
    FreezeColumns: (sheet, args) => {
      freeze(sheet, 0, args.wholeOr(0, 1));
    },
    FreezeAt: (sheet, args) => {
      const { area } = rangeArgument(args, 0, sheet);
      freeze(
        sheet,
        area.rows === MAX_ROWS ? 0 : area.row + area.rows,
        area.columns === MAX_COLUMNS ? 0 : area.column + area.columns,
      );
    },
    Unfreeze: (sheet) => {
      sheet.frozen = null;
    },
  },
});
