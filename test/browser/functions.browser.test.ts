/**
 * Excel's calls of the functions, through Microsoft's unmodified custom functions runtime, on the built page in Chromium.
 * What Excel itself does with the results (spilling, showing an error's sentence) is not seen here.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const root = path.join(__dirname, '..', '..');
const site = 'https://localhost:3000/';
/** Where each address is answered from; nothing leaves the machine. */
const shelves: readonly (readonly [address: string, folder: string])[] = [
  [site, path.join(root, 'dist')],
  ['https://appsforoffice.microsoft.com/lib/1/hosted/', path.join(root, 'node_modules/@microsoft/office-js/dist')],
];
const kinds: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
const flags = '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking'
  .concat(' --disable-component-update --disable-sync')
  .split(' ');

/** What Excel's custom functions send: an id for each call, whether it went well, and the value or what went wrong. */
type Result = readonly [id: number, ok: boolean, value: unknown, error?: number];

/** As much as is read here of a request of the client library. */
interface Request {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: string | Batch };
}
interface Batch {
  readonly Actions: readonly {
    readonly Id: number;
    readonly ActionType: number;
    readonly Name: string;
    readonly ArgumentInfo: { readonly Arguments: readonly (readonly Result[])[] };
  }[];
}

interface Seam {
  readonly results: Result[];
  onMessageFromHost: (text: string) => void;
}

declare global {
  interface Window {
    _richApiNativeBridge: Seam;
  }
}

let browser: Browser;
let context: BrowserContext;
let page: Page;
const refused: string[] = [];
const troubles: string[] = [];

beforeAll(async () => {
  const debian = '/usr/bin/chromium';
  browser = await chromium.launch({
    ...(existsSync(debian)
      ? { executablePath: debian }
      : { channel: process.platform === 'win32' ? 'msedge' : 'chrome' }),
    args: flags,
  });
  context = await browser.newContext();
  await context.route('**/*', async (route) => {
    const address = route
      .request()
      .url()
      .replace(/[?#].*/, '');
    const shelf = shelves.find(([start]) => address.startsWith(start));
    const file = shelf && path.join(shelf[1], decodeURIComponent(address.slice(shelf[0].length)));
    if (file === undefined || !existsSync(file)) {
      refused.push(address);
      return route.abort();
    }
    return route.fulfill({
      body: readFileSync(file),
      contentType: kinds[path.extname(file).slice(1)] ?? 'application/json',
    });
  });
  page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.addInitScript(standInForExcel);
  await page.goto(`${site}taskpane.html?_host_Info=Excel$Win32$16.01$en-US`);
  await page.waitForFunction(() => 'CustomFunctions' in window && 'Excel' in window);
  await page.evaluate(async () => {
    await Office.onReady();
  });
});

afterAll(async () => {
  await browser.close();
});

/**
 * Runs in the page before anything else: the object by which desktop Excel presents itself, and the bridge over which its
 * runtime talks. Only results of functions are taken; the workbook is not there, which is all that the pane is told.
 */
function standInForExcel(): void {
  const sets = { CustomFunctions: 1.8, CustomFunctionsRuntime: 1.4, ExcelApi: 1.9, SharedRuntime: 1.1 };
  const facts: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: 'id-ID',
    GetAppDataLocale: 'id-ID',
    GetAppCapabilities: 0,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 0,
    GetSupportedMatrix: JSON.stringify(sets),
    GetHostFullVersion: '16.0.17000.20000',
    GetSettings: { Read: () => [[], []] },
  };
  const known = { GetContext: () => new Proxy({}, { get: (_, name) => () => facts[String(name)] ?? '' }) };
  Object.defineProperty(window, 'external', { value: known });

  const seam = {
    results: [] as Result[],
    onMessageFromHost: (_text: string): void => undefined,
    sendMessageToHost(text: string): void {
      const { id, type, message } = JSON.parse(text) as Request;
      if (type !== 1) return;
      const { body } = message;
      const { Actions } = typeof body === 'string' ? (JSON.parse(body) as Batch) : body;
      for (const { Name, ArgumentInfo } of Actions) {
        if (Name === 'SetInvocationArrayResults') seam.results.push(...(ArgumentInfo.Arguments[0] ?? []));
      }
      // A property that is asked for would have to come from a workbook.
      const asks = Actions.findIndex(({ ActionType }) => ActionType === 2);
      const answer = {
        Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
        ...(asks < 0 ? {} : { Error: { Code: 'ApiNotFound', Message: 'no workbook', ActionIndex: asks } }),
      };
      const reply = { id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body: JSON.stringify(answer) } };
      setTimeout(() => {
        seam.onMessageFromHost(JSON.stringify(reply));
      });
    },
  };
  Object.assign(window, { _richApiNativeBridge: seam });
}

