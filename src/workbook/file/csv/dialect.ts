/** Detects how a CSV file is written: its encoding and its delimiter. */
import { utf16Encoding } from '../package/bytes';
import { recordReader } from './records';
import type { FileStorage } from '../storage';

export interface Dialect {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter: string;
  /** Whether the first line is Excel's hint `sep=;`, which is no row. */
  readonly hinted: boolean;
}

const SAMPLE_BYTES = 256 * 1024;
const SAMPLE_RECORDS = 200;
const delimiters = [',', ';', '\t', '|'] as const;

export async function detectDialect(storage: FileStorage): Promise<Dialect> {
  const start = await storage.read(0, SAMPLE_BYTES);
  const encoding = utf16Encoding(start) ?? ((await isUtf8(storage)) ? 'utf-8' : 'windows-1252');
  const sample = new TextDecoder(encoding).decode(start);
  const hint = /^sep=(.)\r?\n/i.exec(sample)?.[1];
  return { encoding, delimiter: hint ?? detectDelimiter(sample), hinted: hint !== undefined };
}

/** Files that are not UTF-8 throughout are taken for Windows-1252. */
async function isUtf8(storage: FileStorage): Promise<boolean> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const holds = (chunk?: Uint8Array): boolean => {
    try {
      strict.decode(chunk, { stream: chunk !== undefined });
      return true;
    } catch {
      return false;
    }
  };
  for await (const chunk of storage.chunks()) if (!holds(chunk)) return false;
  return holds();
}

/** The delimiter that splits most records into equally many fields. Title rows above the header are few and weigh little. */
function detectDelimiter(sample: string): string {
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
