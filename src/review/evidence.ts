/** Which stated rows each hypothesis, or pair of hypotheses, reproduces; every answer is computed once. */
import type { Rules } from '../score/rules';
import { areCompatible, type Hypothesis } from './hypothesis';
import type { PossibleValues } from './possible-values';
import { rescoringOf, scoreUnder, type Rescoring } from './rescore';
import type { ReviewedPerson } from './reviewed-person';
import { matchesScore } from './stated';

export interface Evidence {
  /** Whether the hypotheses together give exactly what the row states. */
  reproduces(person: ReviewedPerson, hypotheses: readonly Hypothesis[]): boolean;
  /** Differing rows that the hypothesis reproduces by itself. */
  reproducedBy(hypothesis: Hypothesis): ReadonlySet<ReviewedPerson>;
  /**
   * Rows that two hypotheses reproduce together, the first applied first. Only rows that are open at the first call are
   * tried: explained rows are never asked about again.
   */
  reproducedByPair(
    pair: readonly [Hypothesis, Hypothesis],
    isOpen: (person: ReviewedPerson) => boolean,
  ): ReadonlySet<ReviewedPerson>;
  /** How many rows that agree with the rule the hypothesis would change. */
  contradictedBy(hypothesis: Hypothesis): number;
  possibleValues(hypothesis: Hypothesis): PossibleValues;
}

export interface EvidenceInput {
  readonly people: readonly ReviewedPerson[];
  /** Those of them whose stated score differs. */
  readonly differing: readonly ReviewedPerson[];
  readonly rules: Rules;
}

export function createEvidence({ people, differing, rules }: EvidenceInput): Evidence {
  const differs = new Set(differing);
  const agreeing = people.filter((person) => !differs.has(person));

  const rescoring = memoized(
    (hypotheses: readonly Hypothesis[]): Rescoring => rescoringOf(rules, hypotheses),
    (hypotheses) => hypotheses.map(({ code }) => code).join('+'),
  );
  const reproduces: Evidence['reproduces'] = (person, hypotheses) =>
    matchesScore(person.stated, scoreUnder(person, rescoring(hypotheses)));
  const pairs = new Map<string, ReadonlySet<ReviewedPerson>>();

  return {
    reproduces,
    reproducedBy: memoized(
      (hypothesis) => new Set(differing.filter((person) => reproduces(person, [hypothesis]))),
      (hypothesis) => hypothesis,
    ),
    reproducedByPair(pair, isOpen) {
      const key = `${pair[0].code}+${pair[1].code}`;
      const known = pairs.get(key);
      if (known !== undefined) return known;
      const open = areCompatible(...pair) ? differing.filter(isOpen) : [];
      const reproduced = new Set(open.filter((person) => reproduces(person, pair)));
      pairs.set(key, reproduced);
      return reproduced;
    },
    contradictedBy: memoized(
      (hypothesis) => agreeing.reduce((count, person) => count + (reproduces(person, [hypothesis]) ? 0 : 1), 0),
      (hypothesis) => hypothesis,
    ),
    possibleValues: (hypothesis) => rescoring([hypothesis]).possible,
  };
}

function memoized<Argument, Result>(
  compute: (argument: Argument) => Result,
  keyOf: (argument: Argument) => unknown,
): (argument: Argument) => Result {
  const results = new Map<unknown, { readonly result: Result }>();
  return (argument) => {
    const key = keyOf(argument);
    let known = results.get(key);
    if (known === undefined) results.set(key, (known = { result: compute(argument) }));
    return known.result;
  };
}
