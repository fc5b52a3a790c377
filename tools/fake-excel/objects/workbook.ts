/** The workbook, the application around it, and the runtime: where all paths begin. */
import { HostError } from '../errors';
import { CellRange } from '../model/range';
import type { WorkbookModel } from '../model/workbook';
import { flagValue, numberValue, textValue, wordOf } from './arguments';
import { commentsObject } from './comments';
import { createdById, createWorkbook } from './created';
import { customPropertiesObject, settingsObject } from './keyed';
import { namesObject } from './names';
import type { Scalar } from './object';
import { define, field, readOnly } from './object';
import { workbookProtectionObject } from './protection';
import { rangeObject } from './range';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheet';

const applicationObject = define<WorkbookModel>({
  name: 'Application',
  scalars: {
    CalculationMode: field<WorkbookModel, 'calculationMode'>('calculationMode', (value) =>
      wordOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']),
    ),
    CalculationState: readOnly(() => 'Done'),
    CalculationEngineVersion: readOnly(() => 191_029),
    DecimalSeparator: readOnly(() => '.'),
    ThousandsSeparator: readOnly(() => ','),
    UseSystemSeparators: readOnly(() => true),
  },
  gives: {
    CreateWorkbook: createWorkbook,
    _GetWorkbookCreatedById: (workbook, args) => createdById(workbook, args.text(0)),
  },
  calls: {
    Calculate: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
});

const runtimeObject = define<WorkbookModel>({
  name: 'Runtime',
  scalars: { EnableEvents: field<WorkbookModel, 'enableEvents'>('enableEvents', flagValue) },
});

const property = (key: string, check?: (value: unknown) => unknown): Scalar<WorkbookModel> => ({
  get: ({ properties }) => properties[key],
  ...(check === undefined
    ? {}
    : {
        set: ({ properties }: WorkbookModel, value: unknown) => {
          properties[key] = check(value);
        },
      }),
});

const propertiesObject = define<WorkbookModel>({
  name: 'DocumentProperties',
  scalars: {
    Title: property('title', textValue),
    Subject: property('subject', textValue),
    Author: property('author', textValue),
    Keywords: property('keywords', textValue),
    Comments: property('comments', textValue),
    Category: property('category', textValue),
    Manager: property('manager', textValue),
    Company: property('company', textValue),
    RevisionNumber: property('revisionNumber', numberValue),
    LastAuthor: property('lastAuthor'),
    CreationDate: property('creationDate'),
  },
  parts: { Custom: customPropertiesObject },
});

const selected = (workbook: WorkbookModel): CellRange => new CellRange(workbook.active, workbook.active.selection);

const eventRange = (workbook: WorkbookModel, id: string): CellRange | null => {
  const range = workbook.eventRanges.get(id);
  return range?.sheet.alive === true ? range : null;
};

export const workbookObject = define<WorkbookModel>({
  name: 'Workbook',
  scalars: {
    Name: readOnly(({ name }) => name),
    ReadOnly: readOnly(({ readOnly: only }) => only),
    AutoSave: readOnly(({ autoSave }) => autoSave),
    PreviouslySaved: readOnly(() => true),
    IsDirty: field<WorkbookModel, 'isDirty'>('isDirty', flagValue),
    CalculationEngineVersion: readOnly(() => 191_029),
  },
  parts: {
    Worksheets: (workbook) => worksheetsObject(workbook),
    Tables: (workbook) => tablesObject({ workbook, sheet: null }),
    Names: (workbook) => namesObject({ workbook, sheet: null }),
    Comments: (workbook) => commentsObject({ workbook, sheet: null }),
    Settings: settingsObject,
    Properties: propertiesObject,
    Application: applicationObject,
    Protection: workbookProtectionObject,
    _Runtime: runtimeObject,
  },
  gives: {
    GetSelectedRange: (workbook) => rangeObject(selected(workbook)),
    GetActiveCell: (workbook) => {
      const { row, column } = workbook.active.selection;
      return rangeObject(new CellRange(workbook.active, { row, column, rows: 1, columns: 1 }));
    },
    _GetRangeForEventByReferenceId: (workbook, args) => {
      const range = eventRange(workbook, args.text(0));
      if (range === null) throw new HostError('InvalidReference', 'the changed cells are gone');
      return rangeObject(range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, args) => {
      const range = eventRange(workbook, args.text(0));
      return range === null ? null : rangeObject(range);
    },
  },
  calls: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
});
