/**
 * docs/fungsi: every function has its page, the tables are those of the code, and every example gives what it says.
 * `node scripts/function-docs.mjs` regenerates the tables.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { blockOf } from './doc-blocks';
import { ids } from './fake-runtime';
import { evaluate } from './formula';

const folder = `${__dirname}/../../../docs/fungsi`;
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name: name.replace(/\.md$/, ''), text: readFileSync(`${folder}/${name}`, 'utf8') }));

const block = /<!-- tabel: ([a-z-]+) -->\n\n([^]*?)\n\n<!-- akhir tabel -->/g;

type Functions = Parameters<typeof blockOf>[2];
let functions: Functions = [];
beforeAll(async () => {
  const { metadataJson } = await generateCustomFunctionsMetadata(
    `${__dirname}/../../../src/addin/functions/functions.ts`,
  );
  functions = (JSON.parse(metadataJson) as { functions: Functions }).functions;
});

/** Ignores the alignment of columns. */
const cellsIn = (table: string) =>
  table.split('\n').map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')));

/** `=...` in the first column, its result in the second, a remark or the error's message in the third. */
function examplesIn(text: string) {
  return [...text.matchAll(/^\| `(=IPASN\..+?)` +\| (.+?) +\| (.*?) *\|$/gm)].map(
    ([, formula = '', result = '', remark = '']) => ({
      formula,
      result: result.replaceAll('`', ''),
      remark,
    }),
  );
}

describe('The pages of the functions', () => {
  it('are one for each function, with its sections, and one for the argument metode', () => {
    expect(pages.map(({ name }) => name).sort()).toEqual([...ids.map((id) => id.toLowerCase()), 'metode'].sort());
    for (const { name, text } of pages) {
      const title = name === 'metode' ? '# Argumen metode' : `# IPASN.${name.toUpperCase()}`;
      expect(text.split('\n')[0]).toBe(title);
      const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, section]) => section);
      if (name !== 'metode') expect(sections).toEqual(expect.arrayContaining(['Argumen', 'Contoh', 'Galat']));
    }
  });

  it.each(pages.map(({ name, text }) => [name, text] as const))(
    '%s: its tables are those of the code',
    (name, text) => {
      if (process.env['UPDATE_DOCS'] === '1') {
        const renewed = text.replace(
          block,
          (_, asked: string) =>
            `<!-- tabel: ${asked} -->\n\n${blockOf(asked, name, functions)}\n\n<!-- akhir tabel -->`,
        );
        writeFileSync(`${folder}/${name}.md`, renewed);
        return;
      }
      const tables = [...text.matchAll(block)];
      expect(tables.length).toBe(text.split('<!-- tabel:').length - 1);
      expect(tables.length).toBeGreaterThan(0);
      for (const [, asked = '', written = ''] of tables) {
        expect(cellsIn(written)).toEqual(cellsIn(blockOf(asked, name, functions)));
      }
    },
  );
});

describe('The examples of the pages', () => {
  it('are at least two on each page, of its own function', () => {
    for (const { name, text } of pages) {
      const own = examplesIn(text).filter(
        ({ formula }) => name === 'metode' || formula.includes(`IPASN.${name.toUpperCase()}(`),
      );
      expect([name, own.length >= 2]).toEqual([name, true]);
      expect(text.split('`=IPASN.').length - 1).toBe(examplesIn(text).length);
    }
  });

  it.each(pages.flatMap(({ text }) => examplesIn(text)).map((example) => [example.formula, example] as const))(
    '%s',
    (formula, { result, remark }) => {
      const shown = evaluate(formula);
      expect(shown.result).toBe(result);
      if (shown.message !== '') expect(remark).toBe(shown.message);
    },
  );
});
