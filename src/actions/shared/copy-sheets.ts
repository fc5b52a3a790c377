/** The sheets of a review copy of ours, by the names that it was made with, whatever they are called now. */
import type { Row } from '../../record/cell';
import { isReviewCopy, type CopyCells } from '../../review-copy/read';
import { ruleSheetName } from '../../report/rule-sheet';
import { aboutSheetName, dataSheetName, findingsSheetName, recapSheetName } from '../../workbook/sheet-names';
import type { CopyFormulas } from '../../review/compare-copy';
import type { Workbook } from '../../workbook/workbook';

export interface CopySheets {
  readonly cells: CopyCells;
  readonly formulas: CopyFormulas;
  /** The name of each sheet in the workbook, by the name that it was made with. */
  readonly names: ReadonlyMap<string, string>;
}

const namesByRole: ReadonlyMap<string, string> = new Map([
  ['rekap', recapSheetName],
  ['keterangan', aboutSheetName],
  ['data', dataSheetName],
  ['aturan', ruleSheetName],
  ['temuan', findingsSheetName],
]);

/** Null where the workbook is no review copy. */
export async function copySheetsIn(workbook: Workbook): Promise<CopySheets | null> {
  const names = new Map<string, string>();
  const sheets = await workbook.sheets();
  for (const { name, role } of sheets) {
    const made = role === undefined ? undefined : namesByRole.get(role);
    if (made !== undefined) names.set(made, name);
  }
  // Programs that save a copy anew may drop the marks; the names stay.
  const known = [...namesByRole.values()];
  for (const { name } of sheets) if (known.includes(name) && !names.has(name)) names.set(name, name);
  if (![aboutSheetName, dataSheetName, ruleSheetName].every((name) => names.has(name))) return null;
  const cells = new Map<string, readonly Row[]>();
  const formulas = new Map<string, ReadonlyMap<string, string>>();
  for (const [made, name] of names) {
    cells.set(made, await rowsOf(workbook, name));
    formulas.set(made, await formulasOf(workbook, name));
  }
  return isReviewCopy(cells) ? { cells, formulas, names } : null;
}

async function rowsOf(workbook: Workbook, sheet: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const block of workbook.rowsWithScores(sheet)) for (const row of block) rows.push(row);
  return rows;
}

async function formulasOf(workbook: Workbook, sheet: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for await (const block of workbook.formulas(sheet)) {
    for (const { row, column, formula } of block) found.set(`${row}:${column}`, formula);
  }
  return found;
}
