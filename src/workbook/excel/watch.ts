/** Reports cells changed by the user or another author, never by this add-in. */
import type { CellsChanged } from '../live';
import { runBatch } from './run-batch';
import { errorContext } from './errors';

export async function watchCells(listener: (change: CellsChanged) => void): Promise<() => Promise<void>> {
  /** Keeps reports in the order of the events. */
  let told: Promise<void> = Promise.resolve();
  let listening = true;

  async function tell({ worksheetId, address, source }: Excel.WorksheetChangedEventArgs): Promise<void> {
    const sheet = await nameOf(worksheetId);
    if (sheet !== null && listening) listener({ sheet, address, remote: source === 'Remote' });
  }

  const handler = await runBatch(errorContext(null), async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource === 'ThisLocalAddin') return Promise.resolve();
      const telling = told.then(() => tell(event));
      told = telling.catch(() => undefined);
      return telling;
    });
    await context.sync();
    return added;
  });

  return async () => {
    listening = false;
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

/** Null if the sheet is gone, or Excel is not available. */
async function nameOf(worksheetId: string): Promise<string | null> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch {
    return null;
  }
}
