/** Addresses as Excel writes them: A1, $A$1:B20, C:D, 2:5, 'My sheet'!A1. */
import { invalidArgument } from '../errors';
import type { Area } from './area';
import { isEntireColumn, isEntireRow, isOnSheet, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from './area';

function columnName(index: number): string {
  let name = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string): Corner | null {
  const parts = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text);
  const [, letters, digits] = parts ?? [];
  if (letters === undefined && digits === undefined) return null;
  return {
    column: letters === undefined ? null : columnIndex(letters),
    row: digits === undefined ? null : Number(digits) - 1,
  };
}

/** Splits `'My ''own'' sheet'!A1` into its sheet (null if there is none) and the rest. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly cells: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted?.[1] !== undefined && quoted[2] !== undefined)
    return { sheet: quoted[1].replaceAll("''", "'"), cells: quoted[2] };
  const mark = address.lastIndexOf('!');
  return mark < 0 ? { sheet: null, cells: address } : { sheet: address.slice(0, mark), cells: address.slice(mark + 1) };
}

/** The area of an address without a sheet; null if it is not an address. */
export function parseArea(cells: string): Area | null {
  const [first, second, ...more] = cells.trim().split(':');
  if (first === undefined || more.length > 0) return null;
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  if (from === null || to === null) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if (second === undefined && (from.row === null || from.column === null)) return null;

  const rows = from.row === null || to.row === null ? [0, MAX_ROWS - 1] : [from.row, to.row];
  const columns = from.column === null || to.column === null ? [0, MAX_COLUMNS - 1] : [from.column, to.column];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const found = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return isOnSheet(found) ? found : null;
}

export function areaAt(cells: string): Area {
  const found = parseArea(cells);
  if (found === null) throw invalidArgument(`"${cells}" is no address`);
  return found;
}

export function addressOf(one: Area): string {
  if (isEntireColumn(one) && isEntireRow(one)) return `1:${MAX_ROWS}`;
  if (isEntireColumn(one)) return `${columnName(one.column)}:${columnName(lastColumn(one))}`;
  if (isEntireRow(one)) return `${one.row + 1}:${lastRow(one) + 1}`;
  const first = `${columnName(one.column)}${one.row + 1}`;
  return one.rows === 1 && one.columns === 1 ? first : `${first}:${columnName(lastColumn(one))}${lastRow(one) + 1}`;
}

/** A sheet name as written before `!`: quoted if it has more than letters, digits, points and underscores. */
export const quotedSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null ? name : `'${name.replaceAll("'", "''")}'`;
