/** What the user chose for a workbook (columns, measuring date, method, readings) travels with it. */
import * as z from 'zod/mini';
import { settingChoicesSchema, type SettingChoices } from '../method/method';
import { fieldNamed, type ColumnMap } from '../record/columns';
import { dayIso, isoDay } from '../record/date';
import type { Day } from '../record/record';
import type { LiveWorkbook } from '../workbook/live';

export interface WorkbookSettings {
  /** Null: found by itself. */
  readonly sheet: string | null;
  readonly map: ColumnMap;
  /** Null: what the workbook carries, else the end of last year. */
  readonly measured: Day | null;
  /** The id of a method, `table` for the workbook's own, or null for that of the year measured. */
  readonly method: string | null;
  readonly choices: SettingChoices;
  readonly agency: string;
}

export const defaultSettings: WorkbookSettings = {
  sheet: null,
  map: new Map(),
  measured: null,
  method: null,
  choices: {},
  agency: '',
};

const key = 'ipasn.choices';

const schema = z.object({
  sheet: z.nullable(z.string()),
  map: z.record(z.string(), z.string()),
  measured: z.nullable(z.string()),
  method: z.nullable(z.string()),
  choices: settingChoicesSchema,
  agency: z.string(),
});

/** What was remembered; a memory that cannot be read, or of a newer version, is none. */
export async function loadSettings(workbook: LiveWorkbook): Promise<WorkbookSettings> {
  const text = await workbook.loadSetting(key);
  if (text === null) return defaultSettings;
  try {
    const { map, measured, ...rest } = schema.parse(JSON.parse(text));
    return {
      ...rest,
      map: new Map(Object.entries(map).map(([header, field]) => [header, fieldNamed(field)])),
      measured: measured === null ? null : isoDay(measured),
    };
  } catch {
    return defaultSettings;
  }
}

export function saveSettings(workbook: LiveWorkbook, { map, measured, ...rest }: WorkbookSettings): Promise<void> {
  const told = { ...rest, map: Object.fromEntries(map), measured: measured === null ? null : dayIso(measured) };
  return workbook.saveSetting(key, JSON.stringify(told));
}
