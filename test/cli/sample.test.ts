/** `ipasn sample`: invented people, the same ones for the same seed, in a file that the other commands take. */
import { readFileSync } from 'node:fs';
import { linesOf, placeWith } from './ipasn';

describe('ipasn sample', () => {
  it('makes 250 people, and says how to go on', async () => {
    const { ipasn, files } = placeWith();
    const { status, stdout } = await ipasn('sample');
    expect(status).toBe(0);
    expect(linesOf(stdout)).toEqual([
      '250 pegawai rekaan ditulis ke contoh-ip-asn.xlsx',
      'Berikutnya: ipasn score contoh-ip-asn.xlsx',
    ]);
    expect(files()).toEqual(['contoh-ip-asn.xlsx']);
    const scored = await ipasn('score', 'contoh-ip-asn.xlsx', '--json');
    const document = JSON.parse(scored.stdout) as { measured: string; rows: unknown[] };
    expect(document.measured).toBe('2019-12-31');
    expect(document.rows).toHaveLength(250);
  });

  it('never overwrites', async () => {
    const { ipasn, files } = placeWith();
    await ipasn('sample', '--rows', '5', '--out', 'a.csv');
    const { stdout } = await ipasn('sample', '--rows', '5', '--out', 'a.csv');
    expect(stdout).toContain('ditulis ke a-2.csv');
    expect(files()).toEqual(['a-2.csv', 'a.csv']);
  });

  it('makes the same people from the same seed, and others from another', async () => {
    const { ipasn, path } = placeWith();
    for (const [file, seed] of [
      ['a', '7'],
      ['b', '7'],
      ['c', '8'],
    ] as const) {
      await ipasn('sample', '--rows', '40', '--seed', seed, '--out', `${file}.csv`);
    }
    const text = (name: string) => readFileSync(path(name), 'utf8');
    expect(text('a.csv')).toBe(text('b.csv'));
    expect(text('a.csv')).not.toBe(text('c.csv'));
  });

  it('writes text with ; and the same people as the workbook', async () => {
    const { ipasn, path } = placeWith();
    await ipasn('sample', '--rows', '60', '--dirt', '0', '--out', 'a.csv');
    await ipasn('sample', '--rows', '60', '--dirt', '0', '--out', 'a.xlsx');
    expect(readFileSync(path('a.csv'), 'utf8').split('\r\n')[0]).toMatch(/^NO;NIP;NAMA;/);
    const all = async (file: string) => {
      const { stdout } = await ipasn('score', file, '--json', '--measured', '2019-12-31');
      return (JSON.parse(stdout) as { summary: { all: unknown } }).summary.all;
    };
    expect(await all('a.csv')).toEqual(await all('a.xlsx'));
  });

  it('without dirt has nothing that is wrong', async () => {
    const { ipasn } = placeWith();
    await ipasn('sample', '--rows', '500', '--dirt', '0', '--out', 'bersih.xlsx');
    const { status, stdout } = await ipasn('check', 'bersih.xlsx');
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/^(Kesalahan|Peringatan) {2}/m);
  });

  it('tells its outcome as JSON', async () => {
    const { ipasn } = placeWith();
    const { stdout } = await ipasn('sample', '--rows', '9', '--dirt', '0,5', '--out', 'a b.csv', '--json');
    expect(JSON.parse(stdout)).toEqual({ file: 'a b.csv', rows: 9, seed: 2019, dirt: 0.5, measured: '2019-12-31' });
  });
});
