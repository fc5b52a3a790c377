/** Calls custom functions as Excel does: by messages to the page's custom functions runtime. */
import { invalidArgument } from './errors';
import type { HostObject } from './objects/host-object';
import { defineObject } from './objects/host-object';
import { FUNCTION_CATEGORY } from './protocol/message';

const INVOKE = 1000;
const SERVICES = ['Microsoft.ExcelServices.CustomFunctions', 'Microsoft.ExcelServices.CustomFunctionsContainer'];

/** Error codes of the custom functions runtime. */
const ERROR_VALUES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** An error value that a function returns (not throws) is an ordinary value: `{ valueType: 'CustomFunctionError', code, message }`. */
export type FunctionResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string; readonly code: number };

type Entries = readonly Readonly<Record<string, unknown>>[];

export class CustomFunctionCalls {
  private ids = 0;
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();

  constructor(private readonly send: (entries: Entries) => void) {}

  /** `call('SCORE', [[['S-1'], ['S-2']], 'struktural'])`: a range is rows of cells, an omitted argument is null. */
  call(name: string, args: readonly unknown[], address = 'Sheet1!A1'): Promise<FunctionResult> {
    return this.callAll([{ name, args, address }]).then(([first]) => {
      if (first === undefined) throw new Error(`${name} gave no result`);
      return first;
    });
  }

  /** Several calls in one message, as when a column of formulas is calculated. */
  callAll(
    calls: readonly { readonly name: string; readonly args: readonly unknown[]; readonly address?: string }[],
  ): Promise<FunctionResult[]> {
    const results = calls.map(({ name, args, address }) => {
      this.ids += 1;
      const id = this.ids;
      const result = new Promise<FunctionResult>((resolve) => this.waiting.set(id, resolve));
      const message = [id, name, args, address ?? 'Sheet1!A1', 0];
      return { result, entry: { messageCategory: FUNCTION_CATEGORY, messageType: INVOKE, targetId: '', message } };
    });
    this.send(results.map(({ entry }) => entry));
    return Promise.all(results.map(({ result }) => result));
  }

  service(name: string): HostObject | null {
    return SERVICES.includes(name) ? serviceObject(this) : null;
  }

  resolveResults(results: unknown): void {
    if (!Array.isArray(results)) throw invalidArgument('results are a list');
    const list: readonly unknown[] = results;
    for (const result of list) this.resolveOne(result);
  }

  private resolveOne(result: unknown): void {
    if (!Array.isArray(result)) throw invalidArgument('a result is a list');
    const parts: readonly unknown[] = result;
    const [id, ok, value, code] = parts;
    if (typeof id !== 'number') throw invalidArgument('a result begins with the id of its call');
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    if (ok === true) resolve?.({ ok: true, value });
    else {
      const number = typeof code === 'number' ? code : 0;
      const message = typeof value === 'string' ? value : '';
      resolve?.({ ok: false, error: ERROR_VALUES[number] ?? '#VALUE!', message, code: number });
    }
  }
}

const serviceObject = defineObject<CustomFunctionCalls>({
  name: 'CustomFunctions',
  properties: { CustomFunctions: (calls) => serviceObjectOf(calls) },
  methods: {
    SetInvocationArrayResults: (calls, args) => {
      calls.resolveResults(args.raw(0));
    },
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
  },
});

function serviceObjectOf(calls: CustomFunctionCalls): HostObject {
  return serviceObject(calls);
}
