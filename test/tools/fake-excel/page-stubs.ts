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

/** Microsoft's loader keeps the functions that an add-in associates; in plain Node this does. */
function associations(): object {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  const associate = (given: string | Readonly<Record<string, unknown>>, work?: unknown): void => {
    const added = typeof given === 'string' ? { [given]: work } : given;
    for (const [id, one] of Object.entries(added)) mappings[id.toUpperCase()] = one;
    for (const listener of listeners) listener();
  };
  const onchange = (listener: () => void): void => {
    listeners.push(listener);
  };
  return { associate, _association: { mappings, associate, onchange } };
}

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
    CustomFunctions: associations(),
    CustomFunctionMappings: {},
    localStorage: storage,
    sessionStorage: storage,
  };
  for (const self of ['window', 'self', 'top', 'parent']) stubs[self] = stubs;
  return stubs;
}
