/** Tables of means on all sheets of a workbook but those that a review itself writes. */
import type { Row } from '../../record/cell';
import { totalsRowReader } from '../../review/totals-rows';
import type { PersonTable } from '../../review/review-people';
import { recapHeadTable } from '../../review/summary-tables';
import { summaryReader, type SummaryTable } from '../../review/summary-tables';
import type { Workbook } from '../../workbook/workbook';

/** The head of a recap stands within these rows. */
const HEAD_ROWS = 10;
/** Sheets of ours that hold no means. */
const without: ReadonlySet<string> = new Set(['periksa', 'konsultasi', 'temuan', 'aturan']);

/** @param people tables of people, whose rows may be summed up below them */
export async function summaryTables(
  workbook: Workbook,
  people: readonly PersonTable[],
): Promise<readonly SummaryTable[]> {
  const tables: SummaryTable[] = [];
  for (const { name, role } of await workbook.sheets()) {
    if (role !== undefined && without.has(role)) continue;
    const reader = summaryReader(name);
    const feet = people.filter(({ sheet }) => sheet === name).map(totalsRowReader);
    const top: Row[] = [];
    for await (const block of workbook.rowsWithScores(name)) {
      for (const row of block) {
        reader.take(row);
        for (const foot of feet) foot.take(row);
      }
      if (role === 'rekap' && top.length < HEAD_ROWS) top.push(...block);
    }
    const head = role === 'rekap' ? recapHeadTable(name, top) : null;
    if (head !== null) tables.push(head);
    tables.push(...reader.tables(), ...feet.flatMap((foot) => foot.tables()));
  }
  return tables;
}
