/** What a server says with the site's files: ours under `npm run excel`, and the agencies' own by docs/admin.md. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { headers } from '../../scripts/site/headers';
import { siteListener } from '../../scripts/site/serve';
import { sourceText } from './dist';

const guide = sourceText('docs/admin.md');

test.each(Object.entries(headers))('the examples for nginx and IIS send %s', (name, value) => {
  expect(guide).toContain(`add_header ${name} "${value}" always;`);
  expect(guide).toContain(`<add name="${name}" value="${value}" />`);
});

describe('the server of npm run excel', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ipasn-serve-'));
  let server: Server;
  const get = (url: string, method = 'GET', asked: Readonly<Record<string, string>> = {}) =>
    fetch(`http://localhost:${(server.address() as AddressInfo).port}${url}`, { method, headers: asked });

  beforeAll(async () => {
    mkdirSync(path.join(folder, 'dist', 'help'), { recursive: true });
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    writeFileSync(path.join(folder, 'dist', 'functions.json'), '{}');
    writeFileSync(path.join(folder, 'dist', 'help', 'index.html'), '<!doctype html>');
    server = createServer(siteListener(path.join(folder, 'dist')));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  test('sends every header with a file, and its type', async () => {
    const response = await get('/functions.json?1a2b3c4d');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{}');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
      'content-type': 'application/json; charset=utf-8',
    });
  });

  test("gives a folder's index", async () => {
    expect((await get('/help/')).headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test.each(['/missing.html', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/help', '/%', '/dist/../../secret.txt'])(
    'has nothing at %s',
    async (url) => {
      expect((await get(url)).status).toBe(404);
    },
  );

  test('answers HEAD without the content', async () => {
    const response = await get('/functions.json', 'HEAD');
    expect([response.status, response.headers.get('content-length')]).toEqual([200, '2']);
    expect(await response.text()).toBe('');
  });

  test('says that a file has not changed, with the same headers', async () => {
    const etag = (await get('/functions.json')).headers.get('etag') ?? '';
    const response = await get('/functions.json', 'GET', { 'If-None-Match': etag });
    expect(response.status).toBe(304);
    expect(response.headers.get('content-security-policy')).toBe(headers['Content-Security-Policy']);
  });

  test('gives the whole file when asked for an impossible part of it', async () => {
    const response = await get('/functions.json', 'GET', { Range: 'bytes=1-0' });
    expect([response.status, await response.text()]).toEqual([200, '{}']);
  });

  test('changes nothing', async () => {
    expect((await get('/functions.json', 'DELETE')).status).toBe(405);
  });
});
