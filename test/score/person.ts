/** People to score in tests: a plain one, of whom each test changes what it is about; and the rules to score them by. */
import { methodById } from '../../src/method/registry';
import type { SettingChoices } from '../../src/method/method';
import type { Day, Facts } from '../../src/record/record';
import { rulesOf, type Rules } from '../../src/score/rules';

/** 31 December 2019. */
export const endOf2019: Day = 43_830;

/** A pelaksana with an S-1, no training, SKP 80 and no sanction: 15 + 0 + 25 + 5 points. */
const plain: Readonly<Facts> = {
  education: 'S-1',
  highestEducation: null,
  requiredEducation: null,
  positionType: 'pelaksana',
  echelon: null,
  leadershipTraining: false,
  functionalTraining: false,
  technicalHours: 0,
  longestCourseHours: null,
  technicalTrainingDay: null,
  seminar: false,
  seminarDay: null,
  performance: 80,
  sanction: 'tidak pernah',
  sanctionDay: null,
};

export const person = (changes: Partial<Facts>): Facts => ({ ...plain, ...changes });

export const bkn8 = (choices: SettingChoices = {}, measured: Day = endOf2019): Rules =>
  rulesOf(methodById('bkn-8-2019'), choices, measured);
