/** Native tables: header, body and totals over cells of a sheet; the header cells are the columns' names. */
import { HostError, invalidArgument } from '../errors';
import type { Area } from './area';
import { isUnbounded, overlaps } from './area';
import { writeContents } from './contents';
import { checkName, sameName } from './name';
import { mustBeOpen } from './protection';
import { CellRange } from './range';
import type { SheetModel } from './sheet';
import { insertCells } from './shift';
import type { WorkbookModel } from './workbook';

const TABLE_FAMILY = 2;

export interface TableColumnModel {
  readonly id: number;
}

export class TableModel {
  /** With header and totals. */
  area: Area;
  style = 'TableStyleMedium2';
  showHeaders = true;
  showTotals = false;
  highlightFirstColumn = false;
  highlightLastColumn = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  readonly columns: TableColumnModel[] = [];
  /** Filter criteria by column id. */
  readonly filters = new Map<number, unknown>();
  private columnIds = 0;

  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
    public name: string,
    where: Area,
  ) {
    this.area = where;
    this.fitColumns();
  }

  header(): Area {
    if (!this.showHeaders) throw new HostError('ItemNotFound', 'the table shows no header row');
    return { ...this.area, rows: 1 };
  }

  body(): Area {
    const above = this.showHeaders ? 1 : 0;
    const rows = this.area.rows - above - (this.showTotals ? 1 : 0);
    return { ...this.area, row: this.area.row + above, rows: Math.max(1, rows) };
  }

  totals(): Area {
    if (!this.showTotals) throw new HostError('ItemNotFound', 'the table shows no totals');
    return { ...this.area, row: this.area.row + this.area.rows - 1, rows: 1 };
  }

  columnName(index: number): string {
    return String(this.sheet.cells.value(this.area.row, this.area.column + index));
  }

  fitColumns(): void {
    while (this.columns.length > this.area.columns) this.columns.pop();
    while (this.columns.length < this.area.columns) this.columns.push(this.newColumn());
  }

  newColumn(): TableColumnModel {
    this.columnIds += 1;
    return { id: this.columnIds };
  }
}

/** Makes header cells unique, non-empty texts. */
export function nameHeaders(table: TableModel): void {
  const { sheet, area } = table;
  const taken = new Set<string>();
  for (let index = 0; index < area.columns; index += 1) {
    const written = table.columnName(index) || `Column${index + 1}`;
    let name = written;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${written}${number}`;
    taken.add(name.toLowerCase());
    sheet.cells.put(area.row, area.column + index, name);
  }
}

export function findTable(tables: readonly TableModel[], key: string): TableModel | null {
  return tables.find((table) => table.id === key || sameName(table.name, key)) ?? null;
}

function nextName(workbook: WorkbookModel): string {
  for (let number = 1; ; number += 1) {
    if (findTable(workbook.tables(), `Table${number}`) === null) return `Table${number}`;
  }
}

export function addTable(range: CellRange, hasHeaders: boolean): TableModel {
  const { sheet } = range;
  mustBeOpen(sheet);
  if (isUnbounded(range.area)) throw invalidArgument('a table covers no whole rows or columns');
  if (sheet.merges.some((merge) => overlaps(merge, range.area)))
    throw new HostError('InvalidOperation', 'a table holds no merged cells');
  const { rows, columns, row, column } = range.area;
  if (!hasHeaders) insertCells(new CellRange(sheet, { row, column, rows: 1, columns }), 'Down');
  const where = { row, column, rows: hasHeaders ? Math.max(2, rows) : rows + 1, columns };
  if (sheet.tables.some((table) => overlaps(table.area, where)))
    throw new HostError('InvalidOperation', 'tables do not overlap');
  const table = new TableModel(sheet, sheet.workbook.newId(TABLE_FAMILY), nextName(sheet.workbook), where);
  nameHeaders(table);
  sheet.tables.push(table);
  sheet.workbook.emit({ kind: 'table added', sheet, table });
  return table;
}

export function renameTable(table: TableModel, name: string): void {
  const { workbook } = table.sheet;
  checkName(name);
  const other = findTable(workbook.tables(), name);
  const taken = (other !== null && other !== table) || workbook.names.some((defined) => sameName(defined.name, name));
  if (taken) throw new HostError('ItemAlreadyExists', `the name ${name}`);
  table.name = name;
}

/** Headers stay in their row, and the new area overlaps the old. */
export function resizeTable(table: TableModel, range: CellRange): void {
  mustBeOpen(table.sheet);
  const fits =
    range.sheet === table.sheet &&
    range.area.row === table.area.row &&
    overlaps(range.area, table.area) &&
    range.area.rows >= (table.showHeaders ? 2 : 1);
  if (!fits) throw invalidArgument('a table keeps its header row, and its new cells overlap the old');
  if (table.sheet.tables.some((other) => other !== table && overlaps(other.area, range.area)))
    throw new HostError('InvalidOperation', 'tables do not overlap');
  table.area = range.area;
  table.fitColumns();
  nameHeaders(table);
}

export function deleteTable(table: TableModel): void {
  mustBeOpen(table.sheet);
  table.sheet.tables = table.sheet.tables.filter((other) => other !== table);
  table.sheet.workbook.emit({ kind: 'table deleted', sheet: table.sheet, table });
}

/** Clears the cells too, as Excel's Table.delete does (unlike convertToRange). */
export function deleteTableAndCells(table: TableModel): void {
  const range = new CellRange(table.sheet, table.area);
  deleteTable(table);
  writeContents(range, '');
}

/** Adds rows at `index` of the body, or at its end; returns the index of the first. */
export function addRows(table: TableModel, index: number | null, values: unknown): number {
  mustBeOpen(table.sheet);
  const body = table.body();
  const at = index === null || index === -1 ? body.rows : index;
  if (at < 0 || at > body.rows) throw invalidArgument(`row ${at} of a table with ${body.rows}`);
  const given: readonly unknown[] | null = Array.isArray(values) ? values : null;
  const count = given === null ? 1 : given.length;
  const where = { ...body, row: body.row + at, rows: count };
  makeRoom(table, where, at === body.rows);
  if (given !== null) writeContents(new CellRange(table.sheet, where), given);
  return at;
}

function makeRoom(table: TableModel, where: Area, atEnd: boolean): void {
  const below = table.sheet.cells.used();
  const nothingBelow = below === null || below.row + below.rows <= table.area.row + table.area.rows;
  const grown = { ...table.area, rows: table.area.rows + where.rows };
  if (!(atEnd && !table.showTotals && nothingBelow)) insertCells(new CellRange(table.sheet, where), 'Down');
  table.area = grown;
}
