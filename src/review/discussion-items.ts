/** What reviewer and agency may have to talk about: each unit, and each row with a cell that differs. */
import { consultationText } from '../text/report/review';
import { translate, type Language } from '../text/core/translate';
import type { DiscussionItem } from './consultation';
import { groupKey } from './keys';
import { type PersonTable } from './review-people';
import { differenceAddress } from '../report/review-result';
import type { ReviewDifference } from '../report/review-result';
import type { SummaryTable } from './summary-tables';

/** More rows than this would make no sheet that people can talk over. */
const MOST_TOPICS = 20_000;

export interface DiscussionItemsInput {
  readonly tables: readonly PersonTable[];
  readonly summaries: readonly SummaryTable[];
  readonly differences: readonly ReviewDifference[];
  readonly language: Language;
}

export function discussionItems({
  tables,
  summaries,
  differences,
  language,
}: DiscussionItemsInput): readonly DiscussionItem[] {
  const byKey = new Map<string, ReviewDifference[]>();
  for (const difference of differences) {
    const key = discussionKey(difference);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [difference]);
    else list.push(difference);
  }
  const topics = new Map<string, DiscussionItem>();
  const add = (key: string, subject: string, place: { sheet: string; cell: string } | null): void => {
    const own = byKey.get(key) ?? [];
    const [first] = own;
    const at = first === undefined ? place : { sheet: first.sheet, cell: differenceAddress(first) };
    const known = topics.has(key) || topics.size >= MOST_TOPICS;
    if (!known)
      topics.set(key, { key, subject, sheet: at?.sheet ?? null, cell: at?.cell ?? null, differs: own.length });
  };
  for (const unit of unitsOf(tables))
    add(groupKey('unit', unit), translate(language, consultationText.unit, { name: unit }), null);
  for (const { by, rows } of summaries) {
    for (const { label } of rows) {
      const key = groupKey(by ?? '', label);
      if (byKey.has(key)) add(key, translate(language, consultationText.group, { name: label }), null);
    }
  }
  for (const { people: subjects } of tables) {
    for (const { key, row, groups } of subjects) {
      if (!byKey.has(key)) continue;
      const words = { row: String(row), unit: groups.unit ?? '' };
      const sentence = groups.unit === null ? consultationText.person : consultationText.personOfUnit;
      add(key, translate(language, sentence, words), null);
    }
  }
  for (const [key, [first]] of byKey) {
    if (first === undefined) continue;
    add(key, translate(language, consultationText.other, { sheet: first.sheet, row: String(first.row) }), null);
  }
  return [...topics.values()];
}

/** The key of the topic that a difference belongs to: its own without the field. */
export function discussionKey({ key }: ReviewDifference): string {
  const bar = key.lastIndexOf('|');
  return bar < 0 ? key : key.slice(0, bar);
}

function unitsOf(tables: readonly PersonTable[]): readonly string[] {
  const units = new Set(tables.flatMap(({ people: subjects }) => subjects.flatMap(({ groups }) => groups.unit ?? [])));
  return [...units].sort(new Intl.Collator('id', { numeric: true }).compare);
}
