/** A sheet, and the collection of sheets. */
import { HostError } from '../errors';
import { area, MAX_COLUMNS, MAX_ROWS } from '../model/area';
import { CellRange } from '../model/range';
import { STANDARD_HEIGHT } from '../model/sheet';
import type { SheetModel } from '../model/sheet';
import { activateSheet, addSheet, deleteSheet, moveSheet, renameSheet, showSheet } from '../model/sheets';
import { usedArea } from '../model/used';
import type { WorkbookModel } from '../model/workbook';
import type { Arguments } from './arguments';
import { colourValue, flagValue, numberValue, textValue, wholeValue, enumValue } from './arguments';
import { chartsObject } from './charts';
import { collection } from './collection';
import { commentsObject } from './comments';
import { registrations } from './events';
import { sheetAutoFilterObject } from './filter';
import { freezePanesObject } from './freeze-panes';
import { sheetPropertiesObject } from './keyed-collections';
import { namesObject } from './names';
import type { HostObject, ObjectFactory } from './host-object';
import { defineObject, field, readOnly } from './host-object';
import { pageBreaksObject } from './page-breaks';
import { pageLayoutObject } from './page-layout';
import { sheetProtectionObject } from './protection';
import { rangeObject, worksheetObject } from './registry';
import { rangeAreasObject } from './range-areas';
import { rangeAt } from './range-argument';
import { tablesObject } from './tables';

/** @throws ItemNotFound if the sheet was deleted. */
function alive(sheet: SheetModel): SheetModel {
  if (!sheet.alive) throw new HostError('ItemNotFound', `the sheet "${sheet.name}" was deleted`);
  return sheet;
}

const used = (sheet: SheetModel, args: Arguments): CellRange | null => {
  const found = usedArea(sheet, args.flag(0));
  return found === null ? null : new CellRange(sheet, found);
};

function neighbour(sheet: SheetModel, args: Arguments, step: 1 | -1): HostObject | null {
  const { sheets } = sheet.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at];
    if (other !== undefined && (!args.flag(0) || other.visibility === 'Visible')) return worksheetObject(other);
  }
  return null;
}

const orItemNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw new HostError('ItemNotFound', 'there is no such sheet');
  return object;
};

const gridlines = field<SheetModel, 'showGridlines'>('showGridlines', flagValue);
const headings = field<SheetModel, 'showHeadings'>('showHeadings', flagValue);

