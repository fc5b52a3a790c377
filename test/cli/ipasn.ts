/** Runs the command line in this process, in a folder of its own, and catches what it says. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from '../../src/cli/run';
import { dayOf } from '../../src/record/date';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Place {
  readonly folder: string;
  path(name: string): string;
  /** The names of all files, sorted. */
  files(): string[];
  ipasn(...args: string[]): Promise<Outcome>;
}

const today = dayOf(2020, 6, 1)!;
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A fresh folder that holds copies of the files named. */
export function placeWith(...files: readonly string[]): Place {
  const folder = mkdtempSync(join(tmpdir(), 'ipasn-'));
  folders.push(folder);
  for (const file of files) cpSync(file, join(folder, file.split('/').at(-1)!), { recursive: true });
  return {
    folder,
    path: (name) => join(folder, name),
    files: () => readdirSync(folder).sort(),
    ipasn: (...args) => ipasn(folder, args),
  };
}

async function ipasn(cwd: string, args: readonly string[]): Promise<Outcome> {
  const stdout = caught();
  const stderr = caught();
  const io = {
    stdout: stdout.stream,
    stderr: stderr.stream,
    cwd,
    today,
    version: '1.2.3',
    terminal: false,
    debug: false,
  };
  const status = await run(args, io);
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function caught(): { stream: PassThrough; text: () => string } {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

/** The lines of a text, without the empty end. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
