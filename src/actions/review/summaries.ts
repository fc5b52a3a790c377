/** Tables of means on all sheets of a workbook but those that a review itself writes. */
import { summaryReader, type SummaryTable } from '../../review/summary-tables';
import type { Workbook } from '../../workbook/workbook';

/** Sheets of ours that hold no means. */
const without: ReadonlySet<string> = new Set(['periksa', 'konsultasi', 'temuan', 'aturan']);

export async function summaryTables(workbook: Workbook): Promise<readonly SummaryTable[]> {
  const tables: SummaryTable[] = [];
  for (const { name, role } of await workbook.sheets()) {
    if (role !== undefined && without.has(role)) continue;
    const reader = summaryReader(name);
    for await (const block of workbook.cells(name)) block.forEach((row) => reader.take(row));
    tables.push(...reader.tables());
  }
  return tables;
}