export const worksheetFactory: ObjectFactory<SheetModel> = defineObject<SheetModel>({
  name: 'Worksheet',
  identity: (sheet) => ({ Id: alive(sheet).id }),
  scalars: {
    Id: readOnly((sheet) => alive(sheet).id),
    Name: {
      get: (sheet) => alive(sheet).name,
      set: (sheet, value) => {
        renameSheet(alive(sheet), textValue(value));
      },
    },
    Position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(alive(sheet)),
      set: (sheet, value) => {
        moveSheet(alive(sheet), wholeValue(value));
      },
    },
    Visibility: {
      get: (sheet) => alive(sheet).visibility,
      set: (sheet, value) => {
        showSheet(alive(sheet), enumValue(value, ['Visible', 'Hidden', 'VeryHidden']));
      },
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : colourValue(value);
      },
    },
    StandardWidth: field<SheetModel, 'standardWidth'>('standardWidth', numberValue),
    StandardHeight: readOnly(() => STANDARD_HEIGHT),
    // The client library reads one name and sets the other.
    ShowGridlines: gridlines,
    Gridlines: gridlines,
    ShowHeadings: headings,
    Headings: headings,
    EnableCalculation: field<SheetModel, 'enableCalculation'>('enableCalculation', flagValue),
    TabId: readOnly((sheet) => sheet.workbook.sheets.indexOf(sheet) + 1),
  },
  properties: {
    Tables: (sheet) => tablesObject({ workbook: sheet.workbook, sheet: alive(sheet) }),
    Names: (sheet) => namesObject({ workbook: sheet.workbook, sheet: alive(sheet) }),
    Charts: (sheet) => chartsObject(alive(sheet)),
    Comments: (sheet) => commentsObject({ workbook: sheet.workbook, sheet: alive(sheet) }),
    CustomProperties: (sheet) => sheetPropertiesObject(alive(sheet)),
    FreezePanes: (sheet) => freezePanesObject(alive(sheet)),
    PageLayout: (sheet) => pageLayoutObject(alive(sheet)),
    HorizontalPageBreaks: (sheet) => pageBreaksObject(alive(sheet)),
    Protection: (sheet) => sheetProtectionObject(alive(sheet)),
    AutoFilter: (sheet) => sheetAutoFilterObject(alive(sheet)),
  },
  navigation: {
    GetRange: (sheet, args) =>
      rangeObject(
        args.isProvided(0)
          ? rangeAt(alive(sheet), args.text(0))
          : new CellRange(alive(sheet), area(0, 0, MAX_ROWS, MAX_COLUMNS)),
      ),
    GetRangeByIndexes: (sheet, args) =>
      rangeObject(new CellRange(alive(sheet), area(args.whole(0), args.whole(1), args.whole(2), args.whole(3)))),
    GetCell: (sheet, args) => rangeObject(new CellRange(alive(sheet), area(args.whole(0), args.whole(1)))),
    GetRanges: (sheet, args) =>
      rangeAreasObject({
        sheet: alive(sheet),
        ranges: args
          .text(0)
          .split(',')
          .map((address) => rangeAt(sheet, address)),
      }),
    // For an empty sheet Excel returns the first cell, or the null object in the OrNullObject variant.
    GetUsedRange: (sheet, args) => rangeObject(used(alive(sheet), args) ?? new CellRange(sheet, area(0, 0))),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const found = used(alive(sheet), args);
      return found === null ? null : rangeObject(found);
    },
    GetNext: (sheet, args) => orItemNotFound(neighbour(alive(sheet), args, 1)),
    GetNextOrNullObject: (sheet, args) => neighbour(alive(sheet), args, 1),
    GetPrevious: (sheet, args) => orItemNotFound(neighbour(alive(sheet), args, -1)),
    GetPreviousOrNullObject: (sheet, args) => neighbour(alive(sheet), args, -1),
    _GetSheetById: (sheet, args) => orItemNotFound(sheetById(sheet.workbook, args.text(0))),
  },
  methods: {
    Activate: (sheet) => {
      activateSheet(alive(sheet));
    },
    Delete: (sheet) => {
      deleteSheet(alive(sheet));
    },
    Calculate: () => null,
    ...registrations<SheetModel>('sheet', ({ id, workbook }) => ({ id, workbook })),
  },
});

const sheetById = (workbook: WorkbookModel, id: string): HostObject | null => {
  const found = workbook.findSheet(id);
  return found === null ? null : worksheetObject(found);
};

const inSight = (workbook: WorkbookModel, args: Arguments): readonly SheetModel[] =>
  workbook.sheets.filter((sheet) => !args.flag(0) || sheet.visibility === 'Visible');

export const worksheetsObject = defineObject<WorkbookModel>(
  collection<WorkbookModel, SheetModel>(
    'WorksheetCollection',
    {
      all: ({ sheets }) => sheets,
      find: (workbook, key) => workbook.findSheet(String(key)),
      make: worksheetObject,
    },
    {
      navigation: {
        Add: (workbook, args) => worksheetObject(addSheet(workbook, args.isProvided(0) ? args.text(0) : undefined)),
        GetActiveWorksheet: (workbook) => worksheetObject(workbook.active),
        GetFirst: (workbook, args) => orItemNotFound(worksheetObjectOr(inSight(workbook, args)[0])),
        GetLast: (workbook, args) => orItemNotFound(worksheetObjectOr(inSight(workbook, args).at(-1))),
      },
      methods: {
        GetCount: (workbook, args) => inSight(workbook, args).length,
        ...registrations<WorkbookModel>('sheet', (workbook) => ({ id: 'Workbook', workbook })),
      },
    },
  ),
);

function worksheetObjectOr(sheet: SheetModel | undefined): HostObject | null {
  return sheet === undefined ? null : worksheetObject(sheet);
}
