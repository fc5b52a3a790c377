/** Reading an open workbook. Through Microsoft's client library, on a stand-in workbook; not run in Excel. */
import { changeOf, allRows, allValues, excelWith, opened, rekap, roster, scoresFor } from './support';
import { excelWorkbook } from '../../../src/workbook/excel';

const MEGABYTE = 1024 * 1024;

describe('the rows of a sheet', () => {
  it('come typed: numbers as numbers, text as text, dates as serial numbers, errors as errors', async () => {
    const { workbook, host } = await opened({
      Data: [
        ['NIP', 'Nilai', 'Tanggal', 'Aktif', 'Rumus'],
        ['199001012015011001', 88.5, 43830, true, '#N/A'],
      ],
    });
    host.user.type('Data', 'F2', '#belum');
    expect(await allValues(workbook, 'Data')).toEqual([
      ['NIP', 'Nilai', 'Tanggal', 'Aktif', 'Rumus'],
      ['199001012015011001', 88.5, 43830, true, { error: '#N/A' }, '#belum'],
    ]);
  });

  it('bear the numbers of the sheet, also where the data begin further down and to the right', async () => {
    const { workbook } = await opened({
      Data: [[], [], [null, null, 'Nama', 'Unit'], [], [null, null, 'Ani', 'Dinas']],
    });
    expect(await allRows(workbook, 'Data')).toEqual([
      { number: 3, values: [null, null, 'Nama', 'Unit'] },
      { number: 5, values: [null, null, 'Ani', 'Dinas'] },
    ]);
  });

  it('are none in an empty sheet', async () => {
    const { workbook } = await opened({ Kosong: [] });
    expect(await allRows(workbook, 'Kosong')).toEqual([]);
  });

  it('end at the limit', async () => {
    const { workbook } = await opened({ Data: roster(5_000) });
    const rows = await allRows(workbook, 'Data', 60);
    expect(rows.length).toBe(60);
    expect(rows.at(-1)?.number).toBe(60);
  });

  it('are those of every row, once and in order, over all blocks', async () => {
    const { workbook } = await opened({ Data: roster(30_000) });
    const rows = await allRows(workbook, 'Data');
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 30_001 }, (_none, index) => index + 1));
    expect(rows.at(-1)?.values[0]).toBe(30_000);
  });
});

describe('blocks', () => {
  it('keep every request and response below 5 MB with 100,000 rows of 20 columns', async () => {
    const { workbook, host } = await opened({ Data: roster(100_000, 20) });
    let rows = 0;
    const totals = await host.requests.during(async () => {
      for await (const block of workbook.rows('Data')) rows += block.length;
    });
    expect(rows).toBe(100_001);
    expect(totals.largestSent).toBeLessThan(5 * MEGABYTE);
    expect(totals.largestReceived).toBeLessThan(5 * MEGABYTE);
    expect(totals.count).toBeLessThan(60);
  });

  it('grow in number with the data, and not with the rows: twice the rows, at most three requests more', async () => {
    const counts: number[] = [];
    for (const rows of [6_000, 12_000]) {
      const { workbook, host } = await opened({ Data: roster(rows, 15) });
      counts.push((await host.requests.during(() => allRows(workbook, 'Data'))).count);
    }
    const [small = 0, large = 0] = counts;
    expect(small).toBeLessThanOrEqual(5);
    expect(large - small).toBeLessThanOrEqual(3);
  });

  it('become smaller where Excel finds them too large', async () => {
    const { workbook, host } = await opened({ Data: roster(2_000) });
    host.limit = 30_000;
    const rows = await allRows(workbook, 'Data');
    expect(rows.length).toBe(2_001);
  });

  it('are told to be too large where a single row is', async () => {
    const { workbook, host } = await opened({ Data: [['Kolom'], ['x'.repeat(20_000)]] });
    host.limit = 5_000;
    await expect(allRows(workbook, 'Data')).rejects.toThrow('A single row is already too large');
  });

  it('hold no range once they are read', async () => {
    const { workbook, host } = await opened({ Data: roster(3_000) });
    await allRows(workbook, 'Data');
    await new Promise((done) => setTimeout(done, 20));
    expect(host.trackedRanges).toBe(0);
  });
});

