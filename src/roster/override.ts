/** Of several sources the one with the highest precedence decides a field: a lower one is neither taken nor proposed. */
import { authorityText } from '../text/core/roster';
import { fieldsEqual, type ComparisonRules } from './equals';
import { hasField } from './field';
import type { ReconcileSource, RosterDifference } from './reconciliation';
import { compareText } from './resolve';
import { valueOf, type RosterRow } from './roster-row';
import { precedenceRank, type SourcePrecedence } from './source-precedence';

interface SourcePeople {
  readonly source: ReconcileSource;
  readonly comparison: ComparisonRules;
  readonly match: (left: RosterRow) => RosterRow | undefined;
}

/** @param matched in any order: of sources of equal rank the first by file name decides. */
export function withOverrides(
  differences: readonly RosterDifference[],
  matched: readonly SourcePeople[],
  precedence: SourcePrecedence,
): readonly RosterDifference[] {
  if (matched.length < 2) return differences;
  const sources = [...matched].sort((one, other) => compareText(one.source.file, other.source.file));
  return differences.map((difference) => {
    const override = overrideOf(difference, sources, precedence);
    if (override === null) return difference;
    const { system } = override.source;
    const why = { template: authorityText.higher, params: { system, field: difference.field.field } };
    return { ...difference, override, resolution: { system, chosen: null, why } };
  });
}

function overrideOf(
  { field, left, right, source, resolution }: RosterDifference,
  sources: readonly SourcePeople[],
  precedence: SourcePrecedence,
): RosterDifference['override'] {
  const rank = (system: string): number => precedenceRank(field.field, system, precedence);
  let best = resolution.chosen === null ? Infinity : rank(resolution.system);
  let override: RosterDifference['override'] = null;
  for (const other of sources) {
    if (other.source === source || !hasField(other.source.columns, field)) continue;
    const row = other.match(left);
    const value = row === undefined ? null : valueOf(row, field);
    if (row === undefined || value === null || rank(other.source.system) >= best) continue;
    best = rank(other.source.system);
    const confirms = fieldsEqual(right, row, field, other.comparison);
    override = { source: other.source, right: row, value, confirms };
  }
  return override;
}
