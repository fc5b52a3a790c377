/** The input space of each dimension, every total that can be reached, and the full product: people, as facts. */
import {
  formalLevels,
  performanceLabels,
  positionTypes,
  professionalLevels,
  sanctions,
  settingOptions,
  type EducationLevel,
  type SettingChoices,
} from '../../src/method/method';
import type { Facts } from '../../src/record/record';
import type { Rules } from '../../src/score/rules';
import { scoreFacts, type Score } from '../../src/score/score';
import { person } from '../score/person';

const yesNo = [false, true];
const levels: readonly EducationLevel[] = [...formalLevels, ...professionalLevels];
const levelsOrNone = [null, ...levels];

/** Just below, on and just above each place where something changes, in whole numbers and between them. */
const hours = [0, 0.5, 1, 7, 13, 19, 19.99, 20, 20.5, 24, 999];
const longest = [null, 0, 7, 19.5, 20, 40];
const performances: readonly Facts['performance'][] = [
  ...[null, 0, 0.5, 25, 49.49, 49.5, 49.99, 50, 50.01, 50.49, 50.5, 51, 55.5, 59.5, 60, 60.01, 60.49, 60.5, 61, 70],
  ...[74.5, 75, 75.01, 75.49, 75.5, 76, 80, 89.5, 90, 90.01, 90.49, 90.5, 91, 95, 99.99, 100],
  ...performanceLabels,
];

/** Position types, and the echelons that a structural position may have. */
const positions = [
  ...[null, ...positionTypes].map((positionType) => ({ positionType, echelon: null })),
  ...[2, 4, 5].map((echelon) => ({ positionType: 'struktural' as const, echelon })),
  { positionType: 'fungsional' as const, echelon: 5 },
];

const trainings = yesNo.flatMap((leadershipTraining) =>
  yesNo.flatMap((functionalTraining) => yesNo.map((seminar) => ({ leadershipTraining, functionalTraining, seminar }))),
);

export const kualifikasi: readonly Facts[] = levelsOrNone.flatMap((education) =>
  levelsOrNone.map((highestEducation) => person({ education, highestEducation })),
);

/** With what the position asks for, where a method compares. */
export const kualifikasiAgainstPost: readonly Facts[] = levelsOrNone.flatMap((education) =>
  levelsOrNone.flatMap((requiredEducation) =>
    [null, 'S-2' as const, 'Profesi' as const].map((highestEducation) =>
      person({ education, requiredEducation, highestEducation }),
    ),
  ),
);

export const kompetensi: readonly Facts[] = positions.flatMap((position) =>
  trainings.flatMap((training) =>
    hours.flatMap((technicalHours) =>
      // What the longest course changes does not hang on the position: one group shows it.
      (position.positionType === 'pelaksana' ? longest : [null]).map((longestCourseHours) =>
        person({ ...position, ...training, technicalHours, longestCourseHours }),
      ),
    ),
  ),
);

/** For methods whose kompetensi begins with the performance predicate. */
export const kompetensiWithBase: readonly Facts[] = positions.flatMap((position) =>
  trainings.flatMap((training) =>
    [0, 7, 20].flatMap((technicalHours) =>
      ([null, 80, 'Baik', 'Kurang', 'Cukup'] as const).map((performance) =>
        person({ ...position, ...training, technicalHours, performance }),
      ),
    ),
  ),
);

export const kinerja: readonly Facts[] = performances.map((performance) => person({ performance }));
export const disiplin: readonly Facts[] = sanctions.map((sanction) => person({ sanction }));

/** A score for every total that the core reaches by any of these rules. */
export function everyTotal(ways: readonly Rules[]): readonly Score[] {
  const found = new Map<number, Score>();
  for (const rules of ways) {
    for (const education of levels) {
      for (const training of trainingPart) {
        for (const performance of [null, 40, 55, 70, 80, 95, ...performanceLabels]) {
          for (const sanction of sanctions) {
            const score = scoreFacts(person({ ...training, education, performance, sanction }), rules);
            if (score.total !== null && !found.has(score.total)) found.set(score.total, score);
          }
        }
      }
    }
  }
  return [...found.values()];
}

/** What the full product crosses: each education with each performance and sanction ... */
export const personalPart: readonly Partial<Facts>[] = levels.flatMap((education) =>
  [null, 40, 55, 70, 80, 95].flatMap((performance) =>
    sanctions.map((sanction) => ({ education, performance, sanction })),
  ),
);

/** ... and with each training of each position type. */
export const trainingPart: readonly Partial<Facts>[] = positionTypes.flatMap((positionType) =>
  trainings.flatMap((training) =>
    [0, 7, 19, 20].map((technicalHours) => ({ positionType, ...training, technicalHours })),
  ),
);

/** Means, unlike totals, may have any decimals. */
export const means = [0, 59.5, 60, 60.004, 60.5, 70.49, 70.5, 78.2486, 80.25, 89.99, 90, 90.4, 90.5, 90.99, 91, 100];

/** Each reading of each setting that formulas follow, one at a time, then all the others together. */
export const variants: readonly SettingChoices[] = [
  ...(
    [
      'jpBelowThreshold',
      'jpReachedBy',
      'performanceDecimals',
      'categoryDecimals',
      'professionalEducation',
      'diplomaThatCounts',
      'echelonV',
    ] as const
  ).flatMap((name) => settingOptions[name].slice(1).map((reading): SettingChoices => ({ [name]: reading }))),
  {
    jpBelowThreshold: 'inProportion',
    jpReachedBy: 'singleCourse',
    performanceDecimals: 'rounded',
    categoryDecimals: 'rounded',
    professionalEducation: 'notCounted',
    diplomaThatCounts: 'latest',
    echelonV: 'asPelaksana',
  },
];
