/** What a comparison found, in a few sentences: for the head of the sheet and for a terminal. */
import type { Reconciled } from '../roster/reconcile';
import type { FindingType } from '../record/finding';
import { reconcileText } from '../text/core/roster';
import { translate, type Language, type Params, type MessageTemplate } from '../text/core/translate';
import { twoDecimals } from './number';
import { statedPointLines } from './stated-points';

export function reconciledLines(reconciled: Reconciled, language: Language): readonly string[] {
  const { matched, roster, sources, onlyHere, onlyThere, suggestions, duplicates, differences, agreeing } = reconciled;
  const told = (sentence: MessageTemplate, params: Params): string => translate(language, sentence, params);
  const lines = [told(reconcileText.matched, { matched, people: roster.entries.length })];
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
  lines.push(...statedPointLines(reconciled.points, language));
  const { now, after } = reconciled.index;
  if (sources.length > 0 && now !== null && after !== null) {
    lines.push(told(reconcileText.index, { now: twoDecimals(language, now), after: twoDecimals(language, after) }));
  }
  return lines;
}
