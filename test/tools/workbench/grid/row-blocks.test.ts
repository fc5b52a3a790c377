/** Which cells are judged at once when a workbook with rules of validation opens. */
import { rowBlocks } from '../../../../tools/workbench/grid/row-blocks';

const range = { startRow: 4, endRow: 10, startColumn: 2, endColumn: 3 };

describe('rowBlocks', () => {
  it('whole rows, at most so many cells at once, down to the last row that holds anything', () => {
    const rows = (lastRow: number, cells: number) =>
      rowBlocks([range], lastRow, cells).map(({ startRow, endRow }) => [startRow, endRow]);
    expect(rows(100, 6)).toEqual([
      [4, 6],
      [7, 9],
      [10, 10],
    ]);
    expect(rows(8, 6)).toEqual([
      [4, 6],
      [7, 8],
    ]);
    expect(rows(3, 6)).toEqual([]);
    expect(rows(5, 1)).toEqual([
      [4, 4],
      [5, 5],
    ]);
  });
});
