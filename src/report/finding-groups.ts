/** Equal findings as one: 5,000 of a kind are one line that opens. */
import type { Assessment } from '../check/assessment';
import type { Finding, FindingType, Severity } from '../record/finding';
import { translate, type Language } from '../text/core/translate';

export interface FindingGroup {
  readonly kind: FindingType;
  readonly count: number;
  readonly findings: readonly Finding[];
}

export const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** By severity, then the most frequent first, then as they came. */
export function groupFindings(findings: Iterable<Finding>): FindingGroup[] {
  const byCode = new Map<string, { kind: FindingType; findings: Finding[] }>();
  for (const finding of findings) {
    const group = byCode.get(finding.type.code);
    if (group === undefined) byCode.set(finding.type.code, { kind: finding.type, findings: [finding] });
    else group.findings.push(finding);
  }
  return [...byCode.values()]
    .map((group) => ({ ...group, count: group.findings.length }))
    .sort(
      (one, other) => severityOrder[one.kind.severity] - severityOrder[other.kind.severity] || other.count - one.count,
    );
}

/** The kind's name as a heading; where it has a placeholder, what the first finding fills it with. */
export function groupTitle(group: FindingGroup, language: Language): string {
  const title = translate(language, group.kind.title, group.findings[0]?.params ?? {});
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Those about the sheet first, then person by person, as the rows stand. */
export function* allFindings(assessment: Assessment): Generator<Finding, void, undefined> {
  yield* assessment.sheetFindings;
  for (const person of assessment.people) yield* person.findings;
}

export function countBySeverity(findings: Iterable<Finding>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const finding of findings) counts[finding.type.severity] += 1;
  return counts;
}
