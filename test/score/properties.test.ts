/** What holds for every person, and under every reading of the rule. */
import fc from '../support/fast-check';
import {
  formalLevels,
  positionTypes,
  professionalLevels,
  sanctions,
  settingOptions,
  type EducationLevel,
  type PerformanceLabel,
} from '../../src/method/method';
import type { SettingChoices } from '../../src/method/method';
import type { Facts } from '../../src/record/record';
import { scoreFacts } from '../../src/score/score';
import { bkn8 } from './person';

const bands: readonly PerformanceLabel[] = ['Buruk', 'Kurang', 'Cukup', 'Baik', 'Sangat Baik'];
const levels: readonly EducationLevel[] = [...formalLevels, ...professionalLevels];

/** About fifteen years around the measuring date, so that both sides of every window are met. */
const days = fc.option(fc.integer({ min: 41_000, max: 44_500 }));
const skpValues = fc.double({ min: 0, max: 100, noNaN: true });
const hours = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.double({ min: 0, max: 60, noNaN: true }),
  fc.constantFrom(19.99, 20),
);

const people: fc.Arbitrary<Facts> = fc.record({
  education: fc.constantFrom(...levels),
  highestEducation: fc.option(fc.constantFrom(...levels)),
  requiredEducation: fc.option(fc.constantFrom(...levels)),
  positionType: fc.constantFrom(...positionTypes),
  echelon: fc.option(fc.integer({ min: 1, max: 5 })),
  leadershipTraining: fc.boolean(),
  functionalTraining: fc.boolean(),
  technicalHours: hours,
  longestCourseHours: fc.option(hours),
  technicalTrainingDay: days,
  seminar: fc.boolean(),
  seminarDay: days,
  performance: fc.oneof(skpValues, fc.integer({ min: 0, max: 100 }), fc.constantFrom(...bands), fc.constant(null)),
  sanction: fc.constantFrom(...sanctions),
  sanctionDay: days,
});

/** Any reading of each setting; professional levels counted, so that everyone has points. */
const readings: fc.Arbitrary<SettingChoices> = fc.record({
  jpBelowThreshold: fc.constantFrom(...settingOptions.jpBelowThreshold),
  jpReachedBy: fc.constantFrom(...settingOptions.jpReachedBy),
  technicalTrainingWindow: fc.constantFrom(...settingOptions.technicalTrainingWindow),
  seminarWindow: fc.constantFrom(...settingOptions.seminarWindow),
  punishmentWindow: fc.constantFrom(...settingOptions.punishmentWindow),
  performanceDecimals: fc.constantFrom(...settingOptions.performanceDecimals),
  categoryDecimals: fc.constantFrom(...settingOptions.categoryDecimals),
  diplomaThatCounts: fc.constantFrom(...settingOptions.diplomaThatCounts),
  echelonV: fc.constantFrom(...settingOptions.echelonV),
});

const always = <Values>(property: fc.IPropertyWithHooks<Values>) => {
  fc.assert(property, { numRuns: fc.readConfigureGlobal().numRuns ?? 300 });
};
const total = (facts: Facts, choices: SettingChoices): number => scoreFacts(facts, bkn8(choices)).total!;

/** Every category, from the lowest to the highest. */
const rising = ['Sangat Rendah', 'Rendah', 'Sedang', 'Tinggi', 'Sangat Tinggi'];

