/** Groups findings by type. */
import type { Assessment } from '../check/assessment';
import { groupBy } from '../record/group-by';
import type { Finding, FindingType, Severity } from '../record/finding';
import { translate, type Language } from '../text/core/translate';

export interface FindingGroup {
  readonly kind: FindingType;
  readonly count: number;
  readonly findings: readonly Finding[];
}

export const severityOrder: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** By severity, then the most frequent first, then in the order given. */
export function groupFindings(findings: Iterable<Finding>): FindingGroup[] {
  return [...groupBy(findings, ({ type }) => type.code).values()]
    .flatMap((group): FindingGroup[] => {
      const [first] = group;
      return first === undefined ? [] : [{ kind: first.type, count: group.length, findings: group }];
    })
    .sort(
      (one, other) => severityOrder[one.kind.severity] - severityOrder[other.kind.severity] || other.count - one.count,
    );
}

/** The type's title as a heading; a placeholder is filled in from the first finding. */
export function groupTitle(group: FindingGroup, language: Language): string {
  const title = translate(language, group.kind.title, group.findings[0]?.params ?? {});
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Findings about the sheet, then those of each person in row order. */
export function* allFindings(assessment: Assessment): Generator<Finding, void, undefined> {
  yield* assessment.sheetFindings;
  for (const person of assessment.people) yield* person.findings;
}

export function countBySeverity(findings: Iterable<Finding>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const finding of findings) counts[finding.type.severity] += 1;
  return counts;
}
