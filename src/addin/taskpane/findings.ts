/** Findings as the pane lists them: filtered, by family, by kind, and of each open kind only as many rows as are asked for. */
import type { Assessment } from '../../check/assessment';
import { messageOf, type Family, type Finding, type Severity } from '../../record/finding';
import { allFindings, countBySeverity, groupFindings, type FindingGroup } from '../../report/finding-groups';
import type { Teller } from './teller';

/** Rows of an open kind that are shown at first, and with each further step. */
export const pageSize = 25;

export const families: readonly Family[] = ['akurasi', 'konsistensi', 'kelengkapan', 'ketepatan waktu'];

export interface FamilyFindings {
  readonly family: Family;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  readonly search: string;
}

export interface FindingsView {
  /** Of all findings, whatever the filter. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly shown: number;
  readonly families: readonly FamilyFindings[];
}

/** The cell that a finding is about; one kind says at most one thing of a cell. */
export function placeKey({ type, row, column }: Finding): string {
  return `${type.code}:${String(row)}:${String(column)}`;
}

export function findingsView(assessment: Assessment, filter: Filter, teller: Teller): FindingsView {
  const all = [...allFindings(assessment)];
  const matches = matcher(filter, teller);
  const groups = groupFindings(all.filter(matches));
  const byFamily = families.map((family) => {
    const own = groups.filter(({ kind }) => kind.family === family);
    return { family, groups: own, count: own.reduce((sum, { count }) => sum + count, 0) };
  });
  return {
    counts: countBySeverity(all),
    shown: groups.reduce((sum, { count }) => sum + count, 0),
    families: byFamily.filter(({ count }) => count > 0),
  };
}

/** A row number alone means that row; anything else is looked for in what the finding says. */
function matcher({ severities, search }: Filter, teller: Teller): (finding: Finding) => boolean {
  const asked = search.trim().toLowerCase();
  const row = /^\d+$/.test(asked) ? Number(asked) : null;
  return (finding) => {
    if (!severities.has(finding.type.severity)) return false;
    if (asked === '') return true;
    if (row !== null && finding.row === row) return true;
    return [teller.tell(messageOf(finding)), finding.type.title[teller.language], finding.header ?? '']
      .join(' ')
      .toLowerCase()
      .includes(asked);
  };
}
