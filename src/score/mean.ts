/** Means over people, dimension by dimension and in total, weighted by heads and exact: never a mean of means. */
import { categoryLabels, type Category } from '../method/method';
import { categoryOf } from './points';
import type { Rules } from './rules';
import type { Score } from './score';
import type { GroupSummary, Grouping, Summary } from './summary';

/** A person as a mean needs them: what groups them, and their points or null where they are not counted. */
export type Counted = Score & Readonly<Record<Grouping, string | null>>;

interface Sums {
  n: number;
  unscored: number;
  kualifikasi: number;
  kompetensi: number;
  kinerja: number;
  disiplin: number;
  total: number;
}

const noSums = (): Sums => ({ n: 0, unscored: 0, kualifikasi: 0, kompetensi: 0, kinerja: 0, disiplin: 0, total: 0 });

function add(sums: Sums, score: Score): void {
  const { kualifikasi, kompetensi, kinerja, disiplin, total } = score;
  if (kualifikasi === null || kompetensi === null || kinerja === null || disiplin === null || total === null) {
    sums.unscored += 1;
    return;
  }
  sums.n += 1;
  sums.kualifikasi += kualifikasi;
  sums.kompetensi += kompetensi;
  sums.kinerja += kinerja;
  sums.disiplin += disiplin;
  sums.total += total;
}

function summaryOf(name: string | null, sums: Sums, rules: Rules): GroupSummary {
  const { n, unscored } = sums;
  const mean = (sum: number): number | null => (n === 0 ? null : sum / n);
  const total = mean(sums.total);
  return {
    name,
    n,
    unscored,
    kualifikasi: mean(sums.kualifikasi),
    kompetensi: mean(sums.kompetensi),
    kinerja: mean(sums.kinerja),
    disiplin: mean(sums.disiplin),
    total,
    kategori: total === null ? null : categoryOf(total, rules),
  };
}

const groupings: readonly Grouping[] = ['unit', 'positionType', 'status', 'education', 'sex', 'rank'];

export function summarise(people: Iterable<Counted>, rules: Rules): Summary {
  const all = noSums();
  const categories = new Map<Category, number>(categoryLabels.map((label) => [label, 0]));
  const groups = groupings.map((grouping) => ({ grouping, sums: new Map<string | null, Sums>() }));
  for (const person of people) {
    add(all, person);
    if (person.total !== null && person.kategori !== null) {
      categories.set(person.kategori, (categories.get(person.kategori) ?? 0) + 1);
    }
    for (const { grouping, sums } of groups) {
      const name = person[grouping];
      let own = sums.get(name);
      if (own === undefined) {
        own = noSums();
        sums.set(name, own);
      }
      add(own, person);
    }
  }
  const by = (wanted: Grouping): readonly GroupSummary[] =>
    groups.flatMap(({ grouping, sums }) => (grouping === wanted ? sorted(sums, rules) : []));
  return {
    all: summaryOf(null, all, rules),
    by: {
      unit: by('unit'),
      positionType: by('positionType'),
      status: by('status'),
      education: by('education'),
      sex: by('sex'),
      rank: by('rank'),
    },
    categories: [...categories].map(([label, n]) => ({ label, n })),
  };
}

function sorted(groups: ReadonlyMap<string | null, Sums>, rules: Rules): readonly GroupSummary[] {
  const order = new Intl.Collator('id', { numeric: true }).compare;
  return [...groups]
    .map(([name, sums]) => summaryOf(name, sums, rules))
    .sort(
      (one, other) => (other.total ?? -1) - (one.total ?? -1) || order(one.name ?? '\uffff', other.name ?? '\uffff'),
    );
}
