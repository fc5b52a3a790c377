/** The figures that a table of means should show: for each group by its name as people write it, and for the whole. */
import { dimensions } from '../method/method';
import { normalizeWord } from '../record/normalize';
import { summarise, type Counted } from '../score/mean';
import type { Rules } from '../score/rules';
import type { Score } from '../score/score';
import type { GroupSummary, Grouping } from '../score/summary';
import type { ReviewedPerson } from './reviewed-person';
import type { SummaryRow, SummaryTable } from './summary-tables';

export interface Aggregates {
  readonly whole: GroupSummary;
  /** Each unit once, however people spell it. */
  readonly units: readonly GroupSummary[];
  /** Each spelling by itself, as `score` counts them. */
  readonly unitsAsSpelled: readonly GroupSummary[];
  groupsBy(grouping: Grouping): readonly GroupSummary[];
  /** Null where nobody belongs to such a group. */
  groupOf(table: SummaryTable, row: SummaryRow): GroupSummary | null;
  /** People in a category. */
  inCategory(label: string): number;
}

const groupings: readonly Grouping[] = ['unit', 'positionType', 'status', 'education', 'sex', 'rank'];

/** @param scoreOf the points that a subject is counted with. */
export function computeAggregates(
  subjects: readonly ReviewedPerson[],
  scoreOf: (subject: ReviewedPerson) => Score,
  rules: Rules,
): Aggregates {
  const scored = subjects.map((subject) => ({ subject, score: scoreOf(subject) }));
  const folded = scored.map(({ subject, score }): Counted => ({ ...score, ...foldedGroups(subject) }));
  const { all, by, categories } = summarise(folded, rules);
  const { by: bySpelling } = summarise(
    scored.map(({ subject, score }): Counted => ({ ...score, ...subject.groups })),
    rules,
  );
  const spelled = new Map(bySpelling.unit.map((group) => [group.name ?? '', group]));
  const names = new Map(
    groupings.map((grouping) => [grouping, new Map(by[grouping].map((group) => [group.name ?? '', group]))]),
  );
  return {
    whole: all,
    units: by.unit,
    groupsBy: (grouping) => by[grouping],
    unitsAsSpelled: bySpelling.unit,
    inCategory: (label) => categories.find((one) => normalizeWord(one.label) === normalizeWord(label))?.n ?? 0,
    groupOf({ by: grouping }, { label, isWhole, isSpelledApart }) {
      if (isWhole || grouping === 'category') return all;
      const own = isSpelledApart ? spelled.get(label) : undefined;
      if (own !== undefined) return own;
      const candidates = grouping === null ? groupings : [grouping];
      for (const each of candidates) {
        const found = lookUp(names.get(each), normalizeWord(label));
        if (found !== undefined) return found;
      }
      return null;
    },
  };
}

/** "Struktural (JPT, administrator, pengawas)" is struktural, "(tanpa unit kerja)" those without one. */
function lookUp(groups: ReadonlyMap<string, GroupSummary> | undefined, label: string): GroupSummary | undefined {
  const own = groups?.get(label);
  if (own !== undefined) return own;
  if (/^(?:tanpa|tidakdiisi|nounit|notfilledin)/.test(label)) return groups?.get('');
  const sex = /^(?:pria|l|lakilaki|men)$/.test(label)
    ? 'pria'
    : /^(?:wanita|p|perempuan|women)$/.test(label)
      ? 'wanita'
      : null;
  if (sex !== null) return groups?.get(sex);
  return ['struktural', 'fungsional', 'pelaksana'].flatMap((name) =>
    label.startsWith(name) ? (groups?.get(name) ?? []) : [],
  )[0];
}

function foldedGroups({ groups }: ReviewedPerson): Record<Grouping, string | null> {
  const fold = (name: string | null): string | null => (name === null ? null : normalizeWord(name));
  const { unit, positionType, status, education, sex, rank } = groups;
  return {
    unit: fold(unit),
    positionType: fold(positionType),
    status: fold(status),
    education: fold(education),
    sex: fold(sex),
    rank: rankGroup(rank, status),
  };
}

/** III/a counts as III; PPPK have golongan of their own. */
function rankGroup(rank: string | null, status: string | null): string | null {
  const numeral = /^([IVX]+)(?:\s*\/\s*[a-e])?$/i.exec(rank?.trim() ?? '')?.[1];
  if (numeral === undefined) return rank === null ? null : normalizeWord(rank);
  return normalizeWord(status === 'PPPK' || /^(?:V|VI+|IX|X.*)$/i.test(numeral) ? `PPPK ${numeral}` : numeral);
}

/** Whether all four means and the total are there. */
export function isCounted(group: GroupSummary): boolean {
  return dimensions.every((dimension) => group[dimension] !== null) && group.total !== null;
}
