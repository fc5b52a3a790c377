/** Reviews a workbook with stated scores: recomputes, compares cell by cell, explains; writes its report where asked. */
import type { Assessment } from '../check/assessment';
import { reviewCopy } from '../review/copy';
import { reviewPeople } from '../review/people';
import type { Review } from '../review/review';
import type { Rules } from '../score/rules';
import { reviewText } from '../text/review';
import { Refusal } from '../text/refusal';
import type { FormulaCell, Workbook, Written } from '../workbook/workbook';
import { rulesFor, type AssessOptions } from './assess-workbook';
import { copySheetsIn, type CopySheets } from './review/copy';
import { factTable, pointsTable } from './review/people';
import { summaryTables } from './review/summaries';
import { writeReview, type WritingInput } from './review/write';
import { reviewOf } from '../review/review-of';
import type { TellingOptions } from './result-sheets';

export interface ReviewOptions extends AssessOptions, TellingOptions {
  /** False: only the review is wanted. */
  readonly write: boolean;
}

export interface Reviewed {
  readonly review: Review;
  readonly rules: Rules;
  /** Null where no sheet holds facts. */
  readonly assessment: Assessment | null;
  readonly written: Written | null;
}

/** @throws Refusal where nothing is stated that could be reviewed. */
export async function reviewSubmission(workbook: Workbook, options: ReviewOptions): Promise<Reviewed> {
  const rules = rulesFor(workbook, options);
  const copy = await copySheetsIn(workbook);
  if (copy !== null) return reviewed(workbook, copyMaterial(copy, rules), options);
  const facts = await factTable(workbook, options);
  const tables = facts === null ? [] : [facts.table];
  for (const { name, owned } of await workbook.sheets()) {
    if (owned || name === facts?.table.sheet) continue;
    const more = facts?.others.includes(name) === true ? await factTable(workbook, { ...options, sheet: name }) : null;
    const table = more?.table ?? (await pointsTable(workbook, name, rules, options.map));
    if (table !== null) tables.push(table);
  }
  const summaries = await summaryTables(workbook, tables);
  if (
    tables.every(({ columns, subjects }) => columns.length === 0 || subjects.length === 0) &&
    summaries.length === 0
  ) {
    throw new Refusal(reviewText.nothingStated, { file: workbook.name });
  }
  const stating = tables.filter(({ columns }) => columns.length > 0);
  const formulas = await formulasOf(workbook, new Set([...stating, ...summaries].map(({ sheet }) => sheet)));
  const review = reviewOf({ rules, tables, summaries, people: reviewPeople(tables, rules), formulas });
  return reviewed(workbook, { review, rules, tables, summaries, assessment: facts?.assessment ?? null }, options);
}

async function formulasOf(
  workbook: Workbook,
  sheets: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly FormulaCell[]>> {
  const found = new Map<string, readonly FormulaCell[]>();
  for (const sheet of sheets) {
    const cells: FormulaCell[] = [];
    for await (const block of workbook.formulas(sheet)) for (const cell of block) cells.push(cell);
    found.set(sheet, cells);
  }
  return found;
}

type Found = WritingInput & Pick<Reviewed, 'assessment'>;

async function reviewed(workbook: Workbook, found: Found, options: ReviewOptions): Promise<Reviewed> {
  const written = options.write ? await writeReview(workbook, found, options) : null;
  return { review: found.review, rules: found.rules, assessment: found.assessment, written };
}

/** A review copy of ours tells its own date, method and settings. @param rules those of a copy that cannot be read. */
function copyMaterial({ cells, formulas, names }: CopySheets, rules: Rules): Found {
  const found = reviewCopy(cells, formulas);
  const nameOf = (sheet: string): string => names.get(sheet) ?? sheet;
  const differences = found.review.differences.map((one) => ({ ...one, sheet: nameOf(one.sheet) }));
  const tables = found.tables.map((table) => ({ ...table, sheet: nameOf(table.sheet) }));
  const review = { ...found.review, differences };
  return { review, rules: found.rules ?? rules, tables, summaries: [], assessment: null };
}
