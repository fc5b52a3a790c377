/** Each dimension's points for one person: which number of the rule applies, and what it gives. */
import type { Category, RuleEntry, Indicator, PositionType } from '../method/method';
import type { Day, Facts } from '../record/record';
import type { Rules, Window } from './rules';

/** The position type that the points are taken from: eselon V is pengawas or pelaksana, as the setting says. */
export function effectivePositionType(facts: Facts, rules: Rules): PositionType | null {
  if (facts.positionType === 'struktural' && facts.echelon === 5 && rules.settings.echelonV === 'asPelaksana') {
    return 'pelaksana';
  }
  return facts.positionType;
}

/** The diploma that counts: the highest of two stated ones, or the latest. */
export function countedEducation(facts: Facts, rules: Rules): Facts['education'] {
  const { education, highestEducation } = facts;
  if (highestEducation === null || education === null) return education ?? highestEducation;
  if (rules.settings.diplomaThatCounts === 'latest') return education;
  return isHigher(highestEducation, education, rules) ? highestEducation : education;
}

/** Which diploma is higher; equal numbers are levels of equal height. */
export const educationRank = {
  SD: 1,
  SLTP: 2,
  SLTA: 3,
  'D-I': 4,
  'D-II': 5,
  'D-III': 6,
  'D-IV': 7,
  'S-1': 7,
  'S-2': 8,
  'S-3': 9,
};

function rankOf(level: NonNullable<Facts['education']>, rules: Rules): number {
  const formal = rules.formalLevel.get(level) ?? null;
  return formal === null ? 0 : educationRank[formal];
}

function isHigher(one: NonNullable<Facts['education']>, other: NonNullable<Facts['education']>, rules: Rules): boolean {
  return rankOf(one, rules) > rankOf(other, rules);
}

/** Kualifikasi: the entry of the diploma that counts, or of its comparison with what the position asks for. */
export function qualificationEntry(facts: Facts, rules: Rules): RuleEntry | null {
  const education = countedEducation(facts, rules);
  if (education === null) return null;
  const { educationAgainstPost: against } = rules.method;
  if (against === null || facts.requiredEducation === null) return rules.education[education];
  const owned = rankOf(education, rules);
  const asked = rankOf(facts.requiredEducation, rules);
  // A level that is not counted has no rank, and compares with none.
  if (owned === 0 || asked === 0) return rules.education[education];
  const difference = owned - asked;
  if (difference === 0) return against.equal;
  return difference > 0 ? against.above : against.below;
}

function inside(day: Day | null, window: Window): boolean {
  return day === null || (day >= window.first && day <= window.last);
}

/** JP of technical training as stated: the sum, or the longest course alone. */
export function statedHours(facts: Facts, rules: Rules): number {
  if (rules.settings.jpReachedBy === 'singleCourse' && facts.longestCourseHours !== null) {
    return facts.longestCourseHours;
  }
  return facts.technicalHours;
}

/** JP of technical training that count: those inside the window. */
export function countedHours(facts: Facts, rules: Rules): number {
  return inside(facts.technicalTrainingDay, rules.windows.technicalTraining) ? statedHours(facts, rules) : 0;
}

function enoughHours(facts: Facts, rules: Rules): boolean {
  return countedHours(facts, rules) >= rules.method.competence.hours.atLeast;
}

function seminarCounts(facts: Facts, rules: Rules): boolean {
  return facts.seminar && inside(facts.seminarDay, rules.windows.seminar);
}

/** The part of an indicator's points that a person has earned, 0..1. */
export function earnedPart(indicator: Indicator, facts: Facts, rules: Rules): number {
  switch (indicator) {
    case 'leadershipTraining':
      return facts.leadershipTraining ? 1 : 0;
    case 'functionalTraining':
      return facts.functionalTraining ? 1 : 0;
    case 'technicalTraining':
      if (enoughHours(facts, rules)) return 1;
      if (rules.settings.jpBelowThreshold === 'nothing') return 0;
      return countedHours(facts, rules) / rules.method.competence.hours.atLeast;
    case 'seminar':
      return seminarCounts(facts, rules) ? 1 : 0;
  }
}

