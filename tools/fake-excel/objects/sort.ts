/** `range.sort.apply(...)`: sorts rows by one or more columns. */
import { HostError, invalidArgument } from '../errors';
import type { CellValue } from '../model/cell';
import { eachCell } from '../model/contents';
import { mustAllow, mustBeUnlocked } from '../model/protection';
import { CellRange } from '../model/range';
import type { Arguments } from './arguments';
import { isRecord, wholeValue } from './arguments';
import { defineObject } from './host-object';

/** Numbers before texts, texts before booleans, blanks last. */
const rank = (value: CellValue): number => {
  if (value === '') return 3;
  if (typeof value === 'number') return 0;
  return typeof value === 'string' ? 1 : 2;
};

function compare(one: CellValue, other: CellValue): number {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'en', { sensitivity: 'base' });
}

interface SortField {
  readonly key: number;
  readonly ascending: boolean;
}

function fieldsOf(given: unknown): SortField[] {
  if (!Array.isArray(given)) throw invalidArgument('sort fields are a list');
  const fields: readonly unknown[] = given;
  return fields.map((field) => {
    if (!isRecord(field)) throw invalidArgument('a sort field is an object');
    if (field['sortOn'] !== undefined && field['sortOn'] !== 'Value')
      throw new HostError('NotImplemented', 'sorting on anything but values');
    return { key: wholeValue(field['key']), ascending: field['ascending'] !== false };
  });
}

function sort(range: CellRange, args: Arguments): void {
  const { sheet, area } = range;
  mustAllow(sheet, 'allowSort');
  const fields = fieldsOf(args.raw(0));
  if (args.isProvided(3) && args.raw(3) !== 'Rows') throw new HostError('NotImplemented', 'sorting columns');
  const header = args.flag(2) ? 1 : 0;
  if (area.rows <= header) return;
  const body = new CellRange(sheet, { ...area, row: area.row + header, rows: area.rows - header });
  const values = eachCell(body, (row, column) => sheet.cells.value(row, column)) ?? [];
  mustBeUnlocked(sheet, body.area);
  const formulas = eachCell(body, (row, column) => sheet.cells.formula(row, column)) ?? [];
  const order = values.map((_, index) => index);
  order.sort((one, other) => {
    for (const { key, ascending } of fields) {
      const [left = '', right = ''] = [values[one]?.[key], values[other]?.[key]];
      if (left === '' || right === '') {
        if (left !== right) return left === '' ? 1 : -1;
        continue;
      }
      const difference = compare(left, right);
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return one - other;
  });
  for (const [to, from] of order.entries()) {
    for (let column = 0; column < area.columns; column += 1) {
      const formula = formulas[from]?.[column];
      sheet.cells.put(body.area.row + to, area.column + column, values[from]?.[column] ?? '', formula);
    }
  }
  sheet.workbook.emit({ kind: 'cells changed', sheet, area: body.area, changeType: 'RangeEdited' });
}

export const sortObject = defineObject<CellRange>({ name: 'RangeSort', methods: { Apply: sort } });
