/** Cells on their way between the page and its worker. */
import { SliceCollector, slicesOf, withoutCells } from '../../../../tools/workbench/files/slices';
import type { GridBook } from '../../../../tools/workbench/files/snapshot';

const cell = (v: number) => ({ v, t: 2 });
const book: GridBook = {
  id: 'b',
  name: 'uji',
  appVersion: '',
  styles: {},
  sheetOrder: ['one', 'two'],
  sheets: {
    one: { id: 'one', cellData: { 0: { 0: cell(1), 3: cell(2) }, 4: { 1: cell(3) }, 9: { 0: cell(4), 1: cell(5) } } },
    two: { id: 'two', name: 'Kosong' },
  },
};

describe('slices of a workbook', () => {
  it('a workbook in slices of any size is the same workbook', () => {
    for (const most of [1, 2, 3, 100]) {
      const slices = [...slicesOf(book, most)];
      const sliced = new SliceCollector();
      for (const slice of slices) sliced.add(structuredClone(slice));
      const { sheets } = sliced.assemble(withoutCells(book));
      expect(sheets['one']).toEqual(book.sheets['one']);
      expect(sheets['two']).toEqual({ ...book.sheets['two'], cellData: {} });
      expect(slices.length).toBe(most === 100 ? 1 : most === 1 ? 3 : 2);
    }
  });

  it('what is sent ahead is not sent again', () => {
    expect(withoutCells(book).sheets['one']?.cellData).toEqual({});
    expect(book.sheets['one']?.cellData).not.toEqual({});
  });
});
