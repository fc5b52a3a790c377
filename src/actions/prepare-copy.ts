/**
 * Prepares a review copy: only what the index needs, results beside native formulas, and what the agency lets stand.
 * It gives sheets as data, for whoever asks to put in a workbook of their own; the roster is only read.
 */
import { assessCopy } from '../review-copy/assess-copy';
import { fingerprintOf, unitFingerprints, type Fingerprint, type UnitFingerprint } from '../review-copy/fingerprint';
import type { CopyInput, CopySheet } from '../review-copy/input';
import { copySheetsOf } from '../review-copy/build';
import { dayIso } from '../record/date';
import { groupFindings } from '../report/finding-groups';
import { prepareText } from '../text/core/prepare';
import { UserError } from '../text/core/user-error';
import type { RunMetadata } from '../workbook/workbook';
import { accept, type Acceptance, type Accepted } from '../review-copy/acceptance';
import { copyInput, type CopyOptions } from '../review-copy/copy-input';
import type { RosterForCopy } from './shared/roster-for-copy';

export { readRosterForCopy as readRoster, type RosterForCopy as Roster } from './shared/roster-for-copy';
export type { Acceptance } from '../review-copy/acceptance';
export type { CopyOptions } from '../review-copy/copy-input';

export interface ReviewCopy {
  readonly input: CopyInput;
  readonly sheets: readonly CopySheet[];
  readonly carry: RunMetadata;
  readonly fingerprint: Fingerprint;
  readonly units: readonly UnitFingerprint[];
  /** Errors that the agency lets stand. */
  readonly accepted: number;
}

/** @throws Refusal where errors stand open, or where a masked copy would tell a person. */
export function prepareCopy(
  roster: RosterForCopy,
  acceptances: readonly Acceptance[],
  options: CopyOptions,
): ReviewCopy {
  const accepted = accept(roster.assessment, acceptances, roster.lines);
  if (accepted.open.length > 0) throw openErrors(accepted);
  const input = copyInput(roster, accepted, options);
  const assessed = assessCopy(input);
  for (const [index, person] of roster.assessment.people.entries()) {
    if (assessed.people[index]?.total !== person.total) throw new Error('a copy scores as its original does');
  }
  return {
    input,
    sheets: copySheetsOf(input, assessed),
    carry: { measured: dayIso(input.measured) },
    fingerprint: fingerprintOf(input, assessed),
    units: unitFingerprints(input, assessed),
    accepted: accepted.count,
  };
}

/** How many rows a message names. */
const NAMED_ROWS = 10;

function openErrors({ open, lapsed }: Accepted): UserError {
  const kinds = groupFindings(open).map(({ kind, count }) => ({
    template: prepareText.kindCount,
    params: { code: kind.code, count },
  }));
  const form = 'ipasn prepare ... --accept-form terima.csv';
  const what = { count: open.length, kinds, form };
  if (lapsed.length === 0) return new UserError(prepareText.openErrors, { ...what, accept: '--accept terima.csv' });
  const rows = lapsed.slice(0, NAMED_ROWS).map(({ row, code }) => (row === null ? code : String(row)));
  return new UserError(prepareText.openErrorsLapsed, { ...what, lapsed: lapsed.length, rows: rows.join(', ') });
}
