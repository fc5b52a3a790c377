/** Scores beside the data. Through Microsoft's client library, on a stand-in workbook; not run in Excel. */
import type { ScoreFormula } from '../../../src/workbook/live';
import { allValues, changeOf, opened, rekap, roster, scoresFor } from './support';

const data = [
  ['NIP', 'Nama'],
  ['1', 'Ani'],
  ['2', 'Budi'],
  ['3', 'Cici'],
];

const formula: ScoreFormula = {
  sheet: 'Data',
  headerRow: 1,
  columns: scoresFor([]).scores,
  formula: '=IPASN.RINCIAN(A2:A4,B2:B4)',
  firstRow: 2,
  lastRow: 4,
};

describe('scores as values', () => {
  it('stand to the right of the data, in their formats, each in its row', async () => {
    const { workbook, host } = await opened({ Data: data });
    await workbook.write(changeOf([], scoresFor([2, 4])));
    const sheet = host.sheet('Data');
    expect(sheet.values()).toEqual([
      ['NIP', 'Nama', 'IPASN total', 'IPASN kategori'],
      ['1', 'Ani', 20, 'Kategori 2'],
      ['2', 'Budi', '', ''],
      ['3', 'Cici', 40, 'Kategori 4'],
    ]);
    expect(sheet.style('C2')).toMatchObject({ numberFormat: '0.0', bold: true, horizontalAlignment: 'Right' });
    expect(sheet.width('C')).toBe(63);
  });

  it('take their headers after the header beside them', async () => {
    const { workbook, host } = await opened({ Data: data });
    host
      .sheet('Data')
      .model.styles.apply(
        { row: 0, column: 1, rows: 1, columns: 1 },
        { fillColor: '#DCE6F1', fillPattern: 'Solid', bold: true },
      );
    await workbook.write(changeOf([], scoresFor([2])));
    expect(host.sheet('Data').style('D1')).toMatchObject({ fillColor: '#DCE6F1', bold: true });
  });

  it('go to the same columns a second time, and nothing of before is left', async () => {
    const { workbook, host } = await opened({ Data: data });
    await workbook.write(changeOf([], scoresFor([2, 3, 4])));
    await workbook.write(changeOf([], scoresFor([3])));
    expect(host.sheet('Data').values()).toEqual([
      ['NIP', 'Nama', 'IPASN total', 'IPASN kategori'],
      ['1', 'Ani', '', ''],
      ['2', 'Budi', 30, 'Kategori 3'],
      ['3', 'Cici', '', ''],
    ]);
  });

  it('leave columns alone that the user has put beside them since', async () => {
    const { workbook, host } = await opened({ Data: data });
    await workbook.write(changeOf([], scoresFor([2, 3, 4])));
    host.user.type('Data', 'E1:E2', [['Catatan'], ['baik']]);
    await workbook.write(changeOf([], scoresFor([4])));
    expect(host.sheet('Data').values()).toEqual([
      ['NIP', 'Nama', 'IPASN total', 'IPASN kategori', 'Catatan'],
      ['1', 'Ani', '', '', 'baik'],
      ['2', 'Budi', '', '', ''],
      ['3', 'Cici', 40, 'Kategori 4', ''],
    ]);
  });

  it('stand beside a table that reaches further than its cells', async () => {
    const { workbook, host } = await opened({ Lain: [['x']] });
    await workbook.addSheet({
      name: 'Data',
      widths: [],
      rows: [
        ['NIP', 'Nama', 'Unit'],
        ['1', 'Ani'],
      ],
      table: { name: 'DataASN', range: 'A1:C2', headers: ['NIP', 'Nama', 'Unit'] },
    });
    await workbook.write(changeOf([], scoresFor([2])));
    expect(host.sheet('Data').value('D1')).toBe('IPASN total');
  });

  it('take requests by blocks, not by rows: as many for 6,000 as for 12,000', async () => {
    const counts: number[] = [];
    for (const rows of [6_000, 12_000]) {
      const { workbook, host } = await opened({ Data: roster(rows) });
      const table = scoresFor(Array.from({ length: rows }, (_none, index) => index + 2));
      const totals = await host.requests.during(() => workbook.write(changeOf([rekap], table)));
      expect(totals.largestSent).toBeLessThan(5 * 1024 * 1024);
      counts.push(totals.count);
    }
    expect(counts[1]).toBe(counts[0]);
  });

  it('keep every request below 5 MB with 100,000 rows', async () => {
    const { workbook, host } = await opened({ Data: roster(100_000, 2) });
    const table = scoresFor(Array.from({ length: 100_000 }, (_none, index) => index + 2));
    const totals = await host.requests.during(() => workbook.write(changeOf([], table)));
    expect(totals.largestSent).toBeLessThan(5 * 1024 * 1024);
    expect(totals.count).toBeLessThan(20);
    expect(host.sheet('Data').value('C100001')).toBe(1_000_010);
  });

  it('write in place what the command line would put into a new workbook', async () => {
    const { workbook, host } = await opened({ Data: data });
    await workbook.write({ ...changeOf([], scoresFor([2])), form: 'results' });
    expect(host.sheet('Data').value('C2')).toBe(20);
  });
});

describe('scores as a formula', () => {
  it('stand in one cell beside the data, under headers, and are no data', async () => {
    const { workbook, host } = await opened({ Data: data });
    await workbook.writeFormula(formula);
    const sheet = host.sheet('Data');
    expect(sheet.formulas('C1:D2')).toEqual([
      ['IPASN total', 'IPASN kategori'],
      ['=IPASN.RINCIAN(A2:A4,B2:B4)', ''],
    ]);
    expect(sheet.numberFormats('C2:C4')).toEqual([['0.0'], ['0.0'], ['0.0']]);
    expect(await allValues(workbook, 'Data')).toEqual(data);
  });

  it('replace values of before, and the other way round', async () => {
    const { workbook, host } = await opened({ Data: data });
    await workbook.write(changeOf([], scoresFor([2, 3, 4])));
    await workbook.writeFormula(formula);
    expect(host.sheet('Data').formulas('C2:D4')).toEqual([
      ['=IPASN.RINCIAN(A2:A4,B2:B4)', ''],
      ['', ''],
      ['', ''],
    ]);
    await workbook.write(changeOf([], scoresFor([2])));
    expect(host.sheet('Data').formulas('C2:D3')).toEqual([
      [20, 'Kategori 2'],
      ['', ''],
    ]);
  });

  it('leave a column between themselves and a table, into which no formula can spill', async () => {
    const { workbook, host } = await opened({ Lain: [['x']] });
    await workbook.addSheet({
      name: 'Data',
      widths: [],
      rows: data,
      table: { name: 'DataASN', range: 'A1:B4', headers: ['NIP', 'Nama'] },
    });
    await workbook.writeFormula(formula);
    expect(host.sheet('Data').values('C1:D1')).toEqual([['', 'IPASN total']]);
    await workbook.writeFormula(formula);
    expect(host.sheet('Data').values('C1:G1')).toEqual([['', 'IPASN total', 'IPASN kategori', '', '']]);
  });
});
