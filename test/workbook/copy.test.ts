/** A copy is the user's workbook, byte for byte where nothing of ours stands. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { fileText } from '../../src/text/workbook/file';
import { UserError } from '../../src/text/core/user-error';
import { openFile } from '../../src/workbook/file';
import type { Written } from '../../src/workbook/workbook';
import {
  allRows,
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
  withSheet,
  workbookParts,
  worksheet,
} from './support';

/** What we may touch besides the data sheet. */
const touched = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'docProps/custom.xml',
];

function expectUntouched(before: string, after: string, except: readonly string[]): void {
  const old = partsOf(before);
  const now = partsOf(after);
  const same = [...old.keys()].filter((name) => !touched.includes(name) && !except.includes(name));
  expect(same.length).toBeGreaterThan(0);
  for (const name of same)
    expect([name, now.get(name)?.equals(old.get(name) ?? Buffer.alloc(0))]).toEqual([name, true]);
}

/** The part with our cells, widths and the wider dimension and spans taken out again. */
function withoutOurs(xml: string, columns: readonly string[]): string {
  const ours = columns.join('|');
  return xml
    .replace(new RegExp(`<c r="(?:${ours})\\d+"[^>]*?(?:/>|>.*?</c>)`, 'g'), '')
    .replace(/<cols>.*?<\/cols>/, (cols) =>
      cols.replace(new RegExp(`<col min="(\\d+)" max="\\1" width="1[04]" customWidth="1"/>`, 'g'), ''),
    )
    .replace('<cols></cols>', '');
}

function loosened(xml: string): string {
  return xml.replace(/ spans="\d+:\d+"/g, '').replace(/<dimension ref="[^"]*"\/>/, '');
}

async function richWorkbook(path: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  const data = book.addWorksheet('Data ASN');
  data.mergeCells('A1:D1');
  data.getCell('A1').value = 'DAFTAR PEGAWAI';
  data.getRow(3).values = ['NIP', 'Nama', 'Pendidikan', 'Nilai'];
  data.getRow(3).font = { bold: true };
  for (let row = 4; row <= 8; row += 1)
    data.getRow(row).values = [`19900101201501100${row}`, `Nama ${row}`, 'S-1', 70 + row];
  data.getCell('D9').value = { formula: 'SUM(D4:D8)', result: 380 };
  data.getColumn(1).width = 22;
  data.getCell('C4').dataValidation = { type: 'list', allowBlank: true, formulae: ['"S-1,S-2"'] };
  data.addConditionalFormatting({
    ref: 'D4:D8',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [75],
        priority: 1,
        style: { font: { color: { argb: 'FFFF0000' } } },
      },
    ],
  });
  data.getCell('B4').note = 'catatan';
  data.autoFilter = 'A3:D8';
  await data.protect('rahasia', {});
  const other = book.addWorksheet('Acuan', { state: 'hidden' });
  other.addTable({
    name: 'TabelAcuan',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Kode' }, { name: 'Arti' }],
    rows: [
      [1, 'S-3'],
      [2, 'S-2'],
    ],
  });
  const picture = book.addImage({ filename: onePixel(), extension: 'png' });
  other.addImage(picture, 'D1:E3');
  book.definedNames.add("'Data ASN'!$A$4:$A$8", 'DaftarNIP');
  await book.xlsx.writeFile(path);
}

