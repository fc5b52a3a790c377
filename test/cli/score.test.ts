/** `ipasn score`: what is printed, what is written and where, and the exit status. */
import { readFileSync } from 'node:fs';
import { excelJs } from '../workbook/support';
import { linesOf, placeWith, roster, rosterWithError } from './ipasn';

const measured = ['--measured', '2019-12-31'];

async function sheetNames(path: string): Promise<string[]> {
  return (await excelJs(path)).worksheets.map(({ name }) => name);
}

async function textOf(path: string, sheet: string): Promise<string> {
  const found = (await excelJs(path)).getWorksheet(sheet);
  const cells: string[] = [];
  found?.eachRow((row) => row.eachCell((cell) => cells.push(cell.text)));
  return cells.join('\n');
}

describe('ipasn score', () => {
  it('prints the index and where the workbook went, which stands beside the original', async () => {
    const { ipasn, write, files, path } = placeWith();
    write('daftar.csv', roster);
    const { status, stdout, stderr } = await ipasn('score', 'daftar.csv', ...measured);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    // 20 + 40 + 30 + 5 = 95 and 5 + 22,5 + 25 + 5 = 57,5: the mean is 76,25.
    expect(stdout).toContain('76,25  SEDANG');
    expect(stdout).toContain('2 dari 2 pegawai dihitung.');
    expect(linesOf(stdout).at(-1)).toBe('Hasil ditulis ke daftar-ipasn.xlsx');
    expect(files()).toEqual(['daftar-ipasn.xlsx', 'daftar.csv']);
    expect(await sheetNames(path('daftar-ipasn.xlsx'))).toEqual(
      expect.arrayContaining(['Rekap IPASN', 'Temuan IPASN']),
    );
  });

  it('speaks English when asked, and writes its sheets in English', async () => {
    const { ipasn, write, path } = placeWith();
    write('daftar.csv', roster);
    const { stdout } = await ipasn('score', 'daftar.csv', ...measured, '--lang', 'en');
    expect(stdout).toContain('76.25  SEDANG');
    expect(stdout).toContain('The result went to daftar-ipasn.xlsx');
    expect(await textOf(path('daftar-ipasn.xlsx'), 'Temuan IPASN')).toContain('FINDINGS ABOUT THE DATA');
  });

  it('never overwrites: the next run takes the next number, with --out as well', async () => {
    const { ipasn, write, files, path } = placeWith();
    write('daftar.csv', roster);
    write('hasil.xlsx', 'milik orang lain');
    for (const name of ['daftar-ipasn.xlsx', 'daftar-ipasn-2.xlsx', 'daftar-ipasn-3.xlsx']) {
      expect((await ipasn('score', 'daftar.csv', ...measured)).stdout).toContain(`Hasil ditulis ke ${name}\n`);
    }
    const { stdout } = await ipasn('score', 'daftar.csv', ...measured, '--out', 'hasil.xlsx');
    expect(stdout).toContain('Hasil ditulis ke hasil-2.xlsx');
    expect(readFileSync(path('hasil.xlsx'), 'utf8')).toBe('milik orang lain');
    expect(files()).toEqual([
      'daftar-ipasn-2.xlsx',
      'daftar-ipasn-3.xlsx',
      'daftar-ipasn.xlsx',
      'daftar.csv',
      'hasil-2.xlsx',
      'hasil.xlsx',
    ]);
  });

  it.each(['daftar bulan ini (2).csv', 'Ja\'far "lengkap".csv', 'données čeština 数据.csv', '-awal.csv'])(
    'takes the file name %s',
    async (name) => {
      const { ipasn, write, files } = placeWith();
      write(name, roster);
      const { status } = await ipasn('score', ...measured, '--', name);
      expect(status).toBe(0);
      expect(files()).toEqual([name, name.replace('.csv', '-ipasn.xlsx')].sort());
    },
  );

  it('ends with 1 where the data have errors, and scores the rest', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', rosterWithError);
    const { status, stdout } = await ipasn('score', 'daftar.csv', ...measured);
    expect(status).toBe(1);
    expect(stdout).toContain('1 dari 2 pegawai dihitung. 1 baris perlu diperbaiki.');
    expect(files()).toContain('daftar-ipasn.xlsx');
  });

  it('shows the agency on the recap', async () => {
    const { ipasn, write, path } = placeWith();
    write('daftar.csv', roster);
    await ipasn('score', 'daftar.csv', ...measured, '--agency', 'Provinsi Contoh');
    expect(await textOf(path('daftar-ipasn.xlsx'), 'Rekap IPASN')).toContain('Provinsi Contoh');
  });

  it('measures on 31 December of last year where nothing tells otherwise', async () => {
    const { ipasn, write } = placeWith();
    write('daftar.csv', roster);
    // Today is 1 June 2020 in these tests.
    const { stdout } = await ipasn('score', 'daftar.csv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ measured: '2019-12-31', method: 'bkn-8-2019' });
  });

  it('scores its own result again, measured on the same day, and finds the same', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', roster);
    await ipasn('score', 'daftar.csv', '--measured', '2021-06-30');
    const again = await ipasn('score', 'daftar-ipasn.xlsx');
    expect(again.stdout).toContain('dihitung per 30 Juni 2021');
    expect(again.stdout).toContain('76,25  SEDANG');
    expect(files()).toEqual(['daftar-ipasn-2.xlsx', 'daftar-ipasn.xlsx', 'daftar.csv']);
  });

  it('says with what settings a result was made', async () => {
    const { ipasn, write } = placeWith();
    write('daftar.csv', roster.replace(';24;', ';10;'));
    const proportion = ['--setting', 'jpBelowThreshold=inProportion'];
    const { stdout } = await ipasn('score', 'daftar.csv', ...measured, ...proportion, '--json');
    const document = JSON.parse(stdout) as { settings: unknown; rows: { kompetensi: number }[] };
    expect(document.settings).toEqual({ jpBelowThreshold: 'inProportion' });
    // 15 + 10/20 of 15 + 10
    expect(document.rows[0]!.kompetensi).toBe(32.5);
    const same = await ipasn(
      'score',
      'daftar.csv',
      ...measured,
      '--method',
      'bkn-8-2019; jpBelowThreshold=inProportion',
      '--json',
    );
    expect(same.stdout).toBe(stdout);
  });
});

