/** Runs the command line in this process, in a folder of its own, and catches what it says. */
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Io } from '../../src/cli/context';
import { run } from '../../src/cli/run';
import { dayOf } from '../../src/record/date';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Place {
  readonly folder: string;
  readonly path: (name: string) => string;
  /** The names of all files, sorted. */
  readonly files: () => string[];
  readonly ipasn: (...args: string[]) => Promise<Outcome>;
  /** As `ipasn`, in a world that differs in this. */
  readonly ipasnWith: (io: Partial<Io>, ...args: string[]) => Promise<Outcome>;
  /** Writes a file of text, and gives its name. */
  readonly write: (name: string, text: string | Buffer) => string;
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
    ipasnWith: (io, ...args) => ipasn(folder, args, io),
    write: (name, text) => {
      writeFileSync(join(folder, name), text);
      return name;
    },
  };
}

async function ipasn(cwd: string, args: readonly string[], other: Partial<Io> = {}): Promise<Outcome> {
  const stdout = caught();
  const stderr = caught();
  const io: Io = {
    stdout: stdout.stream,
    stderr: stderr.stream,
    cwd,
    today,
    version: '1.2.3',
    terminal: false,
    debug: false,
    ...other,
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

/** A roster of two people that has no fault; the second is a pelaksana of another unit. */
export const roster = [
  'NIP;Nama;Unit Kerja;Jenis Jabatan;Pendidikan;Diklat PIM;Diklat Fungsional;JP;Seminar;Nilai SKP;Hukuman Disiplin',
  '196803121994031005;Ratna Wirasasmita;Bappeda;struktural;S-2;sudah;;24;sudah;91;-',
  '199001152014021003;Bagus Pamungkas;Inspektorat;pelaksana;SLTA;;;20;belum;76;-',
  '',
].join('\n');

/** The same people, the second with an education that nobody knows. */
export const rosterWithError = roster.replace('SLTA', 'S-9');