function onePixel(): string {
  const path = join(newFolder(), 'p.png');
  writeFileSync(
    path,
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
  return path;
}

async function copyOf(path: string, rows: readonly number[], headerRow: number, sheet = 'Data'): Promise<Written> {
  return (await openFile(path)).write(changeOf({ scores: scoresFor(sheet, headerRow, rows) }));
}

describe('a workbook with merges, rules, notes, a filter, protection, a hidden sheet, a table, a picture and a name', () => {
  const path = join(newFolder(), 'daftar.xlsx');
  let written: Written;
  beforeAll(async () => {
    await richWorkbook(path);
    written = await copyOf(path, [4, 5, 7, 8], 3, 'Data ASN');
  });

  test('is copied beside the original, which stays', () => {
    expect(basename(written.destination)).toBe('daftar-ipasn.xlsx');
    expect(existsSync(path)).toBe(true);
    expect(written.omissions).toEqual([]);
  });

  test('every part that we need not touch is the same to the byte', () =>
    expectUntouched(path, written.destination, ['xl/worksheets/sheet1.xml']));

  test('the data sheet differs by our cells alone', () => {
    const name = 'xl/worksheets/sheet1.xml';
    const after = partText(written.destination, name);
    expect(after).toContain('<c r="E4"');
    expect(loosened(withoutOurs(after, ['E', 'F']))).toBe(loosened(partText(path, name)));
    expect(after).toContain('<dimension ref="A1:F9"/>');
  });

  test('another program finds the scores beside the data, and all else as it was', async () => {
    const [before, after] = [await excelJs(path), await excelJs(written.destination)];
    const sheet = after.getWorksheet('Data ASN');
    expect(sheet?.getRow(3).values).toEqual([undefined, 'NIP', 'Nama', 'Pendidikan', 'Nilai', 'Total', 'Kategori']);
    expect(sheet?.getRow(5).values).toEqual([undefined, '199001012015011005', 'Nama 5', 'S-1', 75, 5.5, 'Sedang 5']);
    expect(sheet?.getRow(6).values).toEqual([undefined, '199001012015011006', 'Nama 6', 'S-1', 76]);
    expect(sheet?.getCell('E4').numFmt).toBe('0.00');
    expect(sheet?.getCell('E3').font.bold).toBe(true);
    expect(sheet?.getColumn('E').width).toBe(10);
    expect(sheet?.getColumn('A').width).toBe(22);
    expect(sheet?.getCell('D9').formula).toBe('SUM(D4:D8)');
    expect(sheet?.getCell('C4').dataValidation).toEqual(before.getWorksheet('Data ASN')?.getCell('C4').dataValidation);
    expect(after.getWorksheet('Acuan')?.state).toBe('hidden');
    expect(after.definedNames.getRanges('DaftarNIP').ranges).toEqual(["'Data ASN'!$A$4:$A$8"]);
    expect(after.worksheets.map((one) => one.name)).toEqual(['Data ASN', 'Acuan', 'Rekap IPASN']);
  });

  test('run on its own output, it replaces its sheet and columns instead of adding more', async () => {
    const again = await openFile(written.destination);
    expect(again.metadata).toEqual({ measured: '2019-12-31' });
    expect((await again.sheets()).map(({ name, managed }) => [name, managed])).toEqual([
      ['Data ASN', false],
      ['Acuan', false],
      ['Rekap IPASN', true],
    ]);
    expect(await allRows(again, 'Data ASN')).toEqual(await allRows(await openFile(path), 'Data ASN'));
    const second = await again.write(changeOf({ scores: scoresFor('Data ASN', 3, [4, 5, 7, 8]) }));
    expect(basename(second.destination)).toBe('daftar-ipasn-2.xlsx');
    expect([...partsOf(second.destination)].map(([name, bytes]) => [name, bytes.toString('latin1')]).sort()).toEqual(
      [...partsOf(written.destination)].map(([name, bytes]) => [name, bytes.toString('latin1')]).sort(),
    );
  });

  test('fewer scored rows in a second run leave nothing of the first', async () => {
    const second = await (
      await openFile(written.destination)
    ).write(changeOf({ scores: scoresFor('Data ASN', 3, [8], ['Skor']) }));
    const sheet = (await excelJs(second.destination)).getWorksheet('Data ASN');
    expect(sheet?.getRow(3).values).toEqual([undefined, 'NIP', 'Nama', 'Pendidikan', 'Nilai', 'Skor']);
    expect(sheet?.getRow(4).values).toEqual([undefined, '199001012015011004', 'Nama 4', 'S-1', 74]);
    expect(sheet?.getCell('E8').value).toBe(8.5);
  });
});

test('macros, pivots, signatures and what nobody knows go along untouched; a signature that no longer holds is told', async () => {
  const folder = newFolder();
  const parts = workbookParts(
    sheetOf(
      '<row r="1"><c r="A1" t="str"><v>NIP</v></c></row><row r="2"><c r="A2"><v>199001012015011001</v></c></row>',
    ),
    {
      'xl/vbaProject.bin': Buffer.from(Array.from({ length: 5000 }, (_each, index) => (index * 7919) % 256)),
      'xl/pivotCache/pivotCacheDefinition1.xml':
        '<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      'xl/pivotTables/pivotTable1.xml': '<!-- odd but theirs --><pivotTableDefinition/>',
      'customXml/item1.xml': '<a>\r\n\t</a>',
      '_xmlsignatures/origin.sigs': '',
      '_xmlsignatures/sig1.xml': '<Signature/>',
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A2" i="1"/></calcChain>',
    },
  );
  const types = String(parts['[Content_Types].xml'])
    .replace('spreadsheetml.sheet.main', 'spreadsheetml.sheet.main')
    .replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
  const path = await packTo(join(folder, 'makro.xlsm'), { ...parts, '[Content_Types].xml': types });
  const written = await copyOf(path, [2], 1);
  expect(basename(written.destination)).toBe('makro-ipasn.xlsm');
  expectUntouched(path, written.destination, ['xl/worksheets/sheet1.xml']);
  expect(written.omissions.map((message) => message.template)).toEqual([fileText.signatureInvalid]);
  expect(partText(written.destination, '[Content_Types].xml')).toContain('macroEnabled.main');
});

test('the digits of a numeric NIP stay as the file has them', async () => {
  const path = await withSheet(
    newFolder(),
    '<row r="1"><c r="A1" t="str"><v>NIP</v></c></row><row r="2"><c r="A2"><v>199001012015011001</v></c></row>',
  );
  const { destination } = await copyOf(path, [2], 1);
  expect(partText(destination, 'xl/worksheets/sheet1.xml')).toContain(
    '<c r="A2"><v>199001012015011001</v></c><c r="B2"',
  );
});

test.each([
  [
    'a row that closes itself',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="20"/>',
    '<row r="2" ht="20"><c r="B2"',
  ],
  [
    'a row that the sheet does not have',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="A5"><v>1</v></c></row>',
    '<row r="2"><c r="B2"',
  ],
  ['a row after the last', '<row r="1"><c r="A1"><v>1</v></c></row>', '<row r="2"><c r="B2"'],
  [
    'rows that tell their spans',
    '<row r="1" spans="1:1"><c r="A1"><v>1</v></c></row><row r="2" spans="1:1"><c r="A2"><v>1</v></c></row>',
    '<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="B2"',
  ],
  [
    'an extension after the cells',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><extLst><ext uri="u"/></extLst></row>',
    '</is></c><extLst><ext uri="u"/></extLst></row>',
  ],
  [
    'cells that have a look but no content',
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" s="0"/><c r="D2" s="0"/></row>',
    '<v>2.5</v></c><c r="C2" t="inlineStr"><is><t xml:space="preserve">Sedang 2</t></is></c><c r="D2" s="0"/></row>',
  ],
])('scores fit into %s', async (_name, rows, expected) => {
  const { destination } = await copyOf(await withSheet(newFolder(), rows), [2], 1);
  expect(partText(destination, 'xl/worksheets/sheet1.xml')).toContain(expected);
  const sheet = (await excelJs(destination)).getWorksheet('Data');
  expect([sheet?.getCell('B1').value, sheet?.getCell('B2').value, sheet?.getCell('C2').value]).toEqual([
    'Total',
    2.5,
    'Sedang 2',
  ]);
});

test('scores fit beside cells that do not tell their place, and into their midst in a second run', async () => {
  const first = await copyOf(
    await withSheet(newFolder(), '<row><c><v>1</v></c></row><row><c><v>1</v></c></row>'),
    [2],
    1,
  );
  expect(partText(first.destination, 'xl/worksheets/sheet1.xml')).toContain(
    '<row><c><v>1</v></c><c r="B2" s="2"><v>2.5</v></c>',
  );
  const more = Object.fromEntries(partsOf(first.destination));
  const wider = partText(first.destination, 'xl/worksheets/sheet1.xml').replace(
    'Sedang 2</t></is></c>',
    'Sedang 2</t></is></c><c><v>9</v></c>',
  );
  const second = await copyOf(
    await packTo(join(newFolder(), 'b.xlsx'), { ...more, 'xl/worksheets/sheet1.xml': wider }),
    [],
    1,
  );
  expect(await allValues(await openFile(second.destination), 'Data')).toEqual([[1], [1, null, null, 9]]);
});

test('columns that merges, tables or filters claim beside the data are not written into', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
  const claims = [
    ['<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A9:D9"/></mergeCells>', 'E1'],
    ['<autoFilter ref="A1:C2"/>', 'D1'],
  ] as const;
  for (const [claim, place] of claims) {
    const path = await packTo(
      join(newFolder(), 'a.xlsx'),
      workbookParts(worksheet(`<sheetData>${rows}</sheetData>${claim}`)),
    );
    const sheet = (await excelJs((await copyOf(path, [2], 1)).destination)).getWorksheet('Data');
    expect(sheet?.getCell(place).value).toBe('Total');
  }
});

