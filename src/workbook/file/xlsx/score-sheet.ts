/** The sheet of results by row, for a workbook with only our sheets. */
import type { CellFormat, PlainValue, SheetCell } from '../../sheet';
import type { ScoreColumn, ScoreTable } from '../../workbook';
import { ROW_HEADER, SCORE_SHEET } from '../../../text/workbook/file';
import type { NewCell, NewSheet } from './create';
import { MAX_ROWS } from '../../bounds';

const bold: CellFormat = { bold: true };
/** Below the header. */
const ROWS_A_SHEET = MAX_ROWS - 1;

/** As many sheets as the results need. All take their rows from one iterator, so they must be written in order. */
export function scoreSheets(scores: ScoreTable, rowCount: number, rowsASheet = ROWS_A_SHEET): readonly NewSheet[] {
  const columns = [...scores.identity, ...scores.scores];
  const source = scores.rows()[Symbol.iterator]();
  const sheets = Math.max(1, Math.ceil(rowCount / rowsASheet));
  return Array.from({ length: sheets }, (_each, index) => ({
    ...(index === 0 ? { role: 'skor' as const } : {}),
    name: SCORE_SHEET,
    widths: [8, ...columns.map((column) => column.width)],
    rows: rowsOf(source, columns, scores.identity.length, index === sheets - 1 ? Infinity : rowsASheet),
    frozenRows: 1,
    filter: { headerRow: 1, columns: columns.length + 1 },
  }));
}

function* rowsOf(
  source: Iterator<{
    readonly row: number;
    readonly identity: readonly PlainValue[];
    readonly scores: readonly PlainValue[];
  }>,
  columns: readonly ScoreColumn[],
  identityCount: number,
  most: number,
): Generator<readonly NewCell[]> {
  yield [ROW_HEADER, ...columns.map((column) => column.header)].map((value): SheetCell => ({ value, format: bold }));
  for (let number = 0; number < most; number += 1) {
    const next = source.next();
    if (next.done === true) return;
    const { row, identity, scores } = next.value;
    const cells: NewCell[] = [row];
    columns.forEach((column, index) => {
      const value = (index < identityCount ? identity[index] : scores[index - identityCount]) ?? null;
      cells.push(value === null || column.format === undefined ? value : { value, format: column.format });
    });
    yield cells;
  }
}
