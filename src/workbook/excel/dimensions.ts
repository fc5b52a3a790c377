/** Column widths and row heights. Office.js measures both in points. */
import { columnLetters } from '../../record/a1';
import { CALL_BYTES, operation, type Operation } from './operation';
import { addressLists } from './rectangles';

/** A character of the default font is 7 pixels wide at 96 dpi; a pixel is 0.75 points. */
function widthInPoints(characters: number): number {
  return Math.round(Math.min(255, Math.max(0, Number.isFinite(characters) ? characters : 9)) * 7) * 0.75;
}

/** `from`: index of the first column. */
export function* widthOperations(sheet: Excel.Worksheet, widths: readonly number[], from = 0): Generator<Operation> {
  for (const [index, width] of widths.entries()) {
    const letters = columnLetters(from + index);
    yield operation(2 * CALL_BYTES, () => {
      sheet.getRange(`${letters}:${letters}`).format.columnWidth = widthInPoints(width);
    });
  }
}

export function* heightOperations(
  sheet: Excel.Worksheet,
  heights: Readonly<Record<number, number>>,
): Generator<Operation> {
  const rowsOf = new Map<number, number[]>();
  for (const [row, height] of Object.entries(heights)) {
    const rows = rowsOf.get(height) ?? [];
    rows.push(Number(row));
    rowsOf.set(height, rows);
  }
  for (const [height, rows] of rowsOf) {
    for (const list of addressLists(stretches(rows))) {
      yield operation(list.length + 4 * CALL_BYTES, () => {
        const areas = sheet.getRanges(list);
        areas.format.rowHeight = height;
        areas.untrack();
      });
    }
  }
}

/** `5:7` for consecutive rows. */
function stretches(rows: readonly number[]): readonly string[] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found.map(([first, last]) => `${first}:${last}`);
}
