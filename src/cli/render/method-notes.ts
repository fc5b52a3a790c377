/** What has to be said about the method before the answer: that it is incomplete, or meant for other years. */
import type { Assessment } from '../../check/assessment';
import type { Method } from '../../method/method';
import { missingValues, type MissingValue } from '../../method/missing';
import { measuresYear } from '../../method/registry';
import { yearOf } from '../../record/date';
import { runText } from '../../text/cli/cli';
import { UserError } from '../../text/core/user-error';
import { say, type Language, type Params, type Sentence } from '../../text/core/say';

export interface MethodNotes {
  /** First lines of the answer. */
  readonly answer: readonly string[];
  /** Lines on standard error. */
  readonly beside: readonly string[];
}

/** @param chosen whether the user named the method, or the year measured chose it. */
export function methodNotes({ rules, measured }: Assessment, chosen: boolean, language: Language): MethodNotes {
  const { method } = rules;
  const count = missingValues(method).length;
  const year = yearOf(measured);
  const apart = chosen && !measuresYear(method, year);
  return {
    answer:
      count === 0 ? [] : [say(language, runText.methodIncomplete, { method: method.id, count, ...wayOn(method) })],
    beside: apart
      ? [say(language, runText.otherYear, { method: method.id, years: yearsOf(method, language), year: String(year) })]
      : [],
  };
}

/** @throws Refusal where the method's gaps leave nobody who can be scored. */
export function refuseGaps(method: Method, lacking: readonly MissingValue[], language: Language): void {
  if (lacking.length === 0) return;
  const names = missingNames(lacking, language).join('; ');
  throw new UserError(runText.methodTooIncomplete, { method: method.id, names, ...wayOn(method) });
}

/** Values of one kind as one item: "poin disiplin ringan, sedang, berat". */
export function missingNames(lacking: readonly MissingValue[], language: Language): readonly string[] {
  const byKind = new Map<Sentence, string[]>();
  for (const { name } of lacking) {
    byKind.set(name.sentence, [...(byKind.get(name.sentence) ?? []), say(language, runText.label, name.params)]);
  }
  return [...byKind].map(([sentence, labels]) => say(language, sentence, { name: labels.join(', ') }).trim());
}

function wayOn(method: Method): Params {
  return { write: `ipasn method ${method.id} --json > metode.json`, use: '--method metode.json' };
}

export function yearsOf({ years }: Method, language: Language): string {
  const { from, to } = years;
  return to === null
    ? say(language, runText.yearsFrom, { from: String(from) })
    : say(language, runText.yearsBetween, { from: String(from), to: String(to) });
}
