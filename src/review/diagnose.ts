/**
 * Why rows differ: the fewest hypotheses, each taken for all rows, that reproduce the stated numbers exactly. The one that
 * explains most comes first; one that only explains what a better one explains already is not taken. Two mistakes in one
 * row are found by trying two hypotheses at once.
 */
import type { Rules } from '../score/rules';
import { areCompatible, type Hypothesis } from './hypothesis';
import { rescoringOf, scoreUnder, type Rescoring } from './rescore';
import { matchesScore } from './stated';
import type { ReviewedPerson } from './reviewed-person';

export interface RowCause {
  readonly hypothesis: Hypothesis;
  /** Rows that come out the same, alone or together with another cause of the list. */
  readonly explained: readonly ReviewedPerson[];
  /** How many of them only together with another. */
  readonly together: number;
  /** Rows that it would change although they agree with the rule as they stand. */
  readonly spared: number;
  /** Hypotheses that explain the very same rows. */
  readonly alike: readonly Hypothesis[];
}

export interface Diagnosis {
  /** Best first. */
  readonly causes: readonly RowCause[];
  /** For each differing row that is explained, its causes, one or two. */
  readonly causesOf: ReadonlyMap<ReviewedPerson, readonly Hypothesis[]>;
}

export interface DiagnosisInput {
  readonly subjects: readonly ReviewedPerson[];
  readonly differing: readonly ReviewedPerson[];
  readonly rules: Rules;
  /** In the order in which they are believed where they explain equally much. */
  readonly hypotheses: readonly Hypothesis[];
}

/** A hypothesis with the rows that it would explain, and by which. */
interface Choice {
  readonly one: Hypothesis;
  readonly gain: ReadonlyMap<ReviewedPerson, readonly Hypothesis[]>;
}

/** Rows on which pairs are tried before all. */
const sampled = 400;
/** A cause that contradicts more rows than this many times those that it explains comes after all others, ... */
const patience = 3;
/** ... unless it explains as many: a merged workbook may hold the mistakes of one unit alone. */
const several = 3;

