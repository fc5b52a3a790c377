/** A difference in words: the field, what each side says, what it does to the score. */
import type { Field } from '../record/columns';
import type { RosterField, FieldValue } from '../roster/field';
import type { RosterDifference, DifferenceKind, Reconciliation } from '../roster/reconcile';
import { calendarDate } from '../record/date';
import { fieldText } from '../text/core/record';
import { reconcileText } from '../text/core/roster';
import { sourceRowsMessage } from '../source/evidence';
import {
  formatNumber,
  translate,
  formatMessage,
  type Language,
  type MessageTemplate,
  type Params,
} from '../text/core/translate';
import type { UnmatchedReason } from '../roster/match';
import type { StatedPoints, StatedDifference } from '../roster/stated-points';
import { statedPointsText } from '../text/report/reconciliation';
import { columnNames } from '../text/report/report';
import type { FindingType } from '../record/finding';
import { twoDecimals } from './number';

const kindText: Readonly<Record<DifferenceKind, MessageTemplate>> = {
  differ: reconcileText.differ,
  onlyHere: reconcileText.onlyHereKind,
  onlyThere: reconcileText.onlyThereKind,
  unreadable: reconcileText.unreadable,
};

export function fieldLabel(field: Field, language: Language): string {
  return translate(language, fieldText[field]);
}

