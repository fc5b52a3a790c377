/** The few things of a page that the client library looks for when it is loaded in plain Node. */

const nothing = (): undefined => undefined;
const noList = (): readonly never[] => [];

const element = (): object => ({
  style: {},
  setAttribute: nothing,
  appendChild: nothing,
  getElementsByTagName: noList,
});

const storage = { getItem: () => null, setItem: nothing, removeItem: nothing, key: () => null, length: 0 };

/** The globals of the context in which the library runs. */
export function pageStubs(): object {
  const stubs: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    URL,
    navigator: { userAgent: 'Node', platform: 'Node', language: 'en-US' },
    location: {
      href: 'https://localhost/',
      search: '',
      hash: '',
      host: 'localhost',
      hostname: 'localhost',
      protocol: 'https:',
      origin: 'https://localhost',
    },
    document: {
      URL: 'https://localhost/',
      cookie: '',
      readyState: 'complete',
      head: element(),
      body: element(),
      documentElement: element(),
      createElement: element,
      getElementById: () => null,
      getElementsByTagName: noList,
      addEventListener: nothing,
      removeEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    localStorage: storage,
    sessionStorage: storage,
  };
  for (const self of ['window', 'self', 'top', 'parent']) stubs[self] = stubs;
  return stubs;
}
