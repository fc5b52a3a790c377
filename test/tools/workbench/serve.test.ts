/** The workbench's server: what it serves, to whom, and that the pane's page is the published one. */
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { paneHtml, policy, PUBLISHED, serveWorkbench, OFFICE_LOADER } from '../../../scripts/workbench/serve';
import { built, builtText, root } from '../../manifest/dist';

let server: Awaited<ReturnType<typeof serveWorkbench>>;
let port = 0;

beforeAll(async () => {
  server = await serveWorkbench(root, [0]);
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function get(address: string, host = `127.0.0.1:${String(port)}`): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: address, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the workbench server', () => {
  it('the pane’s page is the published one, but for the address of office.js', async () => {
    const published = builtText('taskpane.html');
    const { body } = await get('/addin/taskpane.html?_host_Info=Excel');
    expect(published.split(PUBLISHED)).toHaveLength(2);
    expect(body).toBe(paneHtml(published));
    expect(body.replace(OFFICE_LOADER, PUBLISHED)).toBe(published);
  });

  it('the pane’s scripts and functions are the built ones', async () => {
    for (const name of ['taskpane.js', 'functions.js', 'functions.json']) {
      expect((await get(`/addin/${name}`)).body).toBe(builtText(name));
    }
  });

  it('office.js is Microsoft’s own file, byte for byte', async () => {
    const own = readFileSync(path.join(root, 'node_modules/@microsoft/office-js/dist/office.js'), 'utf8');
    expect((await get('/office-js/office.js')).body).toBe(own);
  });

  it('what is published holds neither the workbench, nor its grid, nor office.js', () => {
    expect(built.filter((name) => /workbench|univer|office(?:\.debug)?\.js|office-loader/i.test(name))).toEqual([]);
    for (const name of ['taskpane.js', 'functions.js']) expect(builtText(name)).not.toMatch(/univer/i);
  });

  it('the page may ask nobody but its own server', () => {
    const sources = policy.split('; ').flatMap((directive) => directive.split(' ').slice(1));
    expect(sources.filter((source) => !/^(?:'none'|'self'|'unsafe-inline'|data:|blob:)$/.test(source))).toEqual([]);
    expect(policy).toContain("script-src 'self';");
  });

  it('a page that reaches this machine by another name gets no answer', async () => {
    expect((await get('/addin/taskpane.html', 'evil.example:3000')).status).toBe(421);
  });

  it.each(['/addin/../package.json', '/addin/%2e%2e/package.json', '/assets/..%2fpackage.json', '/package.json'])(
    '%s is not served',
    async (address) => {
      expect((await get(address)).status).toBe(404);
    },
  );

  it('a port that is taken is passed over', async () => {
    const other = await serveWorkbench(root, [port, 0]);
    expect((other.address() as AddressInfo).port).not.toBe(port);
    other.close();
  });
});
