/** What Excel hands to a function, as cells: a range is rows of values, what was left out is null. */
import type { CellValue } from '../../record/cell';

/** The rows of a range; a value that is no range is one cell, and nothing is one empty cell. */
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
