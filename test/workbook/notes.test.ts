/** Notes at cells: those of ours come and go with the consultation, those of people stay. */
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openFile } from '../../src/workbook/file';
import { NOTE_PREFIX, type CellNote } from '../../src/workbook/workbook';
import { changeOf, excelJs, newFolder, partsOf, partText, withSheet } from './support';

const note = (cell: string, text: string, sheet = 'Data'): CellNote => ({ sheet, cell, text: NOTE_PREFIX + text });

async function workbookAt(path: string, shape: (sheet: ExcelJS.Worksheet) => void = () => undefined): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Data');
  sheet.addRow(['NIP', 'Nama', 'Total']);
  sheet.addRow(['199001012015011001', 'Pegawai', 85]);
  sheet.addRow(['199001012015011002', 'Pegawai', 70]);
  shape(sheet);
  await workbook.xlsx.writeFile(path);
  return path;
}

async function noted(path: string, ...notes: readonly CellNote[]): Promise<string> {
  const workbook = await openFile(path, { out: path.replace('.xlsx', '-hasil.xlsx') });
  return (await workbook.write(changeOf({ notes }))).destination;
}

async function notesIn(path: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  (await excelJs(path)).getWorksheet('Data')!.eachRow((row) =>
    row.eachCell(
      { includeEmpty: true },
      ({ address, note: own }: { address: string; note?: string | ExcelJS.Comment }) => {
        if (own === undefined) return;
        found[address] = typeof own === 'string' ? own : (own.texts ?? []).map(({ text }) => text).join('');
      },
    ),
  );
  return found;
}

it('stand at their cells in a sheet that had none, and every row stays as it was', async () => {
  const path = await workbookAt(join(newFolder(), 'a.xlsx'));
  const out = await noted(path, note('C2', 'Mengapa <85> & "bukan" 80?\nbaris dua'), note('B3', 'Siapa?'));
  expect(await notesIn(out)).toEqual({ C2: 'IPASN: Mengapa <85> & "bukan" 80?\nbaris dua', B3: 'IPASN: Siapa?' });
  const rows = (at: string): string => /<sheetData>.*<\/sheetData>/s.exec(partText(at, 'xl/worksheets/sheet1.xml'))![0];
  expect(rows(out)).toBe(rows(path));
});

it('stand in the order that the format asks for, before tables and extensions', async () => {
  const path = await workbookAt(join(newFolder(), 'a.xlsx'), (sheet) => {
    sheet.addTable({ name: 'Tabel', ref: 'E1', columns: [{ name: 'Kolom' }], rows: [['isi']] });
    sheet.pageSetup.orientation = 'landscape';
  });
  const out = await noted(path, note('C2', 'tanya'));
  const sheet = partText(out, 'xl/worksheets/sheet1.xml');
  expect(sheet.indexOf('<pageSetup')).toBeLessThan(sheet.indexOf('<legacyDrawing'));
  expect(sheet.indexOf('<legacyDrawing')).toBeLessThan(sheet.indexOf('<tableParts'));
});

it('give way to those of the next run, beside the notes of people, which stay', async () => {
  const path = await workbookAt(join(newFolder(), 'a.xlsx'), (sheet) => {
    sheet.getCell('C3').note = 'catatan orang';
  });
  const first = await noted(path, note('C2', 'satu'), note('C3', 'dua'), note('B2', 'tiga'));
  expect(await notesIn(first)).toEqual({ C2: 'IPASN: satu', C3: 'catatan orang', B2: 'IPASN: tiga' });
  const second = await noted(first, note('C2', 'satu, sudah dijawab'));
  expect(await notesIn(second)).toEqual({ C2: 'IPASN: satu, sudah dijawab', C3: 'catatan orang' });
  const shapes = partText(second, 'xl/drawings/vmlDrawing1.vml');
  expect(shapes.match(/ObjectType="Note"/g)).toHaveLength(2);
  expect(new Set(shapes.match(/_x0000_s\d+/g)).size).toBe(2);
  expect(await notesIn(await noted(second))).toEqual({ C3: 'catatan orang' });
});

it('are known again where another program wrote the file anew', async () => {
  const path = await workbookAt(join(newFolder(), 'a.xlsx'));
  const between = await excelJs(await noted(path, note('C2', 'satu')));
  const saved = join(newFolder(), 'disimpan.xlsx');
  await between.xlsx.writeFile(saved);
  expect(await notesIn(await noted(saved, note('B2', 'dua')))).toEqual({ B2: 'IPASN: dua' });
});

it('leave a workbook alone where there are none, and sheets that are not there', async () => {
  const folder = newFolder();
  const path = await withSheet(folder, '<row r="1"><c r="A1"><v>1</v></c></row>');
  const out = await noted(path, note('A1', 'tanya', 'Tidak Ada'));
  expect([...partsOf(out).keys()].filter((name) => /comments|vml/.test(name))).toEqual([]);
});