/** Points of one indicator; null where it was earned and the method lacks the number. */
export function trainingPoints(indicator: Indicator, group: PositionType, facts: Facts, rules: Rules): number | null {
  const part = earnedPart(indicator, facts, rules);
  if (part === 0) return 0;
  const { points } = rules.training[group][indicator];
  if (points === null || part === 1) return points;
  // Multiplied first: 22.5 x 7 / 20 is exact in binary, 7 / 20 is not.
  return (points * countedHours(facts, rules)) / rules.method.competence.hours.atLeast;
}

/** Points of all four indicators together, before any cap; null where one was earned and its number is missing. */
export function trainingSum(group: PositionType, facts: Facts, rules: Rules): number | null {
  const enough = enoughHours(facts, rules);
  const earned =
    (facts.leadershipTraining ? 1 : 0) +
    (facts.functionalTraining ? 2 : 0) +
    (enough ? 4 : 0) +
    (seminarCounts(facts, rules) ? 8 : 0);
  const sum = rules.trainingSums.get(group)?.[earned] ?? null;
  if (enough || rules.settings.jpBelowThreshold === 'nothing') return sum;
  const part = trainingPoints('technicalTraining', group, facts, rules);
  return sum === null || part === null ? null : sum + part;
}

/** Which of the falling lower bounds is the first that lies below the value; the last one takes all that is left. */
function bandOf(value: number, bounds: readonly number[]): number {
  const last = bounds.length - 1;
  for (let index = 0; index < last; index += 1) {
    if (value > (bounds[index] ?? 0)) return index;
  }
  return last;
}

/** The performance value as the setting reads its decimals. */
function performanceValue(value: number, rules: Rules): number {
  return rules.settings.performanceDecimals === 'rounded' ? Math.floor(value + 0.5) : value;
}

/** Kinerja: the first band whose lower bound lies below the value, or the predicate's own entry. */
export function performanceEntry(facts: Facts, rules: Rules): RuleEntry | null {
  const { performance } = facts;
  if (performance === null) return rules.method.noAssessment;
  if (typeof performance === 'string') return rules.performance.get(performance) ?? null;
  const { bands, bounds } = rules.performanceBands;
  return bands[bandOf(performanceValue(performance, rules), bounds)] ?? null;
}

/** Kompetensi's base from the performance predicate, in methods that have one. */
export function competenceBaseEntry(facts: Facts, rules: Rules): RuleEntry | null {
  if (rules.competenceBase === null || typeof facts.performance === 'number') return null;
  if (facts.performance === null) return rules.method.noAssessment;
  return rules.competenceBase.get(facts.performance) ?? null;
}

/** Disiplin: the heaviest sanction inside the window. */
export function disciplineEntry(facts: Facts, rules: Rules): RuleEntry {
  const { sanction, sanctionDay } = facts;
  const counts = sanction !== 'tidak pernah' && inside(sanctionDay, rules.windows.sanction);
  return counts ? rules.method.discipline[sanction] : rules.method.discipline['tidak pernah'];
}

/** The category of one person's total, or of a mean. */
export function categoryOf(total: number, rules: Rules): Category {
  const { labels, bounds } = rules.categories;
  const label = labels[bandOf(categoryValue(total, rules), bounds)];
  if (label === undefined) throw new Error('categoryOf(): method without categories');
  return label;
}

/** A total as the setting reads its decimals: as it is, rounded, or by its whole number. */
function categoryValue(total: number, rules: Rules): number {
  switch (rules.settings.categoryDecimals) {
    case 'upperCategory':
      return total;
    case 'rounded':
      return Math.floor(total + 0.5);
    case 'wholeNumber':
      return Math.floor(total);
  }
}
