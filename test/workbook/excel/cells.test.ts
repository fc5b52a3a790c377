/** Changing and marking the user's cells. Through Microsoft's client library, on a stand-in workbook; not run in Excel. */
import { opened, changeOf, rekap } from './support';

describe('an edit', () => {
  it('changes cells and gives what stood there before, formulas as formulas', async () => {
    const { workbook, host } = await opened({
      Data: [
        ['Pendidikan', 'JP'],
        ['S1', 20],
        ['s.2', 24],
      ],
    });
    host.user.type('Data', 'B3', '=B2+4');
    const before = await workbook.edit('Data', [
      { row: 2, column: 0, value: 'S-1' },
      { row: 3, column: 0, value: 'S-2' },
      { row: 3, column: 1, value: 24 },
    ]);
    expect(host.sheet('Data').values('A2:B3')).toEqual([
      ['S-1', 20],
      ['S-2', 24],
    ]);
    expect(before).toEqual([
      { row: 2, column: 0, value: 'S1' },
      { row: 3, column: 0, value: 's.2' },
      expect.objectContaining({ row: 3, column: 1, formula: '=B2+4' }),
    ]);
  });

  it('is taken back by an edit with what stood there before', async () => {
    const { workbook, host } = await opened({
      Data: [
        ['a', 'b'],
        ['199001012015011001', 7],
        [null, true],
      ],
    });
    host.user.type('Data', 'B2', '=3+4');
    const formulas = host.sheet('Data').formulas();
    const before = await workbook.edit('Data', [
      { row: 2, column: 0, value: 'x' },
      { row: 2, column: 1, value: '=SUM(A1)' },
      { row: 3, column: 0, value: 1 },
      { row: 3, column: 1, value: null },
    ]);
    expect(host.sheet('Data').formulas('A2:B3')).toEqual([
      ['x', '=SUM(A1)'],
      [1, ''],
    ]);
    expect(host.sheet('Data').value('B2')).toBe('=SUM(A1)');
    await workbook.edit('Data', before);
    expect(host.sheet('Data').formulas()).toEqual(formulas);
    expect(host.sheet('Data').value('A2')).toBe('199001012015011001');
  });

  it('keeps a number a number where the cell is formatted as text, and the format too', async () => {
    const { workbook, host } = await opened({ Data: [['JP'], ['24 JP']] });
    host.sheet('Data').model.styles.apply({ row: 1, column: 0, rows: 1, columns: 1 }, { numberFormat: '@' });
    await workbook.edit('Data', [{ row: 2, column: 0, value: 24 }]);
    expect(host.sheet('Data').value('A2')).toBe(24);
    expect(host.sheet('Data').numberFormats('A2')).toEqual([['@']]);
  });

  it('of 2,000 cells is one request to change them, and so one step', async () => {
    const { workbook, host } = await opened({ Data: [] });
    const edits = Array.from({ length: 2_000 }, (_none, index) => ({
      row: index * 2 + 1,
      column: index % 3,
      value: 'S-1',
    }));
    const totals = await host.requests.during(() => workbook.edit('Data', edits));
    // Events off, two to read, one to write, events on.
    expect(totals.count).toBe(5);
    expect(totals.largestSent).toBeLessThan(5 * 1024 * 1024);
    expect(host.sheet('Data').value('B3')).toBe('S-1');
  });

  it('that Excel refuses leaves every cell as it was', async () => {
    const { workbook, host } = await opened({ Data: [['a'], ['b'], ['c']] });
    host.faults.failRequest(3, 'GeneralException');
    await expect(
      workbook.edit('Data', [
        { row: 1, column: 0, value: 'x' },
        { row: 3, column: 0, value: 'y' },
      ]),
    ).rejects.toThrow('Excel refused this request (GeneralException)');
    expect(host.sheet('Data').values()).toEqual([['a'], ['b'], ['c']]);
  });

  it('gives back the cells that were changed before Excel refused another', async () => {
    const { workbook, host } = await opened({ Data: [['a', 'b']] });
    host.sheet('Data').model.styles.apply({ row: 0, column: 0, rows: 1, columns: 1 }, { locked: false });
    host.user.protect('Data');
    await expect(
      workbook.edit('Data', [
        { row: 1, column: 0, value: 'x' },
        { row: 1, column: 1, value: 'y' },
      ]),
    ).rejects.toThrow('The sheet "Data" is protected');
    expect(host.sheet('Data').values()).toEqual([['a', 'b']]);
  });

  it('of no cell asks Excel for nothing', async () => {
    const { workbook, host } = await opened();
    expect(await workbook.edit('Data', [])).toEqual([]);
    expect(host.requests.all).toEqual([]);
  });
});

