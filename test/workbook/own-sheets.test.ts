/** Our sheets, read back by another program and part by part. */
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { createWorkbook, openFile } from '../../src/workbook/file';
import { scoreSheets } from '../../src/workbook/file/xlsx/score-sheet';
import { parseTags } from '../../src/workbook/file/xml/tag-list';
import type { SheetData } from '../../src/workbook/sheet';
import {
  allValues,
  changeOf,
  excelJs,
  newFolder,
  packTo,
  partsOf,
  partText,
  rekap,
  scoresFor,
  sheetOf,
  workbookParts,
} from './support';

const full: SheetData = {
  ...rekap,
  heights: { 1: 30 },
  merges: ['A1:C1'],
  rows: [
    [
      {
        value: 'INDEKS',
        format: {
          bold: true,
          italic: true,
          size: 20,
          colour: '1B4F8A',
          fill: 'EEEEEE',
          align: 'center',
          vertical: 'middle',
          wrap: true,
          borderBottom: '9AA5B1',
        },
      },
    ],
    null,
    [{ value: 'Unit\nkerja' }, { value: 'Pegawai' }, { value: 'Indeks' }, { value: 'Kategori' }],
    [
      { value: 'Dinas A' },
      { value: 12, format: { number: '#,##0' } },
      { value: 78.25, format: { number: '0.00' } },
      { value: 'Sedang' },
    ],
    [
      { value: 'Dinas "B" & <C>' },
      { value: 8 },
      { value: 91.5, format: { number: '0.000' } },
      { value: 'Sangat Tinggi' },
    ],
    [{ value: true }, { value: Number.NaN }, { value: Infinity }, { value: '' }],
  ],
  tables: [{ name: 'RekapUnit', range: 'A3:D5', headers: ['Unit\nkerja', 'Pegawai', 'Indeks', 'Kategori'] }],
  dataBars: [{ range: 'C4:C5', colour: '4A86C5', min: 0, max: 100 }],
  highlights: [{ range: 'D4:D5', text: 'Sangat Tinggi', colour: 'FFFFFF', fill: '1B4F8A' }],
  charts: [
    {
      kind: 'column',
      title: 'Distribusi & kategori',
      description: 'Jumlah pegawai menurut kategori',
      series: [
        { name: 'Pegawai', categories: 'A4:A5', values: 'B4:B5', colour: '4A86C5', pointColours: ['1B4F8A', 'B5541C'] },
      ],
      position: 'F3:K15',
    },
    {
      kind: 'bar',
      title: 'Indeks',
      description: 'Indeks menurut unit',
      series: [{ name: 'Indeks', categories: 'A4:A5', values: 'C4:C5', colour: '4A86C5' }],
      position: 'F17:K30',
    },
  ],
  frozenRows: 3,
  print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, area: 'A1:K30', titleRows: [3, 3] },
  gridLines: false,
};

async function userWorkbook(): Promise<string> {
  const path = join(newFolder(), 'daftar.xlsx');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data');
  sheet.addTable({
    name: 'rekapunit',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'NIP' }, { name: 'Nama' }],
    rows: [
      ['1', 'Siti'],
      ['2', 'Budi'],
    ],
  });
  sheet.pageSetup.printArea = 'A1:B3';
  await book.xlsx.writeFile(path);
  return path;
}

async function written(): Promise<string> {
  return (
    await (
      await openFile(await userWorkbook())
    ).write(changeOf({ sheets: [full], scores: scoresFor('Data', 1, [2, 3]) }))
  ).destination;
}

test('every part that we write is well-formed', async () => {
  for (const [name, part] of partsOf(await written()))
    if (/\.(xml|rels)$/.test(name)) expect(() => parseTags(part.toString('utf8'), name)).not.toThrow();
});

test('values, formats, merges, widths, heights and views are as asked', async () => {
  const sheet = (await excelJs(await written())).getWorksheet('Rekap IPASN');
  const title = sheet?.getCell('A1');
  expect(title?.value).toBe('INDEKS');
  expect(title?.font).toMatchObject({
    bold: true,
    italic: true,
    size: 20,
    color: { argb: 'FF1B4F8A' },
    name: 'Calibri',
  });
  expect(title?.fill).toMatchObject({ type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEEEEE' } });
  expect(title?.alignment).toMatchObject({ horizontal: 'center', vertical: 'middle', wrapText: true });
  expect(title?.border).toMatchObject({ bottom: { style: 'thin', color: { argb: 'FF9AA5B1' } } });
  expect(sheet?.getCell('B1').master.address).toBe('A1');
  expect(sheet?.getRow(1).height).toBe(30);
  expect(sheet?.getColumn(1).width).toBe(30);
  expect([sheet?.getCell('B4').numFmt, sheet?.getCell('C4').numFmt, sheet?.getCell('C5').numFmt]).toEqual([
    '#,##0',
    '0.00',
    '0.000',
  ]);
  expect(sheet?.getCell('A5').value).toBe('Dinas "B" & <C>');
  expect(sheet?.getCell('A6').value).toBe(true);
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 3, showGridLines: false });
  expect(sheet?.pageSetup).toMatchObject({
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: 'A1:K30',
    printTitlesRow: '3:3',
  });
});

