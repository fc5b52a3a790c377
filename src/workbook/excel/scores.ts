/** Scores beside the data: as values, or as one formula that spills over the rows. */
import { excelText } from '../../text/workbook/excel';
import { UserError } from '../../text/core/user-error';
import { scoresMetadata } from '../metadata';
import { scorePosition, type ScorePosition } from './score-position';
import { inspect, writeMetadata } from './snapshot';
import { runQueue, runWithEventsDisabled } from './run-batch';
import { errorContext } from './errors';
import type { ScoreFormula } from '../live';
import type { ScoreColumn, ScoreTable } from '../workbook';
import { cellInput } from './cell-input';
import { formatOperations, numberFormatOperation } from './styles';
import { CALL_BYTES, operation, type Operation, textBytes } from './operation';
import { rangeOf } from './rectangles';
import { widthOperations } from './dimensions';
import { valueOperations, type ValueRow } from './values';

export function* scoreOperations(table: ScoreTable, place: ScorePosition): Generator<Operation> {
  const { headerRow, scores } = table;
  let last = headerRow;
  for (const { row } of table.rows()) last = row;
  yield* columnOperations(scores, place, headerRow, headerRow + 1, last);
  const formats = scores.map(({ format }) => format?.number);
  yield* valueOperations(place.sheet, scoreRows(table, formats), {
    top: headerRow + 1,
    left: place.from,
    width: scores.length,
  });
}

function* formulaOperations(formula: ScoreFormula, place: ScorePosition): Generator<Operation> {
  const { columns, headerRow, firstRow, lastRow } = formula;
  yield* columnOperations(columns, place, headerRow, firstRow, lastRow);
  yield operation(2 * CALL_BYTES + textBytes(formula.formula), () => {
    place.sheet.getCell(firstRow - 1, place.from).formulas = [[formula.formula]];
  });
}

/** Clears the columns of an earlier run, then sets headers, widths and formats. */
function* columnOperations(
  columns: readonly ScoreColumn[],
  { sheet, from, earlier, neighbour }: ScorePosition,
  headerRow: number,
  first: number,
  last: number,
): Generator<Operation> {
  const right = from + columns.length - 1;
  if (earlier !== null) yield operation(2 * CALL_BYTES, () => rangeOf(sheet, earlier).clear());
  yield* widthOperations(
    sheet,
    columns.map(({ width }) => width),
    from,
  );
  yield operation(6 * CALL_BYTES + columns.length * CALL_BYTES, () => {
    const headers = rangeOf(sheet, { top: headerRow, bottom: headerRow, left: from, right });
    if (neighbour === null || neighbour < 0) headers.format.font.bold = true;
    else headers.copyFrom(sheet.getCell(headerRow - 1, neighbour), 'Formats');
    headers.values = [columns.map(({ header }) => cellInput(header))];
  });
  if (last < first) return;
  for (const [index, { format }] of columns.entries()) {
    const column = { top: first, bottom: last, left: from + index, right: from + index };
    if (format?.number !== undefined) yield numberFormatOperation(sheet, column, format.number);
    if (format !== undefined) yield* formatOperations(sheet, [column], format);
  }
}

/** A row of scores for each row below the header; rows without a person are empty. */
function* scoreRows(table: ScoreTable, formats: readonly (string | undefined)[]): Generator<ValueRow | null> {
  let next = table.headerRow + 1;
  for (const { row, scores } of table.rows()) {
    for (; next < row; next += 1) yield null;
    if (row < next) continue;
    yield { values: scores, formats };
    next += 1;
  }
}

/** Writes scores as a formula beside the data, and records where. */
export async function writeFormula(formula: ScoreFormula): Promise<void> {
  const { sheet, headerRow, columns } = formula;
  const errors = errorContext(sheet);
  await runWithEventsDisabled(errors, async (context) => {
    const snapshot = await inspect(context);
    const target = { sheet, headerRow, columns: columns.length, spills: true };
    const place = await scorePosition(context, target, snapshot.metadata);
    const others = snapshot.metadata.scores.filter((one) => one.sheet !== sheet);
    writeMetadata(
      context,
      { ...snapshot.metadata, scores: [...others, scoresMetadata({ scores: columns }, sheet)] },
      snapshot,
    );
    errors.partialWrite = (cause) => new UserError(excelText.partlyScored, { cause, sheet });
    await runQueue(context, formulaOperations(formula, place));
  });
}