test('widths that span our columns are split around them', async () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
  const path = await packTo(
    join(newFolder(), 'a.xlsx'),
    workbookParts(
      worksheet(
        `<cols><col min="1" max="1" width="22"/><col min="2" max="16384" width="9" hidden="1"/></cols><sheetData>${rows}</sheetData>`,
      ),
    ),
  );
  const xml = partText((await copyOf(path, [2], 1)).destination, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain(
    '<cols><col min="1" max="1" width="22"/><col min="2" max="2" width="10" customWidth="1"/><col min="3" max="3" width="14" customWidth="1"/><col min="4" max="16384" width="9" hidden="1"/></cols>',
  );
});

test('a sheet whose tags have a prefix gets cells with that prefix', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const { destination } = await copyOf(await packTo(join(newFolder(), 'a.xlsx'), workbookParts(xml)), [2], 1);
  expect(await allValues(await openFile(destination), 'Data')).toEqual([[1], [1]]);
  expect(partText(destination, 'xl/worksheets/sheet1.xml')).toContain('<x:c r="B2"');
});

test('a sheet that is full to its last column is refused, and nothing is written', async () => {
  const folder = newFolder();
  const path = await withSheet(folder, '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>');
  await expect(copyOf(path, [1], 1)).rejects.toThrow(UserError);
  expect(existsSync(join(folder, 'data-ipasn.xlsx'))).toBe(false);
});

