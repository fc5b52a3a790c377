/** The rows of people: which cells part from the rule, and what explains them. */
import type { Rules } from '../score/rules';
import { missingFor } from '../score/score';
import { causeText, cellErrorText } from '../text/core/review';
import type { Message } from '../text/core/translate';
import { diagnose, type RowCause } from './diagnose';
import type { Hypothesis } from './hypothesis';
import { mistakes } from './known-hypotheses';
import { otherSettingOptions } from './known-hypotheses';
import { rescoringOf, scoreUnder } from './rescore';
import type { ReviewCause, ReviewDifference } from '../report/review-result';
import { matchesScore, differingFields, statedFields, type StatedScore, type StatedField } from './stated';
import type { StatedColumn } from './stated-columns';
import { isUnstated } from './stated-columns';
import type { ReviewedPerson } from './reviewed-person';

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
  const subjects = tables.flatMap((table) => table.people);
  const stating = subjects.filter(({ stated }) => Object.keys(stated).length > 0);
  const differing = stating.filter(({ stated, computed }) => !matchesScore(stated, computed));
  const hypotheses = [...otherSettingOptions(rules), ...mistakes];
  const { causes, causesOf } = diagnose({ subjects: stating, differing, rules, hypotheses });
  const slips = new Map<CellErrorCode, ReviewedPerson[]>();
  const codes = new Map<ReviewedPerson, string | null>();
  for (const subject of differing) {
    const known = causesOf.get(subject);
    if (known !== undefined) {
      codes.set(subject, known.map(({ code }) => code).join('+'));
      continue;
    }
    const slip = slipOf(subject, rules);
    codes.set(subject, slip);
    if (slip !== null) slips.set(slip, [...(slips.get(slip) ?? []), subject]);
  }
  const effect = effectOn(stating, rules);
  return {
    differences: tables.flatMap((table) => differencesOf(table, codes)),
    causes: [
      ...causes.map((cause) => rowCause(cause, differing.length, effect)),
      ...[...slips].map(([code, rows]) => slipCause(code, rows.length, differing.length)),
    ].sort((one, other) => other.explains - one.explains),
    reviewed: stating.length,
    differing: differing.length,
    unexplained: [...codes.values()].filter((code) => code === null).length,
    hypotheses: causes.map(({ hypothesis }) => hypothesis),
  };
}

function* differencesIn(
  { sheet, columns }: PersonTable,
  subject: ReviewedPerson,
  cause: string | null,
): Generator<ReviewDifference> {
  const { stated, computed, key } = subject;
  for (const field of differingFields(stated, computed)) {
    const column = columns.find((each) => each.field === field);
    if (column === undefined) continue;
    yield {
      sheet,
      row: subject.row,
      column: column.index,
      header: column.header,
      stated: stated[field] ?? null,
      computed: computed[field],
      cause,
      key: `${key}|${field}`,
    };
  }
}

function differencesOf(
  table: PersonTable,
  codes: ReadonlyMap<ReviewedPerson, string | null>,
): readonly ReviewDifference[] {
  return table.people.flatMap((subject) => {
    const cause = codes.get(subject);
    return cause === undefined ? [] : [...differencesIn(table, subject, cause)];
  });
}

/** What a row alone shows to be wrong, where no hypothesis reproduces it. */
export type CellErrorCode = keyof typeof cellErrorText;

function slipOf({ stated, computed, record }: ReviewedPerson, rules: Rules): CellErrorCode | null {
  if (isUnstated(stated)) return 'not-stated';
  const wrong = new Set(differingFields(stated, computed));
  if (statedFields.some((field) => field !== 'kategori' && typeof stated[field] === 'string')) return 'not-a-number';
  const own = ownTotal(stated);
  const total = stated.total;
  if (own !== null && typeof total === 'number' && Math.abs(own - total) > 0.005) return 'total-not-sum';
  if (wrong.size === 1 && wrong.has('kategori')) return 'category-not-of-total';
  if (computed.total === null && record !== null && missingFor(record, rules).length > 0) return 'method-incomplete';
  return canOccur(stated, wrong, rules) ? null : 'cannot-occur';
}

function ownTotal({ kualifikasi, kompetensi, kinerja, disiplin }: StatedScore): number | null {
  const points = [kualifikasi, kompetensi, kinerja, disiplin];
  return points.every((value) => typeof value === 'number') ? points.reduce((sum, value) => sum + value, 0) : null;
}

function canOccur(stated: StatedScore, wrong: ReadonlySet<StatedField>, rules: Rules): boolean {
  const { possible: reach } = rescoringOf(rules, []);
  return [...wrong].every((field) => {
    const value = stated[field];
    return (
      field === 'total' || field === 'kategori' || typeof value !== 'number' || reach.isPossible(field, value, null)
    );
  });
}

/** How far the index moves when a hypothesis is taken for these rows alone. */
function effectOn(subjects: readonly ReviewedPerson[], rules: Rules): (cause: RowCause) => number | null {
  const mean = (totalOf: (subject: ReviewedPerson) => number | null): number | null => {
    let sum = 0;
    let n = 0;
    for (const subject of subjects) {
      const total = totalOf(subject);
      if (total === null) continue;
      sum += total;
      n += 1;
    }
    return n === 0 ? null : sum / n;
  };
  const computed = mean((subject) => subject.computed.total);
  return ({ hypothesis, explained }) => {
    const rows = new Set(explained);
    const rescoring = rescoringOf(rules, [hypothesis]);
    const moved = mean((subject) =>
      rows.has(subject) ? scoreUnder(subject, rescoring).total : subject.computed.total,
    );
    return moved === null || computed === null ? null : moved - computed;
  };
}

function rowCause(cause: RowCause, differing: number, effect: (cause: RowCause) => number | null): ReviewCause {
  const { hypothesis, explained, together, spared, alike } = cause;
  const when: Message = { template: hypothesis.when, params: hypothesis.params ?? {} };
  const params = { explained: explained.length, differing, when, together };
  const sentence =
    together > 0 ? causeText.explainsWith : explained.length === differing ? causeText.explainsAll : causeText.explains;
  const messages: Message[] = [{ template: sentence, params }];
  if (spared > 0) messages.push({ template: causeText.spares, params: { count: spared } });
  if (alike.length > 0) {
    const list = alike.map((one): Message => ({ template: one.when, params: one.params ?? {} }));
    messages.push({ template: causeText.alike, params: { list } });
  }
  return { code: hypothesis.code, explains: explained.length, effect: effect(cause), messages };
}

function slipCause(code: CellErrorCode, explains: number, differing: number): ReviewCause {
  const messages = [{ template: cellErrorText[code], params: { explained: explains, differing } }];
  return { code, explains, effect: null, messages };
}
