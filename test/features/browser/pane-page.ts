/**
 * The built pane in Chromium: Microsoft's unmodified office.js from node_modules, over the stand-in host in this process.
 * Not run in Excel: what is seen is our page, Microsoft's client library, and a workbook that answers it.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ours } from './looks';
import { FakeExcelHost, type HostOptions } from '../../../tools/fake-excel/host';

const root = path.join(__dirname, '..', '..', '..');
const site = 'https://localhost:3000/';
/** Where each address is answered from; nothing leaves the machine. */
const shelves: readonly (readonly [address: string, folder: string])[] = [
  [site, process.env['IPASN_DIST'] ?? path.join(root, 'dist')],
  ['https://appsforoffice.microsoft.com/lib/1/hosted/', path.join(root, 'node_modules/@microsoft/office-js/dist')],
];
const kinds: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const flags = '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'
  .concat(' --disable-component-update --disable-sync')
  .split(' ');

const locales = { id: 'id-ID', en: 'en-US' } as const;

export interface PaneOptions {
  readonly language?: 'id' | 'en' | 'pseudo';
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly host?: HostOptions;
}

export interface PanePage {
  readonly page: Page;
  readonly host: FakeExcelHost;
  /** Addresses that were asked for and are not ours, errors of scripts, breaches of the policy. */
  readonly troubles: readonly string[];
  /** The text of the bar at the foot, once there is one. */
  bar(): Promise<string>;
  goTo(place: 'start' | 'data' | 'recap' | 'rules' | 'help'): Promise<void>;
  /** Presses the first button of that name. */
  press(name: string): Promise<void>;
  /** Waits until the bar at the foot says this. */
  told(part: string): Promise<void>;
  /** Invented people on the sheet `Data ASN`. In Indonesian. */
  fillSample(size: '250' | '1000' | '6000'): Promise<void>;
  close(): Promise<void>;
}

export function launch(): Promise<Browser> {
  const debian = '/usr/bin/chromium';
  const channel = process.platform === 'win32' ? 'msedge' : 'chrome';
  return chromium.launch({ ...(existsSync(debian) ? { executablePath: debian } : { channel }), args: flags });
}

/** For the tests of a file: one browser, which closes with them; after each test its pane is asked for troubles, and closed. */
export function browserFor(pane: () => PanePage): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    // Whatever a test does: nothing is asked of another machine, no script fails, the page's policy is kept.
    expect(ours(pane().troubles)).toEqual([]);
    await pane().close();
  });
  afterAll(() => browser.close());
  return () => browser;
}

export async function openPane(browser: Browser, options: PaneOptions = {}): Promise<PanePage> {
  const { language = 'id', dark = false, width = 350, height = 640 } = options;
  const host = new FakeExcelHost(options.host);
  const troubles: string[] = [];
  const context = await browser.newContext({
    viewport: { width, height },
    // The system's own theme is the other one: Office's goes before it.
    colorScheme: dark ? 'light' : 'dark',
    locale: language === 'en' ? 'en-GB' : 'id-ID',
  });
  await context.route('**/*', async (route) => {
    const address = route
      .request()
      .url()
      .replace(/[?#].*/, '');
    const shelf = shelves.find(([start]) => address.startsWith(start));
    const file = shelf && path.join(shelf[1], decodeURIComponent(address.slice(shelf[0].length)));
    if (file === undefined || !existsSync(file)) {
      troubles.push(`asked for ${address}`);
      return route.abort();
    }
    const contentType = kinds[path.extname(file).slice(1)] ?? 'application/json';
    return route.fulfill({ body: readFileSync(file), contentType });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  await page.exposeFunction('askHost', (message: string) => answered(host, message));
  await page.exposeFunction('tellTrouble', (text: string) => troubles.push(text));
  await page.addInitScript(standInForExcel, {
    locale: locales[language === 'en' ? 'en' : 'id'],
    sets: JSON.stringify(host.requirements.all()),
    theme: { bodyBackgroundColor: dark ? 0x1f1f1f : 0xffffff, bodyForegroundColor: dark ? 0xffffff : 0x242424 },
  });
  host.listen((message) => {
    void page.evaluate((text) => window._richApiNativeBridge.onMessageFromHost(text), message).catch(() => undefined);
  });
  const query = language === 'pseudo' ? 'lang=pseudo&' : '';
  await page.goto(`${site}taskpane.html?${query}_host_Info=Excel$Win32$16.01$en-US`);
  await page.waitForSelector('[role=tab], .alone:not(main)');
  const ready = page.locator('#place[aria-busy=false]');
  if ((await page.locator('[role=tab]').count()) > 0) await ready.waitFor();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const told = (part: string) => page.locator('.bar .says p', { hasText: part }).waitFor();
  return {
    page,
    host,
    troubles,
    press,
    told,
    fillSample: async (size) => {
      await page.selectOption('#sample-size', size);
      await press('Isi contoh');
      await told('pegawai rekaan');
    },
    bar: async () => (await page.locator('.bar .says p').first().textContent()) ?? '',
    goTo: async (place) => {
      await page.click(`#tab-${place}`);
      await page.waitForSelector(`#place[aria-labelledby=tab-${place}]`);
    },
    close: () => context.close(),
  };
}

/** The runtime announces itself to a service of Excel's own, of which a workbook knows nothing. */
function answered(host: FakeExcelHost, text: string): Promise<string> {
  if (!text.includes('Microsoft.InternalService.AddinInternalService')) return host.receive(text);
  const { id, message } = JSON.parse(text) as {
    readonly id: number;
    readonly message: { readonly body: string | { readonly Actions: readonly { readonly Id: number }[] } };
  };
  const body =
    typeof message.body === 'string'
      ? (JSON.parse(message.body) as Exclude<typeof message.body, string>)
      : message.body;
  const nothing = { Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) };
  const reply = { statusCode: 200, headers: {}, body: JSON.stringify(nothing) };
  return Promise.resolve(JSON.stringify({ id, type: 2, flags: 0, message: reply }));
}

declare global {
  interface Window {
    _richApiNativeBridge: { onMessageFromHost(message: string): void };
    askHost(message: string): Promise<string>;
    tellTrouble(text: string): Promise<void>;
  }
}

interface Presented {
  readonly locale: string;
  readonly sets: string;
  /** Office's colours, as numbers. */
  readonly theme: Readonly<Record<string, number>>;
}

/** Runs in the page before anything else: the object by which desktop Excel presents itself, and its bridge. */
function standInForExcel({ locale, sets, theme }: Presented): void {
  const facts: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetAppCapabilities: 0,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 0,
    GetSupportedMatrix: sets,
    GetHostFullVersion: '16.0.17000.20000',
    GetSettings: { Read: () => [[], []] },
    GetOfficeThemeInfo: JSON.stringify(theme),
  };
  const known = { GetContext: () => new Proxy({}, { get: (_, name) => () => facts[String(name)] ?? '' }) };
  Object.defineProperty(window, 'external', { value: known });
  const bridge = {
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string): void {
      if ((JSON.parse(text) as { readonly type: number }).type !== 1) return;
      void window.askHost(text).then((answer) => bridge.onMessageFromHost(answer));
    },
  };
  Object.assign(window, { _richApiNativeBridge: bridge });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
    void window.tellTrouble(`policy: ${violatedDirective} ${blockedURI} in ${sourceFile}`);
  });
}