describe('names of sheets', () => {
  async function named(...names: readonly string[]): Promise<string> {
    const path = join(newFolder(), 'a.xlsx');
    const book = new ExcelJS.Workbook();
    for (const name of names) book.addWorksheet(name).addRow(['NIP']);
    await book.xlsx.writeFile(path);
    return path;
  }

  test("a user's own sheet keeps its name and its content, and ours takes the next free one, whatever the case", async () => {
    const path = await named('Data', 'REKAP ipasn', 'Rekap IPASN 2');
    const written = await copyOf(path, [], 1);
    expect(written.names).toEqual(['Rekap IPASN 3']);
    expectUntouched(path, written.destination, ['xl/worksheets/sheet1.xml']);
    expect((await (await openFile(written.destination)).sheets()).map(({ name, managed }) => [name, managed])).toEqual([
      ['Data', false],
      ['REKAP ipasn', false],
      ['Rekap IPASN 2', false],
      ['Rekap IPASN 3', true],
    ]);
  });

  test('links in our sheets follow the names that were taken, and quote names as they must', async () => {
    const path = await named("Data 'A' ASN", 'Rekap IPASN');
    const links = {
      ...rekap,
      role: 'temuan' as const,
      name: 'Temuan IPASN',
      rows: [
        [{ value: 'baris', link: { sheet: "Data 'A' ASN", cell: 'C214' } }],
        [{ value: 'rekap', link: { sheet: 'Rekap IPASN', cell: 'A1' } }],
        [{ value: 'rekap', link: { sheet: 'rekap', cell: 'A1' } }],
        [{ value: 'mana', link: { sheet: 'Tidak Ada', cell: 'A1' } }],
      ],
    };
    const written = await (await openFile(path)).write(changeOf({ sheets: [rekap, links] }));
    const xml = partText(written.destination, 'xl/worksheets/sheet4.xml');
    expect([...xml.matchAll(/<hyperlink ref="(\w+)" location="([^"]*)"\/>/g)].map((match) => match.slice(1))).toEqual([
      ['A1', "'Data ''A'' ASN'!C214"],
      ['A2', "'Rekap IPASN 2'!A1"],
      ['A3', "'Rekap IPASN 2'!A1"],
    ]);
  });

  test('a sheet of ours that the user renamed is theirs: it stays, and is still not taken for data', async () => {
    const first = await copyOf(await named('Data'), [], 1);
    const renamed = partsOf(first.destination);
    const workbook = renamed.get('xl/workbook.xml')?.toString('utf8').replaceAll('Rekap IPASN', 'Rekap Maret') ?? '';
    const path = await packTo(join(newFolder(), 'b.xlsx'), {
      ...Object.fromEntries(renamed),
      'xl/workbook.xml': workbook,
    });
    const second = await copyOf(path, [], 1);
    expect(second.names).toEqual(['Rekap IPASN']);
    expect((await (await openFile(second.destination)).sheets()).map(({ name, managed }) => [name, managed])).toEqual([
      ['Data', false],
      ['Rekap Maret', true],
      ['Rekap IPASN', true],
    ]);
  });
});

