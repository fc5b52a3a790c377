/** What reviewer and agency may have to discuss: each unit, and each row with a cell that differs. */
import { groupBy } from '../record/group-by';
import { differenceAddress, type ReviewDifference } from '../report/review-result';
import { consultationText } from '../text/report/review';
import { translate, type Language, type MessageTemplate, type Params } from '../text/core/translate';
import { groupKey } from './keys';
import type { PersonTable } from './review-people';
import type { SummaryTable } from './summary-tables';

/** A sheet with more lines is of no use to people. */
const MAX_ITEMS = 20_000;

export interface DiscussionItem {
  readonly key: string;
  readonly subject: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** How many cells differ. */
  readonly differs: number;
}

export interface DiscussionItemsInput {
  readonly tables: readonly PersonTable[];
  readonly summaries: readonly SummaryTable[];
  readonly differences: readonly ReviewDifference[];
  readonly language: Language;
}

export function discussionItems(input: DiscussionItemsInput): readonly DiscussionItem[] {
  const byKey = groupBy(input.differences, discussionKey);
  const items = new Map<string, DiscussionItem>();
  for (const { key, subject, params } of subjectsOf(input, byKey)) {
    if (items.has(key) || items.size >= MAX_ITEMS) continue;
    const own = byKey.get(key) ?? [];
    const [first] = own;
    items.set(key, {
      key,
      subject: translate(input.language, subject, params),
      sheet: first?.sheet ?? null,
      cell: first === undefined ? null : differenceAddress(first),
      differs: own.length,
    });
  }
  return [...items.values()];
}

interface Subject {
  readonly key: string;
  readonly subject: MessageTemplate;
  readonly params: Params;
}

/** All units; then groups, people and other rows with differences. A key may come again: its first subject counts. */
function* subjectsOf(
  { tables, summaries }: DiscussionItemsInput,
  byKey: ReadonlyMap<string, readonly ReviewDifference[]>,
): Generator<Subject> {
  for (const name of unitsOf(tables)) {
    yield { key: groupKey('unit', name), subject: consultationText.unit, params: { name } };
  }
  for (const { by, rows } of summaries) {
    for (const { label } of rows) {
      const key = groupKey(by ?? '', label);
      if (byKey.has(key)) yield { key, subject: consultationText.group, params: { name: label } };
    }
  }
  for (const { people } of tables) {
    for (const { key, row, groups } of people) {
      if (!byKey.has(key)) continue;
      const subject = groups.unit === null ? consultationText.person : consultationText.personOfUnit;
      yield { key, subject, params: { row: String(row), unit: groups.unit ?? '' } };
    }
  }
  for (const [key, [first]] of byKey) {
    if (first === undefined) continue;
    yield { key, subject: consultationText.other, params: { sheet: first.sheet, row: String(first.row) } };
  }
}

/** The key of the item that a difference belongs to: the difference's own without the field. */
export function discussionKey({ key }: ReviewDifference): string {
  const bar = key.lastIndexOf('|');
  return bar < 0 ? key : key.slice(0, bar);
}

function unitsOf(tables: readonly PersonTable[]): readonly string[] {
  const units = new Set(tables.flatMap(({ people }) => people.flatMap(({ groups }) => groups.unit ?? [])));
  return [...units].sort(new Intl.Collator('id', { numeric: true }).compare);
}
