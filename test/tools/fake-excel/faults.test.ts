/** What goes wrong: protection, cell editing, vanished sheets, limits, unknown members. */
import { startExcel } from './node';

const write = (Excel: typeof globalThis.Excel, address = 'A1') =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange(address).values = [['x']];
    await context.sync();
  });

describe('a protected sheet', () => {
  const protectedClient = (options: Readonly<Record<string, unknown>> = {}) => {
    const client = startExcel({ sheets: { Data: [['a', 'b']] } });
    client.host.user.protect('Data', options);
    return client;
  };

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [['x']])],
    ['looks', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 99)],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['charts', (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B2'))],
    ['rows', (sheet) => sheet.getRange('1:1').delete('Up')],
    ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar')],
  ])('takes no %s', async (_name, act) => {
    const { Excel } = protectedClient();
    const acting = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Data'));
      await context.sync();
    });
    await expect(acting).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('takes what its options allow, and values of unlocked cells', async () => {
    const { Excel, host } = protectedClient({ allowFormatCells: true });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('B1').format.protection.locked = false;
      sheet.getRange('B1').values = [['x']];
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatCells).toBe(true);
    });
    expect(host.sheet('Data').values('A1:B1')).toEqual([['a', 'x']]);
    await expect(write(Excel)).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('can be read, and written once it is unprotected', async () => {
    const { Excel, host } = protectedClient();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const range = sheet.getUsedRange(true).load('values');
      await context.sync();
      expect(range.values).toEqual([['a', 'b']]);
      sheet.protection.unprotect();
      await context.sync();
    });
    await write(Excel);
    expect(host.sheet('Data').value('A1')).toBe('x');
  });
});

describe('faults of the fake Excel', () => {
  it('A workbook with a protected structure takes no new sheet', async () => {
    const { Excel, host } = startExcel();
    host.user.protectStructure();
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add('Rekap');
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('While a cell is edited every request fails, and afterwards works again', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [] } });
    host.faults.startCellEditing();
    await expect(write(Excel)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.faults.endCellEditing();
    await write(Excel);
    expect(host.sheet('Data').value('A1')).toBe('x');
  });

  it('A run that asks to wait for the end of cell editing waits', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [] } });
    host.faults.startCellEditing();
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').values = [['x']];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toBe(false);
    host.faults.endCellEditing();
    await waiting;
    expect(host.sheet('Data').value('A1')).toBe('x');
  });

  it('A sheet that is deleted between two requests is ItemNotFound, its ranges are invalid references', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['a']], Lain: [] } });
    const outcome = (act: (sheet: Excel.Worksheet, range: Excel.Range) => unknown) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const range = sheet.getRange('A1').load('values');
        await context.sync();
        host.faults.beforeRequest(1, () => host.user.deleteSheet('Data'));
        act(sheet, range);
        await context.sync();
      });
    await expect(outcome((sheet) => sheet.getRange('A1').load('values'))).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
    host.load('Data', [['a']]);
    await expect(outcome((_sheet, range) => (range.values = [['x']]))).rejects.toMatchObject({
      code: 'InvalidReference',
    });
  });

  it('A request can be made to fail, once', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [] } });
    host.faults.failRequest(1, 'GeneralException');
    await expect(write(Excel)).rejects.toMatchObject({ code: 'GeneralException' });
    await write(Excel);
    expect(host.sheet('Data').value('A1')).toBe('x');
  });

  it('A slow host answers late', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [] } });
    host.faults.answerAfter(60);
    const started = performance.now();
    await write(Excel);
    expect(performance.now() - started).toBeGreaterThan(55);
  });
});

describe('more than 5 MB', () => {
  const rows = Array.from({ length: 1000 }, () => Array.from({ length: 10 }, () => 'x'.repeat(600)));
  const send = (Excel: typeof globalThis.Excel) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:J1000').values = rows;
      await context.sync();
    });
  const receive = (Excel: typeof globalThis.Excel) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getUsedRange().load('values');
      await context.sync();
    });

  it('are too much for a request, and for a response', async () => {
    await expect(send(startExcel({ sheets: { Data: [] } }).Excel)).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    await expect(receive(startExcel({ sheets: { Data: rows } }).Excel)).rejects.toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
  });

  it('pass where the limit is switched off', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [] }, limit: null });
    await send(Excel);
    await receive(Excel);
    expect(host.sheet('Data').used).toBe('A1:J1000');
    expect(host.requests.totals().largestSent).toBeGreaterThan(6_000_000);
  });
});

describe('what the fake Excel does not know', () => {
  it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ['a method that leads to an object', (sheet) => sheet.getRange('A1').getPrecedents(), 'Range.GetPrecedents()'],
    ['a method that does something', (sheet) => sheet.getRange('A1').flashFill(), 'Range.FlashFill()'],
    ['a property', (sheet) => sheet.getRange('A1').load('savedAsArray'), 'Range.SavedAsArray'],
    ['a part', (sheet) => sheet.shapes.load('items'), 'Worksheet.Shapes'],
    ['a setting', (sheet) => (sheet.getRange('A1').style = 'Good'), 'Range.Style'],
    ['a conditional format', (sheet) => sheet.getRange('A1').conditionalFormats.add('IconSet'), 'IconSet'],
  ])('is refused by name: %s', async (_name, act, named) => {
    const { Excel } = startExcel({ sheets: { Data: [['a']] } });
    const asking = Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Data'));
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'NotImplemented', message: expect.stringContaining(named) });
  });
});

describe('errors, requirement sets and request counts', () => {
  it('An error stops the request where it stands: what came before is done, what comes after is not', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [] } });
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('A2').values = [['x', 'y']];
      sheet.getRange('A3').values = [['after']];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'GetRange.Values' },
    });
    expect(host.sheet('Data').values('A1:A3')).toEqual([['before'], [''], ['']]);
  });

  it('Requirement sets are claimed from a list, and one can be missing', () => {
    const { Office, host } = startExcel();
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.99')).toBe(false);
    host.requirements.set('ExcelApi', '1.9');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(false);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    host.requirements.remove('SharedRuntime');
    expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
  });

  it('Requests are counted and weighed, the cleaning up of the client library left out', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['a']] } });
    const totals = await host.requests.during(async () => {
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A1').load('values');
        await context.sync();
        range.values = [['b'.repeat(1000)]];
        await context.sync();
      });
    });
    expect(totals.count).toBe(2);
    expect(totals.largestSent).toBeGreaterThan(1000);
    expect(totals.sent).toBeGreaterThan(totals.largestSent);
    expect(totals.received).toBeGreaterThan(100);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.trackedRanges).toBe(0);
  });

  it('An internal error of the fake is GeneralException, and does not leave the add-in waiting', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [] } });
    host.faults.beforeRequest(1, () => {
      throw new TypeError('broken');
    });
    await expect(write(Excel)).rejects.toMatchObject({
      code: 'GeneralException',
      message: expect.stringContaining('broken'),
    });
    expect(host.defects).toHaveLength(1);
  });
});
