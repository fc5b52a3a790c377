/** An agency's yearly history has a row for each person and year: only those of the year measured tell the facts of it. */
import type { Row } from '../../record/cell';
import type { Layout } from '../../record/columns';
import { yearOf } from '../../record/date';
import { cellText, normalizeHeader } from '../../record/normalize';
import type { Day } from '../../record/record';
import { yearlyHistory } from '../../source/layouts/rosters';
import { UserError } from '../../text/core/user-error';
import { sourceText } from '../../text/core/source';
import type { Workbook } from '../../workbook/workbook';

export interface YearRows {
  readonly year: number;
  /** The column of years, as an index. */
  readonly column: number;
  /** How many rows are about other years. */
  readonly others: number;
}

/** Null where the table is no such history, or of one year alone. @throws Refusal where no row is of the year measured. */
export async function yearRows(
  workbook: Workbook,
  { sheet, layout }: { readonly sheet: string; readonly layout: Layout },
  measured: Day,
): Promise<YearRows | null> {
  const { rowHeaders, row: headerRow } = layout;
  const column = rowHeaders.indexOf(normalizeHeader('tahun'));
  if (!yearlyHistory.recognised.headers.every((header) => rowHeaders.includes(normalizeHeader(header)))) return null;
  const counts = new Map<number, number>();
  for await (const block of workbook.rows(sheet, Infinity, { headerRow: headerRow, columns: new Set([column]) })) {
    for (const row of block) {
      const year = row.number > headerRow ? yearIn(row, column) : null;
      if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  if (counts.size < 2) return null;
  const year = yearOf(measured);
  const own = counts.get(year);
  if (own === undefined) {
    const years = [...counts.keys()].sort((one, other) => one - other);
    throw new UserError(sourceText.noSuchYear, {
      year: String(year),
      years: years.join(', '),
      last: String(years.at(-1)),
    });
  }
  return { year, column, others: [...counts.values()].reduce((sum, count) => sum + count, 0) - own };
}

/** A row whose year cannot be read stays, to be found wrong. */
export function isOfYear(row: Row, { year, column }: YearRows): boolean {
  return (yearIn(row, column) ?? year) === year;
}

function yearIn({ values }: Row, column: number): number | null {
  const text = cellText(values[column] ?? null);
  return /^(?:19|20)\d{2}$/.test(text) ? Number(text) : null;
}
