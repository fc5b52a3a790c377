/** Each folder of test/golden-review is a file with scores as others send it, and what `ipasn review --json` must say of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeWith } from './ipasn';

const golden = join(__dirname, '..', 'golden-review');

interface Cause {
  readonly message: string;
}

interface Document {
  readonly causes: readonly Cause[];
}

interface Expected {
  readonly exit: number;
  /** All but the causes' messages, whose wording is not held here. */
  readonly document: unknown;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Takes the messages out, and holds that there was one, in words. */
function withoutMessages(document: Document): unknown {
  const causes = document.causes.map(({ message, ...rest }) => {
    expect(message).toMatch(/\w+ \w+.*\.$/);
    expect(message).not.toMatch(/\{\w+\}/);
    return rest;
  });
  return { ...document, causes };
}

describe('Scores as others send them', () => {
  it.each(readdirSync(golden).sort())('%s', async (name) => {
    const folder = join(golden, name);
    const { ipasn, files } = placeWith(...readdirSync(folder).map((file) => join(folder, file)));
    const input = files().find((file) => file.startsWith('input.'))!;
    const expected = read(join(folder, 'expected.json')) as Expected;
    const before = files();
    const { status, stdout, stderr } = await ipasn(
      'review',
      input,
      '--json',
      ...(read(join(folder, 'args.json')) as string[]),
    );
    expect(files()).toEqual(before);
    expect(stderr).toBe('');
    expect(withoutMessages(JSON.parse(stdout) as Document)).toEqual(expected.document);
    expect(status).toBe(expected.exit);
  });
});
