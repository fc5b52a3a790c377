/** Which points are possible in a dimension, for each position type: all combinations that the method allows. */
import { indicators, positionTypes, type Dimension, type PositionType } from '../method/method';
import type { Rules } from '../score/rules';

export interface PossibleValues {
  /** Whether a person of that position type, or of any where it is null, can have these points. */
  isPossible(dimension: Dimension, points: number, type: PositionType | null): boolean;
  /** All possible values, ascending; null where the method lacks a number, so that any value is possible. */
  values(dimension: Dimension, type: PositionType | null): readonly number[] | null;
}

/** Stated points may be rounded to two decimals. */
const ROUNDING_TOLERANCE = 0.005;

export function possibleValues(rules: Rules): PossibleValues {
  const values: PossibleValues['values'] = (dimension, type) => {
    if (type !== null || dimension !== 'kompetensi') return valuesOf(rules, dimension, type ?? positionTypes[0]);
    const each = positionTypes.map((one) => valuesOf(rules, dimension, one));
    return each.includes(null) ? null : sorted(each.flatMap((list) => list ?? []));
  };
  const known = new Map<string, readonly number[] | null>();
  const listOf = (dimension: Dimension, type: PositionType | null): readonly number[] | null => {
    const key = `${dimension} ${type ?? ''}`;
    let list = known.get(key);
    if (list === undefined) known.set(key, (list = values(dimension, type)));
    return list;
  };
  return {
    values,
    isPossible(dimension, points, type) {
      const list = listOf(dimension, type);
      return list === null || list.some((value) => Math.abs(value - points) < ROUNDING_TOLERANCE);
    },
  };
}

/** The position type matters to competence only. */
function valuesOf(rules: Rules, dimension: Dimension, type: PositionType): readonly number[] | null {
  const { method } = rules;
  const against = method.educationAgainstPost;
  switch (dimension) {
    case 'kualifikasi':
      return pointsOf([...Object.values(method.education), ...(against === null ? [] : Object.values(against))]);
    case 'kompetensi':
      return competenceValues(rules, type);
    case 'kinerja':
      return pointsOf([...rules.performance.values(), method.noAssessment]);
    case 'disiplin':
      return pointsOf(Object.values(method.discipline));
  }
}

function pointsOf(entries: readonly { readonly points: number | null }[]): readonly number[] | null {
  const points = allKnown(entries.map((entry) => entry.points));
  return points === null ? null : sorted(points);
}

function allKnown(points: readonly (number | null)[]): readonly number[] | null {
  return points.includes(null) ? null : points.flatMap((value) => value ?? []);
}

function competenceValues(rules: Rules, type: PositionType): readonly number[] | null {
  const { competence: table, most } = rules.method;
  const bases = table.base === null ? [0] : pointsOf([...table.base, rules.method.noAssessment]);
  const sums = trainingSums(rules, type);
  const trainingMost = table.trainingMost.points;
  if (bases === null || sums === null || trainingMost === null) return null;
  return sorted(
    bases.flatMap((base) => sums.map((sum) => Math.min(most.kompetensi.points, base + Math.min(trainingMost, sum)))),
  );
}

/** Every sum of training points; where the setting counts JP in proportion, also with a part of the technical training. */
function trainingSums({ method, settings }: Rules, type: PositionType): readonly number[] | null {
  const table = method.competence[type];
  const points = allKnown(indicators.map((indicator) => table[indicator].points));
  const technical = table.technicalTraining.points;
  if (points === null || technical === null) return null;
  const sums = subsetSums(points);
  if (settings.jpBelowThreshold === 'nothing') return sums;
  const { atLeast } = method.competence.hours;
  const wholeHours = Array.from({ length: Math.ceil(atLeast) }, (_none, hours) => hours);
  const otherSums = subsetSums(points.filter((_points, index) => indicators[index] !== 'technicalTraining'));
  return [...sums, ...otherSums.flatMap((sum) => wholeHours.map((hours) => sum + (technical * hours) / atLeast))];
}

function subsetSums(points: readonly number[]): readonly number[] {
  return points.reduce<readonly number[]>((sums, value) => [...sums, ...sums.map((sum) => sum + value)], [0]);
}

function sorted(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((one, other) => one - other);
}
