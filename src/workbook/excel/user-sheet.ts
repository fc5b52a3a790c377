/** Adds a sheet that the user keeps; it is not managed. */
import { excelText } from '../../text/workbook/excel';
import { UserError } from '../../text/core/user-error';
import type { UserSheet } from '../live';
import { uniqueSheetName } from '../names';
import type { PlainValue, SheetCell } from '../sheet';
import { setNumberFormat } from './styles';
import { CALL_BYTES, operation, type Operation } from './operation';
import { cellOperations, viewOperations } from './managed-sheet';
import { printOperations } from './print';
import { widthOperations } from './dimensions';
import { inspect } from './snapshot';
import { tableOperations, validationOperations } from './sheet-features';
import { runQueue, runBatch, runWithEventsDisabled } from './run-batch';
import { errorContext } from './errors';

export async function addUserSheet(user: UserSheet): Promise<string> {
  const errors = errorContext(null);
  return runWithEventsDisabled(errors, async (context) => {
    const { workbook } = context;
    workbook.tables.load('items/name');
    workbook.names.load('items/name');
    const snapshot = await inspect(context);
    if (snapshot.structureProtected) throw new UserError(excelText.protectedWorkbook);
    const name = uniqueSheetName(user.name, new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase())));
    const taken = new Set([...workbook.tables.items, ...workbook.names.items].map((item) => item.name.toLowerCase()));
    errors.sheet = name;
    const sheet = workbook.worksheets.add(name);
    try {
      await runQueue(context, userSheetOperations(sheet, user, taken));
    } catch (error) {
      await removeAgain(name);
      throw error;
    }
    // Fails without a printer; the sheet is still complete.
    await runQueue(context, printOperations(sheet, user.print)).catch(() => undefined);
    sheet.activate();
    await context.sync();
    return name;
  });
}

/** Undoes `addUserSheet`. Nothing to do if the sheet is gone already. */
export async function removeUserSheet(name: string): Promise<void> {
  await runBatch(errorContext(name), async (context) => {
    const { sheets, structureProtected: locked } = await inspect(context);
    if (!sheets.some((sheet) => sheet.name === name)) return;
    if (locked) throw new UserError(excelText.protectedWorkbook);
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

/** Removes a half-filled sheet. */
async function removeAgain(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  }).catch(() => undefined);
}

function* userSheetOperations(sheet: Excel.Worksheet, user: UserSheet, taken: Set<string>): Generator<Operation> {
  const rows = [...user.rows].map((row) => row && row.map(asCell));
  yield* widthOperations(sheet, user.widths);
  for (const { range, number } of user.formats ?? [])
    yield operation(2 * CALL_BYTES, () => setNumberFormat(sheet.getRange(range), number));
  yield* cellOperations(sheet, rows, new Map());
  yield* tableOperations(sheet, user.table === undefined ? [] : [user.table], taken);
  yield* validationOperations(sheet, user.validations ?? []);
  yield* viewOperations(sheet, user.frozenRows, undefined);
}

function asCell(entry: SheetCell | PlainValue): SheetCell | null {
  return entry === null || typeof entry === 'object' ? entry : { value: entry };
}
