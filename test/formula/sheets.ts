/** People and their native formulas as sheets, for whichever program is to calculate them. */
import { columnLetters } from '../../src/record/a1';
import type { FactCells, WindowsCells } from '../../src/formula/facts';
import { answerWords, echelonWords } from '../../src/formula/facts';
import { personFormulas, type ScoreCells, type ScoreFormulas } from '../../src/formula/person';
import type { MethodChoice } from '../../src/method/choice';
import type { Facts } from '../../src/record/record';
import type { PlainValue } from '../../src/workbook/sheet';
import { keysOf } from '../../src/text/core/keys';

export const scoreKeys = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin', 'total', 'kategori'] as const;

const answer = (yes: boolean): string => (yes ? answerWords.yes : answerWords.no);

/** The cell of each fact, in the words that formulas read. */
const factCells = {
  education: (facts) => facts.education,
  highestEducation: (facts) => facts.highestEducation,
  requiredEducation: (facts) => facts.requiredEducation,
  positionType: (facts) => facts.positionType,
  echelon: (facts) => (facts.echelon === null ? null : (echelonWords[facts.echelon - 1] ?? null)),
  leadershipTraining: (facts) => answer(facts.leadershipTraining),
  functionalTraining: (facts) => answer(facts.functionalTraining),
  technicalHours: (facts) => facts.technicalHours,
  longestCourseHours: (facts) => facts.longestCourseHours,
  technicalTrainingDay: (facts) => facts.technicalTrainingDay,
  seminar: (facts) => answer(facts.seminar),
  seminarDay: (facts) => facts.seminarDay,
  performance: (facts) => facts.performance,
  sanction: (facts) => facts.sanction,
  sanctionDay: (facts) => facts.sanctionDay,
} satisfies Record<keyof FactCells, (facts: Facts) => PlainValue>;

export const factKeys = keysOf(factCells);

export function factRow(facts: Facts): readonly PlainValue[] {
  return factKeys.map((key) => factCells[key](facts));
}

export interface RowOptions {
  /** Facts that the sheet has no column for. */
  readonly without?: readonly (keyof FactCells)[];
  readonly windows?: WindowsCells | null;
  /** Letters of the columns of the four dimensions and the total; to the right of the facts where not told. */
  readonly scores?: readonly string[];
}

/** The formulas of a row whose facts begin in column A. */
export function rowFormulas({ method }: MethodChoice, row: number, options: RowOptions = {}): ScoreFormulas {
  const {
    without = [],
    windows = null,
    scores = scoreKeys.map((_key, index) => columnLetters(factKeys.length + index)),
  } = options;
  const facts = factKeys.map((key, index) => [
    key,
    without.includes(key) ? undefined : `${columnLetters(index)}${row}`,
  ]);
  const own = scoreKeys.map((key, index) => [key, `${scores[index] ?? ''}${row}`]);
  return personFormulas(method, Object.fromEntries(facts) as FactCells, Object.fromEntries(own) as ScoreCells, windows);
}
