/** Events through the real client library. */
import { startExcel } from './node';

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('events of the fake Excel', () => {
  it('A change by the user names the cells, the values before and after, and leads to the range', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['a']], Lain: [] } });
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.onChanged.add(async (event) => {
        const values = await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          return range.values;
        });
        const { address, changeType, source, triggerSource, details } = event;
        seen.push({ address, changeType, source, triggerSource, before: details.valueBefore, values });
      });
      await context.sync();
    });
    host.user.type('Data', 'A1', 'b');
    host.user.type('Lain', 'A1', 'not watched');
    await soon();
    await soon();
    expect(seen).toEqual([
      {
        address: 'A1',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        before: 'a',
        values: [['b']],
      },
    ]);
  });

  it("The add-in's own changes and those of another author can be told apart", async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['a']] } });
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(`${event.source} ${event.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem('Data').getRange('A1:B1').values = [[1, 2]];
      await context.sync();
    });
    host.coAuthor.type('Data', 'A1', 'b');
    await soon();
    expect(seen).toEqual(['Local ThisLocalAddin', 'Remote Unknown']);
  });

  it('Sheets that are added, activated, renamed and deleted are reported, selections too', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [], Lain: [] } });
    const seen: string[] = [];
    const note = (kind: string) => () => {
      seen.push(kind);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note('added'));
      worksheets.onActivated.add(note('activated'));
      worksheets.onDeactivated.add(note('deactivated'));
      worksheets.onNameChanged.add(note('renamed'));
      worksheets.onDeleted.add(note('deleted'));
      worksheets.getItem('Lain').onSelectionChanged.add((event) => note(`selected ${event.address}`)());
      context.workbook.onSelectionChanged.add(note('selection'));
      await context.sync();
    });
    host.user.addSheet('Rekap');
    host.user.select('Lain', 'B2:C3');
    host.user.renameSheet('Rekap', 'Rekap 2');
    host.user.deleteSheet('Rekap 2');
    await soon();
    expect(seen).toEqual(['added', 'deactivated', 'activated', 'selected B2:C3', 'selection', 'renamed', 'deleted']);
  });

  it('A handler that was removed is not called, nor any while events are off', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [] } });
    let calls = 0;
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem('Data').onChanged.add(() => {
        calls += 1;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host.user.type('Data', 'A1', 1);
    await soon();
    expect(calls).toBe(1);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    host.user.type('Data', 'A1', 2);
    await soon();
    expect(calls).toBe(1);
    await Excel.run(handler.context, async (context) => {
      context.runtime.enableEvents = true;
      handler.remove();
      await context.sync();
    });
    host.user.type('Data', 'A1', 3);
    await soon();
    expect(calls).toBe(1);
  });

  it('A change of a table is reported by the table', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['NIP'], ['1']] } });
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('Data').tables.add('A1:A2', true);
      table.load('id');
      await context.sync();
      table.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.user.type('Data', 'A2', '2');
    host.user.type('Data', 'D9', 'outside');
    await soon();
    expect(seen).toEqual(['A2']);
  });
});
