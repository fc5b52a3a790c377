/** The ribbon and the keyboard, on a stand-in for what office.js gives a page: each opens the pane and asks it. */
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
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- one page: the same module for ribbon and pane
  const requests: typeof Requests = require('../../../src/addin/requests');
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  require('../../../src/addin/commands/commands');
  const press = (id: string) => new Promise<void>((resolve) => actions.get(id)!({ completed: resolve }));
  return { actions, press, requests };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

test('every command is known to Excel as soon as the page has loaded', () => {
  const { actions, requests } = start({ showAsTaskpane: () => Promise.resolve() });
  expect([...actions.keys()]).toEqual(requests.paneRequests);
});

test('a button opens the pane, then asks it, then tells Excel that it is done', async () => {
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

test('a button that is pressed before the pane has started is not lost', async () => {
  const { press, requests } = start({ showAsTaskpane: () => Promise.resolve() });
  await press('fillSummary');
  await press('openHelp');
  const taken: string[] = [];
  requests.handleRequests((request) => taken.push(request));
  expect(taken).toEqual(['fillSummary', 'openHelp']);
});

test('where Excel cannot show the pane by itself, the work is done all the same', async () => {
  const { press, requests } = start({ showAsTaskpane: () => Promise.reject(new Error('not here')) });
  const taken: string[] = [];
  requests.handleRequests((request) => taken.push(request));
  await press('makeTemplate');
  expect(taken).toEqual(['makeTemplate']);
});

test('a shortcut, which hands over no event, works as the button does', async () => {
  const { actions, requests } = start({ showAsTaskpane: () => Promise.resolve() });
  const taken = new Promise<string>((resolve) => requests.handleRequests(resolve));
  actions.get('openPane')!();
  await expect(taken).resolves.toBe('openPane');
});
