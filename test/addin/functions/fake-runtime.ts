/** A fake of Excel's custom functions runtime: records associated functions, and creates error values. */

export interface ErrorValue {
  readonly code: string;
  readonly message: string;
}

class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

type Cells = readonly (readonly unknown[])[];
type Called = (...args: unknown[]) => unknown;

const associated = new Map<string, Called>();
const runtime = {
  associate: (functions: Readonly<Record<string, Called>>) => {
    for (const [id, body] of Object.entries(functions)) associated.set(id, body);
  },
  Error: CustomFunctionsError,
};
Object.assign(globalThis, { CustomFunctions: runtime });

// Associates while it loads, as in Excel.
// eslint-disable-next-line @typescript-eslint/no-require-imports
require('../../../src/addin/functions/functions');

export const ids = [...associated.keys()];

export const errorValue = (code: string, message?: string): unknown => new CustomFunctionsError(code, message);

export function isError(value: unknown): value is ErrorValue {
  return value instanceof CustomFunctionsError;
}

/** Calls a function with raw arguments: ranges, or null for an omitted one. */
export function call(id: string, ...args: readonly unknown[]): unknown {
  const body = associated.get(id);
  if (body === undefined) throw new Error(`no function ${id}`);
  return body(...args);
}

/** Calls a function as Excel does: a single value becomes a range of one cell, a list a column, undefined null. */
export function cells(id: string, ...args: readonly unknown[]): Cells {
  const result = call(
    id,
    ...args.map((arg) => {
      if (arg === undefined) return null;
      if (!Array.isArray(arg)) return [[arg]];
      return Array.isArray(arg[0]) ? arg : arg.map((cell: unknown) => [cell]);
    }),
  );
  return Array.isArray(result) ? (result as Cells) : [[result]];
}

/** The single cell of a result; an error as its code and message. */
export function cell(id: string, ...args: readonly unknown[]): unknown {
  const rows = cells(id, ...args);
  if (rows.length !== 1 || rows[0]!.length !== 1) throw new Error(`${id} gave ${JSON.stringify(rows)}`);
  return plain(rows[0]![0]);
}

/** A column of results. */
export function column(id: string, ...args: readonly unknown[]): unknown[] {
  return cells(id, ...args).map((row) => plain(row[0]));
}

export function plain(value: unknown): unknown {
  return isError(value) ? { code: value.code, message: value.message } : value;
}
