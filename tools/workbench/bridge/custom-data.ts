/** Workbook data the grid cannot hold: roles of managed sheets, metadata, print settings, charts and links. */
import { ROLE_NAME_PREFIX, metadataFromProperties, metadataToProperties } from '../../../src/workbook/metadata';
import { sheetCustomData, metadataIn } from '../files/custom-data';
import type { GridBook } from '../files/snapshot';
import { absoluteAddress } from '../../fake-excel/model/name';
import { CellRange } from '../../fake-excel/model/range';
import type { WorkbookModel } from '../../fake-excel/model/workbook';
import { chartsForFile } from './chart-data';
import { printForFile } from './print-data';

/** Names that record the role of a managed sheet are not shown in the grid. */
export const isRoleName = ({ name }: { readonly name: string }): boolean => name.startsWith(ROLE_NAME_PREFIX);

export function extractCustomData(model: WorkbookModel, { custom, sheets }: GridBook): void {
  for (const [name, value] of metadataToProperties(metadataIn(custom))) model.customProperties.set(name, value);
  for (const sheet of model.sheets) {
    const { role } = sheetCustomData(sheets[sheet.id]?.custom);
    if (role === undefined) continue;
    const place = new CellRange(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    const name = `${ROLE_NAME_PREFIX}${role}`;
    sheet.names.push({ name, formula: `=${absoluteAddress(place)}`, comment: '', visible: false, sheet });
  }
}

/** Links of a sheet by its id: cell and URL. */
export type LinksOf = (sheet: string) => [place: string, url: string][];

/** The grid's snapshot with the host's data in its custom fields. */
export function attachCustomData(model: WorkbookModel, book: GridBook, linksOf: LinksOf): GridBook {
  const properties = [...model.customProperties].map(([name, value]): [string, string] => [name, String(value)]);
  const sheets = Object.entries(book.sheets).map(([id, sheet]) => {
    const known = model.findSheet(id);
    const mark = known?.names.find(isRoleName);
    const role = mark === undefined ? {} : { role: mark.name.slice(ROLE_NAME_PREFIX.length) };
    const own = known === null ? {} : { ...printForFile(known), charts: chartsForFile(known) };
    return [id, { ...sheet, custom: { ...sheet.custom, ...role, ...own, links: linksOf(id) } }] as const;
  });
  return {
    ...book,
    sheets: Object.fromEntries(sheets),
    custom: { ...book.custom, mark: metadataFromProperties(properties) },
  };
}
