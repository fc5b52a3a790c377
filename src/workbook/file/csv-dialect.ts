/** How a CSV file is written: its encoding, its delimiter, and how many bytes or lines to pass over before the first row. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { recordReader } from './csv-records';
import { codeOf } from './damage';

export interface Dialect {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter: string;
  /** True where the first line is Excel's own hint (`sep=;`), which is no row. */
  readonly hinted: boolean;
}

export const READ_CHUNK = 512 * 1024;
const SAMPLE_BYTES = 256 * 1024;
const SAMPLE_RECORDS = 200;
const delimiters = [',', ';', '\t', '|'] as const;

export async function dialectOf(path: string): Promise<Dialect> {
  const encoding = await encodingOf(path);
  const sample = new TextDecoder(encoding).decode(await firstBytes(path));
  const hint = /^sep=(.)\r?\n/i.exec(sample)?.[1];
  return { encoding, delimiter: hint ?? delimiterOf(sample), hinted: hint !== undefined };
}

async function firstBytes(path: string): Promise<Buffer> {
  const handle = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(SAMPLE_BYTES);
    const { bytesRead } = await handle.read(bytes, 0, SAMPLE_BYTES, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** UTF-16 says so by its first bytes; the rest is UTF-8 where all of it is valid UTF-8, else what Windows used before. */
async function encodingOf(path: string): Promise<Dialect['encoding']> {
  const start = await firstBytes(path);
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const strict = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: READ_CHUNK })) {
      if (Buffer.isBuffer(chunk)) strict.decode(chunk, { stream: true });
    }
    strict.decode();
    return 'utf-8';
  } catch (error) {
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'windows-1252';
    throw error;
  }
}

/** The delimiter that cuts most records into equally many fields. Title rows above the header weigh little: they are few. */
export function delimiterOf(sample: string): string {
  let best = ',';
  let most = 0;
  for (const delimiter of delimiters) {
    const weight = evenness(sample, delimiter);
    if (weight > most) {
      best = delimiter;
      most = weight;
    }
  }
  return best;
}

function evenness(sample: string, delimiter: string): number {
  const widths = new Map<number, number>();
  const records = recordReader(delimiter);
  for (const fields of records.feed(sample, true, SAMPLE_RECORDS)) {
    if (fields.length > 1) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
  }
  return Math.max(0, ...[...widths].map(([width, count]) => count * (width - 1)));
}
