/** The fake Excel for a page in Chromium, through Microsoft's own office.js. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { FakeExcelHost } from '../../../tools/fake-excel/host';
import { connectPage, hostQuery } from '../../../tools/fake-excel/page';

const OFFICE = path.join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PAGE = `<!doctype html><title>fake Excel</title><script src="/office/office.js"></script>`;

const server = createServer((request, response) => {
  const name = (request.url ?? '/').replace(/[?#].*/, '');
  const file = path.join(OFFICE, name.replace(/^\/office\//, ''));
  if (name === '/') response.setHeader('content-type', 'text/html').end(PAGE);
  else if (name.startsWith('/office/') && existsSync(file))
    response.setHeader('content-type', 'text/javascript').end(readFileSync(file));
  else response.writeHead(404).end();
});

let browser: Browser;
let site = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const debian = '/usr/bin/chromium';
  const channel = process.platform === 'win32' ? 'msedge' : 'chrome';
  browser = await chromium.launch({ ...(existsSync(debian) ? { executablePath: debian } : { channel }), args: FLAGS });
});

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

async function open(host: FakeExcelHost): Promise<{ page: Page; elsewhere: string[] }> {
  const page = await browser.newPage();
  const elsewhere: string[] = [];
  await page.route('**/*', (route) => {
    const address = route.request().url();
    if (address.startsWith(site)) return route.continue();
    elsewhere.push(address);
    return route.abort();
  });
  await connectPage(page, host, {
    displayLanguage: 'id-ID',
    theme: { bodyBackgroundColor: 0x1f1f1f, bodyForegroundColor: 0xffffff },
  });
  await page.goto(`${site}?${hostQuery('id-ID')}`);
  return { page, elsewhere };
}

describe('a page in Chromium', () => {
  it('Office is ready in Excel on a PC, in the language and theme that were asked for', async () => {
    const { page } = await open(new FakeExcelHost());
    const told = await page.evaluate(async () => {
      const info = await Office.onReady();
      const { displayLanguage, requirements, officeTheme } = Office.context;
      return {
        ...info,
        displayLanguage,
        background: officeTheme.bodyBackgroundColor,
        supported: requirements.isSetSupported('ExcelApi', '1.13'),
        missing: requirements.isSetSupported('ExcelApi', '1.99'),
      };
    });
    expect(told).toMatchObject({
      host: 'Excel',
      platform: 'PC',
      displayLanguage: 'id-ID',
      background: '#1f1f1f',
      supported: true,
      missing: false,
    });
  });

  it('Excel.run in the page writes a cell of the workbook in Node, and hears of changes', async () => {
    const host = new FakeExcelHost({ sheets: { Data: [['a']] } });
    const { page, elsewhere } = await open(host);
    await page.evaluate(async () => {
      await Office.onReady();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        sheet.getRange('B1').values = [['dari halaman']];
        sheet.onChanged.add((event) => {
          document.title = `${event.address} ${event.triggerSource}`;
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    expect(host.sheet('Data').values()).toEqual([['a', 'dari halaman']]);
    host.user.type('Data', 'A1', 'b');
    await page.waitForFunction(() => document.title === 'A1 Unknown');
    expect(elsewhere.filter((address) => !address.includes('telemetry'))).toEqual([]);
  });

  it('A custom function of the page is called from Node', async () => {
    const host = new FakeExcelHost();
    const { page } = await open(host);
    await page.evaluate(async () => {
      CustomFunctions.associate('GANDA', (value: number) => value * 2);
      await Office.onReady();
    });
    expect(await host.functions.call('GANDA', [21])).toEqual({ ok: true, value: 42 });
  });

  it('An action of the page is run as by a shortcut, and the runtime is started with the document', async () => {
    const host = new FakeExcelHost();
    const { page } = await open(host);
    await page.evaluate(async () => {
      await Office.onReady();
      Office.actions.associate('PERIKSA', () => {
        document.title = 'diperiksa';
      });
      await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    });
    expect(host.runtime).toMatchObject({ startup: 'Background', takesActions: true });
    host.invokeAction('PERIKSA');
    await page.waitForFunction(() => document.title === 'diperiksa');
  });
});
