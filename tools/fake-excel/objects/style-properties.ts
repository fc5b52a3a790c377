/** Style properties of a range: the common value, or null if cells differ, as in Excel. */
import type { Area } from '../model/area';
import { cellsOf, intersection, isUnbounded } from '../model/area';
import type { CellStyle, CellStyleKey } from '../model/style';
import { mustAllow } from '../model/protection';
import type { CellRange } from '../model/range';
import { usedArea } from '../model/used';
import type { Scalar } from './host-object';

/** The cells to compare; for whole rows and columns the first and the used ones. */
function* looked(range: CellRange): Generator<readonly [number, number]> {
  const { area: where, sheet } = range;
  if (!isUnbounded(where)) {
    yield* cellsOf(where);
    return;
  }
  yield [where.row, where.column];
  const used = usedArea(sheet, false);
  const common: Area | null = used === null ? null : intersection(used, where);
  if (common !== null) yield* cellsOf(common);
}

export function commonValue<V>(range: CellRange, pick: (look: CellStyle) => V): V | null {
  let found: { readonly value: V } | undefined;
  for (const [row, column] of looked(range)) {
    const value = pick(range.sheet.styles.at(row, column));
    if (found === undefined) found = { value };
    else if (found.value !== value) return null;
  }
  return found?.value ?? null;
}

export function applyStyle(
  range: CellRange,
  patch: Partial<CellStyle> | ((look: CellStyle) => Partial<CellStyle>),
): void {
  const { sheet, area: where } = range;
  mustAllow(sheet, 'allowFormatCells');
  sheet.styles.apply(where, patch);
  sheet.workbook.emit({ kind: 'format changed', sheet, area: where });
}

/** One key of the style as a property of a range's format. */
export const styleProperty = <K extends CellStyleKey>(
  key: K,
  check: (value: unknown) => CellStyle[K],
): Scalar<CellRange> => ({
  get: (range) => commonValue(range, (one) => one[key]),
  set: (range, value) => {
    const checked = check(value);
    applyStyle(range, (one) => ({ ...one, [key]: checked }));
  },
});