describe('Whoever the person is and however the rule is read', () => {
  it('each dimension stays within 1..25, 0..40, 0..30 and 1..5, and the total is their sum', () => {
    always(
      fc.property(people, readings, (facts, choices) => {
        const { kualifikasi, kompetensi, kinerja, disiplin, total } = scoreFacts(facts, bkn8(choices));
        expect([1, 5, 10, 15, 20, 25]).toContain(kualifikasi);
        expect(kompetensi).toBeGreaterThanOrEqual(0);
        expect(kompetensi).toBeLessThanOrEqual(40);
        expect([0, 1, 5, 15, 25, 30]).toContain(kinerja);
        expect([1, 2, 3, 5]).toContain(disiplin);
        expect(total).toBe(kualifikasi! + kompetensi! + kinerja! + disiplin!);
      }),
    );
  });

  it('with the default settings every total is a multiple of half a point', () => {
    always(fc.property(people, (facts) => Number.isInteger(total(facts, {}) * 2)));
  });

  it('more education never lowers the score', () => {
    const order: readonly (readonly EducationLevel[])[] = [
      ['SD'],
      ['SLTP'],
      ['SLTA'],
      ['D-I'],
      ['D-II'],
      ['D-III'],
      ['D-IV', 'S-1', 'Profesi'],
      ['S-2', 'Spesialis'],
      ['S-3', 'Subspesialis'],
    ];
    const height = (level: EducationLevel) => order.findIndex((equal) => equal.includes(level));
    always(
      fc.property(people, readings, fc.constantFrom(...levels), (facts, choices, education) => {
        fc.pre(height(education) >= height(facts.education!));
        expect(total({ ...facts, education }, choices)).toBeGreaterThanOrEqual(total(facts, choices));
      }),
    );
  });

  it('more JP never lower the score', () => {
    always(
      fc.property(people, readings, hours, (facts, choices, more) => {
        const raised = {
          ...facts,
          technicalHours: facts.technicalHours + more,
          longestCourseHours: facts.longestCourseHours === null ? null : facts.longestCourseHours + more,
        };
        expect(total(raised, choices)).toBeGreaterThanOrEqual(total(facts, choices));
      }),
    );
  });

  it('a higher SKP value never lowers the score, nor does being assessed at all', () => {
    always(
      fc.property(people, readings, skpValues, skpValues, (facts, choices, one, other) => {
        const [lower, higher] = one < other ? [one, other] : [other, one];
        const low = total({ ...facts, performance: lower }, choices);
        expect(total({ ...facts, performance: higher }, choices)).toBeGreaterThanOrEqual(low);
        expect(low).toBeGreaterThan(total({ ...facts, performance: null }, choices));
      }),
    );
  });

  it('a better predicate raises the score', () => {
    always(
      fc.property(people, readings, fc.integer({ min: 0, max: 3 }), (facts, choices, index) => {
        const better = total({ ...facts, performance: bands[index + 1]! }, choices);
        expect(better).toBeGreaterThan(total({ ...facts, performance: bands[index]! }, choices));
      }),
    );
  });

  it('a heavier sanction never raises the score, and one without a date lowers it', () => {
    const heavier: readonly Facts['sanction'][] = ['tidak pernah', 'ringan', 'sedang', 'berat'];
    always(
      fc.property(people, readings, fc.integer({ min: 0, max: 2 }), (facts, choices, index) => {
        const [light, heavy] = [heavier[index]!, heavier[index + 1]!];
        const before = total({ ...facts, sanction: light }, choices);
        expect(total({ ...facts, sanction: heavy }, choices)).toBeLessThanOrEqual(before);
        const undated = { ...facts, sanctionDay: null };
        expect(total({ ...undated, sanction: heavy }, choices)).toBeLessThan(
          total({ ...undated, sanction: light }, choices),
        );
      }),
    );
  });

  it('one more training never lowers the score', () => {
    always(
      fc.property(people, readings, (facts, choices) => {
        const before = total(facts, choices);
        expect(total({ ...facts, leadershipTraining: true }, choices)).toBeGreaterThanOrEqual(before);
        expect(total({ ...facts, functionalTraining: true }, choices)).toBeGreaterThanOrEqual(before);
        expect(total({ ...facts, seminar: true }, choices)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('a training that the position does not ask for changes nothing', () => {
    always(
      fc.property(people, readings, fc.boolean(), (facts, choices, done) => {
        const pelaksana = { ...facts, positionType: 'pelaksana' as const };
        expect(total({ ...pelaksana, leadershipTraining: done, functionalTraining: !done }, choices)).toBe(
          total(pelaksana, choices),
        );
        const fungsional = { ...facts, positionType: 'fungsional' as const };
        expect(total({ ...fungsional, leadershipTraining: done }, choices)).toBe(total(fungsional, choices));
        const struktural = { ...facts, positionType: 'struktural' as const };
        expect(total({ ...struktural, functionalTraining: done }, choices)).toBe(total(struktural, choices));
      }),
    );
  });

  it('the category rises with the total', () => {
    always(
      fc.property(people, people, readings, (one, other, choices) => {
        const scores = [scoreFacts(one, bkn8(choices)), scoreFacts(other, bkn8(choices))];
        scores.sort((a, b) => a.total! - b.total!);
        const [lower, higher] = scores.map((score) => rising.indexOf(score.kategori!));
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(higher).toBeGreaterThanOrEqual(lower!);
      }),
    );
  });

  it('the same person gets the same score again, and scoring changes neither person nor rules', () => {
    always(
      fc.property(people, readings, (facts, choices) => {
        const rules = bkn8(choices);
        const before = JSON.stringify([facts, rules]);
        const first = scoreFacts(facts, rules);
        expect(scoreFacts(Object.freeze({ ...facts }), rules)).toEqual(first);
        expect(JSON.stringify([facts, rules])).toBe(before);
      }),
    );
  });
});
