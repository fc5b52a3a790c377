/** Inserts and deletes cells: cells below or to the right move, together with everything that refers to them. */
import { HostError } from '../errors';
import type { Area } from './area';
import { contains, intersection, isEntireColumn, isEntireRow, lastColumn, lastRow, overlaps } from './area';
import type { CellValue } from './cell';
import type { ChangeType } from './event';
import type { CellStyle } from './style';
import { DEFAULT_STYLE } from './style';
import { mustAllow, mustBeOpen } from './protection';
import type { CellRange } from './range';
import type { SheetModel } from './sheet';
import { usedArea } from './used';

export type InsertShift = 'Down' | 'Right';
export type DeleteShift = 'Up' | 'Left';

/** The area's extent along the direction of the shift. */
const along = (one: Area, vertical: boolean): { start: number; length: number } =>
  vertical ? { start: one.row, length: one.rows } : { start: one.column, length: one.columns };

const within = (one: Area, where: Area, vertical: boolean): boolean =>
  vertical
    ? one.column >= where.column && lastColumn(one) <= lastColumn(where)
    : one.row >= where.row && lastRow(one) <= lastRow(where);

const withLine = (one: Area, vertical: boolean, start: number, length: number): Area =>
  vertical ? { ...one, row: start, rows: length } : { ...one, column: start, columns: length };

export function afterInsert(one: Area, where: Area, shift: InsertShift): Area {
  const vertical = shift === 'Down';
  if (!within(one, where, vertical) || (vertical ? isEntireColumn(one) : isEntireRow(one))) return one;
  const { start, length } = along(one, vertical);
  const { start: at, length: by } = along(where, vertical);
  if (start >= at) return withLine(one, vertical, start + by, length);
  return start + length > at ? withLine(one, vertical, start, length + by) : one;
}

/** Null if nothing of the area is left. */
export function afterDelete(one: Area, where: Area, shift: DeleteShift): Area | null {
  const vertical = shift === 'Up';
  if (!within(one, where, vertical) || (vertical ? isEntireColumn(one) : isEntireRow(one))) return one;
  const { start, length } = along(one, vertical);
  const { start: at, length: by } = along(where, vertical);
  const lost = Math.max(0, Math.min(start + length, at + by) - Math.max(start, at));
  if (lost === length) return null;
  const before = Math.max(0, Math.min(start, at + by) - at);
  return withLine(one, vertical, start > at ? start - before : start, length - lost);
}

interface MovedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly style: CellStyle;
}

function moveCells(sheet: SheetModel, block: Area | null, down: number, right: number): void {
  if (block === null) return;
  const cells: MovedCell[] = [];
  for (let row = block.row; row <= lastRow(block); row += 1) {
    for (let column = block.column; column <= lastColumn(block); column += 1) {
      cells.push({
        row: row + down,
        column: column + right,
        value: sheet.cells.value(row, column),
        formula: sheet.cells.formula(row, column),
        style: sheet.styles.at(row, column),
      });
      sheet.cells.put(row, column, '');
      sheet.styles.put(row, column, DEFAULT_STYLE);
    }
  }
  for (const { row, column, value, formula, style } of cells) {
    sheet.cells.put(row, column, value, formula);
    sheet.styles.put(row, column, style);
  }
}

function shiftSizes(sizes: Map<number, number>, change: (index: number) => number | null): void {
  const moved = [...sizes].map(([index, size]) => [change(index), size] as const);
  sizes.clear();
  for (const [index, size] of moved) if (index !== null) sizes.set(index, size);
}

function moveAll(sheet: SheetModel, change: (area: Area) => Area | null): void {
  const moved = (one: Area): Area[] => {
    const changed = change(one);
    return changed === null ? [] : [changed];
  };
  sheet.merges = sheet.merges.flatMap(moved);
  for (const range of [...sheet.trackedRanges]) range.move(change);
  for (const table of sheet.tables) table.area = change(table.area) ?? table.area;
}

