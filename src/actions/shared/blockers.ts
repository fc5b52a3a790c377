/** Where a method's gaps let nobody be scored: what has to be filled in first. */
import type { Assessment } from '../../check/assessment';
import type { MissingValue } from '../../method/missing';

export interface Blockers {
  /** Empty unless nobody can be scored for the want of these. */
  readonly blockers: readonly MissingValue[];
}

export function findBlockers(assessment: Assessment): readonly MissingValue[] {
  return assessment.summary.all.n === 0 ? assessment.missing : [];
}
