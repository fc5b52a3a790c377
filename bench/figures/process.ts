/** Work done in a process of its own, so that time and memory are its own: the bench calls itself with `--do NAME`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { makeSample } from '../../src/actions/make-sample';
import { tuneGc } from '../../src/cli/heap';
import { run } from '../../src/cli/run';
import { createWorkbook } from '../../src/workbook/file';
import { short } from './figures';

/** 31 December 2019, the sample's measuring date. */
export const measured = 43_830;

/** What a process took from its start to its end. */
export interface Took {
  readonly seconds: number;
  /** Processor time, in all threads: other work on the machine disturbs it less. */
  readonly processor: number;
  readonly peakBytes: number;
  /** Whatever the work counted, to show that all did it. */
  readonly rows: number;
}

export type Work = (input: string, output: string) => Promise<number>;

/** Does the work that this process was started for; false where it is the bench itself. */
export async function workHere(works: Readonly<Record<string, Work>>): Promise<boolean> {
  const at = process.argv.indexOf('--do');
  if (at < 0) return false;
  const [name = '', input = '', output = ''] = process.argv.slice(at + 1);
  const rows = (await works[name]?.(input, output)) ?? NaN;
  const { user, system } = process.cpuUsage();
  const took: Took = {
    seconds: process.uptime(),
    processor: (user + system) / 1e6,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    rows,
  };
  process.stdout.write(JSON.stringify(took));
  return true;
}

export function inOwnProcess(name: string, input: string, output = ''): Took {
  const script = process.argv[1] ?? '';
  const args = [script, '--do', name, input, output, ...(short ? ['--short'] : [])];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${name} ended with status ${String(status)}`);
  return JSON.parse(stdout) as Took;
}

/** A folder that is gone when the work is done, or has failed. */
export async function inTemporaryFolder(work: (folder: string) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ipasn-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The project's own sample: invented people, a few of them dirty, as `ipasn sample` makes them. */
export const sample =
  (rows: number): Work =>
  async (_input, output) => {
    const options = { rows, seed: 2019, dirt: 0.02, measured };
    await makeSample(options, (sheets, carry) => createWorkbook(output, sheets, carry));
    return rows;
  };

/** The project's own sample without dirt: a roster that a copy can be prepared from as it is. */
export const cleanSample =
  (rows: number): Work =>
  async (_input, output) => {
    const options = { rows, seed: 2019, dirt: 0, measured };
    await makeSample(options, (sheets, carry) => createWorkbook(output, sheets, carry));
    return rows;
  };

/** The command line as users call it, in this process. Gives its exit status. */
export async function ipasn(...args: readonly string[]): Promise<number> {
  tuneGc();
  let said = '';
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const heard = new Writable({
    write(chunk: Buffer, _encoding, done) {
      said += chunk.toString();
      done();
    },
  });
  const io = {
    stdout: silent,
    stderr: heard,
    cwd: '.',
    today: measured,
    version: 'bench',
    terminal: false,
    debug: true,
  };
  const status = await run(args, io);
  if (status === 2) throw new Error(said);
  return status;
}

/** `ipasn score FILE --out FILE`, from the file to the written summary. */
export const score: Work = async (input, output) => {
  await ipasn('score', input, '--out', output);
  return NaN;
};
