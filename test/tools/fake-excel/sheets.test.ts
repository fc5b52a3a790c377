/** Sheets, names, settings and properties through the real client library. */
import { startExcel } from './node';

describe('sheets', () => {
  it('Sheets are added, named, shown, moved, activated and deleted', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['a']], Lain: [] } });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const recap = worksheets.add('Rekap IPASN');
      recap.position = 0;
      recap.tabColor = '#1F4E79';
      recap.activate();
      worksheets.getItem('Lain').visibility = 'Hidden';
      worksheets.getItem('Data').name = 'Data ASN';
      recap.load('name,position,visibility,tabColor,id');
      worksheets.load('items/name,items/visibility');
      const count = worksheets.getCount(true);
      await context.sync();
      expect(recap).toMatchObject({ name: 'Rekap IPASN', position: 0, visibility: 'Visible', tabColor: '#1F4E79' });
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Rekap IPASN', 'Visible'],
        ['Data ASN', 'Visible'],
        ['Lain', 'Hidden'],
      ]);
      expect(count.value).toBe(2);
      worksheets.getItem('Data ASN').delete();
      await context.sync();
    });
    expect(host.sheetNames).toEqual(['Rekap IPASN', 'Lain']);
    expect(host.activeSheet).toBe('Rekap IPASN');
  });

  it.each([
    ['that is there already, in other letters', 'DATA', 'ItemAlreadyExists'],
    ['with a slash', 'a/b', 'InvalidArgument'],
    ['with brackets', 'a[1]', 'InvalidArgument'],
    ['of more than 31 letters', 'x'.repeat(32), 'InvalidArgument'],
    ['that is empty', '', 'InvalidArgument'],
    ['that begins with an apostrophe', "'a", 'InvalidArgument'],
    ['that Excel keeps for itself', 'History', 'InvalidArgument'],
  ])('A sheet name %s is refused', async (_name, name, code) => {
    const { Excel } = startExcel({ sheets: { Data: [] } });
    const adding = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(adding).rejects.toMatchObject({ code });
  });

  it('The last visible sheet stays, and a very hidden one is not deleted', async () => {
    const { Excel } = startExcel({ sheets: { Data: [], Lain: [] } });
    const remove = (name: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lain').visibility = 'VeryHidden';
      await context.sync();
    });
    await expect(remove('Data')).rejects.toMatchObject({ code: 'InvalidOperation' });
    await expect(remove('Lain')).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('A missing sheet is ItemNotFound, or a null object whose every property and call comes to nothing', async () => {
    const { Excel, host } = startExcel();
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Rekap IPASN').load('name');
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({ code: 'ItemNotFound' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Rekap IPASN');
      const range = sheet.getRange('A1');
      range.load('values');
      sheet.delete();
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
    expect(host.sheetNames).toEqual(['Sheet1']);
  });

  it('Panes, gridlines and printing are set and read', async () => {
    const { Excel, host } = startExcel({ sheets: { Rekap: [['a', 'b']] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Rekap');
      sheet.freezePanes.freezeRows(3);
      sheet.showGridlines = false;
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.centerHorizontally = true;
      sheet.pageLayout.setPrintArea('A1:B20');
      sheet.pageLayout.setPrintTitleRows('$1:$3');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Halaman &P';
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      sheet.load('showGridlines');
      await context.sync();
      expect(frozen.address).toBe('Rekap!1:3');
      expect(sheet.showGridlines).toBe(false);
    });
    const sheet = host.sheet('Rekap');
    expect(sheet.frozen).toEqual({ rows: 3, columns: 0 });
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      printAreas: [{ row: 0, column: 0, rows: 20, columns: 2 }],
      titleRows: { row: 0, rows: 3 },
      headersFooters: { centerFooter: 'Halaman &P' },
    });
  });

  it('Page breaks are added above rows, read, and removed, one of them or all', async () => {
    const { Excel, host } = startExcel({ sheets: { Formulir: [['a']] } });
    await Excel.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getItem('Formulir');
      horizontalPageBreaks.add('A12');
      const first = horizontalPageBreaks.add('A5:B6');
      first.load('rowIndex');
      const after = first.getCellAfterBreak();
      after.load('address');
      horizontalPageBreaks.load('items/rowIndex');
      const count = horizontalPageBreaks.getCount();
      await context.sync();
      expect([first.rowIndex, after.address, count.value]).toEqual([4, 'Formulir!A5', 2]);
      expect(horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 11]);
      first.delete();
      await context.sync();
    });
    expect(host.sheet('Formulir').page.breaksBefore).toEqual([11]);
    const above = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Formulir').horizontalPageBreaks.add('A1');
      await context.sync();
    });
    await expect(above).rejects.toMatchObject({ code: 'InvalidArgument' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Formulir').horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(host.sheet('Formulir').page.breaksBefore).toEqual([]);
  });

  it('Settings, custom properties and those of a sheet are kept, read and deleted', async () => {
    const { Excel, host } = startExcel({ name: 'Daftar.xlsx' });
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getActiveWorksheet();
      workbook.settings.add('pemetaan', { nip: 'A', kolom: [1, 2] });
      workbook.properties.custom.add('IPASN_TANGGAL', '2025-12-31');
      workbook.properties.custom.add('ipasn_tanggal', '2026-12-31');
      sheet.customProperties.add('ipasn.peran', 'rekap');
      await context.sync();

      const setting = workbook.settings.getItemOrNullObject('pemetaan');
      const date = workbook.properties.custom.getItemOrNullObject('IPASN_TANGGAL');
      const none = workbook.properties.custom.getItemOrNullObject('lain');
      const role = sheet.customProperties.getItemOrNullObject('ipasn.peran');
      setting.load('value');
      date.load('value,type');
      none.load('value');
      role.load('value');
      workbook.load('name');
      await context.sync();
      expect(setting.value).toEqual({ nip: 'A', kolom: [1, 2] });
      expect([date.value, date.type]).toEqual(['2026-12-31', 'String']);
      expect(none.isNullObject).toBe(true);
      expect(role.value).toBe('rekap');
      expect(workbook.name).toBe('Daftar.xlsx');

      setting.delete();
      date.delete();
      await context.sync();
    });
    expect(host.settings).toEqual({});
    expect(host.customProperties).toEqual({});
  });

  it('Names stand for ranges and constants, and are found by any letters', async () => {
    const { Excel, host } = startExcel({ sheets: { 'Aturan IPASN': [['a', 1]] } });
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('METODE_IPASN', context.workbook.worksheets.getItem('Aturan IPASN').getRange('A1:B1'), 'aturan');
      names.add('BATAS', '=0.5');
      await context.sync();
      const found = names.getItem('metode_ipasn');
      const range = found.getRange();
      const limit = names.getItem('BATAS');
      found.load('name,type,formula,scope');
      range.load('values');
      limit.load('value,type');
      await context.sync();
      expect(found).toMatchObject({
        name: 'METODE_IPASN',
        type: 'Range',
        formula: "='Aturan IPASN'!$A$1:$B$1",
        scope: 'Workbook',
      });
      expect(range.values).toEqual([['a', 1]]);
      expect([limit.value, limit.type]).toEqual([0.5, 'Double']);
      names.add('METODE_IPASN', '=1');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
      names.add('A1', '=1');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
    expect(host.names.map(({ name }) => name)).toEqual(['METODE_IPASN', 'BATAS']);
  });

  it('What is selected can be asked for and set', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['a']], Lain: [] } });
    host.user.select('Lain', 'B2:C3');
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      expect(selected.address).toBe('Lain!B2:C3');
      context.workbook.worksheets.getItem('Data').getRange('A1').select();
      await context.sync();
    });
    expect(host.activeSheet).toBe('Data');
    expect(host.sheet('Data').selection).toBe('A1');
  });

  it('Comments stand at a cell', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['a']] } });
    await Excel.run(async (context) => {
      context.workbook.comments.add('Data!A1', 'Periksa NIP');
      await context.sync();
      const found = context.workbook.comments.getItemByCell('Data!A1');
      found.load('content');
      await context.sync();
      expect(found.content).toBe('Periksa NIP');
    });
    expect(host.sheet('Data').comments).toEqual([{ cell: 'A1', content: 'Periksa NIP' }]);
  });

  it('The application and the runtime take what an add-in asks before it writes much', async () => {
    const { Excel, host } = startExcel();
    await Excel.run(async (context) => {
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      context.application.calculationMode = 'Manual';
      context.runtime.enableEvents = false;
      context.runtime.load('enableEvents');
      await context.sync();
      expect(context.runtime.enableEvents).toBe(false);
    });
    expect(host.workbook.calculationMode).toBe('Manual');
  });
});
