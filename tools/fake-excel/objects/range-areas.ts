/** Several ranges of one sheet: getRanges("A1,C3:D4"), special cells, merged areas. */
import { HostError } from '../errors';
import type { Area } from '../model/area';
import { bounding, cellCount, intersection, lastColumn, lastRow } from '../model/area';
import { valueType } from '../model/cell';
import { CellRange } from '../model/range';
import { selectCells } from '../model/sheets';
import type { SheetModel } from '../model/sheet';
import { usedWithin } from '../model/used';
import type { Arguments } from './arguments';
import { collection } from './collection';
import { conditionalFormatsObject } from './conditional-formats';
import type { HostObject, ObjectDefinition } from './host-object';
import { defineObject, readOnly } from './host-object';
import { formatObject } from './range-format';
import { rangeObject, worksheetObject } from './registry';

interface Areas {
  readonly sheet: SheetModel;
  readonly ranges: readonly CellRange[];
}

const rangesObject = defineObject<Areas>(
  collection<Areas, CellRange>('RangeCollection', {
    all: ({ ranges }) => ranges,
    find: () => null,
    make: rangeObject,
  }),
);

export const rangeAreasObject = defineObject<Areas>({
  name: 'RangeAreas',
  scalars: {
    Address: readOnly(({ ranges }) => ranges.map((range) => range.address).join(',')),
    AreaCount: readOnly(({ ranges }) => ranges.length),
    CellCount: readOnly(({ ranges }) => ranges.reduce((sum, { area }) => sum + cellCount(area), 0)),
  },
  properties: {
    Areas: rangesObject,
    Worksheet: ({ sheet }) => worksheetObject(sheet),
    Format: ({ ranges }) => {
      const [first, ...others] = ranges.map((range) => formatObject(range));
      return first === undefined ? null : compositeObject('RangeFormat', [first, ...others]);
    },
    ConditionalFormats: ({ ranges }) => conditionalFormatsObject(ranges),
  },
  methods: {
    Clear: ({ ranges }, args) => {
      for (const range of ranges) rangeObject(range).call('Clear', args);
    },
    Select: ({ ranges }) => {
      const [first] = ranges;
      if (first !== undefined) selectCells(first);
    },
  },
});

const CELL_TYPES = ['Blanks', 'Constants', 'Formulas', 'Visible'] as const;
const VALUE_TYPES = ['All', 'Errors', 'Logical', 'Numbers', 'Text'] as const;

const VALUE_TYPE_OF = { Error: 'Errors', Boolean: 'Logical', Double: 'Numbers', String: 'Text', Empty: 'All' } as const;

/** Matching cells, joined vertically, then horizontally if of equal height. */
function gather(where: Area, wanted: (row: number, column: number) => boolean): Area[] {
  const found: Area[] = [];
  for (let column = where.column; column <= lastColumn(where); column += 1) {
    for (let row = where.row; row <= lastRow(where); row += 1) {
      if (!wanted(row, column)) continue;
      const first = row;
      while (row < lastRow(where) && wanted(row + 1, column)) row += 1;
      const run = { row: first, column, rows: row - first + 1, columns: 1 };
      const left = found.findIndex(
        (one) => one.row === run.row && one.rows === run.rows && lastColumn(one) === column - 1,
      );
      const neighbour = found[left];
      if (neighbour === undefined) found.push(run);
      else found[left] = bounding(neighbour, run);
    }
  }
  return found;
}

function special({ sheet, area }: CellRange, args: Arguments): Areas | null {
  const type = args.word(0, CELL_TYPES, 'Constants');
  const valueTypes = args.word(1, VALUE_TYPES, 'All');
  const where = usedWithin(sheet, area, false);
  const searched = where === null ? null : intersection(area, where);
  if (searched === null) return null;
  const ofType = (row: number, column: number): boolean =>
    valueTypes === 'All' || VALUE_TYPE_OF[valueType(sheet.cells.value(row, column))] === valueTypes;
  const wanted = (row: number, column: number): boolean => {
    const formula = sheet.cells.formula(row, column) !== undefined;
    switch (type) {
      case 'Blanks':
        return sheet.cells.isEmpty(row, column);
      case 'Formulas':
        return formula && ofType(row, column);
      case 'Constants':
        return !formula && !sheet.cells.isEmpty(row, column) && ofType(row, column);
      case 'Visible':
        return !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
    }
  };
  const found = gather(searched, wanted);
  return found.length === 0 ? null : { sheet, ranges: found.map((one) => new CellRange(sheet, one)) };
}

const found = (areas: Areas | null): HostObject => {
  if (areas === null) throw new HostError('ItemNotFound', 'no cell is of that kind');
  return rangeAreasObject(areas);
};

const merged = ({ sheet, area }: CellRange): Areas | null => {
  const ranges = sheet.merges.filter((one) => intersection(one, area) !== null).map((one) => new CellRange(sheet, one));
  return ranges.length === 0 ? null : { sheet, ranges };
};

export const specialCells: NonNullable<ObjectDefinition<CellRange>['navigation']> = {
  GetSpecialCells: (range, args) => found(special(range, args)),
  GetSpecialCellsOrNullObject: (range, args) => {
    const areas = special(range, args);
    return areas === null ? null : rangeAreasObject(areas);
  },
  GetMergedAreasOrNullObject: (range) => {
    const areas = merged(range);
    return areas === null ? null : rangeAreasObject(areas);
  },
};
function compositeObject(kind: string, objects: readonly [HostObject, ...HostObject[]]): HostObject {
  const [first, ...others] = objects;
  const all = (pick: (object: HostObject) => HostObject | null): HostObject | null => {
    const [one, ...rest] = objects.map(pick).filter((found) => found !== null);
    return one === undefined ? null : compositeObject(one.kind, [one, ...rest]);
  };
  return {
    ...first,
    kind,
    read(member) {
      const value = first.read(member);
      return others.every((other) => other.read(member) === value) ? value : null;
    },
    write(member, value) {
      for (const object of objects) object.write(member, value);
    },
    property: (member) => all((object) => object.property(member)),
    navigate: (member, args) => all((object) => object.navigate(member, args)),
    call(member, args) {
      for (const object of objects) object.call(member, args);
    },
    item: (key) => compositeObject(first.item(key).kind, [first.item(key), ...others.map((other) => other.item(key))]),
    items: () => first.items(),
  };
}
