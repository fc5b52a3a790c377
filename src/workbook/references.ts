/** References in a formula, moved with the cell that holds it or written relative to it. */
import { columnLetters, columnNumber } from '../record/a1';
import { MAX_COLUMN_INDEX, MAX_ROWS } from './bounds';

/** Quoted texts, sheet names and table columns are skipped; cells, columns and rows may have `$`. */
const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(?<![\w.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(])|(?<![\w.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(])/g;

interface Spelling {
  readonly column: (letters: string, isFixed: boolean) => string;
  readonly row: (number: number, isFixed: boolean) => string;
  readonly rowFirst: boolean;
}

function respelled(formula: string, { column, row, rowFirst }: Spelling): string {
  return formula.replace(piece, (whole: string, ...parts: readonly (string | number | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, number, from, first, to, last, top, high, bottom, low] = parts;
    if (letters !== undefined && number !== undefined) {
      const place = [column(String(letters), fixedColumn === '$'), row(Number(number), fixedRow === '$')];
      return (rowFirst ? place.reverse() : place).join('');
    }
    if (first !== undefined && last !== undefined)
      return `${column(String(first), from === '$')}:${column(String(last), to === '$')}`;
    if (high !== undefined && low !== undefined)
      return `${row(Number(high), top === '$')}:${row(Number(low), bottom === '$')}`;
    return whole;
  });
}

/** The formula as if copied that many rows and columns further: references without `$` move. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return respelled(formula, {
    rowFirst: false,
    column: (letters, isFixed) => {
      const index = columnNumber(letters) - 1 + (isFixed ? 0 : columns);
      return (isFixed ? '$' : '') + columnLetters(wrapped(index, MAX_COLUMN_INDEX + 1));
    },
    row: (number, isFixed) => (isFixed ? '$' : '') + String(wrapped(number - 1 + (isFixed ? 0 : rows), MAX_ROWS) + 1),
  });
}

/** Excel wraps around at the edge of the sheet. */
function wrapped(index: number, size: number): number {
  return ((index % size) + size) % size;
}

/** The formula in R1C1 relative to its cell (row from 1, column from 0): neighbours with the same computation are equal. */
export function relativeFormula(formula: string, row: number, column: number): string {
  const part = (sign: string, number: number, own: number, isFixed: boolean): string =>
    isFixed ? `${sign}${number}` : number === own ? sign : `${sign}[${number - own}]`;
  return respelled(formula, {
    rowFirst: true,
    row: (number, isFixed) => part('R', number, row, isFixed),
    column: (letters, isFixed) => part('C', columnNumber(letters), column + 1, isFixed),
  });
}
