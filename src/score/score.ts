/** One person's score: the four dimensions, their sum and its category, exact. */
import { indicators, type Category, type RuleEntry } from '../method/method';
import type { MissingValue } from '../method/missing';
import type { Facts } from '../record/record';
import {
  categoryOf,
  competenceBaseEntry,
  disciplineEntry,
  effectivePositionType,
  performanceEntry,
  qualificationEntry,
  trainingPoints,
  trainingSum,
} from './points';
import type { Rules } from './rules';

/** Points 0..25, 0..40, 0..30, 0..5 and 0..100; null where the facts or the method lack what is needed. */
export interface Score {
  readonly kualifikasi: number | null;
  readonly kompetensi: number | null;
  readonly kinerja: number | null;
  readonly disiplin: number | null;
  readonly total: number | null;
  readonly kategori: Category | null;
}

/** Of somebody who is not counted. */
export const unscored: Score = {
  kualifikasi: null,
  kompetensi: null,
  kinerja: null,
  disiplin: null,
  total: null,
  kategori: null,
};

export function scoreFacts(facts: Facts, rules: Rules): Score {
  const kualifikasi = qualificationEntry(facts, rules)?.points ?? null;
  const kompetensi = competencePoints(facts, rules);
  const kinerja = performanceEntry(facts, rules)?.points ?? null;
  const disiplin = disciplineEntry(facts, rules).points;
  if (kualifikasi === null || kompetensi === null || kinerja === null || disiplin === null) {
    return { kualifikasi, kompetensi, kinerja, disiplin, total: null, kategori: null };
  }
  const total = kualifikasi + kompetensi + kinerja + disiplin;
  return { kualifikasi, kompetensi, kinerja, disiplin, total, kategori: categoryOf(total, rules) };
}

/** Kompetensi, 0..40: the base where the method has one, and the training that the position type counts. */
export function competencePoints(facts: Facts, rules: Rules): number | null {
  const group = effectivePositionType(facts, rules);
  if (group === null) return null;
  const training = trainingSum(group, facts, rules);
  const base = rules.competenceBase === null ? 0 : (competenceBaseEntry(facts, rules)?.points ?? null);
  const trainingMost = rules.method.competence.trainingMost.points;
  if (training === null || base === null || trainingMost === null) return null;
  return Math.min(rules.method.most.kompetensi.points, base + Math.min(trainingMost, training));
}

/** The numbers that this person's score needs and the method lacks; empty where only facts are missing. */
export function missingFor(facts: Facts, rules: Rules): readonly MissingValue[] {
  const used: (RuleEntry | null)[] = [qualificationEntry(facts, rules), performanceEntry(facts, rules)];
  used.push(disciplineEntry(facts, rules), competenceBaseEntry(facts, rules));
  const group = effectivePositionType(facts, rules);
  if (group !== null) {
    for (const indicator of indicators) {
      if (trainingPoints(indicator, group, facts, rules) === null) used.push(rules.training[group][indicator]);
    }
  }
  used.push(rules.method.competence.trainingMost);
  return [...new Set(used)].flatMap((entry) => {
    const missing = entry?.points === null ? rules.names.get(entry) : undefined;
    return missing === undefined ? [] : [missing];
  });
}
