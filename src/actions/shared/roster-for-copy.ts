/** A roster read for a review copy: assessed as always, and each person's record and row kept beside. */
import type { Assessment } from '../../check/assessment';
import type { PersonRecord } from '../../record/record';
import { canonicalLine } from '../../review-copy/checksum';
import type { Workbook } from '../../workbook/workbook';
import { assessWorkbook, type AssessOptions } from './assess-workbook';
import { findBlockers, type Blockers } from './blockers';
import type { RowLines } from '../../review-copy/acceptance';

export interface RosterForCopy extends Blockers {
  readonly assessment: Assessment;
  /** In the order of `assessment.people`. */
  readonly records: readonly PersonRecord[];
  readonly lines: RowLines;
}

/** @throws Refusal where nothing can be assessed. */
export async function readRosterForCopy(workbook: Workbook, options: AssessOptions): Promise<RosterForCopy> {
  const records: PersonRecord[] = [];
  const lines = new Map<number, string>();
  const assessment = await assessWorkbook(workbook, {
    ...options,
    onPerson: ({ record }, row) => {
      records.push(record);
      lines.set(row.number, canonicalLine(row.values));
    },
  });
  return { assessment, records, lines, blockers: findBlockers(assessment) };
}
