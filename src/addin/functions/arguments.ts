/** Arguments as Excel passes them: cells with plain values or data types, single or as columns of one length. */
import { columnLetters } from '../../record/a1';
import type { CellValue } from '../../record/cell';
import { functionText } from '../../text/core/score';
import { UserError } from '../../text/core/user-error';
import { formatNumber } from '../../text/core/translate';
import { language } from './runtime';

export interface Argument {
  readonly name: string;
  readonly value: unknown;
}

/**
 * The arguments side by side as rows; a single cell is repeated in each.
 * @throws UserError for columns of different lengths, and for several columns in one argument.
 */
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

/** The rows of a range; any other value is one cell, and an omitted one an empty cell. */
export function rowsOf(argument: unknown): readonly (readonly CellValue[])[] {
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  const rows = argument.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  return rows.length === 0 || rows.every((row) => row.length === 0) ? [[null]] : rows;
}

/** A value with a data type (a formatted number, a linked entity, an error) counts as the plain value that it shows. */
function cellOf(value: unknown): CellValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : { error: '#NUM!' };
    case 'object':
      return value === null ? null : plainValue(value);
    case 'undefined':
      return null;
    default:
      return { error: '#VALUE!' };
  }
}

function plainValue(value: object): CellValue {
  const type = text(value, 'type');
  if (type === 'Empty') return null;
  const basic: unknown = 'basicValue' in value ? value.basicValue : undefined;
  if (type === 'Error' || text(value, 'basicType') === 'Error' || 'code' in value) {
    return { error: text(value, 'code') ?? (typeof basic === 'string' ? basic : '#VALUE!') };
  }
  const isPlain = typeof basic === 'string' || typeof basic === 'number' || typeof basic === 'boolean';
  return isPlain ? cellOf(basic) : { error: '#VALUE!' };
}

function text(value: object, name: string): string | undefined {
  const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof found === 'string' ? found : undefined;
}
