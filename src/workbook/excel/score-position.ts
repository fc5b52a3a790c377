/** Position of the score columns: where an earlier run put them, else to the right of everything on the sheet. */
import { parseRange } from '../../record/a1';
import { excelText } from '../../text/workbook/excel';
import { fileText } from '../../text/workbook/file';
import { UserError } from '../../text/core/user-error';
import type { WorkbookMetadata } from '../metadata';
import {
  firstScoreColumn,
  findManagedColumns,
  isManagedColumn,
  SEARCHED_ROWS,
  type ManagedColumns,
} from '../managed-columns';
import type { CellValue } from '../../record/cell';
import type { Rectangle } from './rectangles';

export interface ScorePosition {
  readonly sheet: Excel.Worksheet;
  /** Index of the first column. */
  readonly from: number;
  /** Columns of an earlier run, to be cleared; null if there are none. */
  readonly earlier: Rectangle | null;
  /** Index of the last data column, whose header format is copied; null in an empty sheet. */
  readonly neighbour: number | null;
}

export interface ScoreTarget {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: number;
  /** Whether a formula will spill there; tables do not allow that. */
  readonly spills: boolean;
}

/** @throws UserError if nothing can be written beside the data. */
export async function scorePosition(
  context: Excel.RequestContext,
  target: ScoreTarget,
  metadata: WorkbookMetadata,
): Promise<ScorePosition> {
  const { sheet: name, headerRow } = target;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  sheet.tables.load('items/autoFilter/isDataFiltered');
  await context.sync();
  if (sheet.isNullObject) throw new UserError(excelText.sheetGone, { sheet: name });
  if (sheet.protection.protected) throw new UserError(excelText.protectedSheet, { sheet: name });
  const { items } = sheet.tables;
  // With filtered rows, scores could end up in the wrong rows.
  if ([sheet, ...items].some(({ autoFilter }) => autoFilter.isDataFiltered))
    throw new UserError(excelText.filtered, { sheet: name });
  const tables = items.map((table) => table.getRange().load('address'));
  const bottom = used.isNullObject ? headerRow : Math.max(headerRow, used.rowIndex + used.rowCount);
  const last = used.isNullObject ? -1 : used.columnIndex + used.columnCount - 1;
  const headers = metadata.scores.find((one) => one.sheet === name)?.headers ?? [];
  const top =
    headers.length === 0 || last < 0
      ? null
      : sheet.getRangeByIndexes(0, 0, Math.min(SEARCHED_ROWS, bottom), last + 1).load('values');
  await context.sync();

  const own = top === null ? null : findManagedColumns(rowsOf(top.values), headers);
  const ends = tables.map(({ address }) => parseRange(address.slice(address.lastIndexOf('!') + 1)));
  const tableEnds = ends.flatMap((box) => (box === null || box.bottom < headerRow ? [] : [box.right - 1]));
  const free = Math.max(lastUsers(last, own), ...tableEnds.filter((column) => !isManagedColumn(column, own)));
  const found = firstScoreColumn(free, own, target.columns);
  // Directly beside a table, Excel would expand the table over the formula.
  const from = found !== null && target.spills && tableEnds.includes(found - 1) ? found + 1 : found;
  if (from === null) throw new UserError(fileText.noRoomForScores, { sheet: name });
  return { sheet, from, earlier: own && rectangleOf(own, bottom), neighbour: from === 0 ? null : lastUsers(free, own) };
}

/** The last column that is not managed. */
function lastUsers(last: number, own: ManagedColumns | null): number {
  return own !== null && isManagedColumn(last, own) ? own.from - 1 : last;
}

function rectangleOf({ headerRow, from, count }: ManagedColumns, bottom: number): Rectangle {
  return { top: headerRow, bottom: Math.max(bottom, headerRow), left: from, right: from + count - 1 };
}

function rowsOf(values: readonly (readonly unknown[])[]): { number: number; values: CellValue[] }[] {
  return values.map((cells, index) => ({
    number: index + 1,
    values: cells.map((value) => (typeof value === 'string' ? value : null)),
  }));
}
