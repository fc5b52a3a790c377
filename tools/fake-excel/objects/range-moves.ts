/** Methods that return another range: offset, resized, last row, entire column, used range, intersection, ... */
import { HostError, invalidArgument } from '../errors';
import type { Area } from '../model/area';
import {
  bounding,
  contains,
  intersection,
  isOnSheet,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  sameArea,
} from '../model/area';
import { CellRange } from '../model/range';
import { usedWithin } from '../model/used';
import type { Arguments } from './arguments';
import type { HostObject, ObjectDefinition } from './host-object';
import { rangeObject } from './registry';
import { rangeArgument } from './range-argument';

type RangeMethod = (range: CellRange, args: Arguments) => HostObject | null;

/** A method that always returns a range. */
const to =
  (where: (area: Area, args: Arguments, range: CellRange) => Area): RangeMethod =>
  (range, args) => {
    const area = where(range.area, args, range);
    if (!isOnSheet(area)) throw invalidArgument('the range would lie outside the sheet');
    return rangeObject(new CellRange(range.sheet, area));
  };

/** A method that may find nothing: null object, or ItemNotFound. */
function maybe(where: (range: CellRange, args: Arguments) => Area | null): {
  orNull: RangeMethod;
  orThrow: RangeMethod;
} {
  const orNull: RangeMethod = (range, args) => {
    const area = where(range, args);
    return area === null ? null : rangeObject(new CellRange(range.sheet, area));
  };
  const orThrow: RangeMethod = (range, args) => {
    const found = orNull(range, args);
    if (found === null) throw new HostError('ItemNotFound', 'there is no such range');
    return found;
  };
  return { orNull, orThrow };
}

const common = maybe((range, args) => {
  const other = rangeArgument(args, 0, range.sheet);
  return other.sheet === range.sheet ? intersection(range.area, other.area) : null;
});

const usedPart = maybe((range, args) => usedWithin(range.sheet, range.area, args.flag(0)));

function within(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument(`there is no row or column ${index} in a range of ${count}`);
  return index;
}

/** `count` rows or columns beside the range; a negative count lies inside it. */
function beside(area: Area, count: number, side: 'above' | 'below' | 'before' | 'after'): Area {
  if (count === 0) throw invalidArgument('a count of 0');
  const size = Math.abs(count);
  switch (side) {
    case 'above':
      return { ...area, row: count > 0 ? area.row - size : area.row, rows: size };
    case 'below':
      return { ...area, row: count > 0 ? lastRow(area) + 1 : lastRow(area) - size + 1, rows: size };
    case 'before':
      return { ...area, column: count > 0 ? area.column - size : area.column, columns: size };
    case 'after':
      return { ...area, column: count > 0 ? lastColumn(area) + 1 : lastColumn(area) - size + 1, columns: size };
  }
}

/** Grows while adjacent rows and columns have content. */
function region(area: Area, { sheet }: CellRange): Area {
  let grown = area;
  for (;;) {
    const around = {
      row: Math.max(0, grown.row - 1),
      column: Math.max(0, grown.column - 1),
      rows: Math.min(MAX_ROWS, lastRow(grown) + 2) - Math.max(0, grown.row - 1),
      columns: Math.min(MAX_COLUMNS, lastColumn(grown) + 2) - Math.max(0, grown.column - 1),
    };
    const used = usedWithin(sheet, around, true);
    const next = used === null ? grown : bounding(grown, used);
    if (sameArea(next, grown) || contains(grown, next)) return grown;
    grown = next;
  }
}

export const RANGE_NAVIGATION: NonNullable<ObjectDefinition<CellRange>['navigation']> = {
  GetCell: to((area, args) => ({
    row: area.row + args.whole(0),
    column: area.column + args.whole(1),
    rows: 1,
    columns: 1,
  })),
  GetRow: to((area, args) => ({ ...area, row: area.row + within(args.whole(0), area.rows), rows: 1 })),
  GetColumn: to((area, args) => ({ ...area, column: area.column + within(args.whole(0), area.columns), columns: 1 })),
  GetEntireRow: to((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: to((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  GetLastCell: to((area) => ({ row: lastRow(area), column: lastColumn(area), rows: 1, columns: 1 })),
  GetLastRow: to((area) => ({ ...area, row: lastRow(area), rows: 1 })),
  GetLastColumn: to((area) => ({ ...area, column: lastColumn(area), columns: 1 })),
  GetOffsetRange: to((area, args) => ({
    ...area,
    row: area.row + args.whole(0),
    column: area.column + args.whole(1),
  })),
  GetResizedRange: to((area, args) => ({
    ...area,
    rows: area.rows + args.whole(0),
    columns: area.columns + args.whole(1),
  })),
  GetAbsoluteResizedRange: to((area, args) => ({ ...area, rows: args.whole(0), columns: args.whole(1) })),
  GetRowsAbove: to((area, args) => beside(area, args.wholeOr(0, 1), 'above')),
  GetRowsBelow: to((area, args) => beside(area, args.wholeOr(0, 1), 'below')),
  GetColumnsBefore: to((area, args) => beside(area, args.wholeOr(0, 1), 'before')),
  GetColumnsAfter: to((area, args) => beside(area, args.wholeOr(0, 1), 'after')),
  GetSurroundingRegion: to((area, _args, range) => region(area, range)),
  GetBoundingRect: to((area, args, range) => {
    const other = rangeArgument(args, 0, range.sheet);
    if (other.sheet !== range.sheet) throw invalidArgument('the ranges lie on two sheets');
    return bounding(area, other.area);
  }),
  GetIntersection: common.orThrow,
  GetIntersectionOrNullObject: common.orNull,
  // For an empty range Excel returns its first cell, or the null object in the OrNullObject variant.
  GetUsedRange: to(
    (area, args, range) => usedWithin(range.sheet, area, args.flag(0)) ?? { ...area, rows: 1, columns: 1 },
  ),
  GetUsedRangeOrNullObject: usedPart.orNull,
};
