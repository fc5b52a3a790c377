/** The table of authority that a workbook keeps on `Kewenangan IPASN`, or that a file holds. */
import type { Authority } from '../../check/roster/authority';
import { authorityOfRows } from '../../check/roster/authority-table';
import type { Row } from '../../record/cell';
import { authoritySheetName } from '../../report/sheet-names';
import { authorityText } from '../../text/authority';
import { Refusal } from '../../text/refusal';
import type { SheetInfo, Workbook } from '../../workbook/workbook';
import type { NamedFile } from './read-list';

/** What stands on the workbook's own sheet; null where there is none. @throws Refusal where the sheet cannot be used. */
export async function storedAuthority(workbook: Workbook): Promise<Authority | null> {
  const sheet = (await workbook.sheets()).find(isAuthoritySheet);
  return sheet === undefined ? null : authorityOfRows(await rowsOf(workbook, sheet.name));
}

/** @throws Refusal where no sheet of the file is such a table. */
export async function authorityIn({ file, workbook }: NamedFile): Promise<Authority> {
  const sheets = await workbook.sheets();
  for (const { name } of [...sheets.filter(isAuthoritySheet), ...sheets.filter((each) => !isAuthoritySheet(each))]) {
    const authority = authorityOfRows(await rowsOf(workbook, name));
    if (authority !== null) return authority;
  }
  throw new Refusal(authorityText.noTable, { file, sheet: authoritySheetName });
}

function isAuthoritySheet({ owned, name }: SheetInfo): boolean {
  return owned && name.startsWith(authoritySheetName);
}

/** More rows than a table of fields has. */
const MOST = 200;

async function rowsOf(workbook: Workbook, sheet: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const block of workbook.rows(sheet, MOST)) rows.push(...block);
  return rows;
}
