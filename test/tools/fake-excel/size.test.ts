/** Large sheets: within the limits of Excel on the web, in blocks. */
import { startExcel } from './node';

const COLUMNS = 20;

const person = (row: number) =>
  Array.from({ length: COLUMNS }, (_, column) => (column % 4 === 3 ? row / 10 : `isian ${row % 97} ${column}`));

describe('size and speed', () => {
  it('6,000 x 20 cells are written and read in two requests', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [] } });
    const rows = Array.from({ length: 6000 }, (_, row) => person(row));
    const totals = await host.requests.during(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRangeByIndexes(0, 0, rows.length, COLUMNS);
        range.values = rows;
        await context.sync();
        range.load('values');
        await context.sync();
        expect(range.values[5999]).toEqual(person(5999));
      }),
    );
    expect(totals.count).toBe(2);
  });

  it('100,000 x 20 cells go in and out in blocks under the limit', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [] } });
    const block = 10_000;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      for (let first = 0; first < 100_000; first += block) {
        const rows = Array.from({ length: block }, (_, row) => person(first + row));
        sheet.getRangeByIndexes(first, 0, block, COLUMNS).values = rows;
        await context.sync();
      }
      let read = 0;
      for (let first = 0; first < 100_000; first += block) {
        const range = sheet.getRangeByIndexes(first, 0, block, COLUMNS).load('values');
        await context.sync();
        read += range.values.length;
        range.untrack();
      }
      expect(read).toBe(100_000);
    });
    expect(host.sheet('Data').used).toBe('A1:T100000');
    expect(host.requests.totals().largestSent).toBeLessThan(5 * 1024 * 1024);
  });
});
