/** The active sheet and the selection. */
import { excelText } from '../../text/workbook/excel';
import { UserError } from '../../text/core/user-error';
import type { CellPosition } from '../live';
import { runBatch } from './run-batch';
import { errorContext } from './errors';

export async function activeSheet(): Promise<string> {
  return runBatch(errorContext(null), async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });
}

export async function selectCell(name: string, { row, column }: CellPosition): Promise<void> {
  await runBatch(errorContext(name), async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new UserError(excelText.sheetGone, { sheet: name });
    if (sheet.visibility !== 'Visible') throw new UserError(excelText.hiddenSheet, { sheet: name });
    sheet.activate();
    sheet.getCell(row - 1, column).select();
    await context.sync();
  });
}
