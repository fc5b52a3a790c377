/** `ipasn check`: findings grouped by kind, nothing written unless asked for. */
import { excelJs } from '../workbook/support';
import { linesOf, placeWith, roster, rosterWithError } from './ipasn';

const measured = ['--measured', '2019-12-31'];
const line = '199108302015032006;Cut Mutiara;Bappeda;pelaksana;S-9;;;20;belum;76;-\n';

describe('ipasn check', () => {
  it('says that nothing was found', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', roster);
    const { status, stdout } = await ipasn('check', 'daftar.csv', ...measured);
    expect(status).toBe(0);
    expect(linesOf(stdout)).toEqual([
      '2 pegawai diperiksa · lembar daftar · Peraturan BKN 8/2019 · dihitung per 31 Desember 2019',
      '',
      'Tidak ada temuan. Data siap dihitung.',
    ]);
    expect(files()).toEqual(['daftar.csv']);
  });

  it('gives equal findings one line with their number and first rows', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', rosterWithError + line.repeat(6).replace(/^1991083020150320(\d\d)/gm, () => nextNip()));
    const { status, stdout } = await ipasn('check', 'daftar.csv', ...measured);
    expect(status).toBe(1);
    expect(stdout).toContain('7 kesalahan · 0 peringatan · 0 catatan');
    expect(stdout).toMatch(/\nKesalahan +Pendidikan tak dikenal +7 {2}baris 3, 4, 5, 6, 7, dan 2 lagi\n/);
    expect(files()).toEqual(['daftar.csv']);
  });

  it('says what a column that is missing counts as', async () => {
    const { ipasn, write } = placeWith();
    write('daftar.csv', roster.replace('Seminar', 'Catatan'));
    const { status, stdout } = await ipasn('check', 'daftar.csv', ...measured);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Peringatan +Kolom tidak ditemukan +1 {2}Kolom seminar tidak ditemukan/);
  });

  it('writes a copy with the findings where --out is given', async () => {
    const { ipasn, write, files, path } = placeWith();
    write('daftar.csv', rosterWithError);
    const { stdout } = await ipasn('check', 'daftar.csv', ...measured, '--out', 'temuan.xlsx');
    expect(linesOf(stdout).at(-1)).toBe('Temuan ditulis ke temuan.xlsx');
    expect(files()).toEqual(['daftar.csv', 'temuan.xlsx']);
    const names = (await excelJs(path('temuan.xlsx'))).worksheets.map(({ name }) => name);
    expect(names).toContain('Temuan IPASN');
    expect(names).not.toContain('Rekap IPASN');
  });

  it('prints one document with --json', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', rosterWithError);
    const { status, stdout, stderr } = await ipasn('check', 'daftar.csv', ...measured, '--json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      method: 'bkn-8-2019',
      measured: '2019-12-31',
      findings: [{ code: 'education-unknown', row: 3, column: 'Pendidikan' }],
      groups: [{ code: 'education-unknown', count: 1, rows: [3] }],
    });
    expect(files()).toEqual(['daftar.csv']);
  });

  it('holds data updated before --updated-since to be old', async () => {
    const { ipasn, write } = placeWith();
    const [header = '', first = ''] = roster.split('\n');
    write('daftar.csv', `${header};Terakhir Diperbarui\n${first};30-06-2019\n`);
    expect((await ipasn('check', 'daftar.csv', ...measured)).stdout).toContain('Tidak ada temuan');
    const { stdout } = await ipasn('check', 'daftar.csv', ...measured, '--updated-since', '2019-07-01');
    expect(stdout).toMatch(/Peringatan +Data lama tidak diperbarui +1 {2}baris 2/);
  });
});

let sequence = 10;
function nextNip(): string {
  sequence += 1;
  return `1991083020150320${sequence}`;
}
