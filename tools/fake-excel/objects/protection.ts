/** Protecting a sheet, and the structure of the workbook. */
import { HostError } from '../errors';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { defineObject, readOnly } from './host-object';

const CLOSED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export function protectSheet(
  sheet: SheetModel,
  options: Readonly<Record<string, unknown>> = {},
  password: string | null = null,
): void {
  sheet.protection = { options: { ...CLOSED, ...options }, password };
  sheet.workbook.emit({ kind: 'protection changed', sheet });
}

export const sheetProtectionObject = defineObject<SheetModel>({
  name: 'WorksheetProtection',
  scalars: {
    Protected: readOnly(({ protection }) => protection !== null),
    Options: readOnly(({ protection }) => protection?.options ?? null),
  },
  methods: {
    Protect: (sheet, args) => {
      if (sheet.protection !== null) throw new HostError('InvalidOperation', 'the sheet is already protected');
      protectSheet(sheet, args.record(0), args.isProvided(1) ? args.text(1) : null);
    },
    Unprotect: (sheet, args) => {
      const wanted = sheet.protection?.password ?? null;
      if (wanted !== null && (!args.isProvided(0) || args.text(0) !== wanted))
        throw new HostError('InvalidArgument', 'another password protects the sheet');
      sheet.protection = null;
      sheet.workbook.emit({ kind: 'protection changed', sheet });
    },
  },
});

export const workbookProtectionObject = defineObject<WorkbookModel>({
  name: 'WorkbookProtection',
  scalars: { Protected: readOnly(({ structureProtected }) => structureProtected) },
  methods: {
    Protect: (workbook) => {
      workbook.structureProtected = true;
    },
    Unprotect: (workbook) => {
      workbook.structureProtected = false;
    },
  },
});
