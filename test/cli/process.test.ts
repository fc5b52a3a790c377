/** The built program as a process of its own: its streams, its folder, and what a signal leaves. */
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { placeWith, roster, rosterWithError } from './ipasn';

const program = join(__dirname, '..', '..', 'build', 'ipasn.js');

function start(cwd: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', timeout: 60_000 });
}

it('was built (`npm test` builds it)', () => {
  expect(existsSync(program)).toBe(true);
});

describe('The program', () => {
  it('takes relative files from the folder it is started in, and ends with the exit status', () => {
    const { folder, write, files } = placeWith();
    write('daftar.csv', roster);
    const done = start(folder, 'score', 'daftar.csv', '--measured', '2019-12-31');
    expect({ status: done.status, stderr: done.stderr }).toEqual({ status: 0, stderr: '' });
    expect(done.stdout).toContain('Hasil ditulis ke daftar-ipasn.xlsx');
    expect(files()).toEqual(['daftar-ipasn.xlsx', 'daftar.csv']);

    write('salah.csv', rosterWithError);
    expect(start(folder, 'check', 'salah.csv', '--measured', '2019-12-31').status).toBe(1);
    expect(start(folder, 'check', 'tidak-ada.csv').status).toBe(2);
  });

  it('keeps standard output for the document alone', () => {
    const { folder, write } = placeWith();
    write('daftar.csv', roster);
    const args = [
      'score',
      'daftar.csv',
      '--measured',
      '2023-12-31',
      '--method',
      'bkn-8-2019',
      '--json',
      '--out',
      'a.xlsx',
    ];
    const { stdout, stderr } = start(folder, ...args);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });

  it('stops quietly when its reader has read enough', async () => {
    const { folder, ipasn } = placeWith();
    await ipasn('sample', '--rows', '3000', '--dirt', '0', '--out', 'daftar.csv');
    const child = spawn(process.execPath, [program, 'score', 'daftar.csv', '--json', '--measured', '2019-12-31'], {
      cwd: folder,
    });
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('leaves no half file when it is interrupted, and ends with 130', async () => {
    const { folder, files } = placeWith();
    const child = spawn(process.execPath, [program, 'sample', '--rows', '400000', '--out', 'besar.xlsx'], {
      cwd: folder,
    });
    const ended = new Promise((resolve) => child.once('close', (status) => resolve(status)));
    while (files().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(files()[0]).toMatch(/\.tmp$/);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(files()).toEqual([]);
  });
});
