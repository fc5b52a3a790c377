/** Splits ranges into blocks small enough to process between two frames. */
import type { IRange } from '@univerjs/core';

/** Cells in a block. */
const BLOCK = 2_000;

/** Blocks of whole rows, at most `cells` cells each, down to the last row with content. */
export function rowBlocks(ranges: readonly IRange[], lastRow: number, cells = BLOCK): IRange[] {
  return ranges.flatMap((range) => {
    const rows = Math.max(1, Math.floor(cells / (range.endColumn - range.startColumn + 1)));
    const last = Math.min(range.endRow, lastRow);
    const count = Math.max(0, Math.ceil((last - range.startRow + 1) / rows));
    return Array.from({ length: count }, (_, index) => {
      const startRow = range.startRow + index * rows;
      return { ...range, startRow, endRow: Math.min(last, startRow + rows - 1) };
    });
  });
}
