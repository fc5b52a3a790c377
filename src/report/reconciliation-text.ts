/** A comparison of rosters as text: differences, points that another system states, and a summary. */
import { calendarDate } from '../record/date';
import type { Field } from '../record/columns';
import { countEach } from '../record/group-by';
import type { FieldValue, RosterField } from '../roster/field';
import type { UnmatchedReason } from '../roster/match';
import type { DifferenceKind, Reconciliation, RosterDifference } from '../roster/reconciliation';
import type { StatedDifference, StatedPoints } from '../roster/stated-points';
import { sourceRowsMessage } from '../source/evidence';
import { fieldText } from '../text/core/record';
import { reconcileText } from '../text/core/roster';
import {
  formatMessage,
  formatNumber,
  translate,
  type Language,
  type MessageTemplate,
  type Params,
} from '../text/core/translate';
import { statedPointsText } from '../text/report/reconciliation';
import { columnNames } from '../text/report/report';
import { twoDecimals } from './number';

const kindText: Readonly<Record<DifferenceKind, MessageTemplate>> = {
  differ: reconcileText.differ,
  onlyLeft: reconcileText.onlyHereKind,
  onlyRight: reconcileText.onlyThereKind,
  unreadable: reconcileText.unreadable,
};

export function fieldLabel(field: Field, language: Language): string {
  return translate(language, fieldText[field]);
}

/** A value as people read it: days as 31/12/2019, nothing as a dash. */
export function formatFieldValue(value: FieldValue, { kind }: Pick<RosterField, 'kind'>, language: Language): string {
  if (value === null) return '-';
  if (typeof value === 'string') return value;
  if (kind !== 'day') return formatNumber(language, value);
  const { year, month, date } = calendarDate(value);
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${String(year)}`;
}

/** Points with their sign, or that the difference decides whether the person is counted. */
function formatEffect({ effect }: Pick<RosterDifference, 'effect'>, language: Language): string {
  const { person, weight } = effect;
  if (person === null) return weight === 0 ? '-' : translate(language, reconcileText.decides);
  if (person === 0) return '0';
  return `${person > 0 ? '+' : '−'}${formatNumber(language, Math.abs(person))}`;
}

/** The cells of a difference as text. */
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
  if (better !== null) return formatFieldValue(better.value, field, language);
  return ruling.chosen === null ? null : formatFieldValue(told[ruling.chosen], field, language);
}

/** Where a source has the value: its file, and the row or rows. */
export function sourceLocation({ source, right, field }: RosterDifference): {
  readonly file: string;
  readonly rows: string;
} {
  const places = source.sourceRowsOf?.(right, field) ?? [];
  if (places.length === 0) return { file: source.file, rows: String(right.record.row) };
  const files = [...new Set(places.map(({ file }) => file))];
  return { file: files.join(', '), rows: [...new Set(places.map(({ row }) => row))].join(', ') };
}

/** The location with the sheets, as evidence is cited; null where the row alone is enough. */
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

function statedPointsSummary(points: readonly StatedPoints[], language: Language): readonly string[] {
  return points.flatMap((each) => {
    const { file: source, known, byName, differing, causes, unmatched, otherYears } = each;
    const params = { source, known: known.length, byName, differing };
    const lines = [translate(language, statedPointsText.known, params)];
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
  const { matched, roster, sources, onlyLeft, onlyRight, suggestions, duplicates, differences, agreeing } = reconciled;
  const t = (template: MessageTemplate, params: Params): string => translate(language, template, params);
  const lines = [t(reconcileText.matched, { matched, people: roster.rows.length })];
  if (sources.length > 0) lines.push(t(reconcileText.counts, { agreeing, differences: differences.length }));
  if (onlyLeft.length > 0) lines.push(t(reconcileText.onlyHere, { count: onlyLeft.length }));
  for (const source of sources) {
    const count = onlyRight.filter((row) => row.source === source).length;
    if (count > 0) lines.push(t(reconcileText.onlyThere, { source: source.file, count }));
    const twice = duplicates.filter((each) => each.source === source).length;
    if (twice > 0) lines.push(t(reconcileText.twice, { source: source.file, count: twice }));
  }
  for (const { file: source, notes = [] } of sources) {
    for (const [{ title }, count] of countEach(notes.map(({ type }) => type))) {
      lines.push(t(reconcileText.notes, { source, count, title: { template: title, params: {} } }));
    }
  }
  if (suggestions.length > 0) lines.push(t(reconcileText.suggestions, { count: suggestions.length }));
  lines.push(...statedPointsSummary(reconciled.points, language));
  const { now, after } = reconciled.index;
  if (sources.length > 0 && now !== null && after !== null) {
    lines.push(t(reconcileText.index, { now: twoDecimals(language, now), after: twoDecimals(language, after) }));
  }
  return lines;
}
