/** The consultation of an open workbook, line by line, for a reviewer to type in without looking for the row. */
import type { Row } from '../record/cell';
import { readLocatedLines, type LocatedLine } from '../review/read-consultation';
import type { ConsultationLine } from '../report/consultation-sheet';
import type { LiveWorkbook } from '../workbook/live';
import type { Workbook } from '../workbook/workbook';

export interface Consultation {
  readonly sheet: string;
  readonly lines: readonly LocatedLine[];
}

/** Null where no review was written yet. */
export async function readConsultation(workbook: Workbook): Promise<Consultation | null> {
  const sheet = (await workbook.sheets()).find(({ role }) => role === 'konsultasi');
  if (sheet === undefined) return null;
  const rows: Row[] = [];
  for await (const block of workbook.rowsWithScores(sheet.name)) rows.push(...block);
  return { sheet: sheet.name, lines: readLocatedLines(rows) };
}

/** Types into the cells of one line; columns that the sheet has lost are left alone. */
export async function fillLine(
  workbook: LiveWorkbook,
  sheet: string,
  { row, columns }: LocatedLine,
  typed: Partial<ConsultationLine['entered']>,
): Promise<void> {
  const columnsOf = new Map<string, number>(columns);
  const edits = Object.entries(typed).flatMap(([name, value]) => {
    const column = columnsOf.get(name);
    return column === undefined ? [] : [{ row, column, value }];
  });
  await workbook.edit(sheet, edits);
}
