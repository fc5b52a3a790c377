/** The formulas of a sheet as the port gives them, whatever program wrote the file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFile } from '../../src/workbook/file';
import type { FormulaCell, Workbook } from '../../src/workbook/workbook';
import { allValues, changeOf, newFolder, scoresFor, withSheet } from './support';

async function formulasOf(workbook: Workbook, sheet?: string): Promise<readonly FormulaCell[]> {
  const name = sheet ?? (await workbook.sheets())[0]?.name ?? '';
  const found: FormulaCell[] = [];
  for await (const block of workbook.formulas(name)) found.push(...block);
  return found;
}

test('formulas come with their places, and cells without one are left out', async () => {
  const rows =
    '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>A2*2</f><v>2</v></c></row><row r="4"><c r="D4" t="str"><f>IF(A2&lt;2,"&gt;","x")</f><v>&gt;</v></c></row>';
  expect(await formulasOf(await openFile(await withSheet(newFolder(), rows)))).toEqual([
    { row: 2, column: 1, formula: '=A2*2' },
    { row: 4, column: 3, formula: '=IF(A2<2,">","x")' },
  ]);
});

test('each cell of a shared formula has its own', async () => {
  const rows =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1+$C$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f si="0" t="shared"></f><v>1</v></c></row>';
  expect((await formulasOf(await openFile(await withSheet(newFolder(), rows)))).map(({ formula }) => formula)).toEqual([
    '=A1+$C$1',
    '=A2+$C$1',
    '=A3+$C$1',
  ]);
});

test('a csv has no formulas, even where a text looks like one', async () => {
  const path = join(newFolder(), 'a.csv');
  writeFileSync(path, 'NIP;Nama\n1;=1+1\n');
  expect(await formulasOf(await openFile(path))).toEqual([]);
});

test('score columns that an earlier run left are cells, and no rows of data', async () => {
  const folder = newFolder();
  const path = await withSheet(
    folder,
    '<row r="1"><c r="A1" t="inlineStr"><is><t>NIP</t></is></c></row><row r="2"><c r="A2"><v>7</v></c></row>',
  );
  const workbook = await openFile(path);
  const [sheet] = await workbook.sheets();
  const { destination } = await workbook.write(changeOf({ scores: scoresFor(sheet?.name ?? '', 1, [2]) }));
  const again = await openFile(destination);
  expect(await allValues(again)).toEqual([['NIP'], [7]]);
  const cells: unknown[] = [];
  for await (const block of again.rowsWithScores(sheet?.name ?? ''))
    cells.push(...block.map(({ values }) => values.length > 1));
  expect(cells).toEqual([true, true]);
});
