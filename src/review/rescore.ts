/** What a person's score would be under a model; points that no fact tells are taken as stated, where they can occur. */
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

/** What of a subject decides its score. */
export type Scorable = Pick<
  ReviewedPerson,
  'record' | 'stated' | 'provided' | 'positionType' | 'errors' | 'otherFindings'
>;

/** A model with what can occur under it. */
export interface Rescoring {
  readonly model: ScoringModel;
  readonly possible: PossibleValues;
}

export function rescoringOf(rules: Rules, hypotheses: readonly Hypothesis[]): Rescoring {
  const model = buildModel(rules, hypotheses);
  return { model, possible: possibleValues(model.rules) };
}

export function scoreUnder(subject: Scorable, { model, possible: reach }: Rescoring): Score {
  const record = subject.record === null ? null : readAs(subject.record, subject, model);
  if (record === null ? isUnstatedPerson(subject.stated) : !isCounted(record, subject, model)) return unscored;
  const facts = record === null ? unscored : scoreFacts(record, model.rules);
  const points: DimensionPoints = { kualifikasi: null, kompetensi: null, kinerja: null, disiplin: null };
  for (const dimension of dimensions) {
    points[dimension] =
      record !== null && subject.provided[dimension] ? facts[dimension] : occurring(dimension, subject, reach);
  }
  return totalled(points, record, subject.stated, model);
}

/** As stated, where that can occur for the position type; null where it cannot. */
function occurring(dimension: Dimension, { stated, positionType }: Scorable, reach: PossibleValues): number | null {
  const value = statedPoints(stated, dimension);
  return value !== null && reach.isPossible(dimension, value, positionType) ? value : null;
}

function totalled(
  points: DimensionPoints,
  record: PersonRecord | null,
  stated: StatedScore,
  { hypotheses, rules }: ScoringModel,
): Score {
  const settled = hypotheses.reduce((before, one) => one.points?.(before, record, rules.method) ?? before, points);
  // Points that cannot occur still add up to a total that can be checked.
  const summands = { ...settled };
  for (const dimension of dimensions) summands[dimension] ??= statedPoints(stated, dimension);
  if (!isWhole(summands)) return { ...settled, total: null, kategori: null };
  const sum = summands.kualifikasi + summands.kompetensi + summands.kinerja + summands.disiplin;
  const total = hypotheses.reduce((before, one) => one.total?.(before, summands) ?? before, sum);
  const kategori = hypotheses.reduce(
    (before, one) => one.category?.(total, rules.method) ?? before,
    categoryOf(total, rules),
  );
  return { ...settled, total, kategori };
}

function isWhole(points: DimensionPoints): points is Record<Dimension, number> {
  return dimensions.every((dimension) => points[dimension] !== null);
}

function readAs(
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

function isUnstatedPerson(stated: StatedScore): boolean {
  return dimensions.every((dimension) => statedPoints(stated, dimension) === null);
}
