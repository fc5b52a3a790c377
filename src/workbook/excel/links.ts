/** Links within the workbook. Set before the values: Excel writes the link's text into the cell, then values replace it. */
import { linkResolver } from '../links';
import type { CellGrid } from './styles';
import { CALL_BYTES, operation, type Operation, textBytes } from './operation';

/** Each link is a separate call; more would take too long. */
export const MOST_LINKS = 10_000;

export function countLinks(rows: CellGrid): number {
  return rows.reduce((sum, row) => sum + (row ?? []).filter((cell) => cell?.link !== undefined).length, 0);
}

/** `names`: from the name that a report uses to the name in the workbook. */
export function* linkOperations(
  sheet: Excel.Worksheet,
  rows: CellGrid,
  names: ReadonlyMap<string, string>,
): Generator<Operation> {
  const target = linkResolver(names);
  let made = 0;
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell?.link === undefined || made === MOST_LINKS) continue;
      const place = target(cell.link);
      if (place === null) continue;
      made += 1;
      yield operation(4 * CALL_BYTES + textBytes(place), () => {
        const range = sheet.getCell(row, column);
        range.hyperlink = { documentReference: place };
        range.untrack();
      });
    }
  }
}
