/** Which points can occur at all in a dimension, for each position type: all combinations of what the method's data give. */
import { positionTypes, type Dimension, type PositionType } from '../method/method';
import type { Rules } from '../score/rules';

export interface PossibleValues {
  /** Whether a person of that group can have these points; of a group that is not told, whether anybody can. */
  isPossible(dimension: Dimension, points: number, group: PositionType | null): boolean;
  /** All values that can occur, rising; null where a value of the method is missing and anything may. */
  values(dimension: Dimension, group: PositionType | null): readonly number[] | null;
}

/** A thousandth of a point: stated points may be rounded. */
const rounding = 0.005;

export function possibleValues(rules: Rules): PossibleValues {
  const values: PossibleValues['values'] = (dimension, group) => {
    if (group !== null || dimension !== 'kompetensi') return valuesOf(rules, dimension, group ?? positionTypes[0]);
    const each = positionTypes.map((one) => valuesOf(rules, dimension, one));
    return each.includes(null) ? null : sorted(each.flatMap((list) => list ?? []));
  };
  const known = new Map<string, readonly number[] | null>();
  const listOf = (dimension: Dimension, group: PositionType | null): readonly number[] | null => {
    const key = `${dimension} ${group ?? ''}`;
    let list = known.get(key);
    if (list === undefined) known.set(key, (list = values(dimension, group)));
    return list;
  };
  return {
    values,
    isPossible(dimension, points, group) {
      const list = listOf(dimension, group);
      return list === null || list.some((value) => Math.abs(value - points) < rounding);
    },
  };
}

/** Only competence asks for the group. */
function valuesOf(rules: Rules, dimension: Dimension, group: PositionType): readonly number[] | null {
  const { method } = rules;
  const against = method.educationAgainstPost;
  switch (dimension) {
    case 'kualifikasi':
      return pointsOf([...Object.values(method.education), ...(against === null ? [] : Object.values(against))]);
    case 'kompetensi':
      return competence(rules, group);
    case 'kinerja':
      return pointsOf([...rules.performance.values(), method.noAssessment]);
    case 'disiplin':
      return pointsOf(Object.values(method.discipline));
  }
}

function pointsOf(entries: readonly { readonly points: number | null }[]): readonly number[] | null {
  const points = entries.map((entry) => entry.points);
  return points.includes(null) ? null : sorted(points.flatMap((value) => value ?? []));
}

function competence(rules: Rules, group: PositionType): readonly number[] | null {
  const { competence: table, most } = rules.method;
  const bases = table.base === null ? [0] : pointsOf([...table.base, rules.method.noAssessment]);
  const sums = partsOf(rules, group);
  const trainingMost = table.trainingMost.points;
  if (bases === null || sums === null || trainingMost === null) return null;
  return sorted(
    bases.flatMap((base) => sums.map((sum) => Math.min(most.kompetensi.points, base + Math.min(trainingMost, sum)))),
  );
}

/** Every sum of training, with technical training in proportion to whole hours where the setting counts it so. */
function partsOf(rules: Rules, group: PositionType): readonly number[] | null {
  const sums = rules.trainingSums.get(group) ?? [];
  if (sums.includes(null)) return null;
  const whole = sums.flatMap((sum) => sum ?? []);
  if (rules.settings.jpBelowThreshold === 'nothing') return whole;
  const points = rules.training[group].technicalTraining.points;
  if (points === null) return null;
  const { atLeast } = rules.method.competence.hours;
  const withoutTechnical = whole.filter((_sum, earned) => (earned & 4) === 0);
  const hours = Array.from({ length: Math.ceil(atLeast) }, (_none, index) => index);
  return [...whole, ...withoutTechnical.flatMap((sum) => hours.map((hour) => sum + (points * hour) / atLeast))];
}

function sorted(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((one, other) => one - other);
}
