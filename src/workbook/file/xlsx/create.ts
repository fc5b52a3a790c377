/** A fresh workbook from sheets as data: the package, about to be written to wherever it goes. */
import type { PlainValue, SheetCell, SheetData, SheetRole } from '../../sheet';
import type { Carried } from '../../workbook';
import { addSheets, nameSheets } from './add-sheets';
import { blankDraft, BLANK_MAIN, BLANK_STYLES } from './blank';
import type { Draft } from '../package/package-builder';
import { linkerFor } from '../../links';
import { noMark } from '../../mark';
import { stylesOf } from './styles';
import { writeMark } from './write-metadata';

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

export interface NewBook {
  readonly draft: Draft;
  /** The names that the sheets took. */
  readonly names: readonly string[];
}

export async function newBook(sheets: readonly NewSheet[], carry: Carried): Promise<NewBook> {
  const draft = blankDraft();
  const styles = stylesOf(await draft.read(BLANK_STYLES), BLANK_STYLES);
  const names = nameSheets(sheets, new Set());
  const plans = sheets.map((sheet, index) => ({ sheet, name: names[index] ?? sheet.name, replaces: null }));
  const linkTarget = linkerFor(new Map(plans.map(({ sheet, name }) => [sheet.name, name])));
  await addSheets(draft, plans, { main: BLANK_MAIN, styles, select: true, linkTarget });
  const roles = plans.flatMap(({ sheet, name }) => (sheet.role === undefined ? [] : [[sheet.role, name] as const]));
  await writeMark(draft, { ...noMark, measured: carry.measured, sheets: Object.fromEntries(roles) });
  draft.setLast(BLANK_STYLES, () => [styles.xml()]);
  return { draft, names };
}
