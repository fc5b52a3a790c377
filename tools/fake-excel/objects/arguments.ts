/** The arguments of one call, read by index and type; throws InvalidArgument if the type is wrong. */
import { invalidArgument } from '../errors';
import type { HostObject } from './host-object';
import { isHostObject } from './host-object';

export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  isProvided(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument(`argument ${index + 1} is a text`);
    return value;
  }

  textOr(index: number, fallback: string): string {
    return this.isProvided(index) ? this.text(index) : fallback;
  }

  whole(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value))
      throw invalidArgument(`argument ${index + 1} is a whole number`);
    return value;
  }

  wholeOr(index: number, fallback: number): number {
    return this.isProvided(index) ? this.whole(index) : fallback;
  }

  flag(index: number): boolean {
    const value = this.values[index];
    if (value !== undefined && value !== null && typeof value !== 'boolean')
      throw invalidArgument(`argument ${index + 1} is true or false`);
    return value === true;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.values[index];
    if (value === undefined || value === null) return {};
    if (!isRecord(value)) throw invalidArgument(`argument ${index + 1} is an object`);
    return value;
  }

  object(index: number): HostObject | null {
    const value = this.values[index];
    return isHostObject(value) ? value : null;
  }

  /** One of the given enum values. */
  word<W extends string>(index: number, words: readonly W[], fallback: W): W {
    if (!this.isProvided(index)) return fallback;
    return enumValue(this.values[index], words);
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function enumValue<W extends string>(value: unknown, words: readonly W[]): W {
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

/** `#RRGGBB` as Excel stores it; colour names are not supported. */
export function colourValue(value: unknown): string {
  const text = textValue(value);
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument(`"${text}" is no #RRGGBB`);
  return `#${text.replace('#', '').toUpperCase()}`;
}
