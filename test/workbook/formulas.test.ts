/** Formulas of our sheets in a file: read back by another program, and cell by cell. */
import { join } from 'node:path';
import fc from '../support/fast-check';
import { createWorkbook, openFile } from '../../src/workbook/file';
import type { SheetCell } from '../../src/workbook/sheet';
import { allValues, changeOf, excelJs, newFolder, partText, rekap, withSheet } from './support';

async function sheetPart(cells: readonly SheetCell[]): Promise<string> {
  const { destination } = await createWorkbook(join(newFolder(), 'a.xlsx'), [{ name: 'A', rows: [cells] }], {
    measured: null,
  });
  return partText(destination, 'xl/worksheets/sheet1.xml');
}

test('a formula stands in the file beside what it gave, by its kind', async () => {
  const xml = await sheetPart([
    { value: 22.5, formula: '=15+7.5' },
    { value: 'Sedang', formula: '=IF(A1<90,"Sedang","Tinggi")' },
    { value: true, formula: '=A1>1' },
    { value: '', formula: '=""' },
    { value: null, error: '#N/A', formula: '=NA()' },
    { value: null, formula: '=A1&"_x0041_"' },
  ]);
  expect(/<row r="1">(.*)<\/row>/.exec(xml)?.[1]).toBe(
    '<c r="A1"><f>15+7.5</f><v>22.5</v></c>' +
      '<c r="B1" t="str"><f>IF(A1&lt;90,&quot;Sedang&quot;,&quot;Tinggi&quot;)</f><v>Sedang</v></c>' +
      '<c r="C1" t="b"><f>A1&gt;1</f><v>1</v></c>' +
      '<c r="D1" t="str"><f>&quot;&quot;</f><v></v></c>' +
      '<c r="E1" t="e"><f>NA()</f><v>#N/A</v></c>' +
      '<c r="F1"><f>A1&amp;&quot;_x005F_x0041_&quot;</f></c>',
  );
});

test('our reader gives the value of a formula, and exceljs both', async () => {
  const path = await withSheet(newFolder(), '<row r="1"><c r="A1"><v>1</v></c></row>');
  const rows: SheetCell[][] = [
    [{ value: 'Indeks' }, { value: 78.25, formula: "=AVERAGE('Data'!A1:A9)", format: { number: '0.00', bold: true } }],
    [{ value: '=A1' }, { value: '=1+1', formula: '="=1+1"' }],
    [{ value: 'kosong' }, { value: null, error: '#N/A', formula: '=NA()' }],
  ];
  const { destination } = await (await openFile(path)).write(changeOf({ sheets: [{ ...rekap, rows }] }));
  expect(await allValues(await openFile(destination), 'Rekap IPASN')).toEqual([
    ['Indeks', 78.25],
    ['=A1', '=1+1'],
    ['kosong', { error: '#N/A' }],
  ]);
  const sheet = (await excelJs(destination)).getWorksheet('Rekap IPASN');
  expect(sheet?.getCell('B1').value).toEqual({ formula: "AVERAGE('Data'!A1:A9)", result: 78.25 });
  expect(sheet?.getCell('B1').numFmt).toBe('0.00');
  expect(sheet?.getCell('A2').value).toBe('=A1');
  expect(sheet?.getCell('B2').value).toEqual({ formula: '"=1+1"', result: '=1+1' });
  expect(sheet?.getCell('B3').value).toEqual({ formula: 'NA()', result: { error: '#N/A' } });
});

test('a text beside formulas stays a text, and what a formula gave is no formula of its own', async () => {
  const folder = newFolder();
  const text = fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.constantFrom('=1+1', '=cmd|x', '+A1', "'=1"));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, fc.boolean()), { minLength: 1, maxLength: 20 }), async (cells) => {
      const rows = [
        cells.map(([value, calculated]) =>
          calculated ? { value, formula: `="${value.replaceAll('"', '""')}"` } : value,
        ),
      ];
      const { destination } = await createWorkbook(join(folder, 'a.xlsx'), [{ name: 'A', rows }], { measured: null });
      expect(await allValues(await openFile(destination))).toEqual([cells.map(([value]) => value)]);
      const sheet = (await excelJs(destination)).getWorksheet('A');
      expect(cells.map((_cell, index) => sheet?.getCell(1, index + 1).formula !== undefined)).toEqual(
        cells.map(([, calculated]) => calculated),
      );
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['without its sign', { value: 1, formula: '1+1' }],
  ['of the sign alone', { value: 1, formula: '=' }],
  ['longer than Excel reads', { value: 1, formula: `=1${'+1'.repeat(4_096)}` }],
  ['in a cell of texts', { value: 1, formula: '=1+1', format: { number: '@' } }],
])('a formula %s is never written', async (_name, cell) => {
  await expect(sheetPart([cell])).rejects.toThrow(/formula/);
});

test('a column of formulas that are the first one moved down holds it once, and each cell gives its own again', async () => {
  const rows = [2, 3, 4].map((row): SheetCell[] => [
    { value: row },
    { value: row * 2, formula: `=IF(A${row}<>"",A${row}*$A$2,"A2")` },
  ]);
  const sheet = { name: 'A', rows: [[{ value: 'n' }, { value: 'm' }], ...rows], sharedFormulas: ['B2:B4'] };
  const { destination } = await createWorkbook(join(newFolder(), 'a.xlsx'), [sheet], { measured: null });
  const xml = partText(destination, 'xl/worksheets/sheet1.xml');
  expect([...xml.matchAll(/<f[^>]*>/g)].map(([tag]) => tag)).toEqual([
    '<f t="shared" ref="B2:B4" si="0">',
    '<f t="shared" si="0"/>',
    '<f t="shared" si="0"/>',
  ]);
  const formulas: string[] = [];
  for await (const block of (await openFile(destination)).formulas('A'))
    formulas.push(...block.map(({ formula }) => formula));
  expect(formulas).toEqual(rows.map(([, cell]) => cell!.formula));
});
