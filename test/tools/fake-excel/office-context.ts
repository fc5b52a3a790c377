/** What `Office` tells an add-in about its host, as far as add-ins ask: requirement sets, languages, theme. */
import type { FakeExcelHost } from '../../../tools/fake-excel/host';

export interface OfficeOptions {
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly theme?: Readonly<Record<string, string>>;
}

const LIGHT = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#000000',
  controlBackgroundColor: '#FFFFFF',
  controlForegroundColor: '#000000',
};

const READY = { host: 'Excel', platform: 'PC' };

/** The members of `Office` that Microsoft's loader, which is not used in plain Node, would have filled. */
export const officeMembers = (host: FakeExcelHost, look: OfficeOptions): PropertyDescriptorMap => ({
  context: {
    value: {
      ...READY,
      displayLanguage: look.displayLanguage ?? 'en-US',
      contentLanguage: look.contentLanguage ?? 'en-US',
      officeTheme: look.theme ?? LIGHT,
      diagnostics: { ...READY, version: '16.0.0.0' },
      requirements: {
        isSetSupported: (name: string, version?: string | number) => host.requirements.isSupported(name, version),
      },
    },
  },
  onReady: {
    value: (callback?: (info: typeof READY) => unknown) => Promise.resolve(callback?.(READY)).then(() => READY),
  },
});