let nextId = 1;

/** One message of Excel with several calls in it, as a recalculation sends them; the results in the calls' order. */
async function call(...calls: readonly (readonly [name: string, ...args: unknown[]])[]): Promise<unknown[]> {
  const ids = calls.map(() => nextId++);
  const entries = calls.map(([name, ...args], index) => ({
    messageCategory: 1,
    messageType: 1000,
    targetId: '',
    message: JSON.stringify([ids[index], name, args, 'Lembar1!A1', 0]),
  }));
  await page.evaluate((told) => {
    window._richApiNativeBridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: told } }));
  }, entries);
  const done = await page.waitForFunction((wanted) => {
    const { results } = window._richApiNativeBridge;
    const found = wanted.map((id) => results.find((result) => result[0] === id));
    return found.every((result) => result !== undefined) && found;
  }, ids);
  const results = (await done.jsonValue()) as Result[];
  return results.map(([, ok, value, error]) => (ok ? value : { failed: error, value }));
}

const cell = (value: unknown) => [[value]];
const column = (...values: readonly unknown[]) => values.map((value) => [value]);

/** A pelaksana with an S-1, 24 JP, a seminar, SKP 80 and no punishment: 15 + 22.5 + 17.5 + 25 + 5. */
const person = ['S-1', 'pelaksana', '', '', 24, 'sudah', 80, 'tidak pernah'].map(cell);
/** Excel hands a parameter that is left out over as null. */
const leftOut = null;

test('SCORE gives one person their score', async () => {
  expect(await call(['SCORE', ...person, leftOut])).toEqual([[[85]]]);
});

test('RINCIAN over columns gives a row of six for each person', async () => {
  const [education, ...others] = [column('S-1', 'S-3', 'SD'), ...person.slice(1)];
  expect(await call(['RINCIAN', education, ...others, leftOut])).toEqual([
    [
      [15, 40, 25, 5, 85, 'Tinggi'],
      [25, 40, 25, 5, 95, 'Sangat Tinggi'],
      [1, 40, 25, 5, 71, 'Sedang'],
    ],
  ]);
});

test('one bad row is an error in its own place, with a sentence, and the others keep their scores', async () => {
  const [scores] = await call(['SCORE', column('S-1', 'S-9', ''), ...person.slice(1), leftOut]);
  expect(scores).toEqual([
    [85],
    [
      expect.objectContaining({
        valueType: 'CustomFunctionError',
        code: '#VALUE!',
        message: expect.stringContaining('"S-9"'),
      }),
    ],
    [expect.objectContaining({ code: '#N/A', message: expect.stringContaining('pendidikan kosong') })],
  ]);
});

test('parameters left out are as empty cells: no training, never punished, the usual method', async () => {
  const facts = [cell('S-1'), cell('pelaksana'), leftOut, leftOut, leftOut, leftOut, cell(80), leftOut, leftOut];
  expect(await call(['RINCIAN', ...facts])).toEqual([[[15, 0, 25, 5, 45, 'Sangat Rendah']]]);
});

test('the method comes as a year, and one that nobody knows fails the whole call in a sentence', async () => {
  const [known, unknown] = await call(['SCORE', ...person, cell(2019)], ['SCORE', ...person, cell('bkn-1-1900')]);
  expect(known).toEqual([[85]]);
  expect(unknown).toEqual([[expect.objectContaining({ code: '#VALUE!', message: expect.stringContaining('metode') })]]);
});

test('the other functions answer under their names, all in one recalculation', async () => {
  expect(
    await call(
      ['KUALIFIKASI', column('S-2', 'D-III'), leftOut],
      ['KINERJA', cell(80), leftOut],
      ['DISIPLIN', cell('berat'), leftOut],
      ['KATEGORI', column(85, 60), leftOut],
      ['INDEKS', column(85, '', 60)],
      ['NIP', cell('199001012015011001'), leftOut, leftOut, leftOut],
    ),
  ).toEqual([[[20], [10]], [[25]], [[1]], [['Tinggi'], ['Sangat Rendah']], 72.5, [['OK']]]);
});

test('a column of 10,000 rows comes back whole', async () => {
  const many = column(...Array<string>(10_000).fill('S-1'));
  const [scores] = await call(['SCORE', many, ...person.slice(1), leftOut]);
  expect(scores).toEqual(Array<number[]>(10_000).fill([85]));
});

test('nothing is asked of any other machine, and no script fails', () => {
  expect(refused.filter((address) => !address.startsWith(site))).toEqual([]);
  expect(troubles).toEqual([]);
});
