/** Reviews rows of people: which cells differ from the rule, and what explains them. */
import { groupBy } from '../record/group-by';
import type { ReviewCause, ReviewDifference } from '../report/review-result';
import type { Rules } from '../score/rules';
import { missingFor } from '../score/score';
import { causeText, cellErrorText } from '../text/core/review';
import type { Message } from '../text/core/translate';
import { diagnose, type RowCause } from './diagnose';
import { messageOfHypothesis, type Hypothesis } from './hypothesis';
import { knownHypotheses } from './known-hypotheses';
import { rescoringOf, scoreUnder } from './rescore';
import type { ReviewedPerson } from './reviewed-person';
import { differingFields, matchesScore, statedFields, type StatedField, type StatedScore } from './stated';
import { isUnstated, type StatedColumn } from './stated-columns';

export interface PersonTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly StatedColumn[];
  readonly people: readonly ReviewedPerson[];
}

export interface PeopleReview {
  readonly differences: readonly ReviewDifference[];
  readonly causes: readonly ReviewCause[];
  readonly reviewed: number;
  readonly differing: number;
  readonly unexplained: number;
  /** The hypotheses that explain rows, best first. */
  readonly hypotheses: readonly Hypothesis[];
}

export function reviewPeople(tables: readonly PersonTable[], rules: Rules): PeopleReview {
  const people = tables.flatMap((table) => table.people).filter(({ stated }) => Object.keys(stated).length > 0);
  const differing = people.filter(({ stated, computed }) => !matchesScore(stated, computed));
  const { causes, causesOf } = diagnose({ people, differing, rules, hypotheses: knownHypotheses(rules) });
  const unexplained = differing.filter((person) => !causesOf.has(person));
  const cellErrors = new Map(unexplained.map((person) => [person, cellErrorOf(person, rules)]));
  const codeOf = (person: ReviewedPerson): string | null =>
    causesOf
      .get(person)
      ?.map(({ code }) => code)
      .join('+') ??
    cellErrors.get(person) ??
    null;
  const codes = new Map(differing.map((person) => [person, codeOf(person)]));
  const effect = effectOn(people, rules);
  return {
    differences: tables.flatMap((table) => differencesOf(table, codes)),
    causes: [
      ...causes.map((cause) => rowCause(cause, differing.length, effect)),
      ...[...groupBy(cellErrors.values(), (code) => code)].flatMap(([code, rows]) =>
        code === null ? [] : [cellErrorCause(code, rows.length, differing.length)],
      ),
    ].sort((one, other) => other.explains - one.explains),
    reviewed: people.length,
    differing: differing.length,
    unexplained: [...codes.values()].filter((code) => code === null).length,
    hypotheses: causes.map(({ hypothesis }) => hypothesis),
  };
}

function differencesOf(
  { sheet, columns, people }: PersonTable,
  codes: ReadonlyMap<ReviewedPerson, string | null>,
): readonly ReviewDifference[] {
  return people.flatMap((person) => {
    const cause = codes.get(person);
    if (cause === undefined) return [];
    const { row, key, stated, computed } = person;
    return differingFields(stated, computed).flatMap((field): ReviewDifference[] => {
      const column = columns.find((each) => each.field === field);
      if (column === undefined) return [];
      const values = { stated: stated[field] ?? null, computed: computed[field] };
      return [{ sheet, row, column: column.index, header: column.header, ...values, cause, key: `${key}|${field}` }];
    });
  });
}

/** Errors that a row shows by itself, where no hypothesis reproduces it. */
export type CellErrorCode = keyof typeof cellErrorText;

/** Stated points may be rounded to two decimals. */
const ROUNDING_TOLERANCE = 0.005;

function cellErrorOf({ stated, computed, record }: ReviewedPerson, rules: Rules): CellErrorCode | null {
  if (isUnstated(stated)) return 'not-stated';
  const wrong = new Set(differingFields(stated, computed));
  if (statedFields.some((field) => field !== 'kategori' && typeof stated[field] === 'string')) return 'not-a-number';
  const sum = sumOfPoints(stated);
  const { total } = stated;
  if (sum !== null && typeof total === 'number' && Math.abs(sum - total) > ROUNDING_TOLERANCE) return 'total-not-sum';
  if (wrong.size === 1 && wrong.has('kategori')) return 'category-not-of-total';
  if (computed.total === null && record !== null && missingFor(record, rules).length > 0) return 'method-incomplete';
  return arePossible(stated, wrong, rules) ? null : 'cannot-occur';
}

function sumOfPoints({ kualifikasi, kompetensi, kinerja, disiplin }: StatedScore): number | null {
  const points = [kualifikasi, kompetensi, kinerja, disiplin];
  return points.every((value) => typeof value === 'number') ? points.reduce((sum, value) => sum + value, 0) : null;
}

function arePossible(stated: StatedScore, wrong: ReadonlySet<StatedField>, rules: Rules): boolean {
  const { possible } = rescoringOf(rules, []);
  return [...wrong].every((field) => {
    const value = stated[field];
    return (
      field === 'total' || field === 'kategori' || typeof value !== 'number' || possible.isPossible(field, value, null)
    );
  });
}

/** How far the index moves when a hypothesis holds for the rows that it explains, and for no other. */
function effectOn(people: readonly ReviewedPerson[], rules: Rules): (cause: RowCause) => number | null {
  const mean = (totalOf: (person: ReviewedPerson) => number | null): number | null => {
    let sum = 0;
    let n = 0;
    for (const person of people) {
      const total = totalOf(person);
      if (total === null) continue;
      sum += total;
      n += 1;
    }
    return n === 0 ? null : sum / n;
  };
  const computed = mean((person) => person.computed.total);
  return ({ hypothesis, explained }) => {
    const rows = new Set(explained);
    const rescoring = rescoringOf(rules, [hypothesis]);
    const moved = mean((person) => (rows.has(person) ? scoreUnder(person, rescoring).total : person.computed.total));
    return moved === null || computed === null ? null : moved - computed;
  };
}

function rowCause(cause: RowCause, differing: number, effect: (cause: RowCause) => number | null): ReviewCause {
  const { hypothesis, explained, jointly, contradicted, equivalent } = cause;
  const when = messageOfHypothesis(hypothesis);
  const params = { explained: explained.length, differing, when, together: jointly };
  const sentence =
    jointly > 0 ? causeText.explainsWith : explained.length === differing ? causeText.explainsAll : causeText.explains;
  const messages: Message[] = [{ template: sentence, params }];
  if (contradicted > 0) messages.push({ template: causeText.spares, params: { count: contradicted } });
  if (equivalent.length > 0) {
    messages.push({ template: causeText.alike, params: { list: equivalent.map(messageOfHypothesis) } });
  }
  return { code: hypothesis.code, explains: explained.length, effect: effect(cause), messages };
}

function cellErrorCause(code: CellErrorCode, explains: number, differing: number): ReviewCause {
  const messages = [{ template: cellErrorText[code], params: { explained: explains, differing } }];
  return { code, explains, effect: null, messages };
}
