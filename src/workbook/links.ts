/** Resolves links between managed sheets to the names that the sheets got. */
import { sheetReference } from '../record/a1';
import type { Link } from './sheet';
import type { WorkbookChange } from './workbook';

/** `names`: from the name that a report uses to the name in the workbook. Null for links to other sheets. */
export function linkResolver(names: ReadonlyMap<string, string>): (link: Link) => string | null {
  return ({ sheet, cell }) => {
    const name = names.get(sheet);
    return name === undefined ? null : sheetReference(name, cell);
  };
}

/** From what reports call a sheet (role or wished name) to its name in the workbook. The data sheet's name always means the data sheet. */
export function linkTargets(
  change: WorkbookChange,
  names: readonly string[],
  users: readonly string[],
): ReadonlyMap<string, string> {
  const map = new Map(users.map((name) => [name, name]));
  change.sheets.forEach((sheet, index) => {
    const name = names[index] ?? sheet.name;
    if (!map.has(sheet.role)) map.set(sheet.role, name);
    if (sheet.name !== change.scores?.sheet) map.set(sheet.name, name);
  });
  return map;
}
