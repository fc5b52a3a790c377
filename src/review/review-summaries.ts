/** Reviews tables of means: each cell against what the people's scores give, and how else it may have been computed. */
import { dimensions } from '../method/method';
import type { Review, ReviewCause, ReviewDifference } from '../report/review-result';
import { categoryOf } from '../score/points';
import type { Rules } from '../score/rules';
import type { Score } from '../score/score';
import { summaryText } from '../text/core/review';
import type { Message } from '../text/core/translate';
import { computeAggregates, type Aggregates } from './aggregates';
import { messageOfHypothesis } from './hypothesis';
import { groupKey } from './keys';
import { knownHypotheses } from './known-hypotheses';
import { rescoringOf, scoreUnder } from './rescore';
import type { PeopleReview, PersonTable } from './review-people';
import type { ReviewedPerson } from './reviewed-person';
import { sameNumber, sameWord, statedPoints, type StatedValue } from './stated';
import { summaryMistakes, type SummaryCase } from './summary-mistakes';
import type { SummaryCell, SummaryRow, SummaryTable } from './summary-tables';

export interface SummariesReview {
  readonly differences: readonly ReviewDifference[];
  readonly causes: readonly ReviewCause[];
  readonly index: Review['index'];
}

/** A cell of a table of means that differs. */
interface WrongCell {
  readonly table: SummaryTable;
  readonly row: SummaryRow;
  readonly cell: SummaryCell;
  readonly computed: number | string | null;
}

/** A way in which cells may have been computed; `code` joins the codes of the causes. */
interface Explanation {
  readonly code: string;
  readonly when: Message;
  readonly shows: (wrong: WrongCell) => number | string | null | undefined;
  /** The index that it would give. */
  readonly index: number | null;
}

export function reviewSummaries(
  tables: readonly SummaryTable[],
  people: readonly PersonTable[],
  rows: PeopleReview,
  rules: Rules,
): SummariesReview {
  const scored = people.flatMap((table) => table.people);
  const correct = computeAggregates(scored, ({ computed }) => computed, rules);
  const stating = people.some(({ columns }) => columns.length > 0);
  const asStated = stating ? computeAggregates(scored, (person) => scoreAsStated(person, rules), rules) : null;
  const wrong = scored.length === 0 ? [] : tables.flatMap((table) => wrongCells(table, correct));
  const spelledApart = tables.some((table) => table.by === 'unit' && table.rows.some((row) => row.isSpelledApart));
  const explanations = explanationsOf({ correct, asStated, rows, rules, spelledApart });
  const byPoints = () => explanationsByPoints(scored, rules);
  const { chosen, causeOf } =
    asStated === null ? explain(wrong, [...explanations, ...byPoints()]) : explain(wrong, explanations, byPoints);
  return {
    differences: wrong.map((one) => differenceOf(one, causeOf.get(one) ?? null)),
    causes: chosen.flatMap(({ code, when, index }) => {
      const explains = wrong.filter((one) => causeOf.get(one) === code).length;
      if (rows.causes.some((cause) => code.split('+').includes(cause.code))) return [];
      const sentence = explains === wrong.length ? summaryText.explainsAll : summaryText.explains;
      const effect = index === null || correct.whole.total === null ? null : index - correct.whole.total;
      const messages = [{ template: sentence, params: { explained: explains, differing: wrong.length, when } }];
      return [{ code, explains, effect, messages }];
    }),
    index: { stated: statedTotal(tables) ?? (asStated ?? null)?.whole.total ?? null, computed: correct.whole.total },
  };
}

function* explanationsOf({
  correct,
  asStated,
  rows,
  rules,
  spelledApart,
}: {
  correct: Aggregates;
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
      shows: (wrong) => expectedValue(wrong, asStated),
      index: asStated.whole.total,
    };
  }
  for (const base of asStated === null ? [correct] : [asStated, correct]) {
    yield* bySummaryMistakes(base, spelledApart ? base.unitsAsSpelled : base.units, rules);
  }
}

/** Means of points that were computed another way than the stated points. */
function* explanationsByPoints(scored: readonly ReviewedPerson[], rules: Rules): Generator<Explanation> {
  for (const hypothesis of knownHypotheses(rules)) {
    const rescoring = rescoringOf(rules, [hypothesis]);
    const aggregates = computeAggregates(scored, (person) => scoreUnder(person, rescoring), rescoring.model.rules);
    yield {
      code: hypothesis.code,
      when: messageOfHypothesis(hypothesis),
      shows: (wrong) => expectedValue(wrong, aggregates),
      index: aggregates.whole.total,
    };
  }
}

