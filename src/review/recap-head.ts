/** The figures that stand large above the tables of a recap of ours, as a table of means of their own. */
import type { Row } from '../record/cell';
import { headCells } from '../report/recap-head';
import { summaryCell, type SummaryRow, type SummaryTable } from './summary-tables';

/** Null where the sheet has no such head. @param rows the first rows of the sheet, or all */
export function recapHead(sheet: string, rows: readonly Row[]): SummaryTable | null {
  const numbers = new Set(headCells.map(({ row }) => row));
  const found = [...numbers].map((number): SummaryRow => {
    const values = rows.find((row) => row.number === number)?.values ?? [];
    const cells = headCells
      .filter(({ row }) => row === number)
      .map(({ field, column }) => summaryCell(field, column, values));
    return { row: number, label: sheet, isWhole: true, isSpelledApart: false, isSum: false, cells };
  });
  // Without anybody counted the head says so in words.
  const isThere = found.every(({ cells }) => cells.some(({ value }) => typeof value === 'number'));
  return isThere ? { sheet, headerRow: 1, by: null, rows: found } : null;
}
