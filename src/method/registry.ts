/** The methods that ship with the program, and which one measures which year. */
import { methodText } from '../text/core/method';
import { UserError } from '../text/core/user-error';
import { bkn41902024 } from './bkn-4190-2024';
import { bkn82019 } from './bkn-8-2019';
import { methodSchema, type Method } from './method';

/** Checked when the program starts, like any method that comes from outside. */
export const methods: readonly Method[] = [bkn82019, bkn41902024].map((method) => methodSchema.parse(method));

export const methodIds: readonly string[] = methods.map((method) => method.id);

/** The method taken where none is named: the one complete method. */
export const completeMethod: Method = methodById(bkn82019.id);

/** @throws Refusal where no method has that id. */
export function methodById(id: string): Method {
  const found = methods.find((method) => method.id === id.trim().toLowerCase());
  if (found === undefined) throw new UserError(methodText.unknownMethod, { asked: id, known: methodIds.join(', ') });
  return found;
}

export function measuresYear(method: Method, year: number): boolean {
  return year >= method.years.from && (method.years.to === null || year <= method.years.to);
}

/** The one method that measures a year. @throws Refusal for years before the index existed. */
export function methodOfYear(year: number): Method {
  const found = methods.find((method) => measuresYear(method, year));
  if (found === undefined) {
    const first = Math.min(...methods.map((method) => method.years.from));
    throw new UserError(methodText.yearWithoutMethod, { year: String(year), first: String(first) });
  }
  return found;
}
