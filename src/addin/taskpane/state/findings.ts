/** Findings as the pane lists them: filtered, and grouped by family and type. */
import type { Assessment } from '../../../check/assessment';
import { messageOf, type FindingFamily, type Finding, type Severity } from '../../../record/finding';
import { allFindings, countBySeverity, groupFindings, type FindingGroup } from '../../../report/finding-groups';
import type { Translator } from '../translator';

/** Rows of an open group shown at first, and added by each further step. */
export const PAGE_SIZE = 25;

const families: readonly FindingFamily[] = ['akurasi', 'konsistensi', 'kelengkapan', 'ketepatan waktu'];

export interface FamilyFindings {
  readonly family: FindingFamily;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  readonly search: string;
}

export interface FindingsView {
  /** Of all findings, regardless of the filter. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly shown: number;
  readonly families: readonly FamilyFindings[];
}

/** Identifies a finding by type and cell; a type has at most one finding for a cell. */
export function findingKey({ type, row, column }: Finding): string {
  return `${type.code}:${String(row)}:${String(column)}`;
}

export function findingsView(assessment: Assessment, filter: Filter, translator: Translator): FindingsView {
  const all = [...allFindings(assessment)];
  const matches = matcher(filter, translator);
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

/** Matches a row number, or text in the finding's message, title and header. */
function matcher({ severities, search }: Filter, translator: Translator): (finding: Finding) => boolean {
  const wanted = search.trim().toLowerCase();
  const row = /^\d+$/.test(wanted) ? Number(wanted) : null;
  return (finding) => {
    if (!severities.has(finding.type.severity)) return false;
    if (wanted === '') return true;
    if (row !== null && finding.row === row) return true;
    return [translator.formatMessage(messageOf(finding)), finding.type.title[translator.language], finding.header ?? '']
      .join(' ')
      .toLowerCase()
      .includes(wanted);
  };
}
