/** Microsoft's client library in plain Node: the unmodified file from node_modules, in a context with the few stubs of a page that it wants. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import type { HostOptions } from '../../../tools/fake-excel/host';
import { FakeExcelHost } from '../../../tools/fake-excel/host';
import type { OfficeOptions } from './office-context';
import { officeMembers } from './office-context';
import { pageStubs } from './page-stubs';

const LIBRARY = path.join(
  path.dirname(createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
  'excel-web-16.00.debug.js',
);

let script: Script | undefined;

/** Compiled once, run anew for each client. */
const library = (): Script => (script ??= new Script(readFileSync(LIBRARY, 'utf8'), { filename: LIBRARY }));

export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: FakeExcelHost;
}

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
}

interface Loaded extends Omit<Client, 'host'> {
  readonly OfficeExtension: typeof OfficeExtension & { readonly HostBridge: { init(bridge: Bridge): void } };
}

function isLoaded(context: object): context is Loaded {
  return ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'].every((name) => name in context);
}

/** A bridge by which the client library talks to a host in the same process. */
function bridgeTo(host: FakeExcelHost): Bridge {
  const bridge: Bridge = {
    sendMessageToHost: (message) => {
      void host.receive(message).then((answer) => {
        bridge.onMessageFromHost(answer);
      });
    },
    onMessageFromHost: () => undefined,
  };
  host.listen((message) => {
    bridge.onMessageFromHost(message);
  });
  return bridge;
}

/** A client library of its own, connected to a new host or to the given one. */
export function startExcel(given: FakeExcelHost | HostOptions = {}, look: OfficeOptions = {}): Client {
  const host = given instanceof FakeExcelHost ? given : new FakeExcelHost(given);
  const context = createContext(pageStubs());
  library().runInContext(context);
  if (!isLoaded(context)) throw new Error('The client library left out what it should define.');
  Object.assign(context, { Office: Object.create(context.Office, officeMembers(host, look)) });
  context.OfficeExtension.HostBridge.init(bridgeTo(host));
  const { Excel, Office, OfficeExtension, CustomFunctions } = context;
  return { Excel, Office, OfficeExtension, CustomFunctions, host };
}

/** Makes the client library's names global, as they are in a page, and gives the way back. */
export function asGlobals(client: Client): () => void {
  const names = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: client[name], configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}