function* bySummaryMistakes(aggregates: Aggregates, units: SummaryCase['units'], rules: Rules): Generator<Explanation> {
  for (const { code, when, shows } of summaryMistakes) {
    yield {
      code,
      when: { template: when, params: {} },
      shows: ({ table, row, cell }) => {
        const group = table.by === 'category' || row.isSum ? null : aggregates.groupOf(table, row);
        if (group === null) return undefined;
        const parts =
          table.by === null || table.by === 'unit' || table.by === 'category' ? units : aggregates.groupsBy(table.by);
        const own: SummaryCase = { group, field: cell.field, isWhole: row.isWhole, units: parts, rules };
        return shows(own);
      },
      index: numberOf(
        shows({ group: aggregates.whole, field: 'total', isWhole: true, units, rules }) ?? aggregates.whole.total,
      ),
    };
  }
}

function numberOf(value: number | string | null): number | null {
  return typeof value === 'number' ? value : null;
}

/**
 * The fewest explanations, greedily: the one that explains most cells first; of equals the first. What is left is tried
 * with `further` explanations, which have to reproduce a mean: many reproduce a category or a count by chance.
 */
function explain(
  wrong: readonly WrongCell[],
  explanations: Iterable<Explanation>,
  further: () => Iterable<Explanation> = () => [],
): Resolution {
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

interface Resolution {
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

function wrongCells(table: SummaryTable, aggregates: Aggregates): readonly WrongCell[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell): WrongCell[] => {
      const computed = expectedValue({ table, row, cell }, aggregates);
      return isSame(cell, computed) || areBothEmpty(cell, computed) ? [] : [{ table, row, cell, computed }];
    }),
  );
}

/** Where there is no mean, a table may say so in words. */
function areBothEmpty({ value }: SummaryCell, computed: number | string | null): boolean {
  return computed === null && typeof value !== 'number';
}

function isSame({ field, value }: SummaryCell, computed: number | string | null): boolean {
  if (field === 'kategori') return sameWord(value, typeof computed === 'string' ? computed : null);
  return sameNumber(value, typeof computed === 'number' ? computed : null);
}

function expectedValue(
  { table, row, cell: { field } }: Pick<WrongCell, 'table' | 'row' | 'cell'>,
  aggregates: Aggregates,
): number | string | null {
  if (table.by === 'category' && !row.isWhole) return field === 'n' ? aggregates.inCategory(row.label) : null;
  const group = aggregates.groupOf(table, row);
  if (group === null) return field === 'n' || field === 'unscored' ? 0 : null;
  const value = group[field];
  return row.isSum && typeof value === 'number' && field !== 'n' && field !== 'unscored' ? value * group.n : value;
}

function differenceOf({ table, row, cell, computed }: WrongCell, cause: string | null): ReviewDifference {
  return {
    sheet: table.sheet,
    row: row.row,
    column: cell.index,
    header: row.label,
    stated: cell.value,
    computed,
    cause,
    key: `${groupKey(table.by ?? '', row.label)}|${cell.field}`,
  };
}

/** A person's points as stated or, where none are stated, as computed. */
function scoreAsStated({ stated, computed }: ReviewedPerson, rules: Rules): Score {
  const points = { ...computed };
  for (const dimension of dimensions) {
    if (stated[dimension] !== undefined) points[dimension] = statedPoints(stated, dimension);
  }
  const own = numberOrNull(stated.total);
  const total = stated.total === undefined ? sumOfPoints(points) : own;
  const category = stated.kategori;
  const known = rules.method.categories.find(({ label }) => sameWord(category ?? null, label))?.label;
  return { ...points, total, kategori: known ?? (total === null ? null : categoryOf(total, rules)) };
}

function numberOrNull(value: StatedValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

function sumOfPoints({ kualifikasi, kompetensi, kinerja, disiplin }: Score): number | null {
  if (kualifikasi === null || kompetensi === null || kinerja === null || disiplin === null) return null;
  return kualifikasi + kompetensi + kinerja + disiplin;
}

/** The stated total over all rows. */
function statedTotal(tables: readonly SummaryTable[]): number | null {
  for (const { rows } of tables) {
    for (const { isWhole, isSum, cells } of rows) {
      const total = isWhole && !isSum ? cells.find(({ field }) => field === 'total')?.value : undefined;
      if (typeof total === 'number') return total;
    }
  }
  return null;
}
