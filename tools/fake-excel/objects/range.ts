/** A range: contents, position, format, and operations on its cells. */
import { HostError, invalidArgument } from '../errors';
import { addressOf, areaAt } from '../model/a1';
import { cellCount, isEntireColumn, isEntireRow, lastColumn, lastRow, overlaps } from '../model/area';
import {
  readFormulas,
  readNumberFormats,
  readText,
  readValues,
  readValueTypes,
  writeContents,
  writeNumberFormats,
} from '../model/contents';
import { DEFAULT_STYLE } from '../model/style';
import { mustAllow, mustBeOpen, mustBeUnlocked } from '../model/protection';
import { CellRange } from '../model/range';
import { selectCells } from '../model/sheets';
import { deleteCells, insertCells } from '../model/shift';
import { usedWithin } from '../model/used';
import type { Arguments } from './arguments';
import { flagValue, isRecord, enumValue } from './arguments';
import { conditionalFormatsObject } from './conditional-formats';
import { copyFrom } from './copy';
import type { ObjectFactory, Scalar } from './host-object';
import { defineObject, readOnly } from './host-object';
import { formatObject } from './range-format';
import { RANGE_NAVIGATION } from './range-moves';
import { sortObject } from './sort';
import { specialCells } from './range-areas';
import { tablesOfRangeObject } from './tables';
import { validationObject } from './validation';
import { rangeObject, worksheetObject } from './registry';

const contents: Scalar<CellRange> = { get: readFormulas, set: writeContents };
const numberFormat: Scalar<CellRange> = { get: readNumberFormats, set: writeNumberFormats };

/** True or false if all rows or columns agree, otherwise null. */
function hidden(indexes: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const index of indexes) if (index >= first && index <= last) count += 1;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

const rowsHidden = ({ sheet, area }: CellRange): boolean | null => hidden(sheet.hiddenRows, area.row, lastRow(area));

const columnsHidden = ({ sheet, area }: CellRange): boolean | null =>
  hidden(sheet.hiddenColumns, area.column, lastColumn(area));

function hide(indexes: Set<number>, first: number, last: number, on: boolean): void {
  for (let index = first; index <= last; index += 1) {
    if (on) indexes.add(index);
    else indexes.delete(index);
  }
}

const sumOf = (first: number, count: number, size: (index: number) => number): number => {
  let sum = 0;
  for (let index = first; index < first + count; index += 1) sum += size(index);
  return sum;
};

const CLEAR = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

function clear(range: CellRange, args: Arguments): void {
  const { sheet, area } = range;
  const what = args.word(0, CLEAR, 'All');
  if (what === 'ResetContents') throw new HostError('NotImplemented', 'clear("ResetContents")');
  if (what === 'All' || what === 'Contents') {
    mustBeUnlocked(sheet, area);
    const used = usedWithin(sheet, area, true);
    if (used !== null) writeContents(new CellRange(sheet, used), '');
  }
  if (what === 'All' || what === 'Formats') {
    mustAllow(sheet, 'allowFormatCells');
    sheet.styles.apply(area, DEFAULT_STYLE);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(
      ({ ranges }) => !ranges.some((one) => overlaps(one.area, area)),
    );
    sheet.workbook.emit({ kind: 'format changed', sheet, area });
  }
  if (what === 'All') sheet.validations = sheet.validations.filter(({ range: one }) => !overlaps(one.area, area));
  if (what !== 'Contents' && what !== 'Formats')
    for (const place of [...sheet.hyperlinks.keys()]) if (overlaps(areaAt(place), area)) sheet.hyperlinks.delete(place);
}

function merge(range: CellRange, args: Arguments): void {
  const { sheet, area } = range;
  mustBeOpen(sheet);
  if (sheet.tables.some((table) => overlaps(table.area, area)))
    throw new HostError('InvalidOperation', 'a table holds no merged cells');
  const parts = args.flag(0)
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  sheet.merges = sheet.merges.filter((other) => !overlaps(other, area));
  for (const part of parts) {
    for (let row = part.row; row <= lastRow(part); row += 1)
      for (let column = part.column; column <= lastColumn(part); column += 1)
        if (row !== part.row || column !== part.column) sheet.cells.put(row, column, '');
    if (cellCount(part) > 1) sheet.merges.push(part);
  }
}

