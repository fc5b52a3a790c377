import { findingsView, findingKey } from '../../../src/addin/taskpane/state/findings';
import { allSeverities } from '../../../src/addin/taskpane/state/pane-state';
import { createTranslator } from '../../../src/addin/taskpane/translator';
import { allFindings } from '../../../src/report/finding-groups';
import { assessPeople, type Cells } from '../../support/assess';

const id = createTranslator('id');
const all = new Set(allSeverities);
const people: readonly Cells[] = [
  { PENDIDIKAN: 'Sarjna' },
  { PENDIDIKAN: 'Sarjna', 'UNIT KERJA': null },
  { 'JENIS JABATAN': 'entah' },
];

test('findings stand by family and kind, with counts of all that there are', async () => {
  const view = findingsView(await assessPeople(people), { severities: all, search: '' }, id);
  const accuracy = view.families.find(({ family }) => family === 'akurasi');
  expect(accuracy?.groups.map(({ kind, count }) => [kind.code, count])).toEqual([
    ['education-unknown', 2],
    ['post-group-unknown', 1],
  ]);
  expect(view.counts.error).toBe(3);
});

test('a severity that is switched off is not shown, and still counted', async () => {
  const assessment = await assessPeople(people);
  const view = findingsView(assessment, { severities: new Set(['warning']), search: '' }, id);
  expect(view.families.flatMap(({ groups }) => groups).every(({ kind }) => kind.severity === 'warning')).toBe(true);
  expect(view.counts.error).toBe(3);
});

test('a number looks for its row, a word for what a finding says', async () => {
  const assessment = await assessPeople(people);
  const rowsFor = (search: string) =>
    findingsView(assessment, { severities: new Set(['error']), search }, id).families.flatMap(({ groups }) =>
      groups.flatMap(({ findings }) => findings.map(({ row }) => row)),
    );
  expect(rowsFor('3')).toEqual([3]);
  expect(rowsFor('sarjna')).toEqual([2, 3]);
  expect(rowsFor('tidak ada di mana pun')).toEqual([]);
});

test('no two findings of a check share a key', async () => {
  const keys = [...allFindings(await assessPeople(people))].filter(({ row }) => row !== null).map(findingKey);
  expect(new Set(keys).size).toBe(keys.length);
});
