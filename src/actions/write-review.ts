/** Writes a review: its report and the consultation, with all that people typed in an earlier one. */
import { parseRange } from '../record/a1';
import type { Row } from '../record/cell';
import { dayIso } from '../record/date';
import { consultationNotes } from '../review/consultation-notes';
import { mergeConsultation, withoutRepeatedLines, type PersonLookup } from '../review/merge-consultation';
import { readConsultation } from '../review/read-consultation';
import { consultationSheet, consultationSheetName, type ConsultationLine } from '../report/consultation-sheet';
import { changesSince, readPreviousReview, type PreviousDifferences } from '../review/previous-review';
import type { PersonTable } from '../review/review-people';
import { reviewSheet, reviewSheetName } from '../report/review-sheet';
import type { Review } from '../report/review-result';
import type { SummaryTable } from '../review/summary-tables';
import { discussionItems } from '../review/discussion-items';
import type { Rules } from '../score/rules';
import type { SheetRole } from '../workbook/sheet';
import { outputForm, type Workbook, type Written } from '../workbook/workbook';
import type { ReportOptions } from './shared/result-sheets';

export interface ReviewInput {
  readonly review: Review;
  readonly rules: Rules;
  readonly tables: readonly PersonTable[];
  readonly summaries: readonly SummaryTable[];
}

/** What an earlier review left in the workbook. */
export interface EarlierReview {
  /** Null where there was none. */
  readonly previous: PreviousDifferences | null;
  readonly lines: readonly ConsultationLine[];
}

/** Sheets that bear the role or, where a program dropped the mark, the name: what was typed there is not lost. */
async function readEarlierReview(workbook: Workbook): Promise<EarlierReview> {
  const of = async (role: SheetRole, name: string): Promise<readonly (readonly Row[])[]> => {
    const found: (readonly Row[])[] = [];
    const own = (await workbook.sheets()).filter((sheet) => sheet.role === role || sheet.name.startsWith(name));
    // A sheet that kept its mark is the newer one.
    for (const sheet of own.sort((one, other) => Number(one.role === role) - Number(other.role === role))) {
      const rows: Row[] = [];
      for await (const block of workbook.rowsWithScores(sheet.name)) rows.push(...block);
      found.push(rows);
    }
    return found;
  };
  const reports = await of('periksa', reviewSheetName);
  const lines = (await of('konsultasi', consultationSheetName)).flatMap(readConsultation);
  const last = reports.at(-1);
  return { previous: last === undefined ? null : readPreviousReview(last), lines: withoutRepeatedLines(lines) };
}

export async function writeReview(workbook: Workbook, input: ReviewInput, options: ReportOptions): Promise<Written> {
  const { review, rules, tables, summaries } = input;
  const { language, version } = options;
  const { previous, lines } = await readEarlierReview(workbook);
  const people = tables.reduce((sum, table) => sum + table.people.length, 0);
  const form = outputForm(people);
  const links = form === 'copy';
  const changes = previous === null ? null : changesSince(previous, review.differences);
  const items = discussionItems({ tables, summaries, differences: review.differences, language });
  const shown = mergeConsultation(lines, items, placesIn(tables));
  return workbook.write({
    sheets: [
      reviewSheet(review, rules, { language, version, links, changes }),
      consultationSheet(shown, { language, links }),
    ],
    notes: consultationNotes(shown, tables[0]?.sheet ?? null, language),
    scores: null,
    form,
    metadata: { measured: dayIso(rules.measured) },
  });
}

function placesIn(tables: readonly PersonTable[]): PersonLookup {
  const subjects = tables.flatMap((table) => table.people);
  const byPlace = new Map(subjects.map(({ sheet, row, key }) => [`${sheet}\n${row}`, key] as const));
  const byKey = new Map(subjects.map(({ key, sheet, row }) => [key, { sheet, row }] as const));
  return {
    keyAt(sheet, cell) {
      const row = parseRange(cell)?.top ?? (/^\d+$/.test(cell) ? Number(cell) : null);
      const name = sheet ?? tables[0]?.sheet ?? '';
      return row === null ? null : (byPlace.get(`${name}\n${row}`) ?? null);
    },
    rowOf: (key) => byKey.get(key) ?? null,
  };
}
