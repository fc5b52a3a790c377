/** The canonical form of cells: what digests are taken over. docs/sidik.md describes it for other programs. */
import type { CellValue } from '../record/cell';
import { base32, digestOf, shortCode } from './code';

/** A cell as its shortest text: 22.5, SLTA, nothing. A date is its serial number, as the cell holds it. */
export function cellLine(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return `#${value.error}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return value.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Cells of one row, parted by tabs and ended by a line feed. */
export function lineOf(cells: Iterable<CellValue | undefined>): string {
  return `${[...cells].map(cellLine).join('\t')}\n`;
}

const ROW_CODE = 6;
const COLUMN_CODE = 8;

/** The code of one row: of its stated cells, in the table's order. */
export function rowCode(cells: Iterable<CellValue | undefined>): string {
  return shortCode(lineOf(cells), ROW_CODE);
}

/**
 * The code of one column: of its header, and of how often each value stands in it, the values in the order of their
 * code units. Sorting the rows leaves it as it is; changing one cell does not.
 */
export function columnCode(header: string, values: Iterable<CellValue | undefined>): string {
  const counts = new Map<string, number>();
  for (const value of values) {
    const text = cellLine(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const lines = [...counts.keys()].sort().map((text) => `${text}\t${String(counts.get(text))}\n`);
  return base32(digestOf([lineOf([header]), ...lines])).slice(0, COLUMN_CODE);
}
