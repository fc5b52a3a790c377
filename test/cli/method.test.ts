/** `ipasn method`, and the way on from a method that is incomplete: write it, fill it in, use it. */
import { readFileSync } from 'node:fs';
import { linesOf, placeWith, roster } from './ipasn';

const predicates = roster
  .replace('Nilai SKP', 'Predikat Kinerja')
  .replace(';91;', ';Sangat Baik;')
  .replace(';76;', ';Baik;');
const measured = ['--measured', '2023-12-31'];

describe('ipasn method', () => {
  it('lists the methods with their years, and how complete they are', async () => {
    const { status, stdout } = await placeWith().ipasn('method');
    expect(status).toBe(0);
    expect(stdout).toMatch(/bkn-8-2019 +Peraturan BKN 8\/2019 +tahun 2018 sampai 2022 +lengkap\n/);
    expect(stdout).toMatch(/bkn-4190-2024 +Surat BKN 4190\/2024 +tahun 2023 dan seterusnya +belum lengkap: 32 nilai/);
  });

  it('lists them as JSON', async () => {
    const { stdout } = await placeWith().ipasn('method', '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      { id: 'bkn-8-2019', years: { from: 2018, to: 2022 }, complete: true, missing: 0 },
      { id: 'bkn-4190-2024', years: { from: 2023, to: null }, complete: false, missing: 32 },
    ]);
  });

  it('prints a method as the regulation prints it: points, article, how sure, and the settings in words', async () => {
    const { stdout } = await placeWith().ipasn('method', 'bkn-8-2019');
    for (const line of [
      /^KUALIFIKASI · .* · paling banyak 25$/m,
      /^ {2}S-3 +25 +sumber sekunder · /m,
      /^ {4}diklat teknis ≥ 20 JP +22,5 +sumber sekunder · Pasal 8 ayat \(6\)/m,
      /^ {4}diklat kepemimpinan +15 +peraturan · Pasal 8 ayat \(4\) Peraturan BKN 8\/2019$/m,
      /^ {2}Baik, di atas 75 sampai 90 +25 /m,
      /^ {2}Buruk, sampai 50 +1 /m,
      /^ {2}tidak pernah +5 /m,
      /^ {2}Tinggi, di atas 80 sampai 90 /m,
      /^ {2}jpBelowThreshold · Diklat teknis di bawah 20 JP\n {4}\* nothing +tidak mendapat poin\n {6}inProportion +sebanding/m,
    ]) {
      expect(stdout).toMatch(line);
    }
    expect(stdout).not.toMatch(/undefined|null|\{\w+\}/);
  });

  it('takes a year for an id', async () => {
    const { ipasn } = placeWith();
    expect((await ipasn('method', '2021')).stdout).toBe((await ipasn('method', 'bkn-8-2019')).stdout);
    expect((await ipasn('method', '2024')).stdout).toContain('belum diketahui');
  });

  it('writes a method file that --method takes, and never over another file', async () => {
    const { ipasn, write, files, path } = placeWith();
    write('metode.json', 'milik orang lain');
    const { stdout } = await ipasn('method', 'bkn-8-2019', '--out', 'metode.json');
    expect(stdout).toBe('Berkas metode ditulis ke metode-2.json\n');
    expect(files()).toEqual(['metode-2.json', 'metode.json']);
    expect(readFileSync(path('metode-2.json'), 'utf8')).toBe((await ipasn('method', 'bkn-8-2019', '--json')).stdout);
    expect((await ipasn('method', 'metode-2.json')).stdout).toContain('Berkas metode bkn-8-2019 lengkap.');

    write('daftar.csv', roster);
    const own = await ipasn(
      'score',
      'daftar.csv',
      '--json',
      '--method',
      'metode-2.json; jpBelowThreshold=inProportion',
    );
    const shipped = await ipasn('score', 'daftar.csv', '--json', '--setting', 'jpBelowThreshold=inProportion');
    expect(own.stdout).toBe(shipped.stdout);
  });

  it('names what an agency still has to fill in', async () => {
    const { ipasn, write } = placeWith();
    write('metode.json', (await ipasn('method', 'bkn-4190-2024', '--json')).stdout);
    const { status, stdout } = await ipasn('method', 'metode.json');
    expect(status).toBe(1);
    expect(linesOf(stdout)).toHaveLength(33);
    expect(stdout).toMatch(/discipline\.tidak pernah +poin disiplin tidak pernah\n/);
    const json = await ipasn('method', 'metode.json', '--json');
    expect(json.status).toBe(1);
    expect((JSON.parse(json.stdout) as { missing: unknown[] }).missing).toContainEqual({
      path: 'education.S-3',
      name: 'poin kualifikasi S-3',
    });
  });

  it('names each value that is wrong in a file', async () => {
    const { ipasn, write } = placeWith();
    const file = (await ipasn('method', 'bkn-8-2019', '--json')).stdout;
    write('metode.json', file.replace('"points": 22.5', '"points": "banyak"').replace('"nothing"', '"semua"'));
    const { status, stdout, stderr } = await ipasn('method', 'metode.json');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(linesOf(stderr)).toHaveLength(1);
    expect(stderr).toContain('competence.pelaksana.technicalTraining.points');
    expect(stderr).toContain('settings.jpBelowThreshold.default');
  });
});