/** A value as people read it: days as 31/12/2019, nothing as a dash. */
export function formatFieldValue(told: FieldValue, { kind }: Pick<RosterField, 'kind'>, language: Language): string {
  if (told === null) return '-';
  if (typeof told === 'string') return told;
  if (kind !== 'day') return formatNumber(language, told);
  const { year, month, date } = calendarDate(told);
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year)}`;
}

/** Points with their sign; where the person begins or ceases to be counted, so. */
export function formatEffect({ effect }: Pick<RosterDifference, 'effect'>, language: Language): string {
  const { person, weight } = effect;
  if (person === null) return weight === 0 ? '-' : translate(language, reconcileText.decides);
  if (person === 0) return '0';
  return `${person > 0 ? '+' : '−'}${formatNumber(language, Math.abs(person))}`;
}

export function describeDifference(
  difference: RosterDifference,
  language: Language,
): {
  readonly field: string;
  readonly kind: string;
  readonly left: string;
  readonly right: string;
  readonly effect: string;
} {
  const { field, kind, values: told } = difference;
  return {
    field: fieldLabel(field.field, language),
    kind: translate(language, kindText[kind]),
    left: formatFieldValue(told.left, field, language),
    right: formatFieldValue(told.right, field, language),
    effect: formatEffect(difference, language),
  };
}

/** The value to be taken; null where none can be read. */
export function chosenValueText(
  { field, values: told, resolution: ruling, override: better }: RosterDifference,
  language: Language,
): string | null {
  if (better !== null) return formatFieldValue(better.told, field, language);
  return ruling.chosen === null ? null : formatFieldValue(told[ruling.chosen], field, language);
}

/** Where a source says it: its file, and the row or rows. */
export function sourceLocation({ source, right, field }: RosterDifference): {
  readonly file: string;
  readonly rows: string;
} {
  const places = source.sourceRowsOf?.(right, field) ?? [];
  if (places.length === 0) return { file: source.file, rows: String(right.record.row) };
  const files = [...new Set(places.map(({ file }) => file))];
  return { file: files.join(', '), rows: [...new Set(places.map(({ row }) => row))].join(', ') };
}

/** The same with the sheets, as evidence is cited; null where the row alone tells it. */
export function evidenceText(
  { source, right, field }: Pick<RosterDifference, 'source' | 'right' | 'field'>,
  language: Language,
): string | null {
  const places = source.sourceRowsOf?.(right, field) ?? [];
  if (places.length === 0) return null;
  return sourceRowsMessage(places)
    .map((message) => formatMessage(language, message))
    .join('; ');
}
const SHOWN_ROWS = 5;

export function statedPointsSummary(points: readonly StatedPoints[], language: Language): readonly string[] {
  return points.flatMap((each) => {
    const { file: source, known, byName, differing, causes, unmatched, otherYears } = each;
    const told = { source, known: known.length, byName, differing };
    const lines = [translate(language, statedPointsText.known, told)];
    if (otherYears > 0) lines.push(translate(language, statedPointsText.otherYears, { source, count: otherYears }));
    lines.push(
      ...causes.map(
        ({ messages }) => `${source}: ${messages.map((message) => formatMessage(language, message)).join(' ')}`,
      ),
    );
    if (unmatched.length > 0) {
      const rows = unmatched.map(({ right }) => right.row);
      const shown = `${rows.slice(0, SHOWN_ROWS).join(', ')}${rows.length > SHOWN_ROWS ? ', …' : ''}`;
      const perhaps = unmatched.filter((one) => one.candidates.length > 0).length;
      lines.push(translate(language, statedPointsText.unmatched, { source, count: rows.length, rows: shown, perhaps }));
    }
    return lines;
  });
}

export interface StatedDifferenceText {
  readonly field: string;
  readonly ours: string;
  readonly stated: string;
  readonly why: string;
}

export function describeStatedDifference(difference: StatedDifference, language: Language): StatedDifferenceText {
  const { field, ours, stated } = difference;
  return {
    field: columnNames[field],
    ours: valueWord(ours, language),
    stated: valueWord(stated, language),
    why: whyWord(difference, language),
  };
}
function valueWord(value: StatedDifference['ours'], language: Language): string {
  if (value === null) return '-';
  return typeof value === 'number' ? formatNumber(language, value) : value;
}
function whyWord({ cause, why }: StatedDifference, language: Language): string {
  if (cause === null) return translate(language, statedPointsText.unexplained);
  if (why.length === 0) return translate(language, statedPointsText.code, { code: cause });
  const when = why.map((message) => formatMessage(language, message)).join(', ');
  return translate(language, statedPointsText.same, { when });
}

export function unmatchedReasonText(why: UnmatchedReason, language: Language): string {
  return translate(language, statedPointsText[why]);
}
export function reconciliationSummary(reconciled: Reconciliation, language: Language): readonly string[] {
  const {
    matched,
    roster,
    sources,
    onlyLeft: onlyHere,
    onlyRight: onlyThere,
    suggestions,
    duplicates,
    differences,
    agreeing,
  } = reconciled;
  const told = (sentence: MessageTemplate, params: Params): string => translate(language, sentence, params);
  const lines = [told(reconcileText.matched, { matched, people: roster.rows.length })];
  if (sources.length > 0) lines.push(told(reconcileText.counts, { agreeing, differences: differences.length }));
  if (onlyHere.length > 0) lines.push(told(reconcileText.onlyHere, { count: onlyHere.length }));
  for (const source of sources) {
    const count = onlyThere.filter((stranger) => stranger.source === source).length;
    if (count > 0) lines.push(told(reconcileText.onlyThere, { source: source.file, count }));
    const twice = duplicates.filter((each) => each.source === source).length;
    if (twice > 0) lines.push(told(reconcileText.twice, { source: source.file, count: twice }));
  }
  for (const { file: source, notes = [] } of sources) {
    const kinds = new Map<FindingType, number>();
    for (const { type } of notes) kinds.set(type, (kinds.get(type) ?? 0) + 1);
    for (const [{ title }, count] of kinds) {
      lines.push(told(reconcileText.notes, { source, count, title: { template: title, params: {} } }));
    }
  }
  if (suggestions.length > 0) lines.push(told(reconcileText.suggestions, { count: suggestions.length }));
  lines.push(...statedPointsSummary(reconciled.points, language));
  const { now, after } = reconciled.index;
  if (sources.length > 0 && now !== null && after !== null) {
    lines.push(told(reconcileText.index, { now: twoDecimals(language, now), after: twoDecimals(language, after) }));
  }
  return lines;
}