export const rangeFactory: ObjectFactory<CellRange> = defineObject<CellRange>({
  name: 'Range',
  scalars: {
    Values: { get: readValues, set: writeContents },
    Formulas: contents,
    FormulasLocal: contents,
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    Text: readOnly(readText),
    ValueTypes: readOnly(readValueTypes),
    Address: readOnly((range) => range.address),
    AddressLocal: readOnly((range) => range.address),
    RowIndex: readOnly(({ area }) => area.row),
    ColumnIndex: readOnly(({ area }) => area.column),
    RowCount: readOnly(({ area }) => area.rows),
    ColumnCount: readOnly(({ area }) => area.columns),
    CellCount: readOnly(({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
    IsEntireColumn: readOnly(({ area }) => isEntireColumn(area)),
    IsEntireRow: readOnly(({ area }) => isEntireRow(area)),
    Hidden: readOnly((range) => {
      const [rows, columns] = [rowsHidden(range), columnsHidden(range)];
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    }),
    RowHidden: {
      get: rowsHidden,
      set: ({ sheet, area }, value) => {
        mustAllow(sheet, 'allowFormatRows');
        hide(sheet.hiddenRows, area.row, lastRow(area), flagValue(value));
      },
    },
    ColumnHidden: {
      get: columnsHidden,
      set: ({ sheet, area }, value) => {
        mustAllow(sheet, 'allowFormatColumns');
        hide(sheet.hiddenColumns, area.column, lastColumn(area), flagValue(value));
      },
    },
    Hyperlink: {
      get: ({ sheet, area }) => sheet.hyperlinks.get(addressOf(area)) ?? null,
      set: (range, value) => {
        if (!isRecord(value)) throw invalidArgument('a hyperlink is an object');
        mustAllow(range.sheet, 'allowInsertHyperlinks');
        range.sheet.hyperlinks.set(addressOf(range.area), value);
        const shown = value['textToDisplay'];
        if (typeof shown === 'string') writeContents(new CellRange(range.sheet, range.area), shown);
      },
    },
    HasSpill: readOnly(() => false),
    Style: readOnly(() => 'Normal'),
    LinkedDataTypeState: readOnly((range) => readValues(range)?.map((row) => row.map(() => 'None')) ?? null),
    Top: readOnly(({ sheet, area }) => sumOf(0, area.row, (row) => sheet.height(row))),
    Left: readOnly(({ sheet, area }) => sumOf(0, area.column, (column) => sheet.width(column))),
    Height: readOnly(({ sheet, area }) => sumOf(area.row, area.rows, (row) => sheet.height(row))),
    Width: readOnly(({ sheet, area }) => sumOf(area.column, area.columns, (column) => sheet.width(column))),
  },
  properties: {
    Format: (range) => formatObject(range),
    Worksheet: (range) => worksheetObject(range.sheet),
    ConditionalFormats: (range) => conditionalFormatsObject([range]),
    DataValidation: (range) => validationObject(range),
    Sort: (range) => sortObject(range),
  },
  navigation: {
    ...RANGE_NAVIGATION,
    Insert: (range, args) => {
      const where = range.area;
      insertCells(range, enumValue(args.raw(0), ['Down', 'Right']));
      return rangeObject(new CellRange(range.sheet, where));
    },
    GetTables: (range, args) => tablesOfRangeObject({ range, whole: args.flag(0) }),
    GetVisibleView: (range) => visibleViewObject(range),
    ...specialCells,
  },
  methods: {
    Clear: clear,
    Delete: (range, args) => {
      deleteCells(range, enumValue(args.raw(0), ['Up', 'Left']));
    },
    Merge: merge,
    Unmerge: ({ sheet, area }) => {
      mustBeOpen(sheet);
      sheet.merges = sheet.merges.filter((other) => !overlaps(other, area));
    },
    Select: (range) => {
      selectCells(range);
    },
    CopyFrom: copyFrom,
    Calculate: () => null,
    SetDirty: () => null,
    // Sent before a large array, which the client library writes in chunks.
    _ValidateArraySize: ({ area }, args) => {
      if (args.whole(0) !== area.rows || args.whole(1) !== area.columns)
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range: " +
            `${args.whole(0)} x ${args.whole(1)} for ${area.rows} x ${area.columns}`,
        );
    },
  },
});
function visible<T>({ sheet, area }: CellRange, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    if (sheet.hiddenRows.has(row)) continue;
    const cells: T[] = [];
    for (let column = area.column; column <= lastColumn(area); column += 1)
      if (!sheet.hiddenColumns.has(column)) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

const visibleViewObject = defineObject<CellRange>({
  name: 'RangeView',
  scalars: {
    Values: readOnly((range) => visible(range, (row, column) => range.sheet.cells.value(row, column))),
    RowCount: readOnly((range) => visible(range, () => null).length),
    ColumnCount: readOnly((range) => visible(range, () => null)[0]?.length ?? 0),
  },
});
