/** Mends cells as findings suggest: one, or all that are equal, after a preview; and takes that back. */
import type { Assessment } from '../check/assessment';
import type { Finding, SuggestedValue } from '../record/finding';
import { allFindings } from '../report/finding-groups';
import type { CellEdit, LiveWorkbook } from '../workbook/live';

/** A finding that a cell's new value would settle. */
export interface FixableFinding extends Finding {
  readonly row: number;
  readonly column: number;
  readonly suggestion: NonNullable<SuggestedValue>;
}

export function isFixable(finding: Finding): finding is FixableFinding {
  return finding.row !== null && finding.column !== null && finding.suggestion !== null;
}

/** Those of the same kind, in the same column, with the same value and the same suggestion, the given one first. */
export function equalFindings(assessment: Assessment, finding: FixableFinding): readonly FixableFinding[] {
  const others: FixableFinding[] = [];
  const seen = new Set([finding.row]);
  for (const other of allFindings(assessment)) {
    if (!isFixable(other) || seen.has(other.row)) continue;
    if (other.type.code !== finding.type.code || other.column !== finding.column) continue;
    if (other.params['value'] !== finding.params['value'] || other.suggestion !== finding.suggestion) continue;
    seen.add(other.row);
    others.push(other);
  }
  return [finding, ...others];
}

/** What was done, and all that is needed to take it back. */
export interface AppliedFix {
  readonly sheet: string;
  /** What stood there before, formulas as formulas. */
  readonly before: readonly CellEdit[];
}

/** One edit for all, so that it is one step where Excel can take it back itself. */
export async function applySuggestions(
  workbook: LiveWorkbook,
  sheet: string,
  findings: readonly FixableFinding[],
): Promise<AppliedFix> {
  const edits = findings.map(({ row, column, suggestion }) => ({ row, column, value: suggestion }));
  return { sheet, before: await workbook.edit(sheet, edits) };
}

export async function undoFix(workbook: LiveWorkbook, { sheet, before }: AppliedFix): Promise<void> {
  await workbook.edit(sheet, before);
}
