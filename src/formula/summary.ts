/** Head counts, means and categories as native formulas over the columns in which the scores stand. */
import type { Dimension, Method } from '../method/method';
import { category } from './category';
import { either, formula, isBlank, type Expression } from './expression';

/** Ranges of equal height, one row a person, nothing else in them: `'Data ASN'!$X$2:$X$90`. Not counted is blank. */
export type ScoreRanges = Readonly<Record<Dimension | 'total' | 'kategori', string>>;

/** The people whose cell in `range` holds what the cell `name` holds. */
export interface GroupCells {
  readonly range: string;
  /** A cell; null for those without a unit, position type, ... */
  readonly name: string | null;
  /** Where another group's name differs in capitals alone, which a plain comparison does not see. */
  readonly exact?: boolean;
}

export type MeanFormulas = Readonly<Record<'n' | 'unscored' | Dimension | 'total' | 'kategori', string>>;

/** The cells in which `n` and the mean of the totals stand. */
export interface SummaryCells {
  readonly n: string;
  readonly total: string;
}

/**
 * Of everybody (group null), or of one group: people counted and not counted, means weighted by heads and exact, and the
 * category of the mean. Means and category are "" where nobody is counted; an error among the scores is passed on.
 */
export function meanFormulas(
  method: Method,
  scores: ScoreRanges,
  cells: SummaryCells,
  group: GroupCells | null = null,
): MeanFormulas {
  const member = group === null ? null : isMember(group);
  const mean = (range: string): string => {
    const sum = member === null ? `SUM(${range})` : `SUMPRODUCT(${member}*1,${range})`;
    return formula(either(`${cells.n}=0`, '""', `${sum}/${cells.n}`));
  };
  return {
    n: formula(count(scores.total, member, '<>')),
    unscored: formula(count(scores.total, member, '=')),
    kualifikasi: mean(scores.kualifikasi),
    kompetensi: mean(scores.kompetensi),
    kinerja: mean(scores.kinerja),
    disiplin: mean(scores.disiplin),
    total: mean(scores.total),
    kategori: formula(either(isBlank(cells.total), '""', category(cells.total, method))),
  };
}

/** How many people are in the category that the cell `label` names. */
export function distributionFormula(scores: ScoreRanges, label: string): string {
  return formula(`COUNTIF(${scores.kategori},${label})`);
}

/** A part of the people counted, 0..1; "" where nobody is. */
export function shareFormula(part: string, n: string): string {
  return formula(either(`${n}=0`, '""', `${part}/${n}`));
}

/** Names that differ from another one in capitals alone. */
export function sameButForCase(names: Iterable<string>): ReadonlySet<string> {
  const byFolded = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const folded = name.toLowerCase();
    byFolded.set(folded, [...(byFolded.get(folded) ?? []), name]);
  }
  return new Set([...byFolded.values()].filter((twins) => twins.length > 1).flat());
}

/** COUNTIFS would read * and ? in a unit's name as anything; a plain comparison takes it as it is. */
function isMember({ range, name, exact = false }: GroupCells): Expression {
  if (name === null) return `(${range}="")`;
  return exact ? `EXACT(${range},${name})` : `(${range}=${name})`;
}

function count(totals: string, member: Expression | null, comparison: '=' | '<>'): Expression {
  const people = `(${totals}${comparison}"")`;
  return `SUMPRODUCT(${member === null ? `${people}*1` : `${member}*${people}`})`;
}
