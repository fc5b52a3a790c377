/** `range.copyFrom(...)`: copies contents and styles, repeated if the target is a multiple of the source. */
import { HostError } from '../errors';
import { cellCount } from '../model/area';
import { mustBeUnlocked } from '../model/protection';
import type { CellRange } from '../model/range';
import type { Arguments } from './arguments';
import { rangeArgument } from './range-argument';

const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;

export function copyFrom(range: CellRange, args: Arguments): void {
  const source = rangeArgument(args, 0, range.sheet);
  const what = args.word(1, COPY_TYPES, 'All');
  if (args.flag(2) || args.flag(3)) throw new HostError('NotImplemented', 'copyFrom with skipBlanks or transpose');
  const fits = range.area.rows % source.area.rows === 0 && range.area.columns % source.area.columns === 0;
  const area = fits ? range.area : { ...range.area, rows: source.area.rows, columns: source.area.columns };
  mustBeUnlocked(range.sheet, area);

  const cells = Array.from({ length: cellCount(source.area) }, (_, index) => {
    const row = source.area.row + Math.floor(index / source.area.columns);
    const column = source.area.column + (index % source.area.columns);
    const { cells: sourceCells, styles } = source.sheet;
    return {
      value: sourceCells.value(row, column),
      formula: sourceCells.formula(row, column),
      style: styles.at(row, column),
    };
  });
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const at = (row % source.area.rows) * source.area.columns + (column % source.area.columns);
      const cell = cells[at];
      if (cell === undefined) continue;
      const [toRow, toColumn] = [area.row + row, area.column + column];
      if (what !== 'Formats')
        range.sheet.cells.put(toRow, toColumn, cell.value, what === 'Values' ? undefined : cell.formula);
      if (what === 'All' || what === 'Formats') range.sheet.styles.put(toRow, toColumn, cell.style);
    }
  }
  range.sheet.workbook.emit({ kind: 'cells changed', sheet: range.sheet, area, changeType: 'RangeEdited' });
}
