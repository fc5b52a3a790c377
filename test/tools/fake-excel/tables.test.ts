/** Tables and charts through the real client library. */
import { startExcel } from './node';

const roster = [
  ['NIP', 'Nama', 'Skor'],
  ["'1", 'Siti', 80],
  ["'2", 'Budi', 60],
];

async function withTable() {
  const client = startExcel();
  await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C3').values = roster;
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'DataASN';
    table.style = 'TableStyleLight9';
    await context.sync();
  });
  return client;
}

describe('tables', () => {
  it('A table has a name, a style, columns, a header and a body', async () => {
    const { Excel, host } = await withTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('dataasn');
      const header = table.getHeaderRowRange();
      const body = table.getDataBodyRange();
      const scores = table.columns.getItem('Skor').getDataBodyRange();
      table.load('name,style,showBandedRows');
      table.columns.load('items/name,items/index,count');
      table.worksheet.load('name');
      header.load('address');
      body.load('address');
      scores.load('values');
      await context.sync();
      expect(table).toMatchObject({ name: 'DataASN', style: 'TableStyleLight9', showBandedRows: true });
      expect(table.columns.items.map(({ name }) => name)).toEqual(['NIP', 'Nama', 'Skor']);
      expect(table.columns.count).toBe(3);
      expect(table.worksheet.name).toBe('Sheet1');
      expect(header.address).toBe('Sheet1!A1:C1');
      expect(body.address).toBe('Sheet1!A2:C3');
      expect(scores.values).toEqual([[80], [60]]);
    });
    expect(host.sheet('Sheet1').tables).toEqual([
      {
        name: 'DataASN',
        address: 'A1:C3',
        style: 'TableStyleLight9',
        columns: ['NIP', 'Nama', 'Skor'],
        showTotals: false,
        showFilterButton: true,
      },
    ]);
  });

  it('Rows are added at the end and in between, and what stands below makes room', async () => {
    const { Excel, host } = await withTable();
    host.user.type('Sheet1', 'A5', 'catatan');
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('DataASN');
      table.rows.add(undefined, [["'4", 'Tini', 90]]);
      table.rows.add(0, [["'0", 'Ani', 70]]);
      table.rows.load('count');
      await context.sync();
      expect(table.rows.count).toBe(4);
    });
    expect(host.sheet('Sheet1').values('A1:C7')).toEqual([
      ['NIP', 'Nama', 'Skor'],
      ['0', 'Ani', 70],
      ['1', 'Siti', 80],
      ['2', 'Budi', 60],
      ['4', 'Tini', 90],
      ['', '', ''],
      ['catatan', '', ''],
    ]);
    expect(host.sheet('Sheet1').tables[0]?.address).toBe('A1:C5');
  });

  it('A table is resized, gets a column, loses a row, and becomes plain cells', async () => {
    const { Excel, host } = await withTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('DataASN');
      table.resize('A1:C10');
      table.columns.add(undefined, [['Kategori'], ...Array.from({ length: 9 }, () => ['Tinggi'])]);
      table.rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(host.sheet('Sheet1').tables[0]).toMatchObject({
      address: 'A1:D9',
      columns: ['NIP', 'Nama', 'Skor', 'Kategori'],
    });
    expect(host.sheet('Sheet1').values('A2:D2')).toEqual([['2', 'Budi', 60, 'Tinggi']]);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('DataASN').convertToRange();
      await context.sync();
    });
    expect(host.sheet('Sheet1').tables).toEqual([]);
    expect(host.sheet('Sheet1').value('B2')).toBe('Budi');
  });

  it('A table without headers gets a header row, and blank or equal headers get names', async () => {
    const { Excel, host } = startExcel({ sheets: { A: [['x', 1]], B: [['n', '', 'n']] } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').tables.add('A1:B1', false);
      context.workbook.worksheets.getItem('B').tables.add('A1:C2', true);
      await context.sync();
    });
    expect(host.sheet('A').values('A1:B2')).toEqual([
      ['Column1', 'Column2'],
      ['x', 1],
    ]);
    expect(host.sheet('B').tables[0]?.columns).toEqual(['n', 'Column2', 'n2']);
  });

  it.each([
    ['that is taken', 'Other', 'ItemAlreadyExists'],
    ['with a blank', 'Data ASN', 'InvalidArgument'],
    ['that is a cell', 'ASN2026', 'InvalidArgument'],
    ['that begins with a digit', '1Data', 'InvalidArgument'],
  ])('A table name %s is refused', async (_name, name, code) => {
    const { Excel } = await withTable();
    const naming = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.add('H1:I2', true).name = 'Other';
      context.workbook.tables.getItem('DataASN').name = name;
      await context.sync();
    });
    await expect(naming).rejects.toMatchObject({ code });
  });

  it('Tables do not overlap, and are not torn apart', async () => {
    const { Excel } = await withTable();
    const attempt = (act: (sheet: Excel.Worksheet) => unknown) =>
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      });
    await expect(attempt((sheet) => sheet.tables.add('C1:D4', true))).rejects.toMatchObject({
      code: 'InvalidOperation',
    });
    await expect(attempt((sheet) => sheet.getRange('A2').insert('Down'))).rejects.toMatchObject({
      code: 'InsertDeleteConflict',
    });
  });

  it('A filter on values hides the other rows, and the visible view leaves them out', async () => {
    const { Excel } = await withTable();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('DataASN');
      table.columns.getItem('Nama').filter.applyValuesFilter(['Budi']);
      const view = table.getDataBodyRange().getVisibleView();
      view.load('values,rowCount');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      expect(view.values).toEqual([['2', 'Budi', 60]]);
      expect(view.rowCount).toBe(1);
      expect(table.autoFilter.isDataFiltered).toBe(true);
      table.clearFilters();
      const all = table.getDataBodyRange().getVisibleView();
      all.load('rowCount');
      await context.sync();
      expect(all.rowCount).toBe(2);
    });
  });

  it('A chart takes its series from the cells, and keeps title, place, axes and colours', async () => {
    const { Excel, host } = startExcel({
      sheets: {
        Rekap: [
          ['Kategori', 'Jumlah', 'Tahun lalu'],
          ['Tinggi', 5, 4],
          ['Rendah', 7, 9],
          ['Sedang', 1, 2],
        ],
      },
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Rekap');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
      chart.name = 'Sebaran';
      chart.title.text = 'Sebaran kategori';
      chart.legend.visible = false;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.setPosition('E2', 'J16');
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor('#1f4e79');
      first.gapWidth = 60;
      first.hasDataLabels = true;
      first.points.getItemAt(1).format.fill.setSolidColor('#C00000');
      const added = chart.series.add('Target');
      added.setValues(sheet.getRange('C2:C4'));
      added.setXAxisValues(sheet.getRange('A2:A4'));
      chart.load('name,top,left,width,height,chartType');
      chart.series.load('items/name,count');
      await context.sync();
      expect(chart).toMatchObject({ name: 'Sebaran', top: 15, left: 192, width: 288, height: 225 });
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Jumlah', 'Tahun lalu', 'Target']);
    });
    expect(host.sheet('Rekap').charts).toEqual([
      {
        name: 'Sebaran',
        type: 'ColumnClustered',
        title: 'Sebaran kategori',
        over: 'E2:J16',
        series: [
          { name: 'Jumlah', values: 'B2:B4', categories: 'A2:A4', colour: '#1F4E79', pointColours: [null, '#C00000'] },
          { name: 'Tahun lalu', values: 'C2:C4', categories: 'A2:A4', colour: null, pointColours: [] },
          { name: 'Target', values: 'C2:C4', categories: 'A2:A4', colour: null, pointColours: [] },
        ],
        properties: {
          'title/text': 'Sebaran kategori',
          'legend/visible': false,
          'axes/valueAxis/minimum': 0,
          'axes/valueAxis/majorGridlines/visible': false,
          'axes/categoryAxis/reversePlotOrder': true,
        },
      },
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Rekap').charts.getItem('Sebaran').delete();
      await context.sync();
    });
    expect(host.sheet('Rekap').charts).toEqual([]);
  });
});
