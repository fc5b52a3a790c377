/**
 * Each folder of test/golden holds files as offices send them, and what the command line must make of them: `ipasn score`
 * of the one `input`, or the whole call in `call.json`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf, placeWith } from './ipasn';

const golden = join(__dirname, '..', 'golden');

interface Expected {
  readonly exit: number;
  /** All but the findings' messages, whose wording is not held here. */
  readonly document?: unknown;
  /** What the one line of a refusal has to name. */
  readonly says?: readonly string[];
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Takes the messages out, however deep, and holds that there was one, in words. */
function withoutMessages(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMessages);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      if (key !== 'message') return [[key, withoutMessages(inner)]];
      expect(inner).toMatch(/\w+ \w+/);
      expect(inner).not.toMatch(/\{\w+\}/);
      return [];
    }),
  );
}

/** What is typed after `ipasn`. */
function callIn(folder: string, files: readonly string[]): readonly string[] {
  if (existsSync(join(folder, 'call.json'))) return read(join(folder, 'call.json')) as string[];
  const input = files.find((file) => file.startsWith('input.'))!;
  const args = existsSync(join(folder, 'args.json')) ? (read(join(folder, 'args.json')) as string[]) : [];
  return ['score', input, '--json', ...args];
}

/** These have runners of their own: test/features/public-cases.test.ts, test/roster/pairs.test.ts. */
const otherCases = ['public', 'pairs'];

const names = readdirSync(golden)
  .filter((name) => !otherCases.includes(name))
  .sort();

describe('Files as offices keep them', () => {
  it.each(names)('%s', async (name) => {
    const folder = join(golden, name);
    const { ipasn, files } = placeWith(...readdirSync(folder).map((file) => join(folder, file)));
    const expected = read(join(folder, 'expected.json')) as Expected;
    const before = files();

    const { status, stdout, stderr } = await ipasn(...callIn(folder, before));

    expect(files()).toEqual(before);
    if (expected.says !== undefined) {
      expect(stdout).toBe('');
      expect(linesOf(stderr)).toHaveLength(1);
      for (const words of expected.says) expect(stderr).toContain(words);
    } else {
      expect(withoutMessages(JSON.parse(stdout))).toEqual(expected.document);
      expect(stderr).toBe('');
    }
    expect(status).toBe(expected.exit);
  });
});
