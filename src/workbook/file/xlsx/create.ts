/** A fresh workbook from sheets as data: the package, about to be written to wherever it goes. */
import type { PlainValue, SheetCell, SheetData, SheetRole } from '../../sheet';
import type { RunMetadata } from '../../workbook';
import { addSheets, nameSheets } from './add-sheets';
import { blankPackage, BLANK_WORKBOOK_PART, BLANK_STYLES_PART } from './blank';
import type { PackageBuilder } from '../package/package-builder';
import { linkResolver } from '../../links';
import { emptyMetadata } from '../../metadata';
import { createStyleTable } from './styles';
import { writeMetadata } from './write-metadata';

/** A cell that needs no format may be its bare value. */
export type NewCell = SheetCell | PlainValue;

/** A sheet of a fresh workbook; `rows` may be made as they are asked for. Without a role it is plain data. */
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

export async function buildWorkbook(sheets: readonly NewSheet[], carry: RunMetadata): Promise<BuiltWorkbook> {
  const draft = blankPackage();
  const styles = createStyleTable(await draft.read(BLANK_STYLES_PART), BLANK_STYLES_PART);
  const names = nameSheets(sheets, new Set());
  const plans = sheets.map((sheet, index) => ({ sheet, name: names[index] ?? sheet.name, replaces: null }));
  const linkTarget = linkResolver(new Map(plans.map(({ sheet, name }) => [sheet.name, name])));
  await addSheets(draft, plans, { main: BLANK_WORKBOOK_PART, styles, select: true, linkTarget });
  const roles = plans.flatMap(({ sheet, name }) => (sheet.role === undefined ? [] : [[sheet.role, name] as const]));
  await writeMetadata(draft, { ...emptyMetadata, measured: carry.measured, sheets: Object.fromEntries(roles) });
  draft.setLast(BLANK_STYLES_PART, () => [styles.xml()]);
  return { builder: draft, names };
}
