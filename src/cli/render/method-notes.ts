/** What has to be said about the method before the answer: that it is incomplete, or meant for other years. */
import type { Assessment } from '../../check/assessment';
import type { Method } from '../../method/method';
import { missingValues, type MissingValue } from '../../method/missing';
import { measuresYear } from '../../method/registry';
import { yearOf } from '../../record/date';
import { runText } from '../../text/cli/cli';
import { UserError } from '../../text/core/user-error';
import { translate, type Language, type Params, type MessageTemplate } from '../../text/core/translate';

export interface MethodNotes {
  /** First lines of the answer. */
  readonly outputLines: readonly string[];
  /** Lines on standard error. */
  readonly notes: readonly string[];
}

/** @param chosen whether the user named the method, or the year measured chose it. */
export function methodNotes({ rules, measured }: Assessment, chosen: boolean, language: Language): MethodNotes {
  const { method } = rules;
  const count = missingValues(method).length;
  const year = yearOf(measured);
  const apart = chosen && !measuresYear(method, year);
  return {
    outputLines:
      count === 0
        ? []
        : [translate(language, runText.methodIncomplete, { method: method.id, count, ...wayOn(method) })],
    notes: apart
      ? [
          translate(language, runText.otherYear, {
            method: method.id,
            years: yearsOf(method, language),
            year: String(year),
          }),
        ]
      : [],
  };
}

/** @throws Refusal where the method's gaps leave nobody who can be scored. */
export function failOnGaps(method: Method, blockers: readonly MissingValue[], language: Language): void {
  if (blockers.length === 0) return;
  const names = missingNames(blockers, language).join('; ');
  throw new UserError(runText.methodTooIncomplete, { method: method.id, names, ...wayOn(method) });
}

/** Values of one kind as one item: "poin disiplin ringan, sedang, berat". */
function missingNames(blockers: readonly MissingValue[], language: Language): readonly string[] {
  const byKind = new Map<MessageTemplate, string[]>();
  for (const { name } of blockers) {
    byKind.set(name.template, [...(byKind.get(name.template) ?? []), translate(language, runText.label, name.params)]);
  }
  return [...byKind].map(([sentence, labels]) => translate(language, sentence, { name: labels.join(', ') }).trim());
}

function wayOn(method: Method): Params {
  return { write: `ipasn method ${method.id} --json > metode.json`, use: '--method metode.json' };
}

export function yearsOf({ years }: Method, language: Language): string {
  const { from, to } = years;
  return to === null
    ? translate(language, runText.yearsFrom, { from: String(from) })
    : translate(language, runText.yearsBetween, { from: String(from), to: String(to) });
}
