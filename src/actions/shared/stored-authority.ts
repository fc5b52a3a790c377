/** The table of authority that a workbook keeps on `Kewenangan IPASN`, or that a file holds. */
import type { SourcePrecedence } from '../../roster/source-precedence';
import { precedenceOfRows } from '../../roster/source-precedence-table';
import type { Row } from '../../record/cell';
import { authoritySheetName } from '../../workbook/sheet-names';
import { authorityText } from '../../text/core/roster';
import { UserError } from '../../text/core/user-error';
import type { SheetInfo, Workbook } from '../../workbook/workbook';
import type { NamedFile } from './read-roster';

/**
 * What stands on the workbook's own sheet, or on one of its name: some programs that save a workbook leave out what marks
 * our sheets, and an edited table shall not be passed over. Null where there is none. @throws Refusal where it cannot be used.
 */
export async function storedAuthority(workbook: Workbook): Promise<SourcePrecedence | null> {
  const named = (await workbook.sheets()).filter(isNamedSo);
  for (const { name } of [...named.filter(({ managed }) => managed), ...named.filter(({ managed }) => !managed)]) {
    const authority = precedenceOfRows(await rowsOf(workbook, name));
    if (authority !== null) return authority;
  }
  return null;
}

/** @throws Refusal where no sheet of the file is such a table. */
export async function authorityIn({ file, workbook }: NamedFile): Promise<SourcePrecedence> {
  const sheets = await workbook.sheets();
  for (const { name } of [...sheets.filter(isAuthoritySheet), ...sheets.filter((each) => !isAuthoritySheet(each))]) {
    const authority = precedenceOfRows(await rowsOf(workbook, name));
    if (authority !== null) return authority;
  }
  throw new UserError(authorityText.noTable, { file, sheet: authoritySheetName });
}

function isAuthoritySheet(sheet: SheetInfo): boolean {
  return sheet.managed && isNamedSo(sheet);
}

function isNamedSo({ name }: Pick<SheetInfo, 'name'>): boolean {
  return name.startsWith(authoritySheetName);
}

/** More rows than a table of fields has. */
const MOST = 200;

async function rowsOf(workbook: Workbook, sheet: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const block of workbook.rows(sheet, MOST)) rows.push(...block);
  return rows;
}
