/** A written review in another spreadsheet program: it opens, saves it again, and nothing that people typed is lost. */
import { copyFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { CellValue } from '../../src/record/cell';
import { openFile } from '../../src/workbook/file';
import { placeWith, type Place } from '../cli/ipasn';
import { allValues } from '../workbook/support';
import { recalculated } from '../support/office/recalculated';

const input = 'test/golden-review/roster-hours-in-proportion/input.xlsx';
const consultationName = 'Konsultasi IPASN';
const reportName = 'Hasil Periksa IPASN';
const nothingNew = 'Sejak pemeriksaan lalu: 0 sel baru berbeda, 0 berubah, 14 tetap, 0 tidak berbeda lagi.';

const review = (place: Place, from: string, out: string) =>
  place.ipasn('review', from, '--measured', '2019-12-31', '--out', out);

test('LibreOffice opens a review and saves it as it was written, and a second review takes its place', async () => {
  const place = placeWith(input);
  expect((await review(place, 'input.xlsx', 'hasil.xlsx')).status).toBe(1);
  const path = recalculated(place.path('hasil.xlsx'));
  const names = ['Pegawai', 'Rekap', reportName, consultationName];
  expect(await sheetNames(path)).toEqual(names);
  expect(await valuesIn(path, reportName)).toEqual(await valuesIn(place.path('hasil.xlsx'), reportName));

  copyFileSync(path, place.path('kembali.xlsx'));
  expect((await review(place, 'kembali.xlsx', 'lagi.xlsx')).status).toBe(1);
  expect(await sheetNames(place.path('lagi.xlsx'))).toEqual(names);
  expect((await valuesIn(place.path('lagi.xlsx'), reportName)).flat()).toContain(nothingNew);
});

test('what was typed comes back through programs that drop the marks of our sheets', async () => {
  const place = placeWith(input);
  await review(place, 'input.xlsx', 'hasil.xlsx');
  const header = await typeInto(place.path('hasil.xlsx'), place.path('diisi.xlsx'));
  copyFileSync(recalculated(place.path('diisi.xlsx')), place.path('kembali.xlsx'));
  expect((await review(place, 'kembali.xlsx', 'lagi.xlsx')).status).toBe(1);
  const path = place.path('lagi.xlsx');
  const last = (await sheetNames(path)).filter((name) => name.startsWith(consultationName)).at(-1)!;
  const lines = (await valuesIn(path, last)).filter((row) => row.includes('Surat tugasnya mana?'));
  expect(lines).toHaveLength(1);
  expect(lines[0]![header.indexOf('Status verifikasi')]).toBe('TMS');
});

test('a question stands at its cell as a comment, also after LibreOffice saved the file', async () => {
  const place = placeWith(input);
  await review(place, 'input.xlsx', 'hasil.xlsx');
  await typeInto(place.path('hasil.xlsx'), place.path('diisi.xlsx'));
  await review(place, 'diisi.xlsx', 'lagi.xlsx');
  for (const path of [place.path('lagi.xlsx'), recalculated(place.path('lagi.xlsx'))]) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    expect(JSON.stringify(workbook.getWorksheet('Rekap')!.getCell('D2').note)).toContain('Surat tugasnya mana?');
  }
});

async function sheetNames(path: string): Promise<readonly string[]> {
  return (await (await openFile(path)).sheets()).map(({ name }) => name);
}

async function valuesIn(path: string, sheet: string): Promise<readonly (readonly CellValue[])[]> {
  return allValues(await openFile(path), sheet);
}

/** Another program's hand: a state and a question on the first line. Gives the table's headings. */
async function typeInto(from: string, to: string): Promise<readonly unknown[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(from);
  const sheet = workbook.getWorksheet(consultationName)!;
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.getRow(number);
    const header = (row.values as unknown[]).slice(1);
    const [state, question] = [header.indexOf('Status verifikasi'), header.indexOf('Pertanyaan')];
    if (state < 0 || question < 0) continue;
    sheet.getRow(number + 1).getCell(state + 1).value = 'TMS';
    sheet.getRow(number + 1).getCell(question + 1).value = 'Surat tugasnya mana?';
    await workbook.xlsx.writeFile(to);
    return header;
  }
  throw new Error('no table in the consultation');
}
