/** Builds a new workbook from sheets as data. */
import type { PlainValue, SheetCell, SheetData, SheetRole } from '../../sheet';
import type { RunMetadata } from '../../workbook';
import { addSheets, nameSheets } from './add-sheets';
import { blankPackage, BLANK_WORKBOOK_PART, BLANK_STYLES_PART } from './blank';
import type { PackageBuilder } from '../package/package-builder';
import { linkResolver } from '../../links';
import { emptyMetadata } from '../../metadata';
import { createStyleTable } from './styles';
import { writeMetadata } from './metadata-part';

/** A cell without a format may be its bare value. */
export type NewCell = SheetCell | PlainValue;

/** A sheet of a new workbook; `rows` may be a generator. Without a role it is plain data. */
export interface NewSheet extends Omit<SheetData, 'role' | 'rows' | 'widths'> {
  readonly role?: SheetRole;
  readonly widths?: readonly number[];
  readonly rows: Iterable<readonly NewCell[] | null>;
  /** Filter buttons on `headerRow`, over the first `columns` columns and all rows below. */
  readonly filter?: { readonly headerRow: number; readonly columns: number };
}

export interface BuiltWorkbook {
  readonly builder: PackageBuilder;
  /** The names that the sheets took. */
  readonly names: readonly string[];
}

export async function buildWorkbook(sheets: readonly NewSheet[], metadata: RunMetadata): Promise<BuiltWorkbook> {
  const builder = blankPackage();
  const styles = createStyleTable(await builder.read(BLANK_STYLES_PART), BLANK_STYLES_PART);
  const names = nameSheets(sheets, new Set());
  const plans = sheets.map((sheet, index) => ({ sheet, name: names[index] ?? sheet.name, replaces: null }));
  const linkTarget = linkResolver(new Map(plans.map(({ sheet, name }) => [sheet.name, name])));
  await addSheets(builder, plans, { main: BLANK_WORKBOOK_PART, styles, select: true, linkTarget });
  const roles = plans.flatMap(({ sheet, name }) => (sheet.role === undefined ? [] : [[sheet.role, name] as const]));
  await writeMetadata(builder, { ...emptyMetadata, measured: metadata.measured, sheets: Object.fromEntries(roles) });
  builder.setLast(BLANK_STYLES_PART, () => [styles.xml()]);
  return { builder, names };
}
