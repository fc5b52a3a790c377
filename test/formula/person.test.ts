/** One person's score as native formulas, worked out by IronCalc; every number here is the rule's own. */
import { chooseMethod, type MethodChoice } from '../../src/method/choice';
import type { Facts } from '../../src/record/record';
import { ruleSheet } from '../../src/report/rule-sheet';
import type { PlainValue } from '../../src/workbook/sheet';
import { person } from '../score/person';
import { calculator } from './ironcalc';
import { factKeys, factRow, rowFormulas, scoreKeys } from './sheets';

/** What is typed into the book before it is calculated: cells of the rule's table by key, facts of the first person. */
interface Typed {
  readonly rule?: Readonly<Record<string, PlainValue>>;
  readonly fact?: Readonly<Record<string, PlainValue>>;
}

function scored(
  people: readonly Partial<Facts>[],
  choice: MethodChoice = chooseMethod(null),
  { rule = {}, fact = {} }: Typed = {},
): PlainValue[][] {
  const rows = people.map((each, index) => {
    const formulas = rowFormulas(choice, index + 1);
    return [...factRow(person(each)), ...scoreKeys.map((key) => ({ value: null, formula: formulas[key] }))];
  });
  const table = ruleSheet(choice, 'id', { formulas: true });
  const { read, write, calculate } = calculator([table, { name: 'Data', rows }]);
  for (const [key, value] of Object.entries(rule)) {
    const row = table.rows.findIndex((cells) => cells?.[0]?.value === key) + 1;
    write('Aturan IPASN', row, key.startsWith('categories.') ? 3 : 2, value);
  }
  for (const [key, value] of Object.entries(fact))
    write('Data', 1, factKeys.findIndex((each) => each === key) + 1, value);
  calculate();
  return people.map((_each, index) => scoreKeys.map((_key, at) => read('Data', index + 1, factKeys.length + 1 + at)));
}

test('people come to the points of the rule', () => {
  expect(
    scored([
      { education: 'S-1', positionType: 'pelaksana', performance: 80 },
      {
        education: 'S-3',
        positionType: 'struktural',
        echelon: 2,
        leadershipTraining: true,
        technicalHours: 20,
        seminar: true,
        performance: 90.5,
      },
      { education: 'SLTP', positionType: 'fungsional', functionalTraining: true, performance: null, sanction: 'berat' },
      { education: 'Spesialis', technicalHours: 24, performance: 'Cukup', sanction: 'ringan' },
    ]),
  ).toEqual([
    [15, 0, 25, 5, 45, 'Sangat Rendah'],
    [25, 40, 30, 5, 100, 'Sangat Tinggi'],
    [1, 15, 0, 1, 17, 'Sangat Rendah'],
    [20, 22.5, 15, 3, 60.5, 'Rendah'],
  ]);
});

test('what is not told about a person is #N/A, and never 0', () => {
  expect(scored([{ education: null }, { positionType: null }, { performance: 'Butuh Perbaikan' }])).toEqual([
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

test('a number that is changed in the table of the rule changes every score that needs it', () => {
  const rule = { 'education.S-1': 16, 'competence.hours': 8, 'categories.Rendah': 68 };
  expect(scored([{ technicalHours: 8 }], chooseMethod(null), { rule })).toEqual([[16, 22.5, 25, 5, 68.5, 'Rendah']]);
});

test.each([
  ['education.S-1', ['#N/A', 22.5, 25, 5, '#N/A', '#N/A']],
  ['competence.pelaksana.technicalTraining', [15, '#N/A', 25, 5, '#N/A', '#N/A']],
  ['competence.hours', [15, '#N/A', 25, 5, '#N/A', '#N/A']],
  ['competence.trainingMost', [15, '#N/A', 25, 5, '#N/A', '#N/A']],
  ['performance.bands.Baik', [15, 22.5, '#N/A', 5, '#N/A', '#N/A']],
  ['discipline.tidak pernah', [15, 22.5, 25, '#N/A', '#N/A', '#N/A']],
  ['categories.Tinggi', [15, 22.5, 25, 5, 67.5, '#N/A']],
])('where %s is empty in the table, or a word, the score is #N/A and never 0', (key, expected) => {
  for (const value of [null, 'belum diketahui']) {
    expect(scored([{ technicalHours: 20 }], chooseMethod(null), { rule: { [key]: value } })).toEqual([expected]);
  }
});

test('a reading that nobody knows is #N/A, and not the other one', () => {
  const rule = { 'settings.categoryDecimals': 'dibulatkan', 'settings.professionalEducation': 'ya' };
  expect(scored([{}], chooseMethod(null), { rule })).toEqual([['#N/A', 0, 25, 5, '#N/A', '#N/A']]);
});

test.each([
  ['technicalHours', 'belum', [15, '#N/A', 25, 5, '#N/A', '#N/A']],
  ['seminar', 'mungkin', [15, '#N/A', 25, 5, '#N/A', '#N/A']],
  ['education', 'S-4', ['#N/A', 0, 25, 5, '#N/A', '#N/A']],
  ['performance', 'Istimewa', [15, 0, '#N/A', 5, '#N/A', '#N/A']],
  ['sanction', 'teguran', [15, 0, 25, '#N/A', '#N/A', '#N/A']],
])('the word %s = %s, which nobody knows, is #N/A', (key, value, expected) => {
  expect(scored([{}], chooseMethod(null), { fact: { [key]: value } })).toEqual([expected]);
});

test('blank training, JP and seminar are none, and a blank sanction is none ever', () => {
  const fact = {
    leadershipTraining: null,
    functionalTraining: null,
    technicalHours: null,
    seminar: null,
    sanction: null,
  };
  expect(scored([{}], chooseMethod(null), { fact })).toEqual([[15, 0, 25, 5, 45, 'Sangat Rendah']]);
});

test('a fact with a day counts inside its window alone, where the sheet tells the windows', () => {
  const choice = chooseMethod(null);
  const day = { technicalTrainingDay: 43_000, seminarDay: 43_101, sanctionDay: 41_999 };
  const facts = person({ technicalHours: 20, seminar: true, sanction: 'berat', ...day });
  const windows = {
    technicalTraining: { first: 'Jendela!$A$1', last: 'Jendela!$B$1' },
    seminar: { first: 'Jendela!$A$2', last: 'Jendela!$B$2' },
    sanction: { first: 'Jendela!$A$3', last: 'Jendela!$B$3' },
  };
  const formulas = rowFormulas(choice, 1, { windows });
  const cells = scoreKeys.map((key) => ({ value: null, formula: formulas[key] }));
  const { read, write, calculate } = calculator([
    ruleSheet(choice, 'id', { formulas: true }),
    { name: 'Data', rows: [[...factRow(facts), ...cells]] },
    {
      name: 'Jendela',
      rows: [
        [43_466, 43_830],
        [43_101, 43_830],
        [42_005, 43_830],
      ],
    },
  ]);
  const scores = () => scoreKeys.map((_key, at) => read('Data', 1, factKeys.length + 1 + at));
  expect(scores()).toEqual([15, 17.5, 25, 5, 62.5, 'Rendah']);
  factKeys.forEach((key, index) => {
    if (key.endsWith('Day')) write('Data', 1, index + 1, null);
  });
  calculate();
  expect(scores()).toEqual([15, 40, 25, 1, 81, 'Tinggi']);
});
