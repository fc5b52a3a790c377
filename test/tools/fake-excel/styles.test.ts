/** Formats, widths, merges, conditional formats and validation through the real client library. */
import { startExcel } from './node';

describe('cell styles', () => {
  it('Font, fill, borders and alignment reach the cells, and are read back where all agree', async () => {
    const { Excel, host } = startExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
      range.format.font.bold = true;
      range.format.font.color = '#ffffff';
      range.format.fill.color = '#1F4E79';
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.borders.getItem('EdgeBottom').color = '#D9D9D9';
      range.getCell(0, 0).format.font.size = 14;
      range.load('format/font/bold,format/font/size,format/fill/color,format/wrapText');
      await context.sync();
      expect(range.format.font.bold).toBe(true);
      expect(range.format.font.size).toBeNull();
      expect(range.format.fill.color).toBe('#1F4E79');
      expect(range.format.wrapText).toBe(true);
    });
    const sheet = host.sheet('Sheet1');
    expect(sheet.style('C3')).toMatchObject({
      bold: true,
      fontColor: '#FFFFFF',
      fontSize: 11,
      fillColor: '#1F4E79',
      horizontalAlignment: 'Center',
      borderBottom: { style: 'Continuous', color: '#D9D9D9' },
    });
    expect(sheet.style('C2').borderBottom.style).toBe('None');
    expect(sheet.style('B2').fontSize).toBe(14);
    expect(sheet.style('D4')).toMatchObject({ bold: false, fillColor: '' });
  });

  it('A style set on whole columns and rows applies to cells written later', async () => {
    const { Excel, host } = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B:B').format.font.italic = true;
      sheet.getRange('1:1').format.font.bold = true;
      sheet.getRange('B5').values = [['x']];
      await context.sync();
    });
    const sheet = host.sheet('Sheet1');
    expect(sheet.style('B5')).toMatchObject({ italic: true, bold: false });
    expect(sheet.style('B1')).toMatchObject({ italic: true, bold: true });
    expect(sheet.style('Z1')).toMatchObject({ italic: false, bold: true });
  });

  it('Number formats can differ from cell to cell, or be one for all', async () => {
    const { Excel, host } = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').numberFormat = [
        ['@', '0.00'],
        ['@', '0'],
      ];
      const other: { numberFormat: unknown } = sheet.getRange('D1:D3');
      other.numberFormat = '0%';
      await context.sync();
    });
    expect(host.sheet('Sheet1').numberFormats('A1:D2')).toEqual([
      ['@', '0.00', 'General', '0%'],
      ['@', '0', 'General', '0%'],
    ]);
  });

  it('Columns have widths, rows heights, and both can be hidden', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['sebuah judul yang panjang']] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('B:C').format.columnWidth = 120;
      sheet.getRange('2:2').format.rowHeight = 30;
      sheet.getRange('A:A').format.autofitColumns();
      sheet.getRange('4:5').rowHidden = true;
      const range = sheet.getRange('A1:B2');
      const hidden = sheet.getRange('A4:A5');
      const both = sheet.getRange('A3:A4');
      range.load('format/columnWidth');
      hidden.load('rowHidden,hidden');
      both.load('rowHidden');
      await context.sync();
      expect(range.format.columnWidth).toBeNull();
      expect([hidden.rowHidden, hidden.hidden]).toEqual([true, true]);
      expect(both.rowHidden).toBeNull();
    });
    const sheet = host.sheet('Data');
    expect(sheet.width('C')).toBe(120);
    expect(sheet.width('D')).toBe(48);
    expect(sheet.width('A')).toBeGreaterThan(100);
    expect([sheet.height(2), sheet.height(3), sheet.height(4)]).toEqual([30, 15, 0]);
  });

  it('Merged cells keep what stands in the first, and lose what is written to the others', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['judul', 'lost']] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1:B1').merge();
      sheet.getRange('B1').values = [['again']];
      await context.sync();
    });
    expect(host.sheet('Data').merges).toEqual(['A1:B1']);
    expect(host.sheet('Data').values('A1:B1')).toEqual([['judul', '']]);
  });

  it('A data bar, a text and a formula format the cells, the last added first', async () => {
    const { Excel, host } = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const bars = sheet.getRange('C2:C9').conditionalFormats.add('DataBar');
      bars.dataBar.positiveFormat.fillColor = '#5B9BD5';
      bars.dataBar.positiveFormat.gradientFill = false;
      bars.dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      bars.dataBar.upperBoundRule = { type: 'Number', formula: '100' };
      const words = sheet.getRange('D2:D9').conditionalFormats.add('CellValue');
      words.cellValue.rule = { operator: 'EqualTo', formula1: '="Rendah"' };
      words.cellValue.format.font.color = '#9C0006';
      words.cellValue.format.fill.color = '#FFC7CE';
      const custom = sheet.getRange('A2:D9').conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$D2="Rendah"';
      custom.custom.format.font.bold = true;
      const text = sheet.getRange('E2').conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'Rendah' };
      await context.sync();
      const all = sheet.getRange('A2:D9').conditionalFormats;
      all.load('items/type,items/priority');
      await context.sync();
      expect(all.items.map(({ type, priority }) => [type, priority])).toEqual([
        ['DataBar', 3],
        ['CellValue', 2],
        ['Custom', 1],
      ]);
    });
    const [bars, words, custom, text] = host.sheet('Sheet1').conditionalFormats;
    expect(bars).toMatchObject({
      type: 'DataBar',
      address: 'C2:C9',
      bar: {
        lowerBoundRule: { type: 'Number', formula: '0' },
        upperBoundRule: { type: 'Number', formula: '100' },
        positive: { fillColor: '#5B9BD5', gradientFill: false },
      },
    });
    expect(words).toMatchObject({
      address: 'D2:D9',
      rule: { operator: 'EqualTo', formula1: '="Rendah"' },
      font: { color: '#9C0006' },
      fill: { color: '#FFC7CE' },
    });
    expect(custom).toMatchObject({ formula: '=$D2="Rendah"', font: { bold: true } });
    expect(text).toMatchObject({ rule: { operator: 'Contains', text: 'Rendah' } });
  });

  it('The part of another type of conditional format is an invalid argument', async () => {
    const { Excel } = startExcel();
    const wrong = Excel.run(async (context) => {
      const format = context.workbook.worksheets.getActiveWorksheet().getRange('A1').conditionalFormats.add('DataBar');
      format.custom.rule.formula = '=TRUE';
      await context.sync();
    });
    await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('A list validates cells, with a prompt and an alert, and can be cleared', async () => {
    const { Excel, host } = startExcel();
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B100');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'S-1,S-2' } };
      dataValidation.prompt = { showPrompt: true, title: 'Pendidikan', message: 'Pilih' };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Pendidikan', message: 'Pilih dari daftar' };
      dataValidation.load('type,rule');
      await context.sync();
      expect(dataValidation.type).toBe('List');
    });
    expect(host.sheet('Sheet1').validations).toEqual([
      {
        address: 'B2:B100',
        rule: { list: { inCellDropDown: true, source: 'S-1,S-2' } },
        prompt: { showPrompt: true, title: 'Pendidikan', message: 'Pilih' },
        errorAlert: { showAlert: true, style: 'Stop', title: 'Pendidikan', message: 'Pilih dari daftar' },
      },
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B:B').dataValidation.clear();
      await context.sync();
    });
    expect(host.sheet('Sheet1').validations).toEqual([]);
  });

  it('A list of more than 255 letters is an invalid argument', async () => {
    const { Excel } = startExcel();
    const long = Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('B2');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
      await context.sync();
    });
    await expect(long).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('A link stands in its cell, and clearing other cells leaves it', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['a']], Temuan: [] } });
    const linkAfterClearing = (address: string) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Temuan');
        const cell = sheet.getRange('A2');
        cell.hyperlink = { documentReference: "'Data'!A1", textToDisplay: 'baris 1' };
        sheet.getRange(address).clear();
        cell.load('hyperlink,values');
        await context.sync();
        // The types say that there is always a link; Excel answers null where there is none.
        const loaded: { readonly hyperlink: Excel.RangeHyperlink | null } = cell;
        return loaded.hyperlink?.documentReference;
      });
    expect(await linkAfterClearing('A5:C9')).toBe("'Data'!A1");
    expect(host.sheet('Temuan').value('A2')).toBe('baris 1');
    expect(await linkAfterClearing('A1:C9')).toBeUndefined();
  });
});
