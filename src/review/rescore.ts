/** A person's score under a model; points without facts are taken as stated, where they are possible. */
import { leftOutAs } from '../check/population';
import { dimensions, type Dimension } from '../method/method';
import type { PersonRecord } from '../record/record';
import { categoryOf } from '../score/points';
import { scoreFacts, unscored, type Score } from '../score/score';
import type { Rules } from '../score/rules';
import { buildModel, type Hypothesis, type ScoringModel, type DimensionPoints } from './hypothesis';
import { possibleValues, type PossibleValues } from './possible-values';
import { statedPoints, type StatedScore } from './stated';
import type { ReviewedPerson } from './reviewed-person';

/** The part of a person under review that decides the score. */
export type Scorable = Pick<
  ReviewedPerson,
  'record' | 'stated' | 'provided' | 'positionType' | 'errors' | 'otherFindings'
>;

/** A model with the points that are possible under it. */
export interface Rescoring {
  readonly model: ScoringModel;
  readonly possible: PossibleValues;
}

export function rescoringOf(rules: Rules, hypotheses: readonly Hypothesis[]): Rescoring {
  const model = buildModel(rules, hypotheses);
  return { model, possible: possibleValues(model.rules) };
}

export function scoreUnder(person: Scorable, { model, possible }: Rescoring): Score {
  const record = person.record === null ? null : factsUnder(person.record, person, model);
  if (record === null ? hasNoPoints(person.stated) : !isCounted(record, person, model)) return unscored;
  const facts = record === null ? unscored : scoreFacts(record, model.rules);
  const points: DimensionPoints = { kualifikasi: null, kompetensi: null, kinerja: null, disiplin: null };
  for (const dimension of dimensions) {
    points[dimension] =
      record !== null && person.provided[dimension] ? facts[dimension] : possiblePoints(dimension, person, possible);
  }
  return totalled(points, record, person.stated, model);
}

/** As stated, where that is possible for the position type; else null. */
function possiblePoints(
  dimension: Dimension,
  { stated, positionType }: Scorable,
  possible: PossibleValues,
): number | null {
  const value = statedPoints(stated, dimension);
  return value !== null && possible.isPossible(dimension, value, positionType) ? value : null;
}

function totalled(
  points: DimensionPoints,
  record: PersonRecord | null,
  stated: StatedScore,
  { hypotheses, rules }: ScoringModel,
): Score {
  const adjusted = hypotheses.reduce((before, one) => one.points?.(before, record, rules.method) ?? before, points);
  // Impossible points still add up to a total that can be checked.
  const summands = { ...adjusted };
  for (const dimension of dimensions) summands[dimension] ??= statedPoints(stated, dimension);
  if (!isWhole(summands)) return { ...adjusted, total: null, kategori: null };
  const sum = summands.kualifikasi + summands.kompetensi + summands.kinerja + summands.disiplin;
  const total = hypotheses.reduce((before, one) => one.total?.(before, summands) ?? before, sum);
  const kategori = hypotheses.reduce(
    (before, one) => one.category?.(total, rules.method) ?? before,
    categoryOf(total, rules),
  );
  return { ...adjusted, total, kategori };
}

function isWhole(points: DimensionPoints): points is Record<Dimension, number> {
  return dimensions.every((dimension) => points[dimension] !== null);
}

function factsUnder(
  record: PersonRecord,
  { errors, otherFindings }: Scorable,
  { hypotheses, rules }: ScoringModel,
): PersonRecord {
  const codes = errors.length === 0 ? otherFindings : [...errors, ...otherFindings];
  return hypotheses.reduce((before, one) => one.facts?.(before, codes, rules.method) ?? before, record);
}

function isCounted(record: PersonRecord, { errors }: Scorable, { hypotheses, rules }: ScoringModel): boolean {
  if (leftOutAs(record, rules) !== null) return false;
  return errors.every((code) => hypotheses.some(({ ignoredErrors: lifts }) => lifts?.includes(code)));
}

function hasNoPoints(stated: StatedScore): boolean {
  return dimensions.every((dimension) => statedPoints(stated, dimension) === null);
}
