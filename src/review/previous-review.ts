/** Reads the differences of the previous review from its sheet, and compares the current ones with them. */
import { parseRange } from '../record/a1';
import { isBlank, type CellValue, type Row } from '../record/cell';
import { cellText } from '../record/normalize';
import type { ChangeStatus, ReviewChanges, ReviewDifference } from '../report/review-result';
import { reviewSheetText } from '../text/report/review';
import type { PlainValue } from '../workbook/sheet';
import { columnsIn, headersOf } from './own-headers';

/** The differences of the previous review, by their keys. */
export type PreviousDifferences = ReadonlyMap<string, ReviewDifference>;

const columns = ['sheet', 'cell', 'content', 'stated', 'computed', 'cause', 'key'] as const;
type Column = (typeof columns)[number];

const headers = headersOf(columns, reviewSheetText);

/** The table of an earlier `Hasil Periksa IPASN`, without the differences that were gone already. */
export function readPreviousReview(rows: readonly Row[]): PreviousDifferences {
  let columnAt: ReadonlyMap<Column, number> | null = null;
  const found = new Map<string, ReviewDifference>();
  for (const { values } of rows) {
    const header = columnsIn(values, headers);
    if (header.size === columns.length) {
      columnAt = header;
      continue;
    }
    if (columnAt === null) continue;
    const at = (column: Column): CellValue => values[columnAt?.get(column) ?? -1] ?? null;
    const key = isBlank(at('key')) ? '' : cellText(at('key'));
    const range = parseRange(cellText(at('cell')));
    if (key === '' || key.startsWith('- ') || range === null) continue;
    const cause = isBlank(at('cause')) ? null : cellText(at('cause'));
    found.set(key, {
      sheet: cellText(at('sheet')),
      row: range.top,
      column: range.left - 1,
      header: cellText(at('content')),
      stated: valueOf(at('stated')),
      computed: valueOf(at('computed')),
      cause,
      key,
    });
  }
  return found;
}

function valueOf(value: CellValue): PlainValue {
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
