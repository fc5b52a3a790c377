/** Where links of our sheets lead, once it is known what names the sheets took. */
import { sheetReference } from '../record/a1';
import type { Link } from './sheet';
import type { WorkbookChange } from './workbook';

/** `names`: from the name that a report uses to the name in the workbook. Links elsewhere lead nowhere and are left out. */
export function linkResolver(names: ReadonlyMap<string, string>): (link: Link) => string | null {
  return ({ sheet, cell }) => {
    const name = names.get(sheet);
    return name === undefined ? null : sheetReference(name, cell);
  };
}

/** What reports call a sheet, and its name in the workbook. The data sheet's own name always means the data sheet. */
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
