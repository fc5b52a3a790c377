/** One person's score as native formulas, worked out by IronCalc; every number here is the rule's own. */
import { chooseMethod, type MethodChoice } from '../../src/method/choice';
import type { Facts } from '../../src/record/record';
import { ruleSheet } from '../../src/report/rule-sheet';
import type { PlainValue } from '../../src/workbook/sheet';
import { person } from '../score/person';
import { calculated } from './ironcalc';
import { factKeys, factRow, rowFormulas, scoreKeys } from './sheets';

function scored(people: readonly Partial<Facts>[], choice: MethodChoice = chooseMethod(null)): PlainValue[][] {
  const rows = people.map((each, index) => [
    ...factRow(person(each)),
    ...rowFormulas(choice, index + 1).map((formula) => ({ value: null, formula })),
  ]);
  const read = calculated([ruleSheet(choice, 'id', { formulas: true }), { name: 'Data', rows }]);
  return people.map((_each, index) => scoreKeys.map((_key, at) => read(1, index + 1, factKeys.length + 1 + at)));
}

test('people come to the points of the rule', () => {
  expect(
    scored([
      { education: 'S-1', postGroup: 'pelaksana', performance: 80 },
      {
        education: 'S-3',
        postGroup: 'struktural',
        echelon: 2,
        leadershipTraining: true,
        technicalHours: 20,
        seminar: true,
        performance: 90.5,
      },
      { education: 'SLTP', postGroup: 'fungsional', functionalTraining: true, performance: null, punishment: 'berat' },
      { education: 'Spesialis', technicalHours: 24, performance: 'Cukup', punishment: 'ringan' },
    ]),
  ).toEqual([
    [15, 0, 25, 5, 45, 'Sangat Rendah'],
    [25, 40, 30, 5, 100, 'Sangat Tinggi'],
    [1, 15, 0, 1, 17, 'Sangat Rendah'],
    [20, 22.5, 15, 3, 60.5, 'Rendah'],
  ]);
});

test('what is not told about a person is #N/A, and never 0', () => {
  expect(scored([{ education: null }, { postGroup: null }, { performance: 'Butuh Perbaikan' }])).toEqual([
    ['#N/A', 0, 25, 5, '#N/A', '#N/A'],
    [15, '#N/A', 25, 5, '#N/A', '#N/A'],
    [15, 0, '#N/A', 5, '#N/A', '#N/A'],
  ]);
});

test('JP below 20 bring 7.875 of 22.5 points where the setting says in proportion, exactly', () => {
  const choice = chooseMethod('bkn-8-2019; jpBelowThreshold=inProportion');
  expect(scored([{ technicalHours: 7 }], choice)).toEqual([[15, 7.875, 25, 5, 52.875, 'Sangat Rendah']]);
});

test('a method that lacks numbers gives #N/A for what needs them, and the points that it knows', () => {
  expect(scored([{ performance: 'Baik' }, { performance: 'Kurang' }], chooseMethod('bkn-4190-2024'))).toEqual([
    ['#N/A', 20, 25, '#N/A', '#N/A', '#N/A'],
    ['#N/A', 10, '#N/A', '#N/A', '#N/A', '#N/A'],
  ]);
});
