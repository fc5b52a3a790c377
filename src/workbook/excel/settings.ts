/** Add-in settings of the workbook; they travel with the file. */
import { runBatch } from './run-batch';
import { errorContext } from './errors';

export async function loadSetting(key: string): Promise<string | null> {
  return runBatch(errorContext(null), async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
    await context.sync();
    if (setting.isNullObject) return null;
    const value: unknown = setting.value;
    return typeof value === 'string' ? value : null;
  });
}

export async function saveSetting(key: string, value: string | null): Promise<void> {
  await runBatch(errorContext(null), async (context) => {
    const { settings } = context.workbook;
    if (value === null) {
      const setting = settings.getItemOrNullObject(key);
      await context.sync();
      if (!setting.isNullObject) setting.delete();
    } else {
      settings.add(key, value);
    }
    await context.sync();
  });
}
