/** What is in a cell arrives as it is, whatever program wrote the file and however it writes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { streamXlsxRows, writeXlsx } from 'hucre/xlsx';
import {
  allRows,
  allValues,
  newFolder,
  openFile,
  packTo,
  partsOf,
  sheetOf,
  withSheet,
  workbookParts,
  worksheet,
} from './support';

async function read(rows: string, extra: Record<string, string> = {}): Promise<readonly (readonly unknown[])[]> {
  return allValues(await openFile(await withSheet(newFolder(), rows, extra)));
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function withRelations(kinds: Record<string, string>): Record<string, string> {
  const relations = Object.entries({ worksheet: 'worksheets/sheet1.xml', ...kinds }).map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return {
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
  };
}

test('numbers, texts, booleans and errors keep their kinds', async () => {
  expect(
    await read(
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="inlineStr"><is><t>S-1</t></is></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="str"><v>teks</v></c><c r="G1"><v>1E-3</v></c></row>',
    ),
  ).toEqual([[1.5, 'S-1', true, false, { error: '#N/A' }, 'teks', 0.001]]);
});

test('a formula gives the value that was saved with it, and says so where none was', async () => {
  expect(
    await read(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>A1</f><v/></c><c r="D1" t="str"><f>""</f><v></v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1"><f t="shared" si="0"/><v>3</v></c><c r="G1" t="str"><f>IF(1&lt;2,">","x")</f><v>&gt;</v></c></row>',
    ),
  ).toEqual([[2, { error: 'formula' }, { error: 'formula' }, '', { error: '#DIV/0!' }, 3, '>']]);
});

test('shared strings come as plain text: runs joined, readings left out, spaces and escapes kept', async () => {
  const shared = `<sst xmlns="${MAIN}" count="6" uniqueCount="6"><si><t>biasa</t></si><si><r><rPr><b/></rPr><t>Ka</t></r><r><t xml:space="preserve">ya </t></r></si><si><t>a_x000D_b</t></si><si><t xml:space="preserve">  tepi  </t></si><si><t>漢</t><rPh sb="0" eb="1"><t>kan</t></rPh></si><si/><si><t>A &amp; B &#233;</t></si><extLst><ext uri="x"><y/></ext></extLst></sst>`;
  const cells = [0, 1, 2, 3, 4, 5, 6].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
  expect(
    await read(`<row r="1">${cells}</row>`, {
      ...withRelations({ sharedStrings: 'sharedStrings.xml' }),
      'xl/sharedStrings.xml': shared,
    }),
  ).toEqual([['biasa', 'Kaya ', 'a\rb', '  tepi  ', '漢', '', 'A & B é']]);
});

test('text within the cell may have runs too', async () => {
  expect(
    await read(
      '<row r="1"><c t="inlineStr"><is><r><t>Ka</t></r><r><t>ya</t></r></is></c><c t="inlineStr"><is><t/></is></c><c t="inlineStr"><is><t>x&lt;y_x0041_</t></is></c></row>',
    ),
  ).toEqual([['Kaya', '', 'x<yA']]);
});

test('cells and rows that do not say their place stand after the one before', async () => {
  const workbook = await openFile(
    await withSheet(
      newFolder(),
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    ),
  );
  expect(await allRows(workbook)).toEqual([
    { number: 1, values: [1, null, null, 2, 3] },
    { number: 5, values: [4] },
    { number: 6, values: [5] },
  ]);
});

test('tags may have a prefix, attributes any order and quotes, and lines may be broken', async () => {
  const xml = `<?xml version='1.0'?>\n<!-- made by hand -->\n<x:worksheet xmlns:x="${MAIN}"><x:sheetData>\n  <x:row spans='1:2' r='3' note=">">\n    <x:c t='inlineStr' s="1" r='B3'><x:is><x:t>a</x:t></x:is></x:c>\n    <x:c r = "C3" ><x:v>7</x:v></x:c>\n  </x:row>\n <!-- <x:row/> --></x:sheetData></x:worksheet>\n`;
  const workbook = await openFile(await packTo(join(newFolder(), 'a.xlsx'), workbookParts(xml)));
  expect(await allRows(workbook)).toEqual([{ number: 3, values: [null, 'a', 7] }]);
});

test('CDATA and a byte order mark are read; so is UTF-16', async () => {
  const xml = sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a<b & c]]></t></is></c></row>');
  const utf8 = await openFile(await packTo(join(newFolder(), 'a.xlsx'), workbookParts(`\ufeff${xml}`)));
  expect(await allValues(utf8)).toEqual([['a<b & c']]);
  const wide = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
  const utf16 = await openFile(
    await packTo(join(newFolder(), 'b.xlsx'), workbookParts('', { 'xl/worksheets/sheet1.xml': wide })),
  );
  expect(await allValues(utf16)).toEqual([['a<b & c']]);
});

test('characters of several bytes survive wherever the stream is cut', async () => {
  const names = Array.from({ length: 30_000 }, (_each, index) => `Ñandú 漢字 😀 ${index}`);
  const rows = names
    .map((name, index) => `<row r="${index + 1}"><c t="inlineStr"><is><t>${name}</t></is></c></row>`)
    .join('');
  expect((await read(rows)).map(([name]) => name)).toEqual(names);
});

test('dates are serial numbers, and a workbook that counts from 1904 is moved to the usual count', async () => {
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot; hari&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`;
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const cells =
    '<row r="1"><c s="1"><v>42368</v></c><c s="2"><v>42368</v></c><c s="3"><v>42368</v></c><c><v>42368</v></c><c t="d"><v>2019-12-31T00:00:00Z</v></c></row>';
  expect(
    await read(cells, {
      ...withRelations({ styles: 'styles.xml' }),
      'xl/styles.xml': styles,
      'xl/workbook.xml': workbook,
    }),
  ).toEqual([[43830, 43830, 42368, 42368, 43830]]);
  expect(
    await read(cells.replace('<c t="d"><v>2019-12-31T00:00:00Z</v></c>', ''), {
      ...withRelations({ styles: 'styles.xml' }),
      'xl/styles.xml': styles,
    }),
  ).toEqual([[42368, 42368, 42368, 42368]]);
});

test('a NIP kept as a number arrives as a number', async () => {
  expect(await read('<row r="1"><c r="A1"><v>199001012015011001</v></c></row>')).toEqual([
    [Number('199001012015011001')],
  ]);
});

test('a limit stops the reading, and a sheet that is empty gives nothing', async () => {
  const rows = Array.from(
    { length: 5000 },
    (_each, index) => `<row r="${index + 1}"><c><v>${index}</v></c></row>`,
  ).join('');
  const path = await withSheet(newFolder(), rows);
  expect((await allRows(await openFile(path), 'Data', 30)).map((row) => row.number).at(-1)).toBe(30);
  expect(await allRows(await openFile(path), 'Data', 30)).toHaveLength(30);
  expect(await read('')).toEqual([]);
  expect(
    await allRows(await openFile(await packTo(join(newFolder(), 'a.xlsx'), workbookParts(worksheet('<sheetData/>'))))),
  ).toEqual([]);
});

test('rows come in blocks, so that a large sheet never stands in memory whole', async () => {
  const rows = Array.from({ length: 2500 }, (_each, index) => `<row r="${index + 1}"><c><v>1</v></c></row>`).join('');
  const workbook = await openFile(await withSheet(newFolder(), rows));
  const sizes: number[] = [];
  for await (const block of workbook.rows('Data')) sizes.push(block.length);
  expect(sizes).toEqual([1000, 1000, 500]);
});

test('sheets are told with their names, hidden ones marked, in their order', async () => {
  const folder = newFolder();
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Data & "ASN"').addRow(['NIP']);
  book.addWorksheet('Rekap IPASN').addRow(['milik pengguna']);
  book.addWorksheet('Acuan', { state: 'hidden' }).addRow(['x']);
  book.addWorksheet('Rahasia', { state: 'veryHidden' }).addRow(['x']);
  await book.xlsx.writeFile(join(folder, 'a.xlsx'));
  const workbook = await openFile(join(folder, 'a.xlsx'));
  expect(await workbook.sheets()).toEqual([
    { name: 'Data & "ASN"', hidden: false, managed: false },
    { name: 'Rekap IPASN', hidden: false, managed: false },
    { name: 'Acuan', hidden: true, managed: false },
    { name: 'Rahasia', hidden: true, managed: false },
  ]);
  expect(await allValues(workbook, 'Rekap IPASN')).toEqual([['milik pengguna']]);
  expect(workbook.metadata).toEqual({ measured: null });
  expect(workbook.typed).toBe(true);
});

const table = [
  ['NIP', 'Nama', 'Tanggal', 'Nilai', 'Aktif'],
  ['199001012015011001', 'Siti Ñ <Aminah> & "Co"', 43830, 78.25, true],
  [null, ' spasi ', null, -0.5, false],
  ['007', '=SUM(A1)', 1, 1e15, true],
];

test('a workbook made by exceljs reads as it was written', async () => {
  const path = join(newFolder(), 'a.xlsx');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data');
  for (const row of table) sheet.addRow(row);
  sheet.getCell('G2').value = { richText: [{ text: 'te', font: { bold: true } }, { text: 'bal' }] };
  sheet.getCell('G3').value = { error: '#REF!' };
  sheet.getCell('G4').value = { formula: 'D2*2', result: 156.5 };
  sheet.getCell('G5').value = { formula: 'D2*2' };
  sheet.getCell('H2').value = new Date(Date.UTC(2019, 11, 31));
  await book.xlsx.writeFile(path);
  expect(await allRows(await openFile(path))).toEqual([
    { number: 1, values: table[0] },
    { number: 2, values: [...(table[1] ?? []), null, 'tebal', 43830] },
    { number: 3, values: [...(table[2] ?? []), null, { error: '#REF!' }] },
    { number: 4, values: [...(table[3] ?? []), null, 156.5] },
    { number: 5, values: [null, null, null, null, null, null, { error: 'formula' }] },
  ]);
});

test('a workbook made by hucre reads as it was written, and as hucre reads it', async () => {
  const path = join(newFolder(), 'a.xlsx');
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Data', rows: table }] }));
  const ours = await allValues(await openFile(path));
  expect(ours).toEqual(table);
  const theirs: unknown[] = [];
  for await (const row of streamXlsxRows(await partsBytes(path))) theirs.push(row.values);
  expect(theirs).toEqual(table);
});

function partsBytes(path: string): Promise<Uint8Array> {
  expect(partsOf(path).size).toBeGreaterThan(3);
  return import('node:fs/promises').then((fs) => fs.readFile(path));
}
