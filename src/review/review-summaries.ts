/** Tables of means: each cell against what the people give, and how else it may have come about. */
import type { Rules } from '../score/rules';
import type { Score } from '../score/score';
import { dimensions } from '../method/method';
import { summaryText } from '../text/core/review';
import type { Message } from '../text/core/translate';
import { categoryOf } from '../score/points';
import { computeAggregates, type Aggregates } from './aggregates';
import { groupKey } from './keys';
import { mistakes } from './known-hypotheses';
import type { PeopleReview, PersonTable } from './review-people';
import { otherSettingOptions } from './known-hypotheses';
import { rescoringOf, scoreUnder } from './rescore';
import type { ReviewCause, ReviewDifference, Review } from '../report/review-result';
import { sameNumber, sameWord, statedPoints, type StatedValue } from './stated';
import type { ReviewedPerson } from './reviewed-person';
import { summaryMistakes, type SummaryCase } from './summary-mistakes';
import type { SummaryCell, SummaryField, SummaryRow, SummaryTable } from './summary-tables';

export interface SummariesReview {
  readonly differences: readonly ReviewDifference[];
  readonly causes: readonly ReviewCause[];
  readonly index: Review['index'];
}

/** One cell of a table of means that is not what it should be. */
interface WrongCell {
  readonly table: SummaryTable;
  readonly row: SummaryRow;
  readonly cell: SummaryCell;
  readonly computed: number | string | null;
}

/** One way in which cells may have come about; `codes` are those of the causes. */
interface Explanation {
  readonly code: string;
  readonly when: Message;
  readonly shows: (wrong: WrongCell) => number | string | null | undefined;
  /** The index that would be stated so. */
  readonly index: number | null;
}

export function reviewSummaries(
  tables: readonly SummaryTable[],
  people: readonly PersonTable[],
  rows: PeopleReview,
  rules: Rules,
): SummariesReview {
  const subjects = people.flatMap((table) => table.people);
  const truth = computeAggregates(subjects, ({ computed }) => computed, rules);
  const stating = people.some(({ columns }) => columns.length > 0);
  const asStated = stating ? computeAggregates(subjects, (subject) => scoreAsStated(subject, rules), rules) : null;
  const wrong = subjects.length === 0 ? [] : tables.flatMap((table) => wrongCells(table, truth));
  const spelledApart = tables.some((table) => table.by === 'unit' && table.rows.some((row) => row.isSpelledApart));
  const explanations = explanationsOf({ truth, asStated, rows, rules, spelledApart });
  const byPoints = () => explanationsByPoints(subjects, rules);
  const { chosen, causeOf } =
    asStated === null ? settle(wrong, [...explanations, ...byPoints()]) : settle(wrong, explanations, byPoints);
  return {
    differences: wrong.map((one) => differenceOf(one, causeOf.get(one) ?? null)),
    causes: chosen.flatMap(({ code, when, index }) => {
      const explains = wrong.filter((one) => causeOf.get(one) === code).length;
      if (rows.causes.some((cause) => code.split('+').includes(cause.code))) return [];
      const sentence = explains === wrong.length ? summaryText.explainsAll : summaryText.explains;
      const effect = index === null || truth.whole.total === null ? null : index - truth.whole.total;
      const messages = [{ template: sentence, params: { explained: explains, differing: wrong.length, when } }];
      return [{ code, explains, effect, messages }];
    }),
    index: { stated: statedIndex(tables) ?? (asStated ?? null)?.whole.total ?? null, computed: truth.whole.total },
  };
}

function* explanationsOf({
  truth,
  asStated,
  rows,
  rules,
  spelledApart,
}: {
  truth: Aggregates;
  asStated: Aggregates | null;
  rows: PeopleReview;
  rules: Rules;
  /** Whether the tables count two spellings of a unit as two units. */
  spelledApart: boolean;
}): Generator<Explanation> {
  if (asStated !== null && rows.differing > 0) {
    const codes = rows.unexplained === 0 ? rows.causes.map(({ code }) => code) : [];
    const code = codes.length > 0 ? codes.join('+') : 'as-rows';
    yield {
      code,
      when: { template: summaryText.asRows, params: {} },
      shows: (wrong) => figure(wrong, asStated),
      index: asStated.whole.total,
    };
  }
  for (const base of asStated === null ? [truth] : [asStated, truth]) {
    yield* bySummaryMistakes(base, spelledApart ? base.unitsAsSpelled : base.units, rules);
  }
}

/** The means may come from points that were computed in another way than those that are stated, if any are. */
function* explanationsByPoints(subjects: readonly ReviewedPerson[], rules: Rules): Generator<Explanation> {
  for (const hypothesis of [...otherSettingOptions(rules), ...mistakes]) {
    const rescoring = rescoringOf(rules, [hypothesis]);
    const figures = computeAggregates(subjects, (subject) => scoreUnder(subject, rescoring), rescoring.model.rules);
    yield {
      code: hypothesis.code,
      when: { template: hypothesis.when, params: hypothesis.params ?? {} },
      shows: (wrong) => figure(wrong, figures),
      index: figures.whole.total,
    };
  }
}

function* bySummaryMistakes(figures: Aggregates, units: SummaryCase['units'], rules: Rules): Generator<Explanation> {
  for (const { code, when, shows } of summaryMistakes) {
    yield {
      code,
      when: { template: when, params: {} },
      shows: ({ table, row, cell }) => {
        const group = table.by === 'category' || row.isSum ? null : figures.groupOf(table, row);
        if (group === null) return undefined;
        const parts =
          table.by === null || table.by === 'unit' || table.by === 'category' ? units : figures.groupsBy(table.by);
        const own: SummaryCase = { group, field: cell.field, isWhole: row.isWhole, units: parts, rules };
        return shows(own);
      },
      index: numberOf(
        shows({ group: figures.whole, field: 'total', isWhole: true, units, rules }) ?? figures.whole.total,
      ),
    };
  }
}

