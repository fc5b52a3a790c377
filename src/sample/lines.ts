/** The sample as the lines of a text file: `;` between the cells, decimal comma, dates as DD-MM-YYYY. */
import type { PlainValue } from '../workbook/sheet';
import { dashed } from './calendar';
import { rosterColumns, type RosterColumn } from '../record/roster-columns';
import { checkMeasured, type SampleOptions } from './options';
import { sampleRows } from './rows';

/** Without the title rows, as exports are; each line ends as Windows ends it. */
export function* sampleLines(options: SampleOptions): Generator<string> {
  checkMeasured(options);
  const columns = rosterColumns(options.measured);
  yield lineOf(columns.map((column) => column.header));
  for (const { values } of sampleRows(options)) {
    yield lineOf(columns.map((column, index) => textOf(values[index] ?? null, column)));
  }
}

function textOf(value: PlainValue, column: RosterColumn): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  if (column.number === 'dd/mm/yyyy' && value > 1000) return dashed(value);
  return String(value).replace('.', ',');
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')}\r\n`;
}