test('numbers that are none are never written', async () => {
  const sheet = (await excelJs(await written())).getWorksheet('Rekap IPASN');
  expect([sheet?.getCell('B6').value, sheet?.getCell('C6').value]).toEqual([null, null]);
});

test("a table's name gives way to the user's, and its headers equal the cells", async () => {
  const path = await written();
  expect(partText(path, 'xl/tables/table2.xml')).toContain(
    'id="2" name="RekapUnit_2" displayName="RekapUnit_2" ref="A3:D5"',
  );
  expect(partText(path, 'xl/tables/table2.xml')).toContain('<tableColumn id="1" name="Unit_x000a_kerja"/>');
  const sheet = (await excelJs(path)).getWorksheet('Rekap IPASN');
  expect(sheet?.getTables()).toHaveLength(1);
  expect(sheet?.getCell('A3').value).toBe('Unit\nkerja');
});

test('bars run from the least to the most possible, words are marked where they stand exactly', async () => {
  const sheet = (await excelJs(await written())).getWorksheet('Rekap IPASN');
  const rules = new Map(rulesOf(sheet).map((one) => [one.ref, one.rules[0]]));
  expect(rules.get('C4:C5')).toMatchObject({
    type: 'dataBar',
    cfvo: [
      { type: 'num', value: 0 },
      { type: 'num', value: 100 },
    ],
    color: { argb: 'FF4A86C5' },
  });
  expect(rules.get('D4:D5')).toMatchObject({ type: 'cellIs', operator: 'equal', formulae: ['"Sangat Tinggi"'] });
});

/** exceljs keeps the rules that it read, but its types do not say so. */
function rulesOf(sheet: object | undefined): readonly { ref: string; rules: readonly unknown[] }[] {
  const found: unknown = sheet === undefined ? [] : Reflect.get(sheet, 'conditionalFormattings');
  return Array.isArray(found) ? found : [];
}

test('charts tell what they show, in colours by point, and draw from cells of their own sheet', async () => {
  const path = await written();
  const chart = partText(path, 'xl/charts/chart1.xml');
  expect(chart).toContain(
    '<c:f>\'Rekap IPASN\'!$B$4:$B$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>12</c:v></c:pt><c:pt idx="1"><c:v>8</c:v></c:pt></c:numCache>',
  );
  expect(chart).toContain('<a:t>Distribusi &amp; kategori</a:t>');
  expect(
    [...chart.matchAll(/<c:dPt><c:idx val="(\d)"\/>.*?srgbClr val="(\w+)"/g)].map((match) => match.slice(1)),
  ).toEqual([
    ['0', '1B4F8A'],
    ['1', 'B5541C'],
  ]);
  expect(partText(path, 'xl/charts/chart2.xml')).toContain('<c:barDir val="bar"/>');
  const drawing = partText(path, 'xl/drawings/drawing1.xml');
  expect(drawing).toContain('descr="Jumlah pegawai menurut kategori"');
  expect(drawing).toContain('<xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row>');
  expect(drawing).toContain('<xdr:to><xdr:col>11</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row>');
});

test('a second run leaves no part of the first behind, and keeps names local to the sheet in order', async () => {
  const first = await written();
  const again = (
    await (await openFile(first)).write(changeOf({ sheets: [full], scores: scoresFor('Data', 1, [2, 3]) }))
  ).destination;
  expect([...partsOf(again).keys()].sort()).toEqual([...partsOf(first).keys()].sort());
  expect(partText(again, 'xl/workbook.xml')).toBe(partText(first, 'xl/workbook.xml'));
  expect(partText(again, 'xl/styles.xml')).toBe(partText(first, 'xl/styles.xml'));
});

test('texts too long for a cell end in an ellipsis', async () => {
  const path = join(newFolder(), 'a.xlsx');
  await createWorkbook(path, [{ name: 'A', rows: [['x'.repeat(40_000)], ['y'.repeat(32_767)]] }], { measured: null });
  const [[long], [fits]] = (await allValues(await openFile(path))) as [[string], [string]];
  expect(long).toBe(`${'x'.repeat(32_766)}…`);
  expect(fits).toBe('y'.repeat(32_767));
});

