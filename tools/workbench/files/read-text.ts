/** Reads a CSV or OpenDocument file as a snapshot: values only. */
import type { CellValue, Row } from '../../../src/record/cell';
import { filesText } from '../text/workbench';
import type { Workbook } from '../../../src/workbook/workbook';
import type { OnRows, OpenedFile } from './read-book';
import { cellOf } from './read-sheet';
import type { GridCellRows, GridBook, GridCell } from './snapshot';

export async function readPlainRows(workbook: Workbook, onRows?: OnRows): Promise<OpenedFile> {
  const styles: GridBook['styles'] = { text: { n: { pattern: '@' } } };
  const sheets: GridBook['sheets'] = {};
  const order: string[] = [];
  let done = 0;
  for (const { name, hidden } of await workbook.sheets()) {
    const id = `s${String(order.length + 1)}`;
    const rows: Row[] = [];
    for await (const block of workbook.rows(name)) {
      rows.push(...block);
      onRows?.(done + (block.at(-1)?.number ?? 0));
    }
    const read = workbook.typed ? (value: CellValue) => cellOf(value, null, false) : textReader(rows);
    const cells: GridCellRows = {};
    let width = 0;
    for (const { number, values } of rows) {
      const line: Record<number, GridCell> = {};
      values.forEach((value, column) => {
        if (value !== null) line[column] = read(value);
      });
      cells[number - 1] = line;
      width = Math.max(width, values.length);
    }
    const last = rows.at(-1)?.number ?? 0;
    done += last;
    order.push(id);
    sheets[id] = {
      id,
      name,
      hidden: hidden ? 1 : 0,
      cellData: cells,
      rowCount: Math.max(last + 100, 200),
      columnCount: Math.max(width + 10, 26),
    };
  }
  const snapshot: GridBook = {
    id: 'buku',
    name: workbook.name,
    appVersion: '0.25.1',
    styles,
    sheetOrder: order,
    sheets,
    resources: [],
  };
  return { snapshot, omissions: workbook.typed ? [{ template: filesText.stylesLost, params: {} }] : [] };
}

const COMMA = /^-?\d{1,15},\d+$/;
const POINT = /^-?\d{1,15}\.\d+$/;
const WHOLE = /^-?(?:0|[1-9]\d{0,14})$/;

/**
 * Cells of a CSV file: numbers become numbers, everything else stays text, including a NIP (more than 15 digits)
 * and a code that begins with 0. The decimal sign is the one the file uses; if it uses both, such cells stay text.
 */
function textReader(rows: readonly Row[]): (value: CellValue) => GridCell {
  const uses = (pattern: RegExp): boolean =>
    rows.some(({ values }) => values.some((value) => typeof value === 'string' && pattern.test(value)));
  const comma = uses(COMMA);
  const decimal = comma && uses(POINT) ? null : comma ? COMMA : POINT;
  return (value) => {
    if (typeof value !== 'string') return cellOf(value, null, false);
    const number = WHOLE.test(value) || (decimal !== null && decimal.test(value) && !/^-?0\d/.test(value));
    if (number && value.replace(/\D/g, '').length <= 15) return cellOf(Number(value.replace(',', '.')), null, false);
    return { ...cellOf(value, null, false), ...(/^[\d.,+=-]/.test(value) ? { s: 'text' } : {}) };
  };
}
