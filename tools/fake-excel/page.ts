/** What a page needs to believe that it stands in Excel: run `standInForExcel` in it before office.js is loaded. */
import type { FakeExcelHost } from './host';

/** Office's own colours, as numbers: 0xFFFFFF. */
export interface PageTheme {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor?: number;
  readonly controlForegroundColor?: number;
}

export interface PageOptions {
  /** Of Office's texts, and of its data; a language tag. */
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly theme?: PageTheme;
}

/** Plain data: it goes from Node into the page. */
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

export const hostInfo = (host: FakeExcelHost, look: PageOptions = {}): HostInfo => ({
  displayLanguage: look.displayLanguage ?? 'en-US',
  contentLanguage: look.contentLanguage ?? look.displayLanguage ?? 'en-US',
  theme: JSON.stringify({ ...LIGHT, ...look.theme }),
  requirements: JSON.stringify(host.requirements.all()),
});

/** The query by which Excel tells office.js where it is: add it to the page's address. */
export const hostQuery = (language = 'en-US'): string => `_host_Info=Excel$Win32$16.01$${language}`;

export interface PageBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
}

declare global {
  interface Window {
    /** Answers a message of the client library: a function that Node exposes, or a host in the page itself. */
    fakeExcelHost?: (message: string) => Promise<string>;
    fakeExcelBridge?: PageBridge;
  }
}

/** Stands on its own, so that it can be sent into a page as it is; `target` is a frame's window where it is not this. */
export function installHostBridge(facts: HostInfo, target: Window = window): void {
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
  // By this name the client library finds it when it is loaded.
  Object.assign(target, { _richApiNativeBridge: bridge });
}

/** A host in the page itself, for this window or a frame's. Call it before office.js is loaded there. */
export function connectWindow(host: FakeExcelHost, look: PageOptions = {}, target: Window = window): void {
  target.fakeExcelHost = (message) => host.receive(message);
  installHostBridge(hostInfo(host, look), target);
  host.listen((message) => target.fakeExcelBridge?.onMessageFromHost(message));
}

/** As much of a Playwright page as it takes. */
export interface PlaywrightPage {
  exposeFunction(name: string, answer: (message: string) => Promise<string>): Promise<unknown>;
  addInitScript(script: (facts: HostInfo) => void, facts: HostInfo): Promise<unknown>;
  evaluate(script: (message: string) => void, message: string): Promise<unknown>;
}

/** A host in Node for a page in a browser. Call it before the page goes to its address. */
export async function connectPage(page: PlaywrightPage, host: FakeExcelHost, look: PageOptions = {}): Promise<void> {
  await page.exposeFunction('standInHost', (message) => host.receive(message));
  await page.addInitScript(installHostBridge, hostInfo(host, look));
  host.listen((message) => {
    // A page that is gone hears no events.
    page.evaluate((text) => window.fakeExcelBridge?.onMessageFromHost(text), message).catch(() => undefined);
  });
}
