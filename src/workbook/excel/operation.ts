/** Queued operations on the host, each with an estimate of its bytes: a request may not exceed 5 MB. */

/** One operation on the host, with its estimated size in a request. */
export interface Operation {
  readonly bytes: number;
  readonly run: () => void;
}

export function operation(bytes: number, run: () => void): Operation {
  return { bytes, run };
}

/** Limit of one request or response by these estimates; escaped quotes may double it. */
export const REQUEST_BYTES = 2_000_000;

/** One call or property assignment: about 120 bytes, more with long arguments. */
export const CALL_BYTES = 150;

/** A cell's value as JSON. */
export function valueBytes(value: unknown): number {
  if (typeof value === 'string') return textBytes(value) + 5;
  return typeof value === 'number' ? 12 : 6;
}

export function rowBytes(row: readonly unknown[]): number {
  return row.reduce<number>((sum, value) => sum + valueBytes(value), 2);
}

/** Characters outside ASCII take up to three bytes, escaped ones two or more. */
export function textBytes(text: string): number {
  return /[^ -!#-[\]-~]/.test(text) ? text.length * 4 : text.length;
}