describe('ipasn score --json', () => {
  it('prints one document and writes nothing', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', rosterWithError);
    const { status, stdout, stderr } = await ipasn('score', 'daftar.csv', ...measured, '--json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      'method',
      'settings',
      'measured',
      'columns',
      'rows',
      'findings',
      'summary',
    ]);
    expect(files()).toEqual(['daftar.csv']);
  });

  it('tells which column holds which field, how sure that is and why', async () => {
    const { ipasn, write } = placeWith();
    write(
      'daftar.csv',
      roster.replace('Nilai SKP', 'Nilai SKP 2019').replace('Seminar', 'Seminar Kepegawaian Internal'),
    );
    const { stdout } = await ipasn('score', 'daftar.csv', ...measured, '--json', '--map', 'Unit Kerja=unit');
    const { columns } = JSON.parse(stdout) as { columns: object };
    expect(columns).toMatchObject({
      nip: { header: 'NIP', column: 'A', level: 1, degree: 'certain', reason: 'judulnya dikenal' },
      unit: { header: 'Unit Kerja', column: 'C', level: 1, degree: 'certain', reason: 'dipilih pengguna' },
      seminar: {
        header: 'Seminar Kepegawaian Internal',
        column: 'I',
        level: 1,
        degree: 'probable',
        reason: 'sebagian kata judulnya cocok, dan isinya tidak bertentangan',
      },
      nilaiKinerja: {
        header: 'Nilai SKP 2019',
        column: 'J',
        level: 1,
        degree: 'certain',
        reason: 'judulnya dikenal, selain keterangan tahun, jangka waktu, atau isi kurung',
      },
      golongan: null,
    });
  });

  it('writes a workbook where --out is given, and says so beside the document', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', roster);
    const { stdout, stderr } = await ipasn('score', 'daftar.csv', ...measured, '--json', '--out', 'hasil.xlsx');
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    expect(stderr).toBe('Hasil ditulis ke hasil.xlsx\n');
    expect(files()).toEqual(['daftar.csv', 'hasil.xlsx']);
  });

  it('tells findings in the language asked for, and the rest the same', async () => {
    const { ipasn, write } = placeWith();
    write('daftar.csv', rosterWithError);
    const messages = async (language: string) => {
      const { stdout } = await ipasn('score', 'daftar.csv', ...measured, '--json', '--lang', language);
      const document = JSON.parse(stdout) as { rows: { findings: { code: string; message: string }[] }[] };
      return document.rows.flatMap(({ findings }) => findings);
    };
    expect((await messages('id'))[0]).toMatchObject({
      code: 'education-unknown',
      message: expect.stringMatching(/^Baris 3/) as string,
    });
    expect((await messages('en'))[0]).toMatchObject({
      code: 'education-unknown',
      message: expect.stringMatching(/^Row 3/) as string,
    });
  });
});
