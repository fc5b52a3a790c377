/** Columns that nobody asked for never become values: only that something stands there is told. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { isBlank, maskedCell, type Row } from '../../src/record/cell';
import { openFile } from '../../src/workbook/file';
import { newFolder } from './support';

const rows = [
  ['Daftar Pegawai', null, null],
  ['NIP', 'NIK', 'Nama'],
  ['1990', 'rahasia 1', 'Siti'],
  ['1991', 190101, 'Budi'],
  [null, '   ', 'Tono'],
];

async function xlsx(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Data').addRows(rows);
  const path = join(newFolder(), 'daftar.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

function csv(): Promise<string> {
  const path = join(newFolder(), 'daftar.csv');
  writeFileSync(path, rows.map((row) => row.join(';')).join('\n'));
  return Promise.resolve(path);
}

async function read(path: string): Promise<readonly Row[]> {
  const workbook = await openFile(path);
  const [sheet] = await workbook.sheets();
  const read: Row[] = [];
  const keep = { headerRow: 2, columns: new Set([0, 2]) };
  for await (const block of workbook.rows(sheet!.name, Infinity, keep)) read.push(...block);
  return read;
}

test.each([
  ['xlsx', xlsx],
  ['csv', csv],
])('in %s the title and the header come whole, and below them only what was asked for', async (_kind, make) => {
  const [title, header, ...people] = await read(await make());
  expect(title?.values[0]).toBe('Daftar Pegawai');
  expect(header?.values).toEqual(['NIP', 'NIK', 'Nama']);
  expect(people.map(({ values }) => values)).toEqual([
    ['1990', maskedCell, 'Siti'],
    ['1991', maskedCell, 'Budi'],
    [null, null, 'Tono'],
  ]);
  expect(JSON.stringify(people)).not.toMatch(/rahasia|190101/);
});

test('a filled cell that is not read is not blank', () => {
  expect(isBlank(maskedCell)).toBe(false);
});
