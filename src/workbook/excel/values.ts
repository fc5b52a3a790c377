/** Values in blocks as large as a request allows. */
import type { PlainValue } from '../sheet';
import { cellInput, type CellInput } from './cell-input';
import { CALL_BYTES, operation, type Operation, REQUEST_BYTES, rowBytes } from './operation';

/** A row of values. */
export interface ValueRow {
  readonly values: readonly PlainValue[];
  /** The number format of each cell that has one. */
  readonly formats?: readonly (string | undefined)[];
  /** The formula of each cell that has one, in place of its value. */
  readonly formulas?: readonly (string | null)[];
}

/** Writes rows from row `top` (from 1) and column `left` (from 0), `width` cells each. */
export function* valueOperations(
  sheet: Excel.Worksheet,
  rows: Iterable<ValueRow | null>,
  { top, left, width }: { readonly top: number; readonly left: number; readonly width: number },
): Generator<Operation> {
  if (width === 0) return;
  let block: CellInput[][] = [];
  let bytes = 0;
  let first = top;
  const written = (): Operation => {
    const values = block;
    const start = first;
    first += block.length;
    block = [];
    const cost = bytes + 2 * CALL_BYTES;
    bytes = 0;
    return operation(cost, () => {
      sheet.getRangeByIndexes(start - 1, left, values.length, width).values = values;
    });
  };
  for (const row of rows) {
    const entries = Array.from(
      { length: width },
      (_none, index) => row?.formulas?.[index] ?? cellInput(row?.values[index] ?? null, row?.formats?.[index]),
    );
    const cost = rowBytes(entries);
    if (block.length > 0 && bytes + cost > REQUEST_BYTES) yield written();
    block.push(entries);
    bytes += cost;
  }
  if (block.length > 0) yield written();
}
