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

describe('findingsView', () => {
  it('groups findings by family and type, and counts them all', async () => {
    const view = findingsView(await assessPeople(people), { severities: all, search: '' }, id);
    const accuracy = view.families.find(({ family }) => family === 'akurasi');
    expect(accuracy?.groups.map(({ kind, count }) => [kind.code, count])).toEqual([
      ['education-unknown', 2],
      ['post-group-unknown', 1],
    ]);
    expect(view.counts.error).toBe(3);
  });

  it('hides a severity that is switched off, but still counts it', async () => {
    const assessment = await assessPeople(people);
    const view = findingsView(assessment, { severities: new Set(['warning']), search: '' }, id);
    expect(view.families.flatMap(({ groups }) => groups).every(({ kind }) => kind.severity === 'warning')).toBe(true);
    expect(view.counts.error).toBe(3);
  });

  it('searches a number in rows, and a word in messages', async () => {
    const assessment = await assessPeople(people);
    const rowsFor = (search: string) =>
      findingsView(assessment, { severities: new Set(['error']), search }, id).families.flatMap(({ groups }) =>
        groups.flatMap(({ findings }) => findings.map(({ row }) => row)),
      );
    expect(rowsFor('3')).toEqual([3]);
    expect(rowsFor('sarjna')).toEqual([2, 3]);
    expect(rowsFor('tidak ada di mana pun')).toEqual([]);
  });

  it('gives each finding of a check a key of its own', async () => {
    const keys = [...allFindings(await assessPeople(people))].filter(({ row }) => row !== null).map(findingKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
