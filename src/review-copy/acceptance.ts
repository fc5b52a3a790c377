/** Errors that an agency accepts, each with a reason: by finding type, or by row as long as the row does not change. */
import type { Assessment } from '../check/assessment';
import type { Finding } from '../record/finding';
import { rowChecksum } from './checksum';

export interface Acceptance {
  /** The finding's code. */
  readonly code: string;
  /** A row of the original; null for every finding of the type. */
  readonly row: number | null;
  /** By type: how many there were when it was accepted; more are not covered. Null: any number. */
  readonly count: number | null;
  /** By row: the checksum of the row's cells; null: any content. */
  readonly checksum: string | null;
  readonly reason: string;
}

/** The row's own cells as a text, by its number. */
export type RowLines = ReadonlyMap<number, string>;

export interface Accepted {
  /** Why a finding is accepted; null where it is not. */
  readonly reasonFor: (finding: Finding) => string | null;
  /** Errors that are not accepted. */
  readonly open: readonly Finding[];
  /** Acceptances that lapsed because the row or the number of findings changed. */
  readonly lapsed: readonly Acceptance[];
  /** Errors that are accepted. */
  readonly count: number;
}

/** What a row's acceptance depends on: the finding type and every cell of the row that is read. Excel does not take it for a number. */
export function findingChecksum({ type, row }: Finding, lines: RowLines): string {
  return `S-${rowChecksum([type.code, row === null ? null : (lines.get(row) ?? null)])}`;
}

export function accept(assessment: Assessment, acceptances: readonly Acceptance[], lines: RowLines): Accepted {
  const findings = [...assessment.sheetFindings, ...assessment.people.flatMap((person) => person.findings)];
  const counts = new Map<string, number>();
  for (const { type } of findings) counts.set(type.code, (counts.get(type.code) ?? 0) + 1);
  const byRow = new Map<string, Acceptance>();
  const byKind = new Map<string, Acceptance>();
  const lapsed: Acceptance[] = [];
  for (const acceptance of acceptances) {
    const { code, row, count } = acceptance;
    if (row !== null) byRow.set(`${code} ${String(row)}`, acceptance);
    else if (count !== null && (counts.get(code) ?? 0) > count) lapsed.push(acceptance);
    else byKind.set(code, acceptance);
  }
  const reasonFor = (finding: Finding): string | null => {
    const { type, row } = finding;
    const own = row === null ? undefined : byRow.get(`${type.code} ${String(row)}`);
    if (own !== undefined && (own.checksum === null || own.checksum === findingChecksum(finding, lines)))
      return own.reason;
    return byKind.get(type.code)?.reason ?? null;
  };
  const errors = findings.filter(({ type }) => type.severity === 'error');
  const open = errors.filter((finding) => reasonFor(finding) === null);
  for (const { type, row } of open) {
    const own = row === null ? undefined : byRow.get(`${type.code} ${String(row)}`);
    if (own !== undefined) lapsed.push(own);
  }
  return { reasonFor, open, lapsed, count: errors.length - open.length };
}
