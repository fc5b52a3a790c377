/** Ribbon and keyboard over a fake office.js: each command opens the pane and sends it a request. */
import type * as Requests from '../../../src/addin/requests';

type Action = (event?: { completed: () => void }) => void;

function start({ showAsTaskpane }: { showAsTaskpane: () => Promise<void> }) {
  jest.resetModules();
  const actions = new Map<string, Action>();
  Object.assign(globalThis, {
    Office: {
      addin: { showAsTaskpane },
      actions: { associate: (id: string, action: Action) => actions.set(id, action) },
    },
  });
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- one page: ribbon and pane share the module
  const requests: typeof Requests = require('../../../src/addin/requests');
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require('../../../src/addin/commands/commands');
  const press = (id: string) => new Promise<void>((resolve) => actions.get(id)!({ completed: resolve }));
  return { actions, press, requests };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('ribbon commands', () => {
  it('are associated as soon as the page has loaded', () => {
    const { actions, requests } = start({ showAsTaskpane: () => Promise.resolve() });
    expect([...actions.keys()]).toEqual(requests.paneRequests);
  });

  it('open the pane, send it a request, then complete the event', async () => {
    const order: string[] = [];
    const { press, requests } = start({
      showAsTaskpane: () => {
        order.push('pane');
        return Promise.resolve();
      },
    });
    requests.handleRequests((request) => order.push(request));
    await press('checkData');
    order.push('completed');
    expect(order).toEqual(['pane', 'checkData', 'completed']);
  });

  it('queue a request until the pane has started', async () => {
    const { press, requests } = start({ showAsTaskpane: () => Promise.resolve() });
    await press('fillSummary');
    await press('openHelp');
    const taken: string[] = [];
    requests.handleRequests((request) => taken.push(request));
    expect(taken).toEqual(['fillSummary', 'openHelp']);
  });

  it('run even where Excel cannot show the pane', async () => {
    const { press, requests } = start({ showAsTaskpane: () => Promise.reject(new Error('not here')) });
    const taken: string[] = [];
    requests.handleRequests((request) => taken.push(request));
    await press('makeTemplate');
    expect(taken).toEqual(['makeTemplate']);
  });

  it('work from a shortcut, which passes no event', async () => {
    const { actions, requests } = start({ showAsTaskpane: () => Promise.resolve() });
    const taken = new Promise<string>((resolve) => requests.handleRequests(resolve));
    actions.get('openPane')!();
    await expect(taken).resolves.toBe('openPane');
  });
});
