/** Looks into a sheet as data the way a reader does: by cell name, by text. */
import type { SheetCell, SheetData } from '../../src/workbook/sheet';

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function at(sheet: SheetData, place: string): SheetCell | null {
  const parts = /^([A-Z]+)(\d+)$/.exec(place);
  if (parts === null) throw new Error(`no cell: ${place}`);
  return sheet.rows[Number(parts[2]) - 1]?.[columnIndex(parts[1] ?? 'A')] ?? null;
}

export function valueAt(sheet: SheetData, place: string): unknown {
  return at(sheet, place)?.value ?? null;
}

/** The number of the first row whose first column holds this text. */
export function rowOf(sheet: SheetData, text: string): number {
  const index = sheet.rows.findIndex((row) => row?.[0]?.value === text);
  if (index < 0) throw new Error(`no row begins with ${text}`);
  return index + 1;
}

/** The values of one row, by its number. */
export function rowValues(sheet: SheetData, row: number): unknown[] {
  return (sheet.rows[row - 1] ?? []).map((cell) => cell?.value ?? null);
}

export function texts(sheet: SheetData): string[] {
  return sheet.rows.flatMap((row) =>
    (row ?? []).flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])),
  );
}