describe('formulas', () => {
  it('come with their places; what only looks like one is none', async () => {
    const { workbook, host } = await opened({ Data: [[1], [], ['=teks']] });
    host.user.type('Data', 'B1', '=A1*2');
    host.user.type('Data', 'C3', '=SUM(A1:B1)');
    const found: unknown[] = [];
    for await (const block of workbook.formulas('Data')) found.push(...block);
    expect(found).toEqual([
      { row: 1, column: 1, formula: '=A1*2' },
      { row: 3, column: 2, formula: '=SUM(A1:B1)' },
    ]);
  });
});

describe('the sheets', () => {
  it('tell which are hidden, very hidden too', async () => {
    const { workbook, host } = await opened({ Data: [['a']], Lama: [['b']], Rahasia: [['c']] });
    host.user.showSheet('Lama', 'Hidden');
    host.user.showSheet('Rahasia', 'VeryHidden');
    expect(await workbook.sheets()).toEqual([
      { name: 'Data', hidden: false, managed: false },
      { name: 'Lama', hidden: true, managed: false },
      { name: 'Rahasia', hidden: true, managed: false },
    ]);
  });

  it('tell which are ours, under whatever name', async () => {
    const { workbook, host } = await opened();
    await workbook.write(changeOf([rekap]));
    host.user.renameSheet('Rekap IPASN', 'Rekap lama');
    expect(await workbook.sheets()).toEqual([
      { name: 'Data', hidden: false, managed: false },
      { name: 'Rekap lama', hidden: false, managed: true, role: 'rekap' },
    ]);
  });

  it('are known by the workbook that is opened again, and so is the measuring date', async () => {
    const { workbook } = await opened();
    expect(workbook.metadata).toEqual({ measured: null });
    await workbook.write(changeOf([rekap]));
    expect(workbook.metadata).toEqual({ measured: '2019-12-31' });
    const again = await excelWorkbook();
    expect(again.name).toBe('uji.xlsx');
    expect(again.metadata).toEqual({ measured: '2019-12-31' });
    expect((await again.sheets()).map(({ managed }) => managed)).toEqual([false, true]);
  });
});

describe('score columns of an earlier run', () => {
  it('are no data', async () => {
    const { workbook } = await opened({
      Data: [
        ['NIP', 'Nama'],
        ['1', 'Ani'],
        ['2', 'Budi'],
      ],
    });
    await workbook.write(changeOf([], scoresFor([2, 3])));
    expect(await allValues(workbook, 'Data')).toEqual([
      ['NIP', 'Nama'],
      ['1', 'Ani'],
      ['2', 'Budi'],
    ]);
  });

  it('are no data where the user has put columns before and behind them', async () => {
    const { workbook, host } = await opened({
      Data: [
        ['NIP', 'Nama'],
        ['1', 'Ani'],
      ],
    });
    await workbook.write(changeOf([], scoresFor([2])));
    host.user.type('Data', 'E1:E2', [['Catatan'], ['baik']]);
    expect(await allValues(workbook, 'Data')).toEqual([
      ['NIP', 'Nama', null, null, 'Catatan'],
      ['1', 'Ani', null, null, 'baik'],
    ]);
  });
});

it('says so where there is no Excel', async () => {
  await expect(excelWorkbook()).rejects.toThrow('not connected to Excel');
});

it('says what an older Excel lacks', async () => {
  const host = excelWith();
  host.requirements.set('ExcelApi', '1.7');
  await expect(excelWorkbook()).rejects.toThrow('ExcelApi 1.9 is missing');
});