function numberOf(value: number | string | null): number | null {
  return typeof value === 'number' ? value : null;
}

/**
 * The fewest explanations, those first that explain most cells; of equal ones the first. What no mistake with means
 * explains is tried with `further` ones, which have to give a mean: a category or a count alone fits many.
 */
function settle(
  wrong: readonly WrongCell[],
  explanations: Iterable<Explanation>,
  further: () => Iterable<Explanation> = () => [],
): Settled {
  const causeOf = new Map<WrongCell, string>();
  const chosen: Explanation[] = [];
  const take = (offered: Iterable<Explanation>, suffices: (cells: readonly WrongCell[]) => boolean): void => {
    const fits = [...offered].map((explanation) => ({ explanation, cells: shownBy(explanation, wrong) }));
    for (;;) {
      const open = fits
        .map(({ explanation, cells }) => ({ explanation, cells: cells.filter((one) => !causeOf.has(one)) }))
        .filter(({ cells }) => suffices(cells));
      const [first, ...rest] = open;
      if (first === undefined) return;
      const best = rest.reduce((one, other) => (other.cells.length > one.cells.length ? other : one), first);
      chosen.push(best.explanation);
      for (const one of best.cells) causeOf.set(one, best.explanation.code);
    }
  };
  if (wrong.length > 0) take(explanations, (cells) => cells.length > 0);
  if (wrong.some((one) => isMean(one) && !causeOf.has(one))) take(further(), (cells) => cells.some(isMean));
  return { chosen, causeOf };
}

interface Settled {
  readonly chosen: readonly Explanation[];
  readonly causeOf: ReadonlyMap<WrongCell, string>;
}

function shownBy({ shows }: Explanation, wrong: readonly WrongCell[]): readonly WrongCell[] {
  return wrong.filter((one) => {
    const shown = shows(one);
    return shown !== undefined && isSame(one.cell, shown);
  });
}

function isMean({ cell: { field } }: WrongCell): boolean {
  return field !== 'n' && field !== 'unscored' && field !== 'kategori';
}

function wrongCells(table: SummaryTable, figures: Aggregates): readonly WrongCell[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell): WrongCell[] => {
      const computed = figure({ table, row, cell }, figures);
      return isSame(cell, computed) || isEmptyBoth(cell, computed) ? [] : [{ table, row, cell, computed }];
    }),
  );
}

/** Where there is no mean, a table says so in words. */
function isEmptyBoth({ value }: SummaryCell, computed: number | string | null): boolean {
  return computed === null && typeof value !== 'number';
}

function isSame({ field, value }: SummaryCell, computed: number | string | null): boolean {
  if (field === 'kategori') return sameWord(value, typeof computed === 'string' ? computed : null);
  return sameNumber(value, typeof computed === 'number' ? computed : null);
}

function figure(
  { table, row, cell: { field } }: Pick<WrongCell, 'table' | 'row' | 'cell'>,
  figures: Aggregates,
): number | string | null {
  if (table.by === 'category' && !row.isWhole) return field === 'n' ? figures.inCategory(row.label) : null;
  const group = figures.groupOf(table, row);
  if (group === null) return field === 'n' || field === 'unscored' ? 0 : null;
  const value = group[field];
  return row.isSum && typeof value === 'number' && field !== 'n' && field !== 'unscored' ? value * group.n : value;
}

const fieldNames: Readonly<Record<SummaryField, string>> = {
  n: 'n',
  unscored: 'unscored',
  kualifikasi: 'kualifikasi',
  kompetensi: 'kompetensi',
  kinerja: 'kinerja',
  disiplin: 'disiplin',
  total: 'total',
  kategori: 'kategori',
};

function differenceOf({ table, row, cell, computed }: WrongCell, cause: string | null): ReviewDifference {
  return {
    sheet: table.sheet,
    row: row.row,
    column: cell.index,
    header: row.label,
    stated: cell.value,
    computed,
    cause,
    key: `${groupKey(table.by ?? '', row.label)}|${fieldNames[cell.field]}`,
  };
}

/** A person's points as stated, and as computed where none are. */
export function scoreAsStated({ stated, computed }: ReviewedPerson, rules: Rules): Score {
  const points = { ...computed };
  for (const dimension of dimensions) {
    if (stated[dimension] !== undefined) points[dimension] = statedPoints(stated, dimension);
  }
  const own = numeric(stated.total);
  const total = stated.total === undefined ? summed(points) : own;
  const category = stated.kategori;
  const known = rules.method.categories.find(({ label }) => sameWord(category ?? null, label))?.label;
  return { ...points, total, kategori: known ?? (total === null ? null : categoryOf(total, rules)) };
}

function numeric(value: StatedValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function summed({ kualifikasi, kompetensi, kinerja, disiplin }: Score): number | null {
  if (kualifikasi === null || kompetensi === null || kinerja === null || disiplin === null) return null;
  return kualifikasi + kompetensi + kinerja + disiplin;
}

/** The total of a row that sums up all others. */
function statedIndex(tables: readonly SummaryTable[]): number | null {
  for (const { rows } of tables) {
    for (const { isWhole, isSum, cells } of rows) {
      const total = isWhole && !isSum ? cells.find(({ field }) => field === 'total')?.value : undefined;
      if (typeof total === 'number') return total;
    }
  }
  return null;
}
