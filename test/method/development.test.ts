/** Forms of development stand in the method as data, in its file and in its table; older ones load without them. */
import { parseMethodFile } from '../../src/method/choice';
import { formOf } from '../../src/method/development';
import { developmentForms } from '../../src/method/method';
import { methodById } from '../../src/method/registry';
import { methodOfTable, methodRows } from '../../src/method/table';
import { methodOfRuleTable, ruleTableRows } from '../../src/report/rule-table';
import { refusal } from '../support/assess';

const choice = { method: methodById('bkn-8-2019'), choices: {} };
const { development: _left, ...older } = choice.method;

test.each([
  ['struktural', 'leadershipTraining'],
  ['fungsional', 'functionalTraining'],
  ['teknis', 'technicalTraining'],
  ['workshop', 'seminar'],
  ['sosialisasi', 'seminar'],
  ['seminar', 'seminar'],
  ['magang', 'seminar'],
  ['kursus', 'seminar'],
  ['penataran', 'seminar'],
  ['bimtek', 'undecided'],
  ['coaching', 'undecided'],
] as const)('%s counts to %s', (form, indicator) => {
  expect(formOf(choice.method, form).counts.indicator).toBe(indicator);
});

test.each([
  ['seminar', 4, 'day'],
  ['sosialisasi', 4, 'day'],
  ['workshop', 5, 'day'],
  ['coaching', 2, 'time'],
  ['mentoring', 2, 'time'],
  ['e-learning', 3, 'atMostPerDay'],
  ['belajar mandiri', 2, 'atMostPerDay'],
  ['komunitas belajar', 2, 'atMostPerDay'],
  ['magang', 20, 'time'],
  ['detasering', 20, 'time'],
  ['pertukaran', 20, 'time'],
  ['benchmarking', 10, 'time'],
  ['tugas belajar', 20, 'semester'],
] as const)('%s brings %d JP, counted by %s', (form, jp, per) => {
  expect(formOf(choice.method, form)).toMatchObject({ per, hours: { jp, certainty: 'secondary' } });
});

test('a method goes through its table, on a sheet too, and comes back with every form', () => {
  expect(methodOfTable(methodRows(choice))).toEqual(choice);
  for (const language of ['id', 'en'] as const) {
    expect(methodOfRuleTable(ruleTableRows(choice, language))).toEqual(choice);
  }
  expect(methodRows(choice).filter(([key]) => key.startsWith('development.'))).toHaveLength(26 * 3 + 2);
  expect(methodRows(choice)).toContainEqual([
    'development.seminar.hours',
    4,
    null,
    expect.stringContaining('LAN 10/2018'),
    'secondary',
    null,
  ]);
});

test('a file or a table from before the forms loads, stays as it was, and takes what practice takes', () => {
  const loaded = parseMethodFile(JSON.stringify(older));
  expect(loaded).toEqual(older);
  const ofTable = methodOfTable(methodRows({ method: loaded, choices: {} }));
  expect(ofTable.method).toEqual(older);
  expect(formOf(loaded, 'workshop')).toMatchObject({ counts: { indicator: 'seminar' }, hours: { jp: 5 } });
});

test('an agency decides a form in its file', () => {
  const json = JSON.stringify(choice.method).replace(
    /("bimtek":\{"counts":\{"indicator":)"undecided"/,
    '$1"technicalTraining"',
  );
  expect(formOf(parseMethodFile(json), 'bimtek').counts.indicator).toBe('technicalTraining');
});

test.each([
  ['an indicator that is none', '"indicator":"seminar"', '"indicator":"diklat"', 'indicator'],
  ['hours of a form that is taken as held', '"per":"day"', '"per":"asHeld"', 'asHeld'],
  ['no hours at all', '"jp":4', '"jp":0', 'jp'],
])('%s is refused by its place', async (_what, from, to, says) => {
  const json = JSON.stringify(choice.method).replace(from, to);
  expect(await refusal(Promise.resolve().then(() => parseMethodFile(json)))).toContain(says);
});

test('every form stands in both methods', () => {
  for (const id of ['bkn-8-2019', 'bkn-4190-2024']) {
    expect(Object.keys(methodById(id).development ?? {})).toEqual([...developmentForms]);
  }
});
