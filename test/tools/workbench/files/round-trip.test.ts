/** Workbooks through the grid and back: what another program reads afterwards is what stood there before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

import { UserError } from '../../../../src/text/core/user-error';
import { filesText } from '../../../../tools/workbench/text/workbench';
import { openBytes, workbookBytes } from '../../../../src/workbook/browser';
import { openFileForGrid, saveFileOfGrid } from '../../../../tools/workbench/files/open-save';
import type { GridBook, GridSheet } from '../../../../tools/workbench/files/snapshot';
import fc from '../../../support/fast-check';
import { allRows, newFolder, packTo, rekap, sheetOf, workbookParts } from '../../../workbook/support';

async function opened(bytes: Uint8Array, name = 'uji.xlsx'): Promise<GridBook> {
  return (await openFileForGrid(name, bytes)).snapshot;
}

function sheetIn(snapshot: GridBook, index = 0): GridSheet {
  return snapshot.sheets[snapshot.sheetOrder[index] ?? ''] ?? {};
}

async function byExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

async function through(bytes: Uint8Array): Promise<Uint8Array> {
  return saveFileOfGrid(await opened(bytes));
}

/** A workbook by another program, with what offices put into theirs. */
async function office(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const data = workbook.addWorksheet('Data ASN', { views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }] });
  data.columns = [{ width: 22 }, { width: 30 }, { width: 12, hidden: true }];
  data.addRows([['DAFTAR'], ['NIP', 'Nama', 'Nilai', 'Lulus', 'Tanggal', 'Jumlah']]);
  data.addRow([
    '199001012015011001',
    'Siti',
    78.25,
    true,
    new Date(Date.UTC(2019, 11, 31)),
    { formula: 'C3*2', result: 156.5 },
  ]);
  data.addRow(['199002022015012002', 'Budi', -3, false, null, { formula: 'NA()', result: { error: '#N/A' } }]);
  data.mergeCells('A1:F1');
  data.getRow(1).height = 30;
  data.getRow(4).hidden = true;
  const title = data.getCell('A1');
  title.font = {
    name: 'Arial',
    size: 16,
    bold: true,
    italic: true,
    underline: true,
    strike: true,
    color: { argb: 'FF1B4F8A' },
  };
  title.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE0A458' } };
  title.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  title.border = {
    bottom: { style: 'medium', color: { argb: 'FF112233' } },
    left: { style: 'dashed', color: { argb: 'FF000000' } },
  };
  data.getCell('C3').numFmt = '#,##0.00';
  data.getCell('E3').numFmt = 'dd/mm/yyyy';
  data.getCell('B3').note = 'Catatan\ndua baris';
  data.getCell('B4').value = { text: 'Budi', hyperlink: 'https://contoh.go.id/?a=1&b=2' };
  data.getCell('D3').dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: ['"ya,tidak"'],
    showErrorMessage: true,
    error: 'Pilih',
  };
  data.getCell('C4').dataValidation = { type: 'decimal', operator: 'between', formulae: [0, 100], allowBlank: false };
  data.addConditionalFormatting({
    ref: 'C3:C9',
    rules: [
      {
        type: 'cellIs',
        operator: 'lessThan',
        priority: 1,
        formulae: [0],
        style: { font: { color: { argb: 'FFB5541C' } } },
      },
      {
        type: 'expression',
        priority: 2,
        formulae: ['C3>50'],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FF4A86C5' } } },
      },
    ],
  });
  const list = workbook.addWorksheet('Tabel');
  list.addTable({
    name: 'RekapUnit',
    ref: 'B2',
    headerRow: true,
    columns: [{ name: 'Unit' }, { name: 'Indeks' }],
    rows: [
      ['Dinas A', 80],
      ['Dinas B', 70],
    ],
  });
  const hidden = workbook.addWorksheet("Rahasia 'kita' 2");
  hidden.state = 'hidden';
  hidden.addRow(['x']);
  hidden.autoFilter = 'A1:A1';
  workbook.definedNames.add("'Data ASN'!$C$3:$C$4", 'NILAI');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('a workbook of an office, opened and saved', () => {
  let before: ExcelJS.Workbook;
  let after: ExcelJS.Workbook;
  beforeAll(async () => {
    const bytes = await office();
    before = await byExcelJs(bytes);
    after = await byExcelJs(await through(bytes));
  });
  const sheets = (): readonly (readonly [ExcelJS.Worksheet, ExcelJS.Worksheet])[] =>
    before.worksheets.map((sheet, index) => [sheet, after.worksheets[index]!] as const);

  it('has the same sheets in their order, hidden ones too', () => {
    expect(after.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Data ASN', 'visible'],
      ['Tabel', 'visible'],
      ["Rahasia 'kita' 2", 'hidden'],
    ]);
  });

  it('has the same values, formulas, errors and dates', () => {
    for (const [was, is] of sheets())
      was.eachRow((row, number) => {
        row.eachCell((cell, column) => expect(is.getRow(number).getCell(column).value).toEqual(cell.value));
      });
    expect(after.worksheets[0]!.getCell('F3').value).toEqual({ formula: 'C3*2', result: 156.5 });
    expect(after.worksheets[0]!.getCell('F4').value).toEqual({ formula: 'NA()', result: { error: '#N/A' } });
    expect(after.worksheets[0]!.getCell('A3').value).toBe('199001012015011001');
  });

  it('looks the same: fonts, fills, lines, alignment, number formats, widths and heights', () => {
    const [was, is] = sheets()[0]!;
    const title = is.getCell('A1');
    expect(title.font).toMatchObject({
      name: 'Arial',
      size: 16,
      bold: true,
      italic: true,
      underline: true,
      strike: true,
      color: { argb: 'FF1B4F8A' },
    });
    expect(title.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFE0A458' } });
    expect(title.alignment).toEqual({ horizontal: 'center', vertical: 'middle', wrapText: true });
    expect(title.border).toMatchObject({
      bottom: { style: 'medium', color: { argb: 'FF112233' } },
      left: { style: 'dashed' },
    });
    expect([is.getCell('C3').numFmt, is.getCell('E3').numFmt]).toEqual(['#,##0.00', 'dd/mm/yyyy']);
    expect([1, 2, 3].map((column) => [is.getColumn(column).width, is.getColumn(column).hidden])).toEqual(
      [1, 2, 3].map((column) => [was.getColumn(column).width, was.getColumn(column).hidden]),
    );
    expect([is.getRow(1).height, is.getRow(4).hidden]).toEqual([30, true]);
  });

  it('keeps merged cells, what is frozen, notes and links', () => {
    const [, is] = sheets()[0]!;
    expect(is.getCell('F1').master.address).toBe('A1');
    expect(is.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2 });
    const { note } = is.getCell('B3');
    expect(typeof note === 'object' ? note.texts?.map(({ text }) => text).join('') : note).toBe('Catatan\ndua baris');
    expect(is.getCell('B4').hyperlink).toBe('https://contoh.go.id/?a=1&b=2');
  });

  it('keeps validations, conditional formats, tables, filters and names', () => {
    const [, is] = sheets()[0]!;
    expect(is.getCell('D3').dataValidation).toMatchObject({
      type: 'list',
      allowBlank: true,
      formulae: ['"ya,tidak"'],
      error: 'Pilih',
    });
    expect(is.getCell('C4').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 100] });
    const rules = (
      is as unknown as { conditionalFormattings: { ref: string; rules: ExcelJS.ConditionalFormattingRule[] }[] }
    ).conditionalFormattings;
    expect(rules.map(({ ref, rules: [rule] }) => [ref, rule?.type])).toEqual([
      ['C3:C9', 'cellIs'],
      ['C3:C9', 'expression'],
    ]);
    expect(rules[0]?.rules[0]).toMatchObject({
      operator: 'lessThan',
      formulae: ['0'],
      style: { font: { color: { argb: 'FFB5541C' } } },
    });
    expect(rules[1]?.rules[0]).toMatchObject({
      formulae: ['C3>50'],
      style: { fill: { bgColor: { argb: 'FF4A86C5' } } },
    });
    expect(after.worksheets[1]!.getTable('RekapUnit').name).toBe('RekapUnit');
    expect(after.worksheets[2]!.autoFilter).toBe('A1');
    expect(after.definedNames.getRanges('NILAI').ranges).toEqual(["'Data ASN'!$C$3:$C$4"]);
  });
});

