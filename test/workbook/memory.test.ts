/** What a page writes is what the command line writes, part by part; other tests hold its reading to the same. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openBytes, workbookBytes, type NewSheet } from '../../src/workbook/browser';
import { createWorkbook, openFile } from '../../src/workbook/file';
import type { SheetData } from '../../src/workbook/sheet';
import { allValues, changeOf, newFolder, partsOf, rekap, scoresFor, withSheet } from './support';

const whole: SheetData = {
  ...rekap,
  heights: { 1: 30 },
  merges: ['A1:C1'],
  tables: [{ name: 'RekapUnit', range: 'A3:C5', headers: ['Unit kerja', 'Pegawai', 'Indeks'] }],
  namedRanges: [{ name: 'INDEKS_UNIT', range: 'C4:C5' }],
  dataBars: [{ range: 'C4:C5', colour: '4A86C5', min: 0, max: 100 }],
  highlights: [{ range: 'A4:A5', text: 'Dinas Kesehatan', colour: 'FFFFFF', fill: '1B4F8A' }],
  charts: [
    {
      kind: 'column',
      title: 'Indeks',
      description: 'Indeks tiap unit',
      series: [{ name: 'Indeks', categories: 'A4:A5', values: 'C4:C5', colour: '1B4F8A' }],
      position: 'E1:H9',
    },
  ],
  frozenRows: 3,
  print: { orientation: 'landscape', fitToWidth: 1, fitToHeight: 0, titleRows: [3, 3] },
};

const many: NewSheet = {
  name: 'Data',
  rows: (function* () {
    for (let row = 1; row <= 3_000; row += 1) yield [row, `Pegawai ke-${String(row)} Ñ 漢 😀`, row % 2 === 0];
  })(),
};

function texts(parts: ReadonlyMap<string, Buffer>): Record<string, string> {
  return Object.fromEntries([...parts].map(([name, bytes]) => [name, bytes.toString('utf8')]));
}

function partsOfBytes(bytes: Uint8Array): Record<string, string> {
  const path = join(newFolder(), 'a.xlsx');
  writeFileSync(path, bytes);
  return texts(partsOf(path));
}

const carry = { measured: '2019-12-31' };
const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';

test('a new workbook has the same parts as the one that the command line writes', async () => {
  const bytes = await workbookBytes([whole], carry);
  const { destination } = await createWorkbook(join(newFolder(), 'a.xlsx'), [whole], carry);
  expect(partsOfBytes(bytes)).toEqual(texts(partsOf(destination)));
});

test('another program reads it, and so do we', async () => {
  const bytes = await workbookBytes([whole, many], carry);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes).buffer);
  expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ['Rekap IPASN', 5],
    ['Data', 3_000],
  ]);
  const again = await openBytes('a.xlsx', bytes, () => undefined);
  expect(again.metadata).toEqual(carry);
  expect((await allValues(again, 'Data')).at(-1)).toEqual([3_000, 'Pegawai ke-3000 Ñ 漢 😀', true]);
});

describe('what is written of a file that was read', () => {
  async function written(
    path: string,
    name: string,
    form: 'copy' | 'results',
  ): Promise<readonly [string, Record<string, string>]> {
    const change = changeOf({ sheets: [whole], scores: scoresFor('Data', 1, [2]), form });
    let saved: Uint8Array = new Uint8Array(0);
    const workbook = await openBytes(name, readFileSync(path), (_name, bytes) => void (saved = bytes));
    const { destination } = await workbook.write(change);
    const onDisk = await (await openFile(path)).write(change);
    expect(partsOfBytes(saved)).toEqual(texts(partsOf(onDisk.destination)));
    return [destination, partsOfBytes(saved)];
  }

  test('a copy holds the user’s sheets and ours, and bears its name', async () => {
    const [where, parts] = await written(await withSheet(newFolder(), rows), 'data.xlsx', 'copy');
    expect(where).toBe('data-ipasn.xlsx');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('Total');
  });

  test('results stand in a workbook of their own', async () => {
    const [where, parts] = await written(await withSheet(newFolder(), rows), 'data.xlsx', 'results');
    expect(where).toBe('data-ipasn.xlsx');
    expect(parts['xl/workbook.xml']).toContain('Skor IPASN');
  });

  test('rows of a CSV file stand beside their scores', async () => {
    const path = join(newFolder(), 'Data.csv');
    writeFileSync(path, 'NIP;Nama\n1;Siti\n');
    const [where] = await written(path, 'Data.csv', 'copy');
    expect(where).toBe('Data-ipasn.xlsx');
  });
});