describe('a fresh workbook', () => {
  test('holds its sheets, its choices and its measuring date', async () => {
    const path = join(newFolder(), 'contoh');
    const sheets = [
      {
        name: 'Data ASN',
        widths: [22, 30],
        frozenRows: 1,
        rows: [
          [{ value: 'NIP', format: { bold: true } }, 'Pendidikan'],
          [{ value: '199001012015011001', format: { number: '@' } }, 'S-1'],
        ],
        validations: [{ range: 'B2:B100', list: ['S-1', 'S-2 & "x"'] }],
        filter: { headerRow: 1, columns: 2 },
      },
      { name: 'data asn', rows: [[1]] },
    ];
    const written = await createWorkbook(path, sheets, { measured: '2019-12-31' });
    expect(basename(written.destination)).toBe('contoh.xlsx');
    expect(written.names).toEqual(['Data ASN', 'data asn 2']);
    const book = await excelJs(written.destination);
    expect(book.getWorksheet('Data ASN')?.getCell('B2').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"S-1,S-2 & "x""'],
    });
    expect(book.getWorksheet('Data ASN')?.getCell('A2')).toMatchObject({ value: '199001012015011001', numFmt: '@' });
    expect(book.getWorksheet('Data ASN')?.autoFilter).toBe('A1:B2');
    const again = await openFile(written.destination);
    expect(again.metadata).toEqual({ measured: '2019-12-31' });
    expect((await again.sheets()).map((sheet) => sheet.managed)).toEqual([false, false]);
  });

  test('never overwrites: a file in the way gives the next number', async () => {
    const path = join(newFolder(), 'a.xlsx');
    const places = [];
    for (let run = 0; run < 3; run += 1)
      places.push(
        basename((await createWorkbook(path, [{ name: 'A', rows: [[run]] }], { measured: null })).destination),
      );
    expect(places).toEqual(['a.xlsx', 'a-2.xlsx', 'a-3.xlsx']);
    expect(await allValues(await openFile(path))).toEqual([[0]]);
  });
});

describe('results alone', () => {
  test('come by row with their source row, under a header that stays in sight and filters', async () => {
    const path = await userWorkbook();
    const written = await (
      await openFile(path)
    ).write(changeOf({ form: 'results', scores: scoresFor('Data', 1, [2, 3]) }));
    expect(basename(written.destination)).toBe('daftar-ipasn.xlsx');
    expect(written.names).toEqual(['Rekap IPASN', 'Skor IPASN']);
    const sheet = (await excelJs(written.destination)).getWorksheet('Skor IPASN');
    expect(sheet?.getSheetValues().slice(1)).toEqual([
      [undefined, 'Baris', 'NIP', 'Total', 'Kategori'],
      [undefined, 2, 'nip 2', 2.5, 'Sedang 2'],
      [undefined, 3, 'nip 3', 3.5, 'Sedang 3'],
    ]);
    expect(sheet?.getCell('B2').numFmt).toBe('@');
    expect(sheet?.autoFilter).toBe('A1:D3');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    const again = await openFile(written.destination);
    expect((await again.sheets()).map((one) => one.managed)).toEqual([true, true]);
    expect(again.metadata).toEqual({ measured: '2019-12-31' });
  });

  test('that are more than a sheet holds go on in a second sheet, each with its header', async () => {
    const sheets = scoreSheets(scoresFor('Data', 1, [2, 3, 4, 5, 7]), 5, 3);
    const { destination: where, names } = await createWorkbook(join(newFolder(), 'a.xlsx'), sheets, { measured: null });
    expect(names).toEqual(['Skor IPASN', 'Skor IPASN 2']);
    const workbook = await openFile(where);
    const rowsIn = async (sheet: string): Promise<readonly unknown[]> =>
      (await allValues(workbook, sheet)).map((row) => row[0]);
    expect(await rowsIn('Skor IPASN')).toEqual(['Baris', 2, 3, 4]);
    expect(await rowsIn('Skor IPASN 2')).toEqual(['Baris', 5, 7]);
  });
});

test('in a workbook saved as Strict Open XML our parts speak its dialect', async () => {
  const strict = (xml: string | Buffer | undefined): string =>
    String(xml)
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const parts = Object.entries(workbookParts(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>')));
  const path = await packTo(
    join(newFolder(), 'a.xlsx'),
    Object.fromEntries(parts.map(([name, part]) => [name, strict(part)])),
  );
  const { destination } = await (await openFile(path)).write(changeOf({ sheets: [full] }));
  const sheet = partText(destination, 'xl/worksheets/sheet2.xml');
  expect(sheet).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
  expect(sheet).toContain('xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"');
  expect(partText(destination, 'xl/charts/chart1.xml')).toContain(
    'xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"',
  );
  expect(partText(destination, 'xl/_rels/workbook.xml.rels')).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet2.xml"',
  );
  expect((await (await openFile(destination)).sheets()).map(({ name, managed }) => [name, managed])).toEqual([
    ['Data', false],
    ['Rekap IPASN', true],
  ]);
});

describe('a name that a sheet of ours gives the workbook', () => {
  const named: SheetData = { ...rekap, namedRanges: [{ name: 'METODE_IPASN', range: 'A1:C3' }] };
  const namesIn = (path: string) => partText(path, 'xl/workbook.xml').match(/METODE_IPASN[^/]*/g);

  test('points at its range, and is not doubled when the sheet is written again', async () => {
    const first = (await (await openFile(await userWorkbook())).write(changeOf({ sheets: [named] }))).destination;
    expect(namesIn(first)).toEqual([`METODE_IPASN">'Rekap IPASN'!$A$1:$C$3<`]);
    const second = (await (await openFile(first)).write(changeOf({ sheets: [named] }))).destination;
    expect(namesIn(second)).toEqual([`METODE_IPASN">'Rekap IPASN'!$A$1:$C$3<`]);
  });
});