describe('files through the grid', () => {
  it('a workbook of ours is ours still: its sheets, what it carries, its bars and highlights', async () => {
    const whole = {
      ...rekap,
      dataBars: [{ range: 'C4:C5', colour: '4A86C5', min: 0, max: 100 }],
      highlights: [{ range: 'A4:A5', text: 'Dinas Kesehatan', colour: 'FFFFFF', fill: '1B4F8A' }],
      print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, titleRows: [3, 3] } as const,
    };
    const bytes = await through(await workbookBytes([whole], { measured: '2019-12-31' }));
    const workbook = await openBytes('a.xlsx', bytes, () => undefined);
    expect(workbook.metadata).toEqual({ measured: '2019-12-31' });
    expect(await workbook.sheets()).toEqual([{ name: 'Rekap IPASN', hidden: false, managed: true, role: 'rekap' }]);
    const sheet = (await byExcelJs(bytes)).worksheets[0]!;
    const found = (
      sheet as unknown as { conditionalFormattings: { rules: ExcelJS.ConditionalFormattingRule[] }[] }
    ).conditionalFormattings.flatMap(({ rules }) => rules);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'cellIs', operator: 'equal', formulae: ['"Dinas Kesehatan"'] }),
        expect.objectContaining({
          type: 'dataBar',
          cfvo: [
            { type: 'num', value: 0 },
            { type: 'num', value: 100 },
          ],
          gradient: false,
        }),
      ]),
    );
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, fitToPage: true });
  });

  it('an IPASN formula is IPASN.SCORE in the grid and the add-in’s function in the file, with its value', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>_xldudf_IPASN_SCORE(B1,"_xldudf_IPASN_X(",_xlfn.XLOOKUP(1,C:C,D:D))</f><v>85</v></c></row>';
    const path = await packTo(join(newFolder(), 'a.xlsx'), workbookParts(sheetOf(rows)));
    const snapshot = await opened(readFileSync(path));
    expect(sheetIn(snapshot).cellData?.[0]?.[0]).toEqual({
      f: '=IPASN.SCORE(B1,"_xldudf_IPASN_X(",XLOOKUP(1,C:C,D:D))',
      v: 85,
      t: 2,
    });
    const saved = await byExcelJs(await saveFileOfGrid(snapshot));
    expect(saved.worksheets[0]!.getCell('A1').value).toEqual({
      formula: '_xldudf_IPASN_SCORE(B1,"_xldudf_IPASN_X(",_xlfn.XLOOKUP(1,C:C,D:D))',
      result: 85,
    });
  });

  it('error cells stay errors, text that looks like one stays text, and a formula without a value stays one', async () => {
    const rows =
      '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="inlineStr"><is><t>#N/A</t></is></c><c r="C1"><f>1+1</f></c><c r="D1"><f t="shared" ref="D1:D2" si="0">A1*2</f><v>1</v></c></row><row r="2"><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>';
    const path = await packTo(join(newFolder(), 'a.xlsx'), workbookParts(sheetOf(rows)));
    const again = await openBytes('a.xlsx', await through(readFileSync(path)), () => undefined);
    expect((await allRows(again)).map(({ values }) => values)).toEqual([
      [{ error: '#N/A' }, '#N/A', { error: 'formula' }, 1],
      [null, null, null, 2],
    ]);
    const formulas = [];
    for await (const block of again.formulas('Data')) formulas.push(...block);
    expect(formulas.map(({ formula }) => formula)).toEqual(['=1+1', '=A1*2', '=A2*2']);
  });

  it('a CSV file with ; and decimal commas has numbers, and a NIP stays text', async () => {
    const bytes = new TextEncoder().encode(
      'NIP;Nama;Nilai;Kode;JP\r\n199001012015011001;Siti;78,25;05;24\r\n199002022015012002;=1+1;80,5;10;-\r\n',
    );
    const snapshot = await opened(bytes, 'daftar.csv');
    expect(sheetIn(snapshot).name).toBe('daftar');
    const sheet = (await byExcelJs(await saveFileOfGrid(snapshot))).worksheets[0]!;
    const valuesOf = (row: number) => [1, 2, 3, 4, 5].map((column) => sheet.getRow(row).getCell(column).value);
    expect(valuesOf(2)).toEqual(['199001012015011001', 'Siti', 78.25, '05', 24]);
    expect(valuesOf(3)).toEqual(['199002022015012002', '=1+1', 80.5, 10, '-']);
  });

  it('an OpenDocument file has its cells as they stand, and is saved as .xlsx', async () => {
    const path = join(__dirname, '..', '..', '..', 'golden', 'merge-folder', 'kiriman', 'inspektorat.ods');
    const bytes = new Uint8Array(readFileSync(path));
    const workbook = await openBytes('inspektorat.ods', bytes, () => undefined);
    const rows = await allRows(workbook);
    const sheet = (await byExcelJs(await saveFileOfGrid(await opened(bytes, 'inspektorat.ods')))).worksheets[0]!;
    expect(rows.length).toBeGreaterThan(2);
    for (const { number, values } of rows)
      values.forEach((value, column) => {
        if (typeof value !== 'object') expect(sheet.getRow(number).getCell(column + 1).value).toBe(value);
      });
  });

  it('charts are named as what the grid does not show', async () => {
    const chart = {
      kind: 'column',
      title: 'Indeks',
      description: '',
      series: [{ name: 'a', categories: 'A4:A5', values: 'C4:C5', colour: '1B4F8A' }],
      position: 'E1:H9',
    } as const;
    const { omissions } = await openFileForGrid(
      'a.xlsx',
      await workbookBytes([{ ...rekap, charts: [chart] }], { measured: null }),
    );
    expect(omissions).toEqual([{ template: filesText.drawingsLost, params: { sheet: 'Rekap IPASN' } }]);
  });

  it('a file that cannot be read is refused in the sentences of the command line', async () => {
    await expect(openFileForGrid('a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).rejects.toThrow(UserError);
    await expect(
      openFileForGrid('b.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    ).rejects.toThrow(UserError);
  });

  it('whatever values and formulas stand in cells come back equal', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
      fc.boolean(),
    );
    const formula = fc.constantFrom('A1+1', '"a""b"&"<>"', "'Lembar ''1'''!A1", 'IF(A1>1,"ya","tidak")', 'SUM(A:A)');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, fc.option(formula)), { minLength: 1, maxLength: 6 }), async (cells) => {
        const row = Object.fromEntries(
          cells.map(([v, f], index) => [
            index,
            {
              v: typeof v === 'boolean' ? Number(v) : v,
              t: typeof v === 'string' ? 1 : typeof v === 'number' ? 2 : 3,
              ...(f === null ? {} : { f: `=${f}` }),
            },
          ]),
        );
        const snapshot: GridBook = {
          id: 'b',
          name: 'b.xlsx',
          appVersion: '0.25.1',
          styles: {},
          sheetOrder: ['s'],
          sheets: { s: { id: 's', name: 'S', cellData: { 0: row } } },
        };
        const again = sheetIn(await opened(await saveFileOfGrid(snapshot))).cellData?.[0] ?? {};
        cells.forEach(([v, f], index) => {
          const cell = again[index];
          if (v !== '') expect(cell?.v).toBe(typeof v === 'boolean' ? Number(v) : v);
          if (f !== null) expect(cell?.f).toBe(`=${f}`);
        });
      }),
      { numRuns: 60 },
    );
  });
});
