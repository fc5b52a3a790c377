/** Marks the cells that findings are about in the colour of their severity, and takes the marks away again. */
import type { Assessment } from '../check/assessment';
import { severityColours } from '../report/colours';
import { allFindings, severityOrder } from '../report/finding-groups';
import type { Finding } from '../record/finding';
import type { LiveWorkbook } from '../workbook/live';

/** Gives how many cells are marked. A cell with several findings takes the colour of the gravest. */
export async function markCells(workbook: LiveWorkbook, assessment: Assessment): Promise<number> {
  const gravest = new Map<string, Finding & { readonly row: number; readonly column: number }>();
  for (const finding of allFindings(assessment)) {
    const { row, column, type } = finding;
    if (row === null || column === null) continue;
    const key = `${String(row)}:${String(column)}`;
    const before = gravest.get(key);
    if (before !== undefined && severityOrder[before.type.severity] <= severityOrder[type.severity]) continue;
    gravest.set(key, { ...finding, row, column });
  }
  const marks = [...gravest.values()].map(({ row, column, type }) => ({
    row,
    column,
    colour: severityColours[type.severity].fill,
  }));
  await workbook.mark(assessment.place.sheet, marks);
  return marks.length;
}

export function unmarkCells(workbook: LiveWorkbook): Promise<void> {
  return workbook.unmark();
}
