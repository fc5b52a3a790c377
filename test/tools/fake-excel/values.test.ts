/** Reading and writing cells through the real client library. */
import { startExcel } from './node';

const people = [
  ['NIP', 'Nama', 'JP'],
  ['198501012010011001', 'Siti', 20],
  ['198501012010011002', 'Budi', 5.5],
];

async function write(contents: unknown[][], numberFormat?: string) {
  const { Excel, host } = startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange('A1')
      .getResizedRange(contents.length - 1, (contents[0]?.length ?? 1) - 1);
    if (numberFormat !== undefined) range.numberFormat = contents.map((row) => row.map(() => numberFormat));
    range.values = contents;
    await context.sync();
  });
  return host.sheet('Sheet1');
}

describe('what is typed into a General cell', () => {
  it.each([
    ['digits become a number', '123', 123, 'General'],
    ['a NIP becomes a number and loses its last digits', '198501012010011001', 198501012010011000, 'General'],
    ['digits after the fifteenth become zeros', '1234567890123456', 1234567890123450, 'General'],
    ['decimals after the fifteenth digit are dropped', '0.12345678901234567', 0.123456789012345, 'General'],
    ['a number written with a power of ten is one', '1.5E3', 1500, '0.00E+00'],
    ['grouped digits become a number and show their groups', '1,234', 1234, '#,##0'],
    ['a percentage becomes its hundredth', '50%', 0.5, '0%'],
    ['an ISO date becomes a serial number', '2020-01-31', 43861, 'm/d/yyyy'],
    ['an American date becomes a serial number', '1/31/2020', 43861, 'm/d/yyyy'],
    ['a day that is not in the calendar stays text', '2020-02-30', '2020-02-30', 'General'],
    ['the first day after the leap day that never was is 61', '1900-03-01', 61, 'm/d/yyyy'],
    ['an apostrophe makes text and disappears', "'007", '007', 'General'],
    ['TRUE becomes a truth value', 'true', true, 'General'],
    ['a number stays one', 4.5, 4.5, 'General'],
    ['words stay words', 'tidak pernah', 'tidak pernah', 'General'],
    ['a blank is kept as text', ' ', ' ', 'General'],
  ])('%s', async (_name, given, value, format) => {
    const sheet = await write([[given]]);
    expect(sheet.value('A1')).toBe(value);
    expect(sheet.style('A1').numberFormat).toBe(format);
  });

  it('null leaves the cell as it is, and an empty text empties it', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['a', 'b']] } });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1:B1').values = [[null, '']];
      await context.sync();
    });
    expect(host.sheet('Data').values('A1:B1')).toEqual([['a', '']]);
  });

  it('a text that begins with = becomes a formula, worked out by the hook alone', async () => {
    const { Excel, host } = startExcel({
      calculate: (formula, { sheet, row, column }) => `${formula} at ${sheet} ${row},${column}`,
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B3');
      range.values = [['=A1*2']];
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([['=A1*2 at Sheet1 2,1']]);
      expect(range.formulas).toEqual([['=A1*2']]);
    });
    expect(host.sheet('Sheet1').formulas('B3')).toEqual([['=A1*2']]);
  });

  it('a minus before what is no number begins a formula, as in Excel', async () => {
    expect((await write([['-abc']])).formulas('A1')).toEqual([['=-abc']]);
  });
});

describe('values of ranges', () => {
  it('In a cell formatted as text everything stays text: digits, dates, formulas, numbers', async () => {
    const sheet = await write([['198501012010011001', '2020-01-31', '=A1', 12]], '@');
    expect(sheet.values('A1:D1')).toEqual([['198501012010011001', '2020-01-31', '=A1', '12']]);
    expect(sheet.numberFormats('A1:D1')).toEqual([['@', '@', '@', '@']]);
  });

  it('A range returns its values, formulas, types, text, place and size', async () => {
    const { Excel } = startExcel({ sheets: { 'Data ASN': people } });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('data asn').getRange('B2:C3');
      range.numberFormat = [
        ['General', '0.00'],
        ['General', 'General'],
      ];
      range.load();
      await context.sync();
      expect(range.values).toEqual([
        ['Siti', 20],
        ['Budi', 5.5],
      ]);
      expect(range.text).toEqual([
        ['Siti', '20.00'],
        ['Budi', '5.5'],
      ]);
      expect(range.valueTypes).toEqual([
        ['String', 'Double'],
        ['String', 'Double'],
      ]);
      expect(range).toMatchObject({
        address: "'Data ASN'!B2:C3",
        rowIndex: 1,
        columnIndex: 1,
        rowCount: 2,
        columnCount: 2,
        cellCount: 4,
        isEntireRow: false,
      });
    });
  });

  it.each([
    [1234.5, '#,##0.00', '1,234.50'],
    [0.256, '0.0%', '25.6%'],
    [78.256, '0.00', '78.26'],
    [1.005, '0.00', '1.01'],
    [-3.5, '0', '-4'],
    [7, '000', '007'],
    [43861, 'dd/mm/yyyy', '31/01/2020'],
    [43861, 'd mmmm yyyy', '31 January 2020'],
    [43861.75, 'yyyy-mm-dd hh:mm', '2020-01-31 18:00'],
    [198501012010011000, 'General', '1.98501E+17'],
    [0.1 + 0.2, 'General', '0.3'],
  ])('%p in the format %s shows %s', async (value, format, text) => {
    expect((await write([[value]], format)).text('A1')).toEqual([[text]]);
  });

  it('A number format that the fake Excel cannot show as text is refused, not guessed', async () => {
    const { Excel } = startExcel({ sheets: { Data: [[1]] } });
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      range.numberFormat = [['_-* #,##0_-']];
      range.load('text');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'NotImplemented' });
  });
});