describe('A measured year whose method is incomplete', () => {
  it('is refused where nobody can be scored: the values named, and the command that goes on', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', predicates);
    for (const json of [[], ['--json']]) {
      const { status, stdout, stderr } = await ipasn('score', 'daftar.csv', ...measured, ...json);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(linesOf(stderr)).toHaveLength(1);
      for (const words of [
        'poin kualifikasi S-2, SLTA',
        'poin disiplin tidak pernah',
        'ipasn method bkn-4190-2024 --json > metode.json',
        '--method metode.json',
      ]) {
        expect(stderr).toContain(words);
      }
    }
    expect(files()).toEqual(['daftar.csv']);
  });

  it('goes on as the line says', async () => {
    const { ipasn, write } = placeWith();
    write('daftar.csv', predicates);
    const file = (await ipasn('method', 'bkn-4190-2024', '--json')).stdout;
    write('metode.json', file.replaceAll('"points": null', '"points": 5'));
    const { status, stdout } = await ipasn('score', 'daftar.csv', ...measured, '--method', 'metode.json');
    expect(status).toBe(0);
    // S-2 5, 25 + 5 + 5 + 0, Sangat Baik 30, never 5; SLTA 5, 20 + 5 + 5 + 0, Baik 25, never 5.
    expect(stdout).toContain('2 dari 2 pegawai dihitung.');
    expect(stdout).toContain('nilai metode belum terverifikasi');
  });

  it('is told in the first line where some can be scored, and ends with 1', async () => {
    const { ipasn, write, files } = placeWith();
    write('daftar.csv', predicates);
    const file = (await ipasn('method', 'bkn-4190-2024', '--json')).stdout;
    const method = JSON.parse(file.replaceAll('"points": null', '"points": 5')) as {
      education: Record<string, { points: number | null }>;
    };
    method.education['SLTA']!.points = null;
    write('metode.json', JSON.stringify(method));
    const plain = await ipasn('score', 'daftar.csv', ...measured, '--method', 'metode.json');
    expect(plain.status).toBe(1);
    expect(linesOf(plain.stdout)[0]).toMatch(
      /^Metode bkn-4190-2024 belum lengkap \(1 nilai belum diketahui\).*ipasn method/,
    );
    expect(plain.stdout).toContain('1 dari 2 pegawai dihitung.');
    const json = await ipasn('score', 'daftar.csv', ...measured, '--method', 'metode.json', '--json');
    expect(json.status).toBe(1);
    expect(linesOf(json.stderr)[0]).toMatch(/^Metode bkn-4190-2024 belum lengkap/);
    expect(() => JSON.parse(json.stdout) as unknown).not.toThrow();
    expect(files()).toEqual(['daftar-ipasn.xlsx', 'daftar.csv', 'metode.json']);
  });

  it('can be checked all the same', async () => {
    const { ipasn, write } = placeWith();
    write('daftar.csv', predicates);
    const { status, stdout } = await ipasn('check', 'daftar.csv', ...measured);
    expect(status).toBe(1);
    expect(linesOf(stdout)[0]).toMatch(/^Metode bkn-4190-2024 belum lengkap/);
    expect(stdout).toMatch(/Kesalahan +Nilai metode belum diketahui +2 {2}baris 2, 3/);
  });
});

describe('A method that does not measure the year', () => {
  it('is used as asked, and a line says so', async () => {
    const { ipasn, write } = placeWith();
    write('daftar.csv', roster);
    const { status, stdout, stderr } = await ipasn('score', 'daftar.csv', ...measured, '--method', '2019', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ method: 'bkn-8-2019', measured: '2023-12-31' });
    expect(stderr).toBe(
      'Metode bkn-8-2019 mengukur tahun 2018 sampai 2022, sedangkan yang diukur tahun 2023. Dihitung dengan metode itu seperti yang diminta.\n',
    );
  });
});
