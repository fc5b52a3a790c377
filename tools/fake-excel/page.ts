/** Connects a page's office.js to the fake Excel: run `installHostBridge` in the page before office.js is loaded. */
import type { FakeExcelHost } from './host';

/** Office theme colours as numbers: 0xFFFFFF. */
export interface PageTheme {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor?: number;
  readonly controlForegroundColor?: number;
}

export interface PageOptions {
  /** Language tags of Office's user interface and data. */
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly theme?: PageTheme;
}

/** Plain data, sent from Node into the page. */
export interface HostInfo {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly theme: string;
  readonly requirements: string;
}

const LIGHT: PageTheme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x000000,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x000000,
};

const hostInfo = (host: FakeExcelHost, options: PageOptions = {}): HostInfo => ({
  displayLanguage: options.displayLanguage ?? 'en-US',
  contentLanguage: options.contentLanguage ?? options.displayLanguage ?? 'en-US',
  theme: JSON.stringify({ ...LIGHT, ...options.theme }),
  requirements: JSON.stringify(host.requirements.all()),
});

/** The query string by which office.js recognises its host: add it to the page's URL. */
export const hostQuery = (language = 'en-US'): string => `_host_Info=Excel$Win32$16.01$${language}`;

export interface PageBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
}

declare global {
  interface Window {
    /** Answers a message of the client library: exposed by Node, or a host in the page itself. */
    fakeExcelHost?: (message: string) => Promise<string>;
    fakeExcelBridge?: PageBridge;
  }
}

/** Self-contained, so that it can be serialised into a page; `target` may be an iframe's window. */
function installHostBridge(facts: HostInfo, target: Window = window): void {
  const settings = { Read: () => undefined, Write: () => undefined };
  const answers: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: facts.displayLanguage,
    GetAppDataLocale: facts.contentLanguage,
    GetAppCapabilities: 0,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 0,
    GetSupportedMatrix: facts.requirements,
    GetHostFullVersion: '16.0.17000.20000',
    GetOfficeThemeInfo: facts.theme,
    GetInitialDisplayMode: 0,
    GetSettings: settings,
  };
  const context = new Proxy({}, { get: (_target, name) => () => answers[String(name)] ?? '' });
  Object.defineProperty(target, 'external', { value: { GetContext: () => context }, configurable: true });
  const bridge: PageBridge = {
    onMessageFromHost: () => undefined,
    sendMessageToHost: (message) => {
      void target.fakeExcelHost?.(message).then((answer) => {
        bridge.onMessageFromHost(answer);
      });
    },
  };
  target.fakeExcelBridge = bridge;
  // The client library looks for this name when it loads.
  Object.assign(target, { _richApiNativeBridge: bridge });
}

/** Connects a window (this one or an iframe's) to a host in the same page. Call before office.js is loaded there. */
export function connectWindow(host: FakeExcelHost, options: PageOptions = {}, target: Window = window): void {
  target.fakeExcelHost = (message) => host.receive(message);
  installHostBridge(hostInfo(host, options), target);
  host.listen((message) => target.fakeExcelBridge?.onMessageFromHost(message));
}

/** The part of Playwright's Page that is used. */
export interface PlaywrightPage {
  exposeFunction(name: string, answer: (message: string) => Promise<string>): Promise<unknown>;
  addInitScript(script: (facts: HostInfo) => void, facts: HostInfo): Promise<unknown>;
  evaluate(script: (message: string) => void, message: string): Promise<unknown>;
}

/** Connects a browser page to a host in Node. Call before the page navigates. */
export async function connectPage(page: PlaywrightPage, host: FakeExcelHost, options: PageOptions = {}): Promise<void> {
  await page.exposeFunction('fakeExcelHost', (message) => host.receive(message));
  await page.addInitScript(installHostBridge, hostInfo(host, options));
  host.listen((message) => {
    // The page may be closed already.
    page.evaluate((text) => window.fakeExcelBridge?.onMessageFromHost(text), message).catch(() => undefined);
  });
}
