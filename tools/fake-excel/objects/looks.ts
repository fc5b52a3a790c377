/** The look of a range as properties: one value where all cells agree, null where they differ, as Excel answers. */
import type { Area } from '../model/area';
import { cellsOf, intersection, isUnbounded } from '../model/area';
import type { Look, LookKey } from '../model/look';
import { mustAllow } from '../model/protection';
import type { CellRange } from '../model/range';
import { usedArea } from '../model/used';
import type { Scalar } from './object';

/** The cells to look at: of whole rows and columns the first, and those that are used. */
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

export function common<V>(range: CellRange, pick: (look: Look) => V): V | null {
  let found: { readonly value: V } | undefined;
  for (const [row, column] of looked(range)) {
    const value = pick(range.sheet.looks.at(row, column));
    if (found === undefined) found = { value };
    else if (found.value !== value) return null;
  }
  return found?.value ?? null;
}

export function applyLook(range: CellRange, patch: Partial<Look> | ((look: Look) => Partial<Look>)): void {
  const { sheet, area: where } = range;
  mustAllow(sheet, 'allowFormatCells');
  sheet.looks.apply(where, patch);
  sheet.workbook.tell({ kind: 'format changed', sheet, area: where });
}

/** One key of the look as a property of a range's format. */
export const look = <K extends LookKey>(key: K, check: (value: unknown) => Look[K]): Scalar<CellRange> => ({
  get: (range) => common(range, (one) => one[key]),
  set: (range, value) => {
    const checked = check(value);
    applyLook(range, (one) => ({ ...one, [key]: checked }));
  },
});
