/** A snapshot of the open workbook: its sheets, which of them are managed, and its metadata. */
import {
  ROLE_NAME_PREFIX,
  metadataFromProperties,
  metadataToProperties,
  METADATA_PROPERTY,
  type WorkbookMetadata,
} from '../metadata';

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** The role of a managed sheet; null for other sheets. */
  readonly role: string | null;
}

export interface WorkbookSnapshot {
  /** The workbook's name. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly metadata: WorkbookMetadata;
  /** Names of the custom properties that hold metadata. */
  readonly properties: readonly string[];
  /** Sheets can be neither added nor removed. */
  readonly structureProtected: boolean;
}

export async function inspect(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load('name');
  workbook.protection.load('protected');
  workbook.worksheets.load('items/name,items/visibility');
  const custom = loadCustomProperties(context);
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
    metadata: metadataIn(custom),
    properties: custom.items.map(({ key }) => key).filter((key) => METADATA_PROPERTY.test(key)),
    structureProtected: workbook.protection.protected,
  };
}

export function loadCustomProperties({ workbook }: Excel.RequestContext): Excel.CustomPropertyCollection {
  const { custom } = workbook.properties;
  custom.load('items/key,items/value');
  return custom;
}

/** The metadata in loaded properties. */
export function metadataIn({ items }: Excel.CustomPropertyCollection): WorkbookMetadata {
  return metadataFromProperties(items.map(({ key, value }) => [key, String(value as unknown)] as const));
}

/** Writes the metadata properties and deletes those left of a longer version. */
export function writeMetadata(
  { workbook }: Excel.RequestContext,
  metadata: WorkbookMetadata,
  snapshot: WorkbookSnapshot,
): void {
  const { custom } = workbook.properties;
  const pieces = metadataToProperties(metadata);
  for (const [name, value] of pieces) custom.add(name, value);
  const kept = new Set(pieces.map(([name]) => name));
  for (const name of snapshot.properties) if (!kept.has(name)) custom.getItem(name).delete();
}

/** Sheet-local names may be listed as `'Sheet'!Name`. */
function roleOf(names: readonly string[]): string | null {
  const own = names
    .map((name) => name.slice(name.lastIndexOf('!') + 1))
    .find((name) => name.startsWith(ROLE_NAME_PREFIX));
  return own === undefined ? null : own.slice(ROLE_NAME_PREFIX.length);
}
