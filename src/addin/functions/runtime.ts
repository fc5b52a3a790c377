/** What is used of Excel's custom functions runtime, which puts `CustomFunctions` on the page before this file loads. */

/** An error value in a cell: Excel shows the code there, and the message beside it. */
export interface FunctionError {
  readonly code: string;
  readonly message?: string;
}

interface Runtime {
  associate(functions: Readonly<Record<string, (...args: never[]) => unknown>>): void;
  readonly Error: new (code: string, message?: string) => FunctionError;
}

declare const CustomFunctions: Runtime;

/** Ties each function to its id in functions.json, all at once. */
export function associate(functions: Readonly<Record<string, (...args: never[]) => unknown>>): void {
  CustomFunctions.associate(functions);
}

/** Excel shows a message with these two alone. */
export type MessageErrorCode = '#VALUE!' | '#N/A';

export function functionError(code: MessageErrorCode, message: string): FunctionError {
  return new CustomFunctions.Error(code, message);
}

/** The codes that a function may give; the others it may only get. */
const allowedCodes: readonly string[] = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];

/** An error as Excel's own functions hand it on. */
export function propagatedError(code: string): FunctionError {
  return new CustomFunctions.Error(allowedCodes.includes(code) ? code : '#VALUE!');
}
