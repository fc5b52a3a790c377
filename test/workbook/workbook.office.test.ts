/** An office program opens what we write, and finds in it what we wrote. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { createWorkbook, openFile } from '../../src/workbook/file';
import type { SheetData } from '../../src/workbook/sheet';
import { allValues, changeOf, newFolder, partText, rekap, scoresFor } from './support';

const profile = newFolder();

function converted(path: string, format: string, folder = newFolder()): string {
  execFileSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', format, '--outdir', folder, path],
    { stdio: 'ignore' },
  );
  const extension = format.split(':')[0] ?? '';
  return join(folder, `${basename(path).replace(/\.[^.]+$/, '')}.${extension}`);
}

const summary: SheetData = {
  ...rekap,
  merges: ['A1:C1'],
  tables: [{ name: 'RekapUnit', range: 'A3:C5', headers: ['Unit kerja', 'Pegawai', 'Indeks'] }],
  dataBars: [{ range: 'C4:C5', colour: '4A86C5', min: 0, max: 100 }],
  highlights: [{ range: 'A4:A5', text: 'Dinas Kesehatan', colour: 'FFFFFF', fill: '1B4F8A' }],
  charts: [
    {
      kind: 'bar',
      title: 'Indeks',
      description: 'Indeks menurut unit',
      series: [{ name: 'Indeks', categories: 'A4:A5', values: 'C4:C5', colour: '4A86C5' }],
      position: 'E3:J14',
    },
  ],
  frozenRows: 3,
  print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 1, area: 'A1:J14', titleRows: [3, 3] },
};

test('a copy with scores, a summary, a table, bars and a chart opens, and all values survive a round through it', async () => {
  const path = join(newFolder(), 'daftar.xlsx');
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data ASN');
  sheet.addRow(['NIP', 'Nama', 'Nilai']);
  sheet.addRow(['199001012015011001', 'Siti', 78.5]);
  sheet.addRow(['199001012015011002', 'Budi', { formula: 'C2+1', result: 79.5 }]);
  await book.xlsx.writeFile(path);
  const { destination } = await (
    await openFile(path)
  ).write(changeOf({ sheets: [summary], scores: scoresFor('Data ASN', 1, [2, 3]) }));

  const through = await openFile(converted(destination, 'xlsx'));
  expect((await through.sheets()).map(({ name }) => name)).toEqual(['Data ASN', 'Rekap IPASN']);
  expect(await allValues(through, 'Rekap IPASN')).toEqual([
    ['INDEKS PROFESIONALITAS ASN'],
    ['Unit kerja', 'Pegawai', 'Indeks'],
    ['Dinas Pendidikan', 12, 78.25],
    ['Dinas Kesehatan', 8, 71.5],
  ]);
  const csv = readFileSync(converted(destination, 'csv'), 'utf8');
  expect(csv).toBe(
    'NIP,Nama,Nilai,Total,Kategori\n199001012015011001,Siti,78.5,2.5,Sedang 2\n199001012015011002,Budi,79.5,3.5,Sedang 3\n',
  );
});

test('what we carry, and the marks on our sheets, survive being saved by another program', async () => {
  const path = join(newFolder(), 'a.xlsx');
  const { destination } = await createWorkbook(
    path,
    [
      { name: 'Data', rows: [['NIP'], ['1']] },
      { ...rekap, name: 'Rekap IPASN' },
    ],
    { measured: '2019-12-31' },
  );
  const through = await openFile(converted(destination, 'xlsx'));
  expect(through.metadata).toEqual({ measured: '2019-12-31' });
  expect((await through.sheets()).map(({ name, managed }) => [name, managed])).toEqual([
    ['Data', false],
    ['Rekap IPASN', true],
  ]);
});

test('files that the office program saves in other formats are refused with what to do; its own .xlsx, .ods and .csv are read', async () => {
  const path = join(newFolder(), 'a.xlsx');
  const rows = [
    ['NIP', 'Nama', 'Nilai'],
    ['199001012015011001', 'Siti Ñ', 78.25],
  ];
  await createWorkbook(path, [{ name: 'Data', rows }], { measured: null });
  await expect(openFile(converted(path, 'xls'))).rejects.toThrow('old Excel format');
  await expect(openFile(converted(path, 'html'))).rejects.toThrow('web page');
  await expect(openFile(converted(path, 'pdf'))).rejects.toThrow('neither an Excel or OpenDocument workbook nor CSV');
  expect(await allValues(await openFile(converted(path, 'xlsx')))).toEqual(rows);
  expect(await allValues(await openFile(converted(path, 'ods')))).toEqual(rows);
  expect(await allValues(await openFile(converted(path, 'csv')))).toEqual(rows.map((row) => row.map(String)));
});

test('no text is calculated, and escapes come out as the characters that they stand for', async () => {
  const path = join(newFolder(), 'a.xlsx');
  const texts = ['=1+1', '+1', '-1+2', '@SUM(1)', '\t=1', "'=1", '_x0041_', 'a<b & "c"'];
  await createWorkbook(path, [{ name: 'A', rows: texts.map((text) => [text]) }], { measured: null });
  const through = converted(path, 'xlsx');
  expect((await allValues(await openFile(through))).flat()).toEqual(texts);
  expect(partText(through, 'xl/worksheets/sheet1.xml')).not.toContain('<f');
});
