/** The workbook, the application and the runtime: the roots of all object paths. */
import { HostError, invalidArgument } from '../errors';
import { CellRange } from '../model/range';
import type { CreatedWorkbook, WorkbookModel } from '../model/workbook';
import { flagValue, numberValue, textValue, enumValue, type Arguments } from './arguments';
import { commentsObject } from './comments';
import { customPropertiesObject, settingsObject } from './keyed-collections';
import { namesObject } from './names';
import type { HostObject, Scalar } from './host-object';
import { defineObject, field, readOnly } from './host-object';
import { workbookProtectionObject } from './protection';
import { rangeFactory } from './range';
import { rangeObject, registerFactories } from './registry';
import { tablesObject } from './tables';
import { worksheetFactory, worksheetsObject } from './worksheet';

registerFactories({ range: rangeFactory, worksheet: worksheetFactory });

const applicationObject = defineObject<WorkbookModel>({
  name: 'Application',
  scalars: {
    CalculationMode: field<WorkbookModel, 'calculationMode'>('calculationMode', (value) =>
      enumValue(value, ['Automatic', 'AutomaticExceptTables', 'Manual']),
    ),
    CalculationState: readOnly(() => 'Done'),
    CalculationEngineVersion: readOnly(() => 191_029),
    DecimalSeparator: readOnly(() => '.'),
    ThousandsSeparator: readOnly(() => ','),
    UseSystemSeparators: readOnly(() => true),
  },
  navigation: {
    CreateWorkbook: createWorkbook,
    _GetWorkbookCreatedById: (workbook, args) => createdById(workbook, args.text(0)),
  },
  methods: {
    Calculate: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
  },
});

const runtimeObject = defineObject<WorkbookModel>({
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

const propertiesObject = defineObject<WorkbookModel>({
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
  properties: { Custom: customPropertiesObject },
});

const selected = (workbook: WorkbookModel): CellRange => new CellRange(workbook.active, workbook.active.selection);

const eventRange = (workbook: WorkbookModel, id: string): CellRange | null => {
  const range = workbook.eventRanges.get(id);
  return range?.sheet.alive === true ? range : null;
};

export const workbookObject = defineObject<WorkbookModel>({
  name: 'Workbook',
  scalars: {
    Name: readOnly(({ name }) => name),
    ReadOnly: readOnly(({ readOnly: only }) => only),
    AutoSave: readOnly(({ autoSave }) => autoSave),
    PreviouslySaved: readOnly(() => true),
    IsDirty: field<WorkbookModel, 'isDirty'>('isDirty', flagValue),
    CalculationEngineVersion: readOnly(() => 191_029),
  },
  properties: {
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
  navigation: {
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
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
  },
});
const createdObject = defineObject<CreatedWorkbook>({
  name: 'WorkbookCreated',
  identity: ({ id }) => ({ Id: id }),
  scalars: { Id: readOnly(({ id }) => id) },
  methods: {
    Open: (created) => {
      created.opened = true;
    },
  },
});
/** @param args the file as base64; Excel refuses what is no .xlsx. */

function createWorkbook(workbook: WorkbookModel, args: Arguments): HostObject {
  const bytes = Uint8Array.from(atob(args.text(0)), (letter) => letter.charCodeAt(0));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument('the base64 of an .xlsx file');
  const created = { id: String(workbook.created.length + 1), bytes, opened: false };
  workbook.created.push(created);
  return createdObject(created);
}

function createdById(workbook: WorkbookModel, id: string): HostObject | null {
  const found = workbook.created.find((created) => created.id === id);
  return found === undefined ? null : createdObject(found);
}