describe('marks', () => {
  const marks = [
    { row: 2, column: 0, colour: 'F6DDD0' },
    { row: 3, column: 0, colour: 'F6DDD0' },
    { row: 3, column: 1, colour: 'FBEFD9' },
  ];

  it('lie over the cells, whose own colours stay as they are', async () => {
    const { workbook, host } = await opened({
      Data: [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ],
    });
    const sheet = host.sheet('Data');
    sheet.model.styles.apply(
      { row: 1, column: 0, rows: 1, columns: 1 },
      { fillColor: '#FFFF00', fillPattern: 'Solid' },
    );
    await workbook.mark('Data', marks);
    expect(sheet.conditionalFormats.map(({ address, fill }) => [address, fill['color']])).toEqual([
      ['A2:A3', '#F6DDD0'],
      ['B3', '#FBEFD9'],
    ]);
    expect([sheet.style('A2').fillColor, sheet.style('A3').fillColor]).toEqual(['#FFFF00', '']);
  });

  it('are taken back wholly, and the rules of the user stay', async () => {
    const { workbook, host } = await opened({
      Data: [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ],
    });
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Data').getRange('A1:B3').conditionalFormats.add('Custom');
      own.custom.rule.formula = '=A1>2';
      own.custom.format.fill.color = '#00FF00';
      await context.sync();
    });
    await workbook.mark('Data', marks);
    await workbook.unmark();
    expect(host.sheet('Data').conditionalFormats.map(({ formula }) => formula)).toEqual(['=A1>2']);
  });

  it('of before go when others are set, on whatever sheet they are, and also when rows have been deleted', async () => {
    const { workbook, host } = await opened({
      Data: [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ],
      Lain: [['x']],
    });
    await workbook.mark('Lain', [{ row: 1, column: 0, colour: 'F6DDD0' }]);
    await workbook.mark('Data', marks);
    expect(host.sheet('Lain').conditionalFormats).toEqual([]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('2:2').delete('Up');
      await context.sync();
    });
    await workbook.unmark();
    expect(host.sheet('Data').conditionalFormats).toEqual([]);
  });

  it('of 6,000 scattered cells take no more requests than three of them', async () => {
    const counts: number[] = [];
    for (const count of [3, 6_000]) {
      const { workbook, host } = await opened({ Data: [['a']] });
      const many = Array.from({ length: count }, (_none, index) => ({
        row: index * 2 + 2,
        column: index % 9,
        colour: 'F6DDD0',
      }));
      counts.push((await host.requests.during(() => workbook.mark('Data', many))).count);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});

describe('what is remembered', () => {
  it('stands in the settings of the workbook, and is forgotten when asked', async () => {
    const { workbook, host } = await opened();
    expect(await workbook.loadSetting('ipasn.choices')).toBeNull();
    await workbook.saveSetting('ipasn.choices', '{"sheet":"Data"}');
    expect(host.settings).toEqual({ 'ipasn.choices': '{"sheet":"Data"}' });
    await workbook.saveSetting('ipasn.choices', '{"sheet":"Lain"}');
    expect(await workbook.loadSetting('ipasn.choices')).toBe('{"sheet":"Lain"}');
    await workbook.saveSetting('ipasn.choices', null);
    await workbook.saveSetting('ipasn.choices', null);
    expect(await workbook.loadSetting('ipasn.choices')).toBeNull();
    expect(host.settings).toEqual({});
  });
});

describe('the view', () => {
  it('tells the active sheet, and shows a cell', async () => {
    const { workbook, host } = await opened({ Data: [['a']], Lain: [['b']] });
    expect(await workbook.activeSheet()).toBe('Data');
    await workbook.select('Lain', { row: 214, column: 27 });
    expect([host.activeSheet, host.sheet('Lain').selection]).toEqual(['Lain', 'AB214']);
  });

  it('cannot show a cell of a hidden sheet, and says how to show the sheet', async () => {
    const { workbook, host } = await opened({ Data: [['a']], Lain: [['b']] });
    host.user.showSheet('Lain', 'VeryHidden');
    await expect(workbook.select('Lain', { row: 1, column: 0 })).rejects.toThrow('The sheet "Lain" is hidden');
  });
});

describe('watching', () => {
  async function soon(): Promise<void> {
    await new Promise((done) => setTimeout(done, 30));
  }

  it('tells what this user and other authors change, in order', async () => {
    const { workbook, host } = await opened({ Data: [['a']] });
    const seen: unknown[] = [];
    await workbook.watch((change) => seen.push(change));
    host.user.type('Data', 'B2', 'x');
    host.coAuthor.type('Data', 'C3:C4', [['y'], ['z']]);
    await soon();
    expect(seen).toEqual([
      { sheet: 'Data', address: 'B2', remote: false },
      { sheet: 'Data', address: 'C3:C4', remote: true },
    ]);
  });

  it('is silent about what we write ourselves, and goes on afterwards', async () => {
    const { workbook, host } = await opened({ Data: [['a']] });
    const seen: unknown[] = [];
    await workbook.watch((change) => seen.push(change));
    await workbook.write(changeOf([rekap]));
    await workbook.edit('Data', [{ row: 1, column: 0, value: 'b' }]);
    await soon();
    expect(seen).toEqual([]);
    host.user.type('Data', 'A1', 'c');
    await soon();
    expect(seen).toEqual([{ sheet: 'Data', address: 'A1', remote: false }]);
  });

  it('goes on after a write that failed', async () => {
    const { workbook, host } = await opened({ Data: [['a']] });
    const seen: unknown[] = [];
    await workbook.watch((change) => seen.push(change));
    host.faults.failRequest(4, 'GeneralException');
    await expect(workbook.write(changeOf([rekap]))).rejects.toThrow();
    host.user.type('Data', 'A1', 'c');
    await soon();
    expect(seen).toHaveLength(1);
  });

  it('ends when asked', async () => {
    const { workbook, host } = await opened({ Data: [['a']] });
    const seen: unknown[] = [];
    const stop = await workbook.watch((change) => seen.push(change));
    await stop();
    host.user.type('Data', 'A1', 'c');
    await soon();
    expect(seen).toEqual([]);
  });
});
