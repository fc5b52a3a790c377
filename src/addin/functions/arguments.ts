/** Arguments side by side: each one cell for every row, or a column; all columns of one length. */
import { columnLetters } from '../../record/a1';
import { type CellValue } from '../../record/cell';
import { functionText } from '../../text/core/score';
import { UserError } from '../../text/core/user-error';
import { formatNumber } from '../../text/core/translate';
import { rowsOf } from './cells';
import { language } from './language';

export interface Argument {
  readonly name: string;
  readonly value: unknown;
}

/** The rows that the arguments make up, in their order. @throws Refusal for ranges that do not go together. */
export function alignRows(given: readonly Argument[]): readonly (readonly CellValue[])[] {
  const columns = given.map(({ name, value }) => ({ name, cells: columnOf(name, value) }));
  const long = columns.filter(({ cells }) => cells.length > 1);
  const count = long[0]?.cells.length ?? 1;
  if (long.some(({ cells }) => cells.length !== count)) {
    const lengths = long.map(({ name, cells }) => `${name} ${formatNumber(language, cells.length)}`).join(', ');
    throw new UserError(functionText.lengthsDiffer, { lengths });
  }
  return Array.from({ length: count }, (_, row) =>
    columns.map(({ cells }) => cells[cells.length === 1 ? 0 : row] ?? null),
  );
}

function columnOf(name: string, value: unknown): readonly CellValue[] {
  const rows = rowsOf(value);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > 1) {
    throw new UserError(functionText.severalColumns, { name, count: width, columns: `A:${columnLetters(width - 1)}` });
  }
  return rows.map(([cell]) => cell ?? null);
}
