/**
 * The built pane in Chromium: Microsoft's unmodified office.js from node_modules, over the fake host in this process. Not
 * run in Excel.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ownProblems } from './page-checks';
import { FakeExcelHost, type HostOptions } from '../../../tools/fake-excel/host';

const root = path.join(__dirname, '..', '..', '..');
const site = 'https://localhost:3000/';
/** The folder that each address is served from; nothing leaves the machine. */
const servedFolders: readonly (readonly [address: string, folder: string])[] = [
  [site, process.env['IPASN_DIST'] ?? path.join(root, 'dist')],
  ['https://appsforoffice.microsoft.com/lib/1/hosted/', path.join(root, 'node_modules/@microsoft/office-js/dist')],
];
const contentTypes: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
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
  /** Requests to other sites, script errors, violations of the content security policy. */
  readonly problems: readonly string[];
  /** The text of the notification, once there is one. */
  notification(): Promise<string>;
  goTo(tab: 'start' | 'data' | 'recap' | 'rules' | 'help'): Promise<void>;
  /** Presses the first button with this name. */
  press(name: string): Promise<void>;
  /** Waits for a notification with this text. */
  waitForNotification(part: string): Promise<void>;
  /** Invented people on the sheet `Data ASN`. In Indonesian. */
  fillSample(size: '250' | '1000' | '6000'): Promise<void>;
  close(): Promise<void>;
}

export function launch(): Promise<Browser> {
  const debian = '/usr/bin/chromium';
  const channel = process.platform === 'win32' ? 'msedge' : 'chrome';
  return chromium.launch({ ...(existsSync(debian) ? { executablePath: debian } : { channel }), args: flags });
}

/** One browser for the tests of a file; after each test its pane must have no problems, and is closed. */
export function browserFor(pane: () => PanePage): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    expect(ownProblems(pane().problems)).toEqual([]);
    await pane().close();
  });
  afterAll(() => browser.close());
  return () => browser;
}

export async function openPane(browser: Browser, options: PaneOptions = {}): Promise<PanePage> {
  const { language = 'id', dark = false, width = 350, height = 640 } = options;
  const host = new FakeExcelHost(options.host);
  const problems: string[] = [];
  const context = await browser.newContext({
    viewport: { width, height },
    // The opposite of Office's theme, which takes precedence.
    colorScheme: dark ? 'light' : 'dark',
    locale: language === 'en' ? 'en-GB' : 'id-ID',
  });
  await context.route('**/*', async (route) => {
    const address = route
      .request()
      .url()
      .replace(/[?#].*/, '');
    const served = servedFolders.find(([start]) => address.startsWith(start));
    const file = served && path.join(served[1], decodeURIComponent(address.slice(served[0].length)));
    if (file === undefined || !existsSync(file)) {
      problems.push(`requested ${address}`);
      return route.abort();
    }
    const contentType = contentTypes[path.extname(file).slice(1)] ?? 'application/json';
    return route.fulfill({ body: readFileSync(file), contentType });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  await page.exposeFunction('askHost', (message: string) => answered(host, message));
  await page.exposeFunction('reportProblem', (text: string) => problems.push(text));
  await page.addInitScript(installFakeExcel, {
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
  const waitForNotification = (part: string) => page.locator('.bar .says p', { hasText: part }).waitFor();
  return {
    page,
    host,
    problems,
    press,
    waitForNotification,
    fillSample: async (size) => {
      await page.selectOption('#sample-size', size);
      await press('Isi contoh');
      await waitForNotification('pegawai rekaan');
    },
    notification: async () => (await page.locator('.bar .says p').first().textContent()) ?? '',
    goTo: async (tab) => {
      await page.click(`#tab-${tab}`);
      await page.waitForSelector(`#place[aria-labelledby=tab-${tab}]`);
    },
    close: () => context.close(),
  };
}

/** The runtime also calls an internal service of Excel, which the fake host does not have. */
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
    reportProblem(text: string): Promise<void>;
  }
}

interface FakeExcelOptions {
  readonly locale: string;
  readonly sets: string;
  /** Office's colours, as numbers. */
  readonly theme: Readonly<Record<string, number>>;
}

/** Runs in the page first: the object and the bridge that desktop Excel provides. */
function installFakeExcel({ locale, sets, theme }: FakeExcelOptions): void {
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
    void window.reportProblem(`policy: ${violatedDirective} ${blockedURI} in ${sourceFile}`);
  });
}
