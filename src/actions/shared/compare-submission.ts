/** What a workbook with stated scores holds against what its data give: recomputed, compared cell by cell, explained. */
import type { Assessment } from '../../check/assessment';
import { reviewCopy } from '../../review/review-copy';
import { reviewPeople } from '../../review/review-people';
import type { Rules } from '../../score/rules';
import { reviewText } from '../../text/core/review';
import { UserError } from '../../text/core/user-error';
import type { FormulaCell, Workbook } from '../../workbook/workbook';
import { rulesFor, type AssessOptions } from './assess-workbook';
import { copySheetsIn, type CopySheets } from './copy-sheets';
import { factTable, pointsTable, type FactTable } from './people-tables';
import { summaryTables } from './summary-tables';
import type { ReviewInput } from '../write-review';
import { assembleReview } from '../../review/assemble-review';

export interface Compared extends ReviewInput {
  /** Null where no sheet holds facts. */
  readonly assessment: Assessment | null;
}

/** @throws Refusal where nothing is stated that could be reviewed. */
export async function compareSubmission(workbook: Workbook, options: AssessOptions): Promise<Compared> {
  const rules = rulesFor(workbook, options);
  const copy = await copySheetsIn(workbook);
  if (copy !== null) return copyMaterial(copy, rules);
  const facts = await factTable(workbook, options);
  const tables = facts === null ? [] : [facts.table];
  for (const { name, managed } of await workbook.sheets()) {
    if (managed || name === facts?.table.sheet) continue;
    const more = facts?.others.includes(name) === true ? await otherFacts(workbook, name, options) : null;
    const table = more?.table ?? (await pointsTable(workbook, name, rules, options.map));
    if (table !== null) tables.push(table);
  }
  const summaries = await summaryTables(workbook, tables);
  if (
    tables.every(({ columns, people: subjects }) => columns.length === 0 || subjects.length === 0) &&
    summaries.length === 0
  ) {
    throw new UserError(reviewText.nothingStated, { file: workbook.name });
  }
  const stating = tables.filter(({ columns }) => columns.length > 0);
  const formulas = await formulasOf(workbook, new Set([...stating, ...summaries].map(({ sheet }) => sheet)));
  const review = assembleReview({ rules, tables, summaries, people: reviewPeople(tables, rules), formulas });
  return { review, rules, tables, summaries, assessment: facts?.assessment ?? null };
}

/** A sheet that looks like data may hold nobody; then it is none. */
async function otherFacts(workbook: Workbook, sheet: string, options: AssessOptions): Promise<FactTable | null> {
  try {
    return await factTable(workbook, { ...options, sheet });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
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

/** A review copy of ours tells its own date, method and settings. @param rules those of a copy that cannot be read. */
function copyMaterial({ cells, formulas, names }: CopySheets, rules: Rules): Compared {
  const found = reviewCopy(cells, formulas);
  const nameOf = (sheet: string): string => names.get(sheet) ?? sheet;
  const differences = found.review.differences.map((one) => ({ ...one, sheet: nameOf(one.sheet) }));
  const tables = found.tables.map((table) => ({ ...table, sheet: nameOf(table.sheet) }));
  const review = { ...found.review, differences };
  return { review, rules: found.rules ?? rules, tables, summaries: [], assessment: null };
}