test('the sheet in view stays in view, and no two are selected together', async () => {
  const path = join(newFolder(), 'a.xlsx');
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Satu').addRow(['NIP']);
  book.addWorksheet('Dua').addRow(['NIP']);
  book.views = [{ x: 0, y: 0, width: 100, height: 100, firstSheet: 0, activeTab: 1, visibility: 'visible' }];
  await book.xlsx.writeFile(path);
  const { destination } = await copyOf(path, [], 1, 'Satu');
  expect(/<bookViews>.*?<\/bookViews>/.exec(partText(destination, 'xl/workbook.xml'))?.[0]).toBe(
    /<bookViews>.*?<\/bookViews>/.exec(partText(path, 'xl/workbook.xml'))?.[0],
  );
  const selected = (file: string): number =>
    [...partsOf(file).values()].filter((part) => part.includes('tabSelected="1"')).length;
  expect(selected(destination)).toBe(selected(path));
});

test('properties that others keep in the workbook stay beside ours', async () => {
  const custom =
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Instansi"><vt:lpwstr>Provinsi Contoh</vt:lpwstr></property></Properties>';
  const parts = workbookParts(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'), { 'docProps/custom.xml': custom });
  const rels = String(parts['_rels/.rels']).replace(
    '</Relationships>',
    '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
  );
  const { destination } = await copyOf(
    await packTo(join(newFolder(), 'a.xlsx'), { ...parts, '_rels/.rels': rels }),
    [],
    1,
  );
  const after = partText(destination, 'docProps/custom.xml');
  expect(after.startsWith(custom.replace('</Properties>', ''))).toBe(true);
  expect(after).toContain('pid="3" name="IPASN 1"');
  expect((await openFile(destination)).metadata).toEqual({ measured: '2019-12-31' });
});

test('what a workbook carries may be nonsense; then it carries nothing', async () => {
  const first = await copyOf(await withSheet(newFolder(), '<row r="1"><c r="A1"><v>1</v></c></row>'), [], 1);
  const parts = Object.fromEntries(partsOf(first.destination));
  const custom = partText(first.destination, 'docProps/custom.xml').replace('2019-12-31', 'kemarin');
  const path = await packTo(join(newFolder(), 'a.xlsx'), { ...parts, 'docProps/custom.xml': custom });
  expect((await openFile(path)).metadata).toEqual({ measured: null });
});

test('CSV becomes a workbook: its cells as text just as they were, the scores beside them, then our sheets', async () => {
  const folder = newFolder();
  const path = join(folder, 'daftar [2019].csv');
  writeFileSync(
    path,
    'DAFTAR PEGAWAI\n\nNIP;Nama;Nilai\n199001012015011001;=Budi;78,50\n199001012015011002;Siti;007\n',
  );
  const workbook = await openFile(path);
  const written = await workbook.write(changeOf({ scores: scoresFor('daftar [2019]', 3, [4]) }));
  expect(basename(written.destination)).toBe('daftar [2019]-ipasn.xlsx');
  const book = await excelJs(written.destination);
  expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['daftar  2019', 'Rekap IPASN']);
  const sheet = book.worksheets[0];
  expect(sheet?.getCell('A1').value).toBe('DAFTAR PEGAWAI');
  expect(sheet?.getRow(3).values).toEqual([undefined, 'NIP', 'Nama', 'Nilai', 'Total', 'Kategori']);
  expect(sheet?.getRow(4).values).toEqual([undefined, '199001012015011001', '=Budi', '78,50', 4.5, 'Sedang 4']);
  expect(sheet?.getRow(5).values).toEqual([undefined, '199001012015011002', 'Siti', '007']);
  expect(sheet?.getCell('A4').numFmt).toBe('@');
  const again = await openFile(written.destination);
  expect(await allValues(again)).toEqual([
    ['DAFTAR PEGAWAI'],
    ['NIP', 'Nama', 'Nilai'],
    ['199001012015011001', '=Budi', '78,50'],
    ['199001012015011002', 'Siti', '007'],
  ]);
});
