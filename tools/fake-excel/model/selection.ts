/** What is selected: Excel activates the sheet, then selects. */
import type { CellRange } from './range';
import { activateSheet } from './sheets';

export function selectCells(range: CellRange): void {
  const { sheet, area } = range;
  activateSheet(sheet);
  sheet.selection = area;
  sheet.workbook.emit({ kind: 'selection changed', sheet, area });
}
