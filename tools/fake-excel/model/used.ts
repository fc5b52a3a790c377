/** The used range: bounding area of cells with content and, unless `valuesOnly`, of cells with a style of their own. */
import type { Area } from './area';
import { bounding, intersection } from './area';
import type { SheetModel } from './sheet';

export function usedArea(sheet: SheetModel, valuesOnly: boolean): Area | null {
  const filled = sheet.cells.used();
  if (valuesOnly) return filled;
  const looked = sheet.styles.used();
  if (filled === null || looked === null) return filled ?? looked;
  return bounding(filled, looked);
}

/** The used part of a rectangle. */
export function usedWithin(sheet: SheetModel, where: Area, valuesOnly: boolean): Area | null {
  const used = usedArea(sheet, valuesOnly);
  const common = used === null ? null : intersection(used, where);
  if (common === null) return null;
  const isUsed = (row: number, column: number): boolean => !sheet.cells.isEmpty(row, column);
  if (!valuesOnly) return common;

  let found: Area | null = null;
  for (let column = common.column; column < common.column + common.columns; column += 1) {
    let first = common.row;
    let last = common.row + common.rows - 1;
    while (first <= last && !isUsed(first, column)) first += 1;
    while (last >= first && !isUsed(last, column)) last -= 1;
    if (first > last) continue;
    const here = { row: first, column, rows: last - first + 1, columns: 1 };
    found = found === null ? here : bounding(found, here);
  }
  return found;
}
