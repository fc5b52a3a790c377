/** The message catalogue: both languages have every text, with the same placeholders. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = join(__dirname, '..', '..', 'src', 'text');

interface FoundTemplate {
  readonly where: string;
  readonly id: string;
  readonly en: string;
}

/** All message templates in a value, at any depth, with their path. */
function templatesIn(value: unknown, where: string): readonly FoundTemplate[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const texts = new Map(entries);
  const id: unknown = texts.get('id');
  const en: unknown = texts.get('en');
  if (typeof id === 'string' && typeof en === 'string') return [{ where, id, en }];
  return entries.flatMap(([key, inner]) => templatesIn(inner, `${where}.${key}`));
}

const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith('.ts'));
const templates = files.flatMap((file) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- every file of the catalogue, future ones too
  const module: unknown = require(join(folder, file));
  return templatesIn(module, basename(file, '.ts'));
});

const placeholders = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

test('the catalogue is found', () => {
  const found = new Set(templates.map(({ where }) => where.split('.')[0]));
  for (const file of ['cli', 'file', 'findings', 'method', 'pane', 'record', 'report', 'score'])
    expect([...found]).toContain(file);
  expect(templates.length).toBeGreaterThan(200);
});

describe('a message template', () => {
  test.each(templates.map((each) => [each.where, each] as const))('%s', (_where, { id, en }) => {
    expect(placeholders(id)).toEqual(placeholders(en));
    for (const text of [id, en]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|\[object|TODO/);
      // An unclosed brace would be shown as it is.
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  test('of the findings ends like a sentence, or with a command to type', () => {
    for (const { where, id, en } of templates.filter((each) =>
      /^findings\.findingText\..*\.sentence$/.test(each.where),
    )) {
      for (const text of [id, en])
        expect([where, text]).toEqual([where, expect.stringMatching(/(?:\.|\{hint\}|"|--json)$/)]);
    }
  });
});
