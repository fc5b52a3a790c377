/** Excel's custom functions runtime, which defines the global `CustomFunctions` before this file loads. */
import type { Language } from '../../text/core/translate';

/** Language of results and errors: a function cannot learn Excel's without a call to Office, so it is Indonesian. */
export const language: Language = 'id';

/** An error value: Excel shows the code in the cell, and the message in its error card. */
export interface FunctionError {
  readonly code: string;
  readonly message?: string;
}

interface Runtime {
  associate(functions: Readonly<Record<string, (...args: never[]) => unknown>>): void;
  readonly Error: new (code: string, message?: string) => FunctionError;
}

declare const CustomFunctions: Runtime;

/** Associates each function with its id in functions.json. */
export function associate(functions: Readonly<Record<string, (...args: never[]) => unknown>>): void {
  CustomFunctions.associate(functions);
}

/** Excel shows a message with these codes only. */
export type MessageErrorCode = '#VALUE!' | '#N/A';

export function functionError(code: MessageErrorCode, message: string): FunctionError {
  return new CustomFunctions.Error(code, message);
}

/** Codes that a function may return; it may receive others. */
const allowedCodes: readonly string[] = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];

/** An error from an argument, returned as Excel's own functions do. */
export function propagatedError(code: string): FunctionError {
  return new CustomFunctions.Error(allowedCodes.includes(code) ? code : '#VALUE!');
}
