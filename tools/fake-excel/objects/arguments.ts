/** The arguments of one call, each asked for by its place and its type; what does not fit is InvalidArgument. */
import { invalidArgument } from '../errors';
import type { HostObject } from './host-object';
import { isHostObject } from './host-object';

export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(place: number): unknown {
    return this.values[place];
  }

  isProvided(place: number): boolean {
    return this.values[place] !== undefined && this.values[place] !== null;
  }

  text(place: number): string {
    const value = this.values[place];
    if (typeof value !== 'string') throw invalidArgument(`argument ${place + 1} is a text`);
    return value;
  }

  textOr(place: number, otherwise: string): string {
    return this.isProvided(place) ? this.text(place) : otherwise;
  }

  whole(place: number): number {
    const value = this.values[place];
    if (typeof value !== 'number' || !Number.isInteger(value))
      throw invalidArgument(`argument ${place + 1} is a whole number`);
    return value;
  }

  wholeOr(place: number, otherwise: number): number {
    return this.isProvided(place) ? this.whole(place) : otherwise;
  }

  flag(place: number): boolean {
    const value = this.values[place];
    if (value !== undefined && value !== null && typeof value !== 'boolean')
      throw invalidArgument(`argument ${place + 1} is true or false`);
    return value === true;
  }

  record(place: number): Readonly<Record<string, unknown>> {
    const value = this.values[place];
    if (value === undefined || value === null) return {};
    if (!isRecord(value)) throw invalidArgument(`argument ${place + 1} is an object`);
    return value;
  }

  object(place: number): HostObject | null {
    const value = this.values[place];
    return isHostObject(value) ? value : null;
  }

  /** One of the words that Excel knows here. */
  word<W extends string>(place: number, words: readonly W[], otherwise: W): W {
    if (!this.isProvided(place)) return otherwise;
    return wordOf(this.values[place], words);
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function wordOf<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(`"${String(value)}" is none of ${words.join(', ')}`);
  return found;
}

export function textValue(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('a text is expected');
  return value;
}

export function numberValue(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument('a number is expected');
  return value;
}

export function wholeValue(value: unknown): number {
  const number = numberValue(value);
  if (!Number.isInteger(number)) throw invalidArgument('a whole number is expected');
  return number;
}

export function flagValue(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is expected');
  return value;
}

/** `#RRGGBB` as Excel keeps it; names of colours are left to Excel. */
export function colourValue(value: unknown): string {
  const text = textValue(value);
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`"${text}" is no #RRGGBB`);
  return `#${text.replace('#', '').toUpperCase()}`;
}
