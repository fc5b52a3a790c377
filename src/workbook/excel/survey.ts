/** What is in the open workbook: its sheets, those of ours among them, and the mark that it carries. */
import { MARK_NAME, markOf, markProperties, PROPERTY, type Mark } from '../mark';

export interface SurveyedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Its role, where the sheet is one of ours. */
  readonly role: string | null;
}

export interface Survey {
  /** The workbook's name. */
  readonly name: string;
  readonly sheets: readonly SurveyedSheet[];
  readonly mark: Mark;
  /** The custom properties of ours that are there. */
  readonly properties: readonly string[];
  /** Whether sheets can be neither added nor removed. */
  readonly locked: boolean;
}

export async function surveyOf(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  workbook.load('name');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name,items/visibility');
  const custom = loadProperties(context);
  await context.sync();
  const { items } = workbook.worksheets;
  for (const sheet of items) sheet.names.load('items/name');
  await context.sync();
  return {
    name: workbook.name,
    sheets: items.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      role: roleOf(sheet.names.items.map(({ name }) => name)),
    })),
    mark: markIn(custom),
    properties: custom.items.map(({ key }) => key).filter((key) => PROPERTY.test(key)),
    locked: workbook.protection.protected,
  };
}

export function loadProperties({ workbook }: Excel.RequestContext): Excel.CustomPropertyCollection {
  const { custom } = workbook.properties;
  custom.load('items/key,items/value');
  return custom;
}

/** The mark in properties that were loaded. */
export function markIn({ items }: Excel.CustomPropertyCollection): Mark {
  return markOf(items.map(({ key, value }) => [key, String(value as unknown)] as const));
}

/** Puts the mark where a file has it too, and takes away what is left of a longer one. */
export function writeMark({ workbook }: Excel.RequestContext, mark: Mark, survey: Survey): void {
  const { custom } = workbook.properties;
  const pieces = markProperties(mark);
  for (const [name, value] of pieces) custom.add(name, value);
  const kept = new Set(pieces.map(([name]) => name));
  for (const name of survey.properties) if (!kept.has(name)) custom.getItem(name).delete();
}

/** Names that are local to a sheet may stand there as `'Sheet'!Name`. */
function roleOf(names: readonly string[]): string | null {
  const own = names.map((name) => name.slice(name.lastIndexOf('!') + 1)).find((name) => name.startsWith(MARK_NAME));
  return own === undefined ? null : own.slice(MARK_NAME.length);
}