function mustKeepTables(sheet: SheetModel, where: Area, vertical: boolean): void {
  const beyond = vertical
    ? { ...where, rows: Number.MAX_SAFE_INTEGER - where.row }
    : { ...where, columns: Number.MAX_SAFE_INTEGER - where.column };
  for (const table of sheet.tables) {
    if (overlaps(table.area, beyond) && !within(table.area, where, vertical))
      throw new HostError('InsertDeleteConflict', `it would tear the table ${table.name} apart`);
  }
}

function changeType(where: Area, verb: 'Inserted' | 'Deleted'): ChangeType {
  if (isEntireRow(where)) return `Row${verb}`;
  return isEntireColumn(where) ? `Column${verb}` : `Cell${verb}`;
}

function mustAllowShift(sheet: SheetModel, where: Area, verb: 'Insert' | 'Delete'): void {
  if (isEntireRow(where)) mustAllow(sheet, `allow${verb}Rows`);
  else if (isEntireColumn(where)) mustAllow(sheet, `allow${verb}Columns`);
  else mustBeOpen(sheet);
}

export function insertCells(range: CellRange, shift: InsertShift): void {
  const { sheet, area: where } = range;
  const vertical = shift === 'Down';
  mustAllowShift(sheet, where, 'Insert');
  mustKeepTables(sheet, where, vertical);
  const used = usedArea(sheet, false);
  if (used !== null) {
    const beyond = vertical
      ? { ...where, rows: Math.max(0, lastRow(used) - where.row + 1) }
      : { ...where, columns: Math.max(0, lastColumn(used) - where.column + 1) };
    moveCells(
      sheet,
      beyond.rows > 0 && beyond.columns > 0 ? intersection(used, beyond) : null,
      vertical ? where.rows : 0,
      vertical ? 0 : where.columns,
    );
  }
  moveAll(sheet, (one) => afterInsert(one, where, shift));
  if (isEntireRow(where)) shiftSizes(sheet.rowHeights, (row) => (row >= where.row ? row + where.rows : row));
  if (isEntireColumn(where))
    shiftSizes(sheet.columnWidths, (column) => (column >= where.column ? column + where.columns : column));
  sheet.workbook.emit({ kind: 'cells changed', sheet, area: where, changeType: changeType(where, 'Inserted') });
}

export function deleteCells(range: CellRange, shift: DeleteShift): void {
  const { sheet, area: where } = range;
  const vertical = shift === 'Up';
  mustAllowShift(sheet, where, 'Delete');
  const lost = sheet.tables.filter((table) => contains(where, table.area));
  sheet.tables = sheet.tables.filter((table) => !lost.includes(table));
  mustKeepTables(sheet, where, vertical);
  const used = usedArea(sheet, false);
  if (used !== null) {
    const gone = intersection(used, where);
    if (gone !== null)
      for (let row = gone.row; row <= lastRow(gone); row += 1)
        for (let column = gone.column; column <= lastColumn(gone); column += 1) {
          sheet.cells.put(row, column, '');
          sheet.styles.put(row, column, DEFAULT_STYLE);
        }
    const beyond = vertical
      ? { ...where, row: where.row + where.rows, rows: Math.max(0, lastRow(used) - lastRow(where)) }
      : { ...where, column: where.column + where.columns, columns: Math.max(0, lastColumn(used) - lastColumn(where)) };
    const moving = beyond.rows > 0 && beyond.columns > 0 ? intersection(used, beyond) : null;
    moveCells(sheet, moving, vertical ? -where.rows : 0, vertical ? 0 : -where.columns);
  }
  moveAll(sheet, (one) => afterDelete(one, where, shift));
  const shrink = (index: number, from: number, count: number): number | null => {
    if (index < from) return index;
    return index < from + count ? null : index - count;
  };
  if (isEntireRow(where)) shiftSizes(sheet.rowHeights, (row) => shrink(row, where.row, where.rows));
  if (isEntireColumn(where)) shiftSizes(sheet.columnWidths, (column) => shrink(column, where.column, where.columns));
  sheet.workbook.emit({ kind: 'cells changed', sheet, area: where, changeType: changeType(where, 'Deleted') });
}
