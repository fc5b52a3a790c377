/** Stands in for Excel's custom functions runtime: remembers what was associated, and makes its error values. */

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

// The file associates while it loads, as in Excel.
// eslint-disable-next-line @typescript-eslint/no-require-imports
require('../../../src/addin/functions/functions');

export const ids = [...associated.keys()];

export const errorValue = (code: string, message?: string): unknown => new CustomFunctionsError(code, message);

export function isError(value: unknown): value is ErrorValue {
  return value instanceof CustomFunctionsError;
}

/** A call with its arguments as they are: ranges, or null for one that is left out. */
export function call(id: string, ...args: readonly unknown[]): unknown {
  const body = associated.get(id);
  if (body === undefined) throw new Error(`no function ${id}`);
  return body(...args);
}

/** A call as Excel makes it: a single value is a range of one cell, a list is a column, undefined is left out. */
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

/** The one cell of a result; an error as its code and its sentence. */
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
