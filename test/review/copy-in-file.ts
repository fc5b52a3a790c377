/** The cells and formulas of a workbook's sheets, as a copy is compared by. */
import type { Row } from '../../src/record/cell';
import type { CopyCells } from '../../src/review-copy/read';
import type { CopyFormulas } from '../../src/review/compare-copy';
import type { Workbook } from '../../src/workbook/workbook';

export async function copyOf(
  workbook: Workbook,
): Promise<{ readonly cells: CopyCells; readonly formulas: CopyFormulas }> {
  const cells = new Map<string, Row[]>();
  const formulas = new Map<string, Map<string, string>>();
  for (const { name } of await workbook.sheets()) {
    const rows: Row[] = [];
    for await (const block of workbook.rowsWithScores(name)) rows.push(...block);
    cells.set(name, rows);
    const own = new Map<string, string>();
    for await (const block of workbook.formulas(name)) {
      for (const { row, column, formula } of block) own.set(`${String(row)}:${String(column)}`, formula);
    }
    formulas.set(name, own);
  }
  return { cells, formulas };
}
