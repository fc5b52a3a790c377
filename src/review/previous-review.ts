/** What the review before found, read back from its sheet, and how the differences of now stand against it. */
import { parseRange } from '../record/a1';
import { isBlank, type CellValue, type Row } from '../record/cell';
import { cellText, normalizeHeader } from '../record/normalize';
import { reviewSheetText } from '../text/report/review';
import type { PlainValue } from '../workbook/sheet';
import type { ChangeStatus, ReviewChanges, ReviewDifference } from '../report/review-result';

/** The differences of an earlier review, by their keys. */
export type PreviousDifferences = ReadonlyMap<string, ReviewDifference>;

const columns = ['sheet', 'cell', 'content', 'stated', 'computed', 'cause', 'key'] as const;
type Column = (typeof columns)[number];

const headings: ReadonlyMap<string, Column> = new Map(
  columns.flatMap((column) =>
    Object.values(reviewSheetText[column]).map((heading): [string, Column] => [normalizeHeader(heading), column]),
  ),
);

/** The table of an earlier `Hasil Periksa IPASN`; what had gone then is not read again. */
export function readPreviousReview(rows: readonly Row[]): PreviousDifferences {
  let places: ReadonlyMap<Column, number> | null = null;
  const found = new Map<string, ReviewDifference>();
  for (const { values } of rows) {
    const header = headerOf(values);
    if (header !== null) {
      places = header;
      continue;
    }
    if (places === null) continue;
    const at = (column: Column): CellValue => values[places?.get(column) ?? -1] ?? null;
    const key = isBlank(at('key')) ? '' : cellText(at('key'));
    const box = parseRange(cellText(at('cell')));
    if (key === '' || key.startsWith('- ') || box === null) continue;
    const cause = isBlank(at('cause')) ? null : cellText(at('cause'));
    found.set(key, {
      sheet: cellText(at('sheet')),
      row: box.top,
      column: box.left - 1,
      header: cellText(at('content')),
      stated: plain(at('stated')),
      computed: plain(at('computed')),
      cause,
      key,
    });
  }
  return found;
}

function headerOf(values: readonly CellValue[]): ReadonlyMap<Column, number> | null {
  const found = new Map<Column, number>();
  values.forEach((value, index) => {
    const column = typeof value === 'string' ? headings.get(normalizeHeader(value)) : undefined;
    if (column !== undefined && !found.has(column)) found.set(column, index);
  });
  return found.size === columns.length ? found : null;
}

function plain(value: CellValue): PlainValue {
  return typeof value === 'object' ? (value === null ? null : value.error) : value;
}

/** How the differences of a review stand against those of the previous one. */
export function changesSince(previous: PreviousDifferences, differences: readonly ReviewDifference[]): ReviewChanges {
  const now = new Set(differences.map(({ key }) => key));
  const statusOf = (difference: ReviewDifference): ChangeStatus => {
    if (!now.has(difference.key)) return 'gone';
    const before = previous.get(difference.key);
    if (before === undefined) return 'new';
    return before.stated === difference.stated && before.computed === difference.computed ? 'known' : 'changed';
  };
  const count = (status: ChangeStatus): number => differences.filter((one) => statusOf(one) === status).length;
  return {
    added: count('new'),
    same: count('known'),
    changed: count('changed'),
    gone: [...previous.values()].filter(({ key }) => !now.has(key)),
    statusOf,
  };
}
