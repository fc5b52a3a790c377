/** Reads the lines of a consultation sheet, with everything that people entered. */
import { isBlank, type CellValue, type Row } from '../record/cell';
import { cellText } from '../record/normalize';
import {
  consultationColumns,
  enteredColumns,
  type ConsultationColumn,
  type ConsultationLine,
  type EnteredColumn,
} from '../report/consultation-sheet';
import { consultationHeaders } from '../text/report/review';
import type { PlainValue } from '../workbook/sheet';
import { columnsIn, headersOf } from './own-headers';

/** Fewer known headers than this are not a header row. */
const MIN_HEADERS = 5;

const headers = headersOf(consultationColumns, consultationHeaders);

export const nothingEntered: ConsultationLine['entered'] = {
  state: null,
  note: null,
  question: null,
  answer: null,
  settled: null,
};

/** A line and its cells: row from 1, columns from 0. */
export interface LocatedLine {
  readonly line: ConsultationLine;
  readonly row: number;
  readonly columns: ReadonlyMap<ConsultationColumn, number>;
}

export function readConsultation(rows: readonly Row[]): readonly ConsultationLine[] {
  return readLocatedLines(rows).map(({ line }) => line);
}

export function readLocatedLines(rows: readonly Row[]): readonly LocatedLine[] {
  let columns: ReadonlyMap<ConsultationColumn, number> | null = null;
  const lines: LocatedLine[] = [];
  for (const { number, values } of rows) {
    const header = columnsIn(values, headers);
    if (header.size >= MIN_HEADERS && header.has('state') && header.has('question')) columns = header;
    else if (columns !== null) {
      const line = readLine(values, columns);
      if (line !== null) lines.push({ line, row: number, columns });
    }
  }
  return lines;
}

function readLine(
  values: readonly CellValue[],
  columns: ReadonlyMap<ConsultationColumn, number>,
): ConsultationLine | null {
  const at = (column: ConsultationColumn): CellValue => values[columns.get(column) ?? -1] ?? null;
  const text = (column: ConsultationColumn): string | null => (isBlank(at(column)) ? null : cellText(at(column)));
  const extraCells = values.slice(Math.max(...columns.values()) + 1).map(valueOrNull);
  const entered: Record<EnteredColumn, PlainValue> = { ...nothingEntered };
  for (const column of enteredColumns) entered[column] = valueOrNull(at(column));
  const [subject, sheet, cell] = [text('subject'), text('sheet'), text('cell')];
  const contents = [subject, cell, ...Object.values(entered), ...extraCells];
  if (contents.every((value) => value === null || value === '')) return null;
  return {
    key: text('key') ?? '',
    subject: subject ?? '',
    sheet,
    cell: cell?.replaceAll('$', '') ?? null,
    entered,
    extraCells,
  };
}

function valueOrNull(value: CellValue): PlainValue {
  if (typeof value === 'object') return value === null ? null : value.error;
  return isBlank(value) ? null : value;
}
