/** What is remembered in the workbook: its settings for add-ins, which travel with the file. */
import { talk } from './talk';
import { stageFor } from './trouble';

export async function recall(key: string): Promise<string | null> {
  return talk(stageFor(null), async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
    await context.sync();
    if (setting.isNullObject) return null;
    const value: unknown = setting.value;
    return typeof value === 'string' ? value : null;
  });
}

export async function remember(key: string, value: string | null): Promise<void> {
  await talk(stageFor(null), async (context) => {
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
