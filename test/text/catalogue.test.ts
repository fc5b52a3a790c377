/** The catalogue of sentences: both languages ask for the same, and no sentence is left unsaid in one of them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', 'src', 'text');

interface Found {
  readonly where: string;
  readonly id: string;
  readonly en: string;
}

/** Every sentence in a value, however deep it stands, with the way to it. */
function sentencesIn(value: unknown, where: string): readonly Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const texts = new Map(entries);
  const id: unknown = texts.get('id');
  const en: unknown = texts.get('en');
  if (typeof id === 'string' && typeof en === 'string') return [{ where, id, en }];
  return entries.flatMap(([key, inner]) => sentencesIn(inner, `${where}.${key}`));
}

const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
const sentences = files.flatMap((file) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- every file of the catalogue, those to come too
  const module: unknown = require(join(folder, file));
  return sentencesIn(module, file.replace('.ts', ''));
});

const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

test('the catalogue was found', () => {
  const found = new Set(sentences.map(({ where }) => where.split('.')[0]));
  for (const file of ['cli', 'columns', 'explain', 'file', 'findings', 'method', 'report'])
    expect([...found]).toContain(file);
  expect(sentences.length).toBeGreaterThan(200);
});

describe('a sentence', () => {
  test.each(sentences.map((each) => [each.where, each] as const))('%s', (_where, { id, en }) => {
    expect(placeholders(id)).toEqual(placeholders(en));
    for (const text of [id, en]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|\[object|TODO/);
      // A brace that opens and never closes would stand in the sentence as it is.
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  test('of the findings ends as a sentence does, or with a command to type', () => {
    for (const { where, id, en } of sentences.filter((each) =>
      /^findings\.findingText\..*\.sentence$/.test(each.where),
    )) {
      for (const text of [id, en])
        expect([where, text]).toEqual([where, expect.stringMatching(/(?:\.|\{hint\}|"|--json)$/)]);
    }
  });
});
