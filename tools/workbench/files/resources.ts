/** Parses what the grid's plugins store in a snapshot as JSON by sheet; other versions of them may have written it. */
import { z } from 'zod';
import { PLUGINS } from './grid';
import type { GridBook } from './snapshot';

const range = z.object({
  startRow: z.number(),
  startColumn: z.number(),
  endRow: z.number(),
  endColumn: z.number(),
});

const condition = z.object({
  ranges: z.array(range),
  stopIfTrue: z.boolean().catch(false),
  rule: z.looseObject({ type: z.string() }),
});

const text = z.string().optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);
const validation = z.object({
  ranges: z.array(range),
  type: z.string(),
  operator: text,
  formula1: text,
  formula2: text,
  allowBlank: flag,
  showErrorMessage: flag,
  errorTitle: text,
  error: text,
  errorStyle: z.number().optional().catch(undefined),
  showInputMessage: flag,
  promptTitle: text,
  prompt: text,
});

const table = z.object({ name: z.string(), range });

const filter = z.object({
  ref: range,
  filterColumns: z
    .array(z.object({ colId: z.number(), filters: z.object({ filters: z.array(z.string()) }).optional() }))
    .optional()
    .catch(undefined),
  cachedFilteredOut: z.array(z.number()).optional().catch(undefined),
});

const note = z.object({ row: z.number(), col: z.number(), note: z.string() });

const name = z.object({
  name: z.string(),
  formulaOrRefString: z.string(),
  localSheetId: text,
  hidden: flag,
});

/** Entries that cannot be parsed are left out. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.array(z.unknown()).transform((items) => items.flatMap((one) => readable(item, one)));

function readable<Item extends z.ZodType>(item: Item, value: unknown): z.infer<Item>[] {
  const parsed = item.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}

const valuesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

export type StoredCondition = z.infer<typeof condition>;
export type StoredValidation = z.infer<typeof validation>;
export type StoredFilter = z.infer<typeof filter>;
export type StoredTable = z.infer<typeof table>;
export type StoredNote = z.infer<typeof note>;
export type StoredName = z.infer<typeof name>;

export interface Resources {
  conditions(sheet: string): readonly StoredCondition[];
  validations(sheet: string): readonly StoredValidation[];
  tables(sheet: string): readonly StoredTable[];
  filter(sheet: string): StoredFilter | null;
  notes(sheet: string): readonly StoredNote[];
  names(): readonly StoredName[];
}

export function resourcesOf(snapshot: GridBook): Resources {
  const known = new Map((snapshot.resources ?? []).map((one) => [one.name, parsed(one.data)]));
  const of = (plugin: string, sheet: string): unknown => known.get(plugin)?.[sheet];
  const list = <Item extends z.ZodType>(item: Item, value: unknown) => listOf(item).catch([]).parse(value);
  const tables = z.object({ tables: z.unknown() }).catch({ tables: [] });
  return {
    conditions: (sheet) => list(condition, of(PLUGINS.conditions, sheet)),
    validations: (sheet) => list(validation, of(PLUGINS.validations, sheet)),
    tables: (sheet) => list(table, tables.parse(of(PLUGINS.tables, sheet)).tables),
    filter: (sheet) => readable(filter, of(PLUGINS.filters, sheet))[0] ?? null,
    notes: (sheet) => list(note, valuesOf(of(PLUGINS.notes, sheet)).flatMap(valuesOf)),
    names: () => list(name, valuesOf(known.get(PLUGINS.names))),
  };
}

function parsed(json: string): Readonly<Record<string, unknown>> {
  const result = z.record(z.string(), z.unknown()).safeParse(json === '' ? {} : JSON.parse(json));
  return result.success ? result.data : {};
}
