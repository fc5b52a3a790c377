/** `ipasn monitor`: freshness by unit, compared with the measuring before. */
import ExcelJS from 'exceljs';
import { linesOf, placeWith, roster } from './ipasn';

const dated = roster
  .replace('Hukuman Disiplin\n', 'Hukuman Disiplin;Tanggal Pemutakhiran\n')
  .replace(';91;-\n', ';91;-;01-06-2019\n')
  .replace(';76;-\n', ';76;-;01-06-2015\n');
const measured = ['--measured', '2019-12-31'];

describe('ipasn monitor', () => {
  it('gives counts by unit as JSON and writes nothing', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', dated);
    const { status, stdout, stderr } = await ipasn('monitor', 'daftar.csv', ...measured, '--json');
    expect([status, stderr, files()]).toEqual([0, '', ['daftar.csv']]);
    expect(JSON.parse(stdout)).toMatchObject({
      measured: '2019-12-31',
      since: '2018-12-31',
      dated: true,
      all: { n: 2, lengkap: 2, mutakhir: 1, konsisten: 2, ketiganya: 1 },
      units: [
        { unit: 'Inspektorat', mutakhir: 0 },
        { unit: 'Bappeda', mutakhir: 1 },
      ],
      before: null,
      changes: null,
    });
  });

  it('writes the sheet with a chart, beside the data', async () => {
    const { ipasn, write, path } = placeWith();
    write('daftar.csv', dated);
    const { status, stdout } = await ipasn('monitor', 'daftar.csv', ...measured);
    expect(status).toBe(0);
    expect(linesOf(stdout).at(-1)).toBe('Monitoring ditulis ke daftar-ipasn.xlsx');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path('daftar-ipasn.xlsx'));
    const sheet = book.getWorksheet('Monitoring IPASN')!;
    expect(sheet.getCell('A8').value).toBe('Lengkap');
    expect([8, 9, 10, 11].map((row) => sheet.getCell(row, 3).value)).toEqual([1, 0.5, 1, 0.5]);
    expect([14, 15].map((row) => sheet.getCell(row, 1).value)).toEqual(['Inspektorat', 'Bappeda']);
  });

  it('claims nothing of current data where no column tells a date: null as JSON, a dash for people', async () => {
    const { ipasn, write, path } = placeWith();
    write('daftar.csv', roster);
    const told = await ipasn('monitor', 'daftar.csv', ...measured, '--json');
    const unknown = { lengkap: 2, mutakhir: null, tanpaTanggal: 2, konsisten: 2, ketiganya: null };
    expect(JSON.parse(told.stdout)).toMatchObject({ dated: false, all: unknown });
    const { stdout } = await ipasn('monitor', 'daftar.csv', ...measured);
    expect(linesOf(stdout).find((line) => line.startsWith('2 pegawai yang diukur'))).toMatch(/100%\s+-\s+100%\s+-/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path('daftar-ipasn.xlsx'));
    const sheet = book.getWorksheet('Monitoring IPASN')!;
    const cells = [8, 9, 10, 11].map((row) => [sheet.getCell(row, 2).value, sheet.getCell(row, 3).value]);
    expect(cells).toEqual([
      [2, 1],
      ['-', '-'],
      [2, 1],
      ['-', '-'],
    ]);
  });

  it('tells what changed since the measuring before, and why', async () => {
    const { ipasn, write } = placeWith();
    write('lama.csv', dated);
    write('baru.csv', dated.replace('SLTA', 'S-1'));
    const { stdout } = await ipasn('monitor', 'baru.csv', '--measured', '2020-12-31', '--before', 'lama.csv', '--json');
    const { before, changes } = JSON.parse(stdout) as { before: object; changes: { reason: string; effect: number }[] };
    expect(before).toMatchObject({ measured: '2019-12-31', all: { n: 2 } });
    expect(changes.filter(({ effect }) => effect !== 0)).toEqual([{ reason: 'developed', people: 1, effect: 5 }]);
  });

  it('refuses a measuring before that is later, in one line', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', dated);
    const asked = ['--before', 'daftar.csv', '--before-measured', '2020-12-31'];
    const { status, stdout, stderr } = await ipasn('monitor', 'daftar.csv', ...measured, ...asked);
    expect([status, stdout, linesOf(stderr).length, files()]).toEqual([2, '', 1, ['daftar.csv']]);
    expect(stderr).toContain('--before-measured');
  });
});
