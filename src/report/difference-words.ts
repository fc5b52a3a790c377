/** A difference in words: the field, what each side says, what it does to the score. */
import type { Field } from '../record/columns';
import type { RosterField, Told } from '../roster/field';
import type { Difference, Kind } from '../roster/reconcile';
import { calendarDate } from '../record/date';
import { fieldText } from '../text/core/record';
import { reconcileText } from '../text/core/roster';
import { sourceRowsMessage } from '../source/evidence';
import { formatNumber, translate, formatMessage, type Language, type MessageTemplate } from '../text/core/translate';

const kindText: Readonly<Record<Kind, MessageTemplate>> = {
  differ: reconcileText.differ,
  onlyHere: reconcileText.onlyHereKind,
  onlyThere: reconcileText.onlyThereKind,
  unreadable: reconcileText.unreadable,
};

export function fieldWord(field: Field, language: Language): string {
  return translate(language, fieldText[field]);
}

/** A value as people read it: days as 31/12/2019, nothing as a dash. */
export function toldWord(told: Told, { kind }: Pick<RosterField, 'kind'>, language: Language): string {
  if (told === null) return '-';
  if (typeof told === 'string') return told;
  if (kind !== 'day') return formatNumber(language, told);
  const { year, month, date } = calendarDate(told);
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year)}`;
}

/** Points with their sign; where the person begins or ceases to be counted, so. */
export function effectWord({ effect }: Pick<Difference, 'effect'>, language: Language): string {
  const { person, weight } = effect;
  if (person === null) return weight === 0 ? '-' : translate(language, reconcileText.decides);
  if (person === 0) return '0';
  return `${person > 0 ? '+' : '−'}${formatNumber(language, Math.abs(person))}`;
}

export function differenceWords(
  difference: Difference,
  language: Language,
): {
  readonly field: string;
  readonly kind: string;
  readonly here: string;
  readonly there: string;
  readonly effect: string;
} {
  const { field, kind, told } = difference;
  return {
    field: fieldWord(field.field, language),
    kind: translate(language, kindText[kind]),
    here: toldWord(told.here, field, language),
    there: toldWord(told.there, field, language),
    effect: effectWord(difference, language),
  };
}

/** The value to be taken; null where none can be read. */
export function chosenWord({ field, told, ruling, better }: Difference, language: Language): string | null {
  if (better !== null) return toldWord(better.told, field, language);
  return ruling.chosen === null ? null : toldWord(told[ruling.chosen], field, language);
}

/** Where a source says it: its file, and the row or rows. */
export function sourceWords({ source, there, field }: Difference): { readonly file: string; readonly rows: string } {
  const places = source.placesOf?.(there, field) ?? [];
  if (places.length === 0) return { file: source.file, rows: String(there.record.row) };
  const files = [...new Set(places.map(({ file }) => file))];
  return { file: files.join(', '), rows: [...new Set(places.map(({ row }) => row))].join(', ') };
}

/** The same with the sheets, as evidence is cited; null where the row alone tells it. */
export function evidenceWords(
  { source, there, field }: Pick<Difference, 'source' | 'there' | 'field'>,
  language: Language,
): string | null {
  const places = source.placesOf?.(there, field) ?? [];
  if (places.length === 0) return null;
  return sourceRowsMessage(places)
    .map((message) => formatMessage(language, message))
    .join('; ');
}
