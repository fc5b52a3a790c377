/** ADDIN_URL moves the site from this machine to where it is published. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { replaceAddress, siteAddress } from '../../scripts/site/address';
import { root } from './dist';

test.each([
  [undefined, 'https://localhost:3000'],
  ['', 'https://localhost:3000'],
  ['https://ipasn.contoh.go.id', 'https://ipasn.contoh.go.id'],
  ['https://ipasn.contoh.go.id/excel/', 'https://ipasn.contoh.go.id/excel'],
  [' https://10.1.2.3:8443/a/b ', 'https://10.1.2.3:8443/a/b'],
])('%j stands at %s', (addinUrl, address) => {
  expect(siteAddress(addinUrl)).toBe(address);
});

test.each([
  'http://ipasn.contoh.go.id',
  'ipasn.contoh.go.id',
  'https://',
  'https://a b',
  'https://a.id/?x=1',
  'https://a.id/"',
])('%s is refused, since Excel takes https alone', (addinUrl) => {
  expect(() => siteAddress(addinUrl)).toThrow(/ADDIN_URL .* https/);
});

test('the manifest of an agency names no address of ours', () => {
  const text = replaceAddress(
    readFileSync(path.join(root, 'manifest.xml'), 'utf8'),
    'https://ipasn.contoh.go.id/excel',
  );
  expect(text).not.toContain('localhost');
  expect(text).toContain('<Runtime resid="Taskpane.Url" lifetime="long"/>');
  expect(text).toContain('DefaultValue="https://ipasn.contoh.go.id/excel/taskpane.html"');
  expect(text).toContain('Url="https://ipasn.contoh.go.id/excel/shortcuts.json"');
});

test('the site of an agency leads there from every file', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'ipasn-site-'));
  try {
    // In a process of its own: jest cannot load what renders the help pages. The scripts themselves have no address.
    const program = `
      const { Site } = require('./scripts/site/plugin');
      require('webpack')({
        entry: { functions: 'data:text/javascript,', taskpane: 'data:text/javascript,' },
        mode: 'development',
        output: { path: ${JSON.stringify(out)} },
        plugins: [new Site({ root: process.cwd(), address: 'https://ipasn.contoh.go.id/excel' })],
      }).run((failure, stats) => {
        if (failure || stats.hasErrors()) throw failure ?? stats.compilation.errors[0];
      });`;
    execFileSync(process.execPath, ['-e', program], { cwd: root, stdio: 'pipe' });
    const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
    const texts = files.filter((name) => /\.(xml|json|html)$/.test(name) && !name.startsWith('help'));
    expect(texts).toEqual(expect.arrayContaining(['manifest.xml', 'functions.json', 'functions.en.json']));
    for (const name of texts) expect(readFileSync(path.join(out, name), 'utf8')).not.toContain('localhost');
  } finally {
    rmSync(out, { recursive: true });
  }
});
