/** Cell formats: number formats range by range, other styles for all equal cells at once. */
import type { CellFormat, SheetCell } from '../sheet';
import { CALL_BYTES, operation, type Operation } from './operation';
import { addressLists, addressOf, rangeOf, type Rectangle, runsOf } from './rectangles';

export type CellGrid = readonly (readonly (SheetCell | null)[] | null)[];

/** Set before the values, since the number format decides how they are read. */
export function* numberFormatOperations(sheet: Excel.Worksheet, rows: CellGrid): Generator<Operation> {
  for (const [format, rectangles] of runsOf(rows, (cell) => cell?.format?.number ?? null)) {
    for (const rectangle of rectangles) yield numberFormatOperation(sheet, rectangle, format);
  }
}

export function numberFormatOperation(sheet: Excel.Worksheet, rectangle: Rectangle, format: string): Operation {
  return operation(3 * CALL_BYTES, () => setNumberFormat(rangeOf(sheet, rectangle), format));
}

/** Excel accepts one format for a whole range, which the library's types do not allow. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  Object.assign(range, { numberFormat: format });
}

export function* styleOperations(sheet: Excel.Worksheet, rows: CellGrid): Generator<Operation> {
  const known = new Map<string, CellFormat>();
  const keys = new WeakMap<CellFormat, string>();
  const keyOf = (cell: SheetCell | null): string | null => {
    if (cell?.format === undefined) return null;
    const key = keys.get(cell.format) ?? styleKey(cell.format, known);
    keys.set(cell.format, key);
    return key === '' ? null : key;
  };
  for (const [key, rectangles] of runsOf(rows, keyOf)) {
    const format = known.get(key);
    if (format !== undefined) yield* formatOperations(sheet, rectangles, format);
  }
}

function styleKey({ number: _number, ...look }: CellFormat, known: Map<string, CellFormat>): string {
  const set = Object.entries(look);
  if (set.length === 0) return '';
  const key = JSON.stringify(set.sort(([one], [other]) => (one < other ? -1 : 1)));
  known.set(key, look);
  return key;
}

/** Applies `format`, except its number format, to all these cells. */
export function* formatOperations(
  sheet: Excel.Worksheet,
  rectangles: readonly Rectangle[],
  format: CellFormat,
): Generator<Operation> {
  const single = rectangles.filter(({ top, bottom }) => top === bottom);
  const tall = rectangles.filter(({ top, bottom }) => top < bottom);
  for (const [group, manyRows] of [
    [single, false],
    [tall, true],
  ] as const) {
    for (const list of addressLists(group.map(addressOf))) {
      yield operation(list.length + 14 * CALL_BYTES, () => {
        const areas = sheet.getRanges(list);
        applyStyle(areas, format, manyRows);
        areas.untrack();
      });
    }
  }
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

function applyStyle({ format: target }: Excel.RangeAreas, format: CellFormat, manyRows: boolean): void {
  const { bold, italic, size, colour, fill, align, vertical: upDown, wrap, borderBottom } = format;
  if (bold !== undefined) target.font.bold = bold;
  if (italic !== undefined) target.font.italic = italic;
  if (size !== undefined) target.font.size = size;
  if (colour !== undefined) target.font.color = `#${colour}`;
  if (fill !== undefined) target.fill.color = `#${fill}`;
  if (align !== undefined) target.horizontalAlignment = horizontal[align];
  if (upDown !== undefined) target.verticalAlignment = vertical[upDown];
  if (wrap !== undefined) target.wrapText = wrap;
  if (borderBottom === undefined) return;
  for (const side of manyRows ? (['EdgeBottom', 'InsideHorizontal'] as const) : (['EdgeBottom'] as const)) {
    const border = target.borders.getItem(side);
    border.style = 'Continuous';
    border.color = `#${borderBottom}`;
  }
}
