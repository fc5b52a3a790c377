/**
 * Files like those that offices send, made after public forms, code and bug reports: each folder of test/golden/public
 * is one. What is not right yet stands in not-yet.json with its verdict. `UPDATE_NOT_YET=1` writes that file anew and
 * prints the counts.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeWith } from '../cli/ipasn';
import { judge, unknownKeys, type Judgement, type PublicCase, type Verdict } from './public-case';

const folder = join(__dirname, '..', 'golden', 'public');
const notYetFile = join(folder, 'not-yet.json');
const isUpdate = process.env['UPDATE_NOT_YET'] === '1';

const notYet = read(notYetFile) as Readonly<Record<string, Verdict>>;
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort((one, other) => parseInt(one) - parseInt(other));
const notCase = new Set(['expected.json', 'README.md']);
const severity: Readonly<Record<Verdict, number>> = { right: 0, safe: 1, wrong: 2 };

const judged = new Map<string, Judgement>();

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

afterAll(() => {
  if (!isUpdate) return;
  const open = [...judged].filter(([, { verdict }]) => verdict !== 'right');
  writeFileSync(
    notYetFile,
    `${JSON.stringify(Object.fromEntries(open.map(([name, { verdict }]) => [name, verdict])), null, 2)}\n`,
  );
  const count = (verdict: Verdict) => [...judged.values()].filter((each) => each.verdict === verdict).length;
  process.stdout.write(
    [
      ...open.map(([name, { verdict, why }]) => `${verdict}: ${name}: ${why}`),
      `${String(count('right'))} right, ${String(count('safe'))} refused safely, ${String(count('wrong'))} wrong of ${String(judged.size)}`,
      '',
    ].join('\n'),
  );
});

describe('Files as offices really keep them', () => {
  it.each(names)('%s', async (name) => {
    const files = readdirSync(join(folder, name)).filter((file) => !notCase.has(file));
    const { ipasn, path } = placeWith(...files.map((file) => join(folder, name, file)));
    const publicCase = read(join(folder, name, 'expected.json')) as PublicCase;

    expect(unknownKeys(publicCase.expected)).toEqual([]);
    const judgement = await judge(publicCase, (args) => ipasn(...args), path);

    judged.set(name, judgement);
    if (isUpdate) return;
    const { verdict, why } = judgement;
    const listed = notYet[name] ?? 'right';
    if (severity[verdict] > severity[listed]) throw new Error(`${verdict}, and was ${listed}: ${why}`);
    if (verdict === 'right' && listed !== 'right') throw new Error('right now: take it out of not-yet.json');
  });

  it('lists no case that does not exist', () => {
    expect(Object.keys(notYet).filter((name) => !names.includes(name))).toEqual([]);
  });
});
