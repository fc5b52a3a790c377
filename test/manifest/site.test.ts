/** The built site: small, closed to everything but office.js, and the same in both languages. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { helpPolicy, OFFICE_JS, panePolicy } from '../../scripts/site/headers';
import { built, builtText, dist } from './dist';

const pages = built.filter((name) => name.endsWith('.html'));
const gzipped = (...names: string[]) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(dist, name)), { level: 9 }).length, 0);

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}
const indonesian: Metadata = JSON.parse(builtText('functions.json'));
const english: Metadata = JSON.parse(builtText('functions.en.json'));

describe('weight', () => {
  test('the functions come in at most 47 kB', () => {
    expect(gzipped('functions.js')).toBeLessThanOrEqual(47_000);
  });

  const scripts = built.filter((name) => /^[^/]+\.(js|css)$/.test(name) && name !== 'functions.js');

  test('the pane comes in at most 200 kB, styles included', () => {
    expect(gzipped('taskpane.js', 'taskpane.css')).toBeLessThanOrEqual(200_000);
  });

  const later = ['files.js', 'review.js', 'sample.js'];

  test('what it loads only for files, reviews and copies, or a template comes in at most 105 kB', () => {
    expect(scripts.sort()).toEqual([...later, 'taskpane.css', 'taskpane.js']);
    expect(gzipped(...later)).toBeLessThanOrEqual(105_000);
    for (const name of later) expect(builtText('taskpane.html')).not.toContain(name);
  });
});

describe('office.js', () => {
  test('comes from Microsoft: nothing of it is in the site', () => {
    expect(built.filter((name) => /office|excel-|custom-functions-runtime|\.debug\./i.test(name))).toEqual([]);
    for (const name of built.filter((each) => /\.(js|map|html)$/.test(each))) {
      expect(builtText(name)).not.toMatch(/OfficeExtension\.HostBridge|OSF\.OUtil|Office JavaScript API library/);
    }
  });

  test('is the first script of the pane, then the functions, then the pane', () => {
    const scripts = [...builtText('taskpane.html').matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes!);
    expect(scripts[0]).toBe(` src="${OFFICE_JS}/lib/1/hosted/office.js"`);
    expect(scripts[1]).toMatch(/ src="functions\.js\?[0-9a-f]{8}"/);
    expect(scripts.at(-1)).toMatch(/ src="taskpane\.js\?[0-9a-f]{8}"/);
  });
});

describe('policy', () => {
  test.each(pages)('%s says it before it names anything else', (name) => {
    const policy = name === 'taskpane.html' ? panePolicy : helpPolicy;
    const head = builtText(name).split('<head>')[1]!;
    const [first, second] = [...head.matchAll(/<[^>]+>/g)].map(([tag]) => tag);
    expect(first).toMatch(/^<meta charset="utf-8"/);
    expect(second).toMatch(/^<meta http-equiv="Content-Security-Policy"/);
    expect(second).toContain(`content="${policy}"`);
  });

  test('nothing inline and nothing made at run time is allowed', () => {
    for (const policy of [panePolicy, helpPolicy]) {
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toMatch(/unsafe|data:|blob:|\*/);
    }
  });

  test.each(pages)('%s has no script, style or handler of its own inside', (name) => {
    const html = builtText(name);
    expect(html).not.toMatch(/<style|\sstyle="|\son\w+="|javascript:|<iframe|<object|<embed/i);
    for (const [, attributes, content] of html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)) {
      expect(attributes).toMatch(/ src="/);
      expect(content).toBe('');
    }
  });

  test.each(pages)('%s loads only files of ours that were built, and office.js', (name) => {
    const html = builtText(name);
    const loaded = [...html.matchAll(/<(?:script|link|img)[^>]*\b(?:src|href)="([^"]+)"/g)].map(([, url]) => url!);
    for (const url of loaded.filter((each) => each !== `${OFFICE_JS}/lib/1/hosted/office.js`)) {
      expect(built).toContain(path.posix.join(path.posix.dirname(name), url.replace(/\?.*/, '')));
    }
  });
});

describe('help', () => {
  test.each(pages.filter((name) => name.startsWith('help/')))('%s leads nowhere that is missing', (name) => {
    const links = [...builtText(name).matchAll(/<a href="([^"]+)"/g)].map(([, url]) => url!);
    for (const [file, section] of links.filter((url) => !url.startsWith('https:')).map((url) => url.split('#'))) {
      const target = file === '' ? name : `help/${file!}`;
      expect(built).toContain(target);
      if (section !== undefined) expect(builtText(target)).toContain(` id="${decodeURIComponent(section)}"`);
    }
  });
});

describe('functions', () => {
  const ids = indonesian.functions.map(({ id }) => id);

  /** What functions.js ties to ids when it is run where there is no page, and code made at run time is told of. */
  function associated(): { readonly ids: readonly string[]; readonly made: number } {
    const found: string[] = [];
    const context = vm.createContext(
      {
        CustomFunctions: {
          associate: (first: string | Record<string, unknown>) =>
            found.push(...(typeof first === 'string' ? [first] : Object.keys(first))),
        },
        made: 0,
      },
      { codeGeneration: { strings: false } },
    );
    vm.runInContext('globalThis.Function = class { constructor() { made += 1; throw new EvalError(); } };', context);
    vm.runInContext(builtText('functions.js'), context);
    return { ids: found, made: Number(vm.runInContext('made', context)) };
  }

  test('the ten of the contract are there', () => {
    expect([...ids].sort()).toEqual(
      [
        ...['DISIPLIN', 'INDEKS', 'KATEGORI', 'KINERJA', 'KOMPETENSI', 'KUALIFIKASI', 'NIP', 'PENJELASAN', 'RINCIAN'],
        'SCORE',
      ].sort(),
    );
  });

  test('functions.js has them all at once, with no page, no part that loads later and no code made at run time', () => {
    expect(associated()).toEqual({ ids: expect.arrayContaining(ids), made: 0 });
    expect(associated().ids).toHaveLength(ids.length);
    expect(builtText('functions.js')).not.toMatch(/\bimport\(|importScripts|\bdocument\.|\beval\(/);
  });

  test('English has the same functions and parameters under the same names', () => {
    const names = ({ functions }: Metadata) =>
      functions.map(({ id, name, parameters }) => [id, name, parameters.map((each) => each.name)]);
    expect(names(english)).toEqual(names(indonesian));
  });

  test('every description stands in both languages', () => {
    const texts = ({ functions }: Metadata) =>
      functions.flatMap(({ description, parameters }) => [description, ...parameters.map((each) => each.description)]);
    const [here, there] = [texts(indonesian), texts(english)];
    here.forEach((text, index) => {
      expect(text).toBeTruthy();
      expect(there[index]).toBeTruthy();
      expect(there[index]).not.toBe(text);
    });
  });

  test('cells hand over plain values, and errors one by one', () => {
    expect(indonesian).toMatchObject({ allowErrorForDataTypeAny: true });
    expect(indonesian).not.toHaveProperty('allowCustomDataForDataTypeAny');
  });

  test.each(indonesian.functions.map(({ id, helpUrl }) => [id, helpUrl]))('%s has its help page', (id, url) => {
    expect(url).toBe(`https://localhost:3000/help/${id.toLowerCase()}.html`);
    expect(built).toContain(`help/${id.toLowerCase()}.html`);
  });
});