export function diagnose(input: DiagnosisInput): Diagnosis {
  const { differing, subjects, hypotheses, rules } = input;
  const tried = new Map<string, Rescoring>();
  const ready = (...set: readonly Hypothesis[]): Rescoring => {
    const key = set.map(({ code }) => code).join('+');
    let found = tried.get(key);
    if (found === undefined) {
      found = rescoringOf(rules, set);
      tried.set(key, found);
    }
    return found;
  };
  const reproduces = (subject: ReviewedPerson, set: readonly Hypothesis[]): boolean =>
    matchesScore(subject.stated, scoreUnder(subject, ready(...set)));

  const differs = new Set(differing);
  const agreeing = subjects.filter((subject) => !differs.has(subject));
  const sparing = new Map<Hypothesis, number>();
  const spared = (hypothesis: Hypothesis): number => {
    let count = sparing.get(hypothesis);
    if (count === undefined) {
      count = agreeing.reduce((sum, subject) => sum + (reproduces(subject, [hypothesis]) ? 0 : 1), 0);
      sparing.set(hypothesis, count);
    }
    return count;
  };

  const alone = new Map(
    hypotheses.map((one) => [one, new Set(differing.filter((subject) => reproduces(subject, [one])))]),
  );
  const explained = new Map<ReviewedPerson, readonly Hypothesis[]>();
  const chosen: Hypothesis[] = [];
  const likely = (hypothesis: Hypothesis, count: number): boolean =>
    count >= several || spared(hypothesis) <= patience * count;

  /** Rows that two explain together; what is explained already when they are first asked for is never asked again. */
  const both = new Map<string, ReadonlySet<ReviewedPerson>>();
  const togetherIn = (one: Hypothesis, other: Hypothesis): ReadonlySet<ReviewedPerson> => {
    const key = `${one.code}+${other.code}`;
    let rows = both.get(key);
    if (rows === undefined) {
      const open = areCompatible(one, other) ? differing.filter((subject) => !explained.has(subject)) : [];
      both.set(key, (rows = new Set(open.filter((subject) => reproduces(subject, [one, other])))));
    }
    return rows;
  };

  /** What a hypothesis would add, alone or with one that is chosen already. */
  const gainOf = (one: Hypothesis): ReadonlyMap<ReviewedPerson, readonly Hypothesis[]> => {
    const gain = new Map<ReviewedPerson, readonly Hypothesis[]>();
    for (const subject of differing) {
      if (explained.has(subject)) continue;
      if (alone.get(one)?.has(subject) === true) gain.set(subject, [one]);
      else {
        const other = chosen.find((each) => togetherIn(each, one).has(subject));
        if (other !== undefined) gain.set(subject, [other, one]);
      }
    }
    return gain;
  };

  let mayPair = true;
  for (;;) {
    const best = bestOne(likely);
    const pair: readonly [Hypothesis, Hypothesis] | null = best === null && mayPair ? bestPair() : null;
    // Rows only become fewer: where no two explain any, none will.
    mayPair = best !== null || pair !== null;
    // A mistake made in one row alone is one all the same: its sentence says how many rows do not follow it.
    const next = best ?? (pair === null ? bestOne(() => true) : null);
    if (next !== null) {
      chosen.push(next.one);
      for (const [subject, set] of next.gain) explained.set(subject, set);
      continue;
    }
    if (pair === null) break;
    chosen.push(...pair.filter((one) => !chosen.includes(one)));
    for (const subject of differing) {
      if (!explained.has(subject) && reproduces(subject, pair)) explained.set(subject, pair);
    }
  }

  /**
   * What explains most; of equals, what could have made the fewest numbers, then what contradicts the fewest rows, then
   * the first. Where all contradict most rows, which of them contradicts fewest is chance.
   */
  function bestOne(mayBe: (one: Hypothesis, count: number) => boolean): Choice | null {
    let best: Choice | null = null;
    for (const one of hypotheses) {
      if (chosen.includes(one)) continue;
      const gain = gainOf(one);
      if (gain.size > 0 && mayBe(one, gain.size) && (best === null || isBetter({ one, gain }, best))) {
        best = { one, gain };
      }
    }
    return best;
  }

  function isBetter(choice: Choice, than: Choice): boolean {
    if (choice.gain.size !== than.gain.size) return choice.gain.size > than.gain.size;
    const breadth = breadthOf(choice) - breadthOf(than);
    if (breadth !== 0) return breadth < 0;
    return likely(choice.one, choice.gain.size) && spared(choice.one) < spared(than.one);
  }

  /** How many points of competence could occur in rows whose facts are not told: what makes any number explains none. */
  function breadthOf({ one, gain }: Choice): number {
    const { possible: reach } = ready(one);
    const groups = new Set(
      [...gain.keys()].flatMap(({ provided, positionType }) => (provided.kompetensi ? [] : [positionType])),
    );
    return [...groups].reduce((sum, group) => sum + (reach.values('kompetensi', group)?.length ?? 0), 0);
  }

  /** Two that explain rows only together, where none does alone. */
  function bestPair(): readonly [Hypothesis, Hypothesis] | null {
    const open = differing.filter((subject) => !explained.has(subject)).slice(0, sampled);
    if (open.length < 2) return null;
    let best: readonly [Hypothesis, Hypothesis] | null = null;
    let most = 1;
    hypotheses.forEach((one, index) => {
      for (const other of hypotheses.slice(index + 1)) {
        if (!areCompatible(one, other)) continue;
        let count = 0;
        for (const subject of open) if (reproduces(subject, [one, other])) count += 1;
        if (count > most && likely(one, count) && likely(other, count)) {
          best = [one, other];
          most = count;
        }
      }
    });
    return best;
  }

  return { causes: causesOf(), causesOf: explained };

  function causesOf(): readonly RowCause[] {
    return needed()
      .map((hypothesis): RowCause => {
        const rows = differing.filter((subject) => explained.get(subject)?.includes(hypothesis) === true);
        const own = alone.get(hypothesis) ?? new Set<ReviewedPerson>();
        return {
          hypothesis,
          explained: rows,
          together: rows.filter((subject) => !own.has(subject)).length,
          spared: spared(hypothesis),
          alike: hypotheses.filter((other) => !chosen.includes(other) && fitsAlike(other, hypothesis, own)),
        };
      })
      .sort((one, other) => other.explained.length - one.explained.length);
  }

  function fitsAlike(other: Hypothesis, one: Hypothesis, own: ReadonlySet<ReviewedPerson>): boolean {
    const others = alone.get(other);
    if (others === undefined || own.size === 0 || others.size !== own.size) return false;
    if (likely(one, own.size) && spared(other) !== spared(one)) return false;
    return [...own].every((subject) => others.has(subject));
  }

  /** Without those whose rows the others explain as well. */
  function needed(): readonly Hypothesis[] {
    const kept = [...chosen];
    for (const one of [...chosen].reverse()) {
      const rest = kept.filter((each) => each !== one);
      const otherwise = new Map<ReviewedPerson, readonly Hypothesis[]>();
      const replaceable = differing
        .filter((subject) => explained.get(subject)?.includes(one) === true)
        .every((subject) => {
          const set = explanationBy(subject, rest);
          if (set !== null) otherwise.set(subject, set);
          return set !== null;
        });
      if (!replaceable) continue;
      kept.splice(kept.indexOf(one), 1);
      for (const [subject, set] of otherwise) explained.set(subject, set);
    }
    return kept;
  }

  function explanationBy(subject: ReviewedPerson, set: readonly Hypothesis[]): readonly Hypothesis[] | null {
    const single = set.find((one) => alone.get(one)?.has(subject) === true);
    if (single !== undefined) return [single];
    for (const [index, one] of set.entries()) {
      const other = set.slice(index + 1).find((each) => areCompatible(one, each) && reproduces(subject, [one, each]));
      if (other !== undefined) return [one, other];
    }
    return null;
  }
}
