/** What tables of means should show: the aggregates of each group, by its name as people write it, and of everybody. */
import { normalizeWord } from '../record/normalize';
import { summarise, type Counted } from '../score/mean';
import type { Rules } from '../score/rules';
import type { Score } from '../score/score';
import type { GroupSummary, Grouping } from '../score/summary';
import type { ReviewedPerson } from './reviewed-person';
import type { SummaryRow, SummaryTable } from './summary-tables';

export interface Aggregates {
  readonly whole: GroupSummary;
  /** Each unit once, whatever its spellings. */
  readonly units: readonly GroupSummary[];
  /** Each spelling of a unit separately, as `score` counts them. */
  readonly unitsAsSpelled: readonly GroupSummary[];
  groupsBy(grouping: Grouping): readonly GroupSummary[];
  /** Null where nobody is in the group. */
  groupOf(table: SummaryTable, row: SummaryRow): GroupSummary | null;
  /** People in a category. */
  inCategory(label: string): number;
}

const groupings: readonly Grouping[] = ['unit', 'positionType', 'status', 'education', 'sex', 'rank'];

/** @param scoreOf the score that a person is counted with */
export function computeAggregates(
  people: readonly ReviewedPerson[],
  scoreOf: (person: ReviewedPerson) => Score,
  rules: Rules,
): Aggregates {
  const scored = people.map((person) => ({ person, score: scoreOf(person) }));
  const normalized = scored.map(({ person, score }): Counted => ({ ...score, ...normalizedGroups(person) }));
  const { all, by, categories } = summarise(normalized, rules);
  const { by: bySpelling } = summarise(
    scored.map(({ person, score }): Counted => ({ ...score, ...person.groups })),
    rules,
  );
  const unitsBySpelling = new Map(bySpelling.unit.map((group) => [group.name ?? '', group]));
  const groupsByName = new Map(
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
      const own = isSpelledApart ? unitsBySpelling.get(label) : undefined;
      if (own !== undefined) return own;
      const candidates = grouping === null ? groupings : [grouping];
      for (const each of candidates) {
        const found = findGroup(groupsByName.get(each), normalizeWord(label));
        if (found !== undefined) return found;
      }
      return null;
    },
  };
}

/** "Struktural (JPT, administrator, pengawas)" is struktural; "(tanpa unit kerja)" is the group without a name. */
function findGroup(groups: ReadonlyMap<string, GroupSummary> | undefined, label: string): GroupSummary | undefined {
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

function normalizedGroups({ groups }: ReviewedPerson): Record<Grouping, string | null> {
  const normalize = (name: string | null): string | null => (name === null ? null : normalizeWord(name));
  const { unit, positionType, status, education, sex, rank } = groups;
  return {
    unit: normalize(unit),
    positionType: normalize(positionType),
    status: normalize(status),
    education: normalize(education),
    sex: normalize(sex),
    rank: rankGroup(rank, status),
  };
}

/** III/a counts as III; PPPK have their own golongan. */
function rankGroup(rank: string | null, status: string | null): string | null {
  const numeral = /^([IVX]+)(?:\s*\/\s*[a-e])?$/i.exec(rank?.trim() ?? '')?.[1];
  if (numeral === undefined) return rank === null ? null : normalizeWord(rank);
  return normalizeWord(status === 'PPPK' || /^(?:V|VI+|IX|X.*)$/i.test(numeral) ? `PPPK ${numeral}` : numeral);
}
