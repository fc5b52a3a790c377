/** The spaces as sheets, each row a person and the one formula that is tried on it; and what the core says of them. */
import type { FactCells } from '../../src/formula/facts';
import type { MethodChoice } from '../../src/method/choice';
import { dimensions, type Dimension } from '../../src/method/method';
import type { Facts } from '../../src/record/record';
import { ruleSheet } from '../../src/report/rule-sheet';
import { rulesOf, type Rules } from '../../src/score/rules';
import { scoreFacts, type Score } from '../../src/score/score';
import { categoryOf } from '../../src/score/points';
import type { PlainValue, SheetCell, SheetData } from '../../src/workbook/sheet';
import { endOf2019 } from '../score/person';
import type { CalculatedSheet } from './ironcalc';
import { factKeys, factRow, rowFormulas } from './sheets';

/** A sheet, where the formulas stand in it, and what they should give. */
export interface Trial {
  readonly sheet: string;
  /** From 1. */
  readonly column: number;
  /** Row by row; null is #N/A. */
  readonly expected: (rules: Rules) => readonly (string | number | null)[];
}

export interface Spaces {
  readonly dimensions: Readonly<Record<Dimension, readonly Facts[]>>;
  readonly totals: readonly Score[];
  readonly means: readonly number[];
}

/** A value that no formula gives: where it is read, nothing was calculated. */
export const wrong = 'belum dihitung ulang';

const calculated = (formula: string): SheetCell => ({ value: wrong, formula });

export const rulesFor = ({ method, choices }: MethodChoice): Rules => rulesOf(method, choices, endOf2019);

export const days: readonly (keyof FactCells)[] = ['technicalTrainingDay', 'seminarDay', 'sanctionDay'];

export function trialsOf(spaces: Spaces): readonly Trial[] {
  const ofPeople = (key: Dimension): Trial => ({
    sheet: key,
    column: factKeys.length + 1,
    expected: (rules) => spaces.dimensions[key].map((facts) => scoreFacts(facts, rules)[key]),
  });
  return [
    ...dimensions.map(ofPeople),
    { sheet: 'total', column: 5, expected: () => spaces.totals.map(({ total }) => total) },
    {
      sheet: 'total',
      column: 6,
      expected: (rules) => spaces.totals.map(({ total }) => categoryOf(total ?? NaN, rules)),
    },
    { sheet: 'rerata', column: 2, expected: (rules) => spaces.means.map((mean) => categoryOf(mean, rules)) },
  ];
}

/** `Aturan IPASN` first. */
export function sheetsOf(choice: MethodChoice, spaces: Spaces): readonly [SheetData, ...CalculatedSheet[]] {
  const ofDimension = (key: Dimension): CalculatedSheet => ({
    name: key,
    rows: spaces.dimensions[key].map((facts, index) => [
      ...factRow(facts),
      calculated(rowFormulas(choice, index + 1, { without: days })[key]),
    ]),
  });
  const ofTotal = (score: Score, index: number): readonly (SheetCell | PlainValue)[] => {
    const { total, kategori } = rowFormulas(choice, index + 1, { scores: ['A', 'B', 'C', 'D', 'E'] });
    return [...dimensions.map((key) => score[key]), calculated(total), calculated(kategori)];
  };
  const ofMean = (mean: number, index: number): readonly (SheetCell | PlainValue)[] => [
    mean,
    calculated(rowFormulas(choice, index + 1, { scores: ['', '', '', '', 'A'] }).kategori),
  ];
  return [
    ruleSheet(choice, 'id', { formulas: true }),
    ...dimensions.map(ofDimension),
    { name: 'total', rows: spaces.totals.map(ofTotal) },
    { name: 'rerata', rows: spaces.means.map(ofMean) },
  ];
}
