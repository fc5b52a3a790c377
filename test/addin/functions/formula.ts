/** Evaluates formulas as an Indonesian Excel shows them (`;` between arguments, `,` in numbers). */
import { call, isError } from './fake-runtime';

type Range = readonly (readonly unknown[])[];

/** A formula's result as the cells show it; an error with its message. */
export interface Shown {
  readonly result: string;
  readonly message: string;
}

export function evaluate(formula: string): Shown {
  const reader = { text: formula, at: 0 };
  expectNext(reader, '=');
  const value = term(reader);
  if (reader.at !== formula.length) throw new Error(`not read to its end: ${formula}`);
  const rows = toRange(value);
  const message = rows.flat().find(isError)?.message ?? '';
  return { result: rows.length === 1 && rows[0]!.length === 1 ? shown(rows[0]![0]) : shownRange(rows), message };
}

interface Reader {
  readonly text: string;
  at: number;
}

function term(reader: Reader): unknown {
  const rest = reader.text.slice(reader.at);
  const name = /^IPASN\.([A-Z]+)\(/.exec(rest);
  if (name !== null) {
    reader.at += name[0].length;
    return call(name[1]!, ...args(reader).map((arg) => (arg === undefined ? null : toRange(arg))));
  }
  if (rest.startsWith('{')) return arrayConstant(reader);
  return constant(reader);
}

function args(reader: Reader): unknown[] {
  const found: unknown[] = [];
  for (;;) {
    const next = reader.text[reader.at];
    found.push(next === ';' || next === ')' ? undefined : term(reader));
    if (take(reader) === ')') return found;
  }
}

/** `{1;2\3}`: `;` separates rows, and `\` columns, as the comma is the decimal separator. */
function arrayConstant(reader: Reader): Range {
  expectNext(reader, '{');
  const rows: unknown[][] = [[]];
  for (;;) {
    rows.at(-1)!.push(constant(reader));
    const sign = take(reader);
    if (sign === '}') return rows;
    if (sign === ';') rows.push([]);
  }
}

function constant(reader: Reader): unknown {
  const found = /^(?:"((?:[^"]|"")*)"|(-?\d+(?:,\d+)?)|(TRUE|FALSE))/.exec(reader.text.slice(reader.at));
  if (found === null) throw new Error(`no value at ${reader.at} of ${reader.text}`);
  reader.at += found[0].length;
  const [, text, number, truth] = found;
  if (text !== undefined) return text.replaceAll('""', '"');
  return number === undefined ? truth === 'TRUE' : Number(number.replace(',', '.'));
}

function take(reader: Reader): string {
  const sign = reader.text[reader.at] ?? '';
  if (!';\\)}'.includes(sign) || sign === '') throw new Error(`unexpected ${sign} at ${reader.at} of ${reader.text}`);
  reader.at += 1;
  return sign;
}

function expectNext(reader: Reader, sign: string): void {
  if (reader.text[reader.at] !== sign) throw new Error(`no ${sign} in ${reader.text}`);
  reader.at += 1;
}

function toRange(value: unknown): Range {
  return Array.isArray(value) ? (value as Range) : [[value]];
}

function shownRange(rows: Range): string {
  const quoted = (value: unknown) => (typeof value === 'string' ? `"${value}"` : shown(value));
  return `{${rows.map((row) => row.map(quoted).join('\\')).join(';')}}`;
}

function shown(value: unknown): string {
  if (isError(value)) return value.code;
  if (value === '') return '(kosong)';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return String(value).replaceAll('\n', '<br>');
}