describe('from one range to another', () => {
  const at = async (move: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> => {
    const { Excel } = startExcel({ sheets: { Data: people } });
    return Excel.run(async (context) => {
      const range = move(context.workbook.worksheets.getItem('Data'));
      range.load('address');
      await context.sync();
      return range.address;
    });
  };

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['getCell', (sheet) => sheet.getCell(2, 1), 'B3'],
    ['getRangeByIndexes', (sheet) => sheet.getRangeByIndexes(1, 0, 2, 3), 'A2:C3'],
    ['getOffsetRange', (sheet) => sheet.getRange('A1:B1').getOffsetRange(2, 1), 'B3:C3'],
    ['getResizedRange', (sheet) => sheet.getRange('A1').getResizedRange(1, 2), 'A1:C2'],
    ['getAbsoluteResizedRange', (sheet) => sheet.getRange('B2:D9').getAbsoluteResizedRange(1, 1), 'B2'],
    ['getEntireColumn', (sheet) => sheet.getRange('B2:C3').getEntireColumn(), 'B:C'],
    ['getEntireRow', (sheet) => sheet.getRange('B2:C3').getEntireRow(), '2:3'],
    ['getLastRow', (sheet) => sheet.getUsedRange().getLastRow(), 'A3:C3'],
    ['getLastColumn', (sheet) => sheet.getUsedRange().getLastColumn(), 'C1:C3'],
    ['getLastCell', (sheet) => sheet.getUsedRange().getLastCell(), 'C3'],
    ['getRow', (sheet) => sheet.getUsedRange().getRow(1), 'A2:C2'],
    ['getColumn', (sheet) => sheet.getUsedRange().getColumn(1), 'B1:B3'],
    ['getRowsBelow', (sheet) => sheet.getRange('A1:B2').getRowsBelow(2), 'A3:B4'],
    ['getColumnsAfter', (sheet) => sheet.getRange('A1:B2').getColumnsAfter(1), 'C1:C2'],
    ['getIntersection', (sheet) => sheet.getRange('A1:B2').getIntersection('B2:D4'), 'B2'],
    ['getBoundingRect', (sheet) => sheet.getRange('A1').getBoundingRect('C3'), 'A1:C3'],
    ['getSurroundingRegion', (sheet) => sheet.getRange('B2').getSurroundingRegion(), 'A1:C3'],
    ['the used range of a column', (sheet) => sheet.getRange('B:B').getUsedRange(true), 'B1:B3'],
    ['a range without an address', (sheet) => sheet.getRange().getUsedRange(true), 'A1:C3'],
  ])('%s', async (_name, move, address) => {
    expect(await at(move)).toBe(`Data!${address}`);
  });

  it('ranges that do not meet give a null object, or ItemNotFound', async () => {
    const { Excel } = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      sheet.getRange('A1').getIntersection('B2');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  it('a range outside the sheet is an invalid argument', async () => {
    await expect(at((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0))).rejects.toMatchObject({
      code: 'InvalidArgument',
    });
  });
});

describe('used ranges, inserting, clearing and sorting', () => {
  it('The used range of an empty sheet is A1, and a null object where asked so', async () => {
    const { Excel } = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getUsedRange();
      const none = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!A1');
      expect(none.isNullObject).toBe(true);
    });
  });

  it('A fill counts for the used range, but not for that of values alone', async () => {
    const { Excel } = startExcel({ sheets: { Data: [['a']] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('C4').format.fill.color = '#FFFF00';
      const all = sheet.getUsedRange();
      const values = sheet.getUsedRange(true);
      all.load('address');
      values.load('address');
      await context.sync();
      expect(all.address).toBe('Data!A1:C4');
      expect(values.address).toBe('Data!A1');
    });
  });

  it('Whole columns have no values to read, and take none', async () => {
    const { Excel } = startExcel({ sheets: { Data: people } });
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getItem('Data').getRange('A:B');
      column.load('values,cellCount,address');
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.cellCount).toBe(2 * 1_048_576);
      column.values = [['x']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  it.each([
    ['too few rows', [['a', 'b']]],
    ['rows of another length', [['a'], ['b']]],
  ])('Values with %s than the range are an invalid argument', async (_name, values) => {
    const { Excel } = startExcel();
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = values;
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('One value fills a whole range', async () => {
    const { Excel, host } = startExcel();
    await Excel.run(async (context) => {
      const range: { values: unknown } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = 'x';
      await context.sync();
    });
    expect(host.sheet('Sheet1').values('A1:B2')).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it('A large array is written whole, though the client library sends it in pieces', async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `baris ${row}`, row / 2, "'0012"]);
    const sheet = await write(rows);
    expect(sheet.used).toBe('A1:D1000');
    expect(sheet.values('A999:D1000')).toEqual([
      [998, 'baris 998', 499, '0012'],
      [999, 'baris 999', 499.5, '0012'],
    ]);
  });

  it('Deleted rows move what stands below up, tables and tracked ranges with it', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['judul'], [''], ...people] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.tables.add('A3:C5', true).name = 'DataASN';
      const budi = sheet.getRange('B5');
      budi.load('address');
      await context.sync();
      sheet.getRange('1:2').delete('Up');
      budi.load('address,values');
      await context.sync();
      expect(budi.address).toBe('Data!B3');
      expect(budi.values).toEqual([['Budi']]);
    });
    expect(host.sheet('Data').values()).toEqual(people);
    expect(host.sheet('Data').tables[0]?.address).toBe('A1:C3');
  });

  it('Inserted cells push the others down', async () => {
    const { Excel, host } = startExcel({
      sheets: {
        Data: [
          ['a', 'x'],
          ['b', 'y'],
        ],
      },
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A2').insert('Down');
      await context.sync();
    });
    expect(host.sheet('Data').values('A1:B3')).toEqual([
      ['a', 'x'],
      ['', 'y'],
      ['b', ''],
    ]);
  });

  it('Clearing contents leaves the style, clearing formats leaves the contents', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: [['a', 'b']] } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      await context.sync();
    });
    const sheet = host.sheet('Data');
    expect([sheet.value('A1'), sheet.style('A1').bold]).toEqual(['', true]);
    expect([sheet.value('B1'), sheet.style('B1').bold]).toEqual(['b', false]);
  });

  it('Rows are sorted by a column, blanks at the end', async () => {
    const { Excel, host } = startExcel({
      sheets: {
        Data: [
          ['n', 'x'],
          [3, 'c'],
          ['', 'blank'],
          [1, 'a'],
        ],
      },
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem('Data')
        .getRange('A1:B4')
        .sort.apply([{ key: 0, ascending: true }], false, true);
      await context.sync();
    });
    expect(host.sheet('Data').values('A2:B4')).toEqual([
      [1, 'a'],
      [3, 'c'],
      ['', 'blank'],
    ]);
  });

  it('Special cells are found by kind, joined to areas', async () => {
    const { Excel } = startExcel({ sheets: { Data: people } });
    await Excel.run(async (context) => {
      const found = context.workbook.worksheets
        .getItem('Data')
        .getRange('A1:C3')
        .getSpecialCells('Constants', 'Numbers');
      const none = context.workbook.worksheets
        .getItem('Data')
        .getRange('A1:C3')
        .getSpecialCellsOrNullObject('Formulas');
      found.load('address,cellCount');
      await context.sync();
      expect(found.address).toBe('Data!C2:C3');
      expect(none.isNullObject).toBe(true);
    });
  });

  it('Rows that are inserted at a table, a merge and a tracked range push them down whole', async () => {
    const { Excel, host } = startExcel({ sheets: { Data: people } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.tables.add('A1:C3', true);
      sheet.getRange('E1:F1').merge();
      const header = sheet.getRange('A1:C1');
      header.load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      header.load('address,values');
      await context.sync();
      expect(header.address).toBe('Data!A3:C3');
      expect(header.values).toEqual([['NIP', 'Nama', 'JP']]);
    });
    expect(host.sheet('Data').tables[0]?.address).toBe('A3:C5');
    expect(host.sheet('Data').merges).toEqual(['E3:F3']);
  });

  it('A row that is inserted within a range makes it longer', async () => {
    const { Excel } = startExcel({ sheets: { Data: people } });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const all = sheet.getRange('A1:C3');
      all.load('address');
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      all.load('address');
      await context.sync();
      expect(all.address).toBe('Data!A1:C4');
    });
  });
});
