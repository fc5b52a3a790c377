/** Each folder of test/golden is a file as offices send it, and what `ipasn score --json` must make of it. */
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

interface Finding {
  readonly message: string;
}

interface Document {
  readonly rows: readonly { readonly findings: readonly Finding[] }[];
  readonly findings: readonly Finding[];
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Takes the messages out, and holds that there was one, in words. */
function withoutMessages(document: Document): unknown {
  const strip = ({ message, ...rest }: Finding) => {
    expect(message).toMatch(/\w+ \w+/);
    expect(message).not.toMatch(/\{\w+\}/);
    return rest;
  };
  return {
    ...document,
    rows: document.rows.map((row) => ({ ...row, findings: row.findings.map(strip) })),
    findings: document.findings.map(strip),
  };
}

describe('Files as offices keep them', () => {
  it.each(readdirSync(golden).sort())('%s', async (name) => {
    const folder = join(golden, name);
    const { ipasn, files } = placeWith(...readdirSync(folder).map((file) => join(folder, file)));
    const input = files().find((file) => file.startsWith('input.'))!;
    const args = existsSync(join(folder, 'args.json')) ? (read(join(folder, 'args.json')) as string[]) : [];
    const expected = read(join(folder, 'expected.json')) as Expected;
    const before = files();

    const { status, stdout, stderr } = await ipasn('score', input, '--json', ...args);

    expect(files()).toEqual(before);
    if (expected.says !== undefined) {
      expect(stdout).toBe('');
      expect(linesOf(stderr)).toHaveLength(1);
      for (const words of expected.says) expect(stderr).toContain(words);
    } else {
      expect(withoutMessages(JSON.parse(stdout) as Document)).toEqual(expected.document);
      expect(stderr).toBe('');
    }
    expect(status).toBe(expected.exit);
  });
});
