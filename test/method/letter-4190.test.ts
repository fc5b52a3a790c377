/** Letter 4190: what can be scored with what is known, what is refused by name, and how an agency completes it. */
import { parseMethodFile } from '../../src/method/choice';
import type { Method } from '../../src/method/method';
import { missingValues, unverifiedValues } from '../../src/method/missing';
import { methodById } from '../../src/method/registry';
import type { Facts } from '../../src/record/record';
import { rulesOf } from '../../src/score/rules';
import { missingFor, scoreFacts } from '../../src/score/score';
import { formatMessage } from '../../src/text/core/translate';
import { person } from '../score/person';
import { completedLetter, put } from './file';

/** 31 December 2023. */
const endOf2023 = 45_291;
const rules = (method: Method) => rulesOf(method, {}, endOf2023);
const letter = () => rules(methodById('bkn-4190-2024'));

describe('Letter 4190 as it ships', () => {
  it.each([
    ['Sangat Baik', 30, 25],
    ['Baik', 25, 20],
    ['Butuh Perbaikan', null, 15],
    ['Kurang', null, 10],
    ['Sangat Kurang', null, 5],
  ] as const)('knows of %s: performance %p, competence without training %d', (performance, kinerja, kompetensi) => {
    expect(scoreFacts(person({ performance }), letter())).toEqual({
      kualifikasi: null,
      kompetensi,
      kinerja,
      disiplin: null,
      total: null,
      kategori: null,
    });
  });

  it('gives no total, never a 0, and names each value that this person would need', () => {
    const facts = person({
      performance: 'Kurang',
      positionType: 'fungsional',
      functionalTraining: true,
      sanction: 'ringan',
    });
    expect(scoreFacts(facts, letter())).toEqual({
      kualifikasi: null,
      kompetensi: null,
      kinerja: null,
      disiplin: null,
      total: null,
      kategori: null,
    });
    expect(missingFor(facts, letter()).map(({ path, name }) => [path, formatMessage('id', name)])).toEqual([
      ['education.S-1', 'poin kualifikasi S-1'],
      ['performance.predicates.3', 'poin kinerja Kurang'],
      ['discipline.ringan', 'poin disiplin ringan'],
      ['competence.fungsional.functionalTraining', 'poin diklat fungsional fungsional'],
    ]);
  });

  it('does not ask for the points of a training that was not done', () => {
    const facts = person({ performance: 'Baik', technicalHours: 19 });
    expect(scoreFacts(facts, letter()).kompetensi).toBe(20);
    expect(missingFor(facts, letter()).map(({ path }) => path)).toEqual(['education.S-1', 'discipline.tidak pernah']);
  });

  it('asks for the points of each training that was done, in the person’s own position type', () => {
    const all = { leadershipTraining: true, functionalTraining: true, technicalHours: 20, seminar: true };
    const needed = (positionType: Facts['positionType']) =>
      missingFor(person({ ...all, performance: 'Baik', positionType }), letter())
        .map(({ path }) => path)
        .filter((path) => path.startsWith('competence'));
    expect(needed('struktural')).toEqual([
      'competence.struktural.leadershipTraining',
      'competence.struktural.functionalTraining',
      'competence.struktural.technicalTraining',
      'competence.struktural.seminar',
    ]);
    expect(needed('pelaksana')).toEqual([
      'competence.pelaksana.leadershipTraining',
      'competence.pelaksana.functionalTraining',
      'competence.pelaksana.technicalTraining',
      'competence.pelaksana.seminar',
    ]);
    expect(needed(null)).toEqual([]);
  });

  it.each([
    ['S-2', 'S-1', 'educationAgainstPost.above'],
    ['S-1', 'S-1', 'educationAgainstPost.equal'],
    ['S-1', 'D-IV', 'educationAgainstPost.equal'],
    ['Profesi', 'S-1', 'educationAgainstPost.equal'],
    ['D-III', 'S-1', 'educationAgainstPost.below'],
    ['SD', 'SLTP', 'educationAgainstPost.below'],
    ['Subspesialis', 'S-2', 'educationAgainstPost.above'],
  ] as const)('compares an education of %s with a position that asks for %s', (education, requiredEducation, path) => {
    const facts = person({ education, requiredEducation, performance: 'Baik' });
    expect(missingFor(facts, letter()).map((missing) => missing.path)).toContain(path);
  });

  it('has no points for an SKP value, nor for a band of the older method', () => {
    expect(scoreFacts(person({ performance: 80 }), letter())).toMatchObject({ kinerja: null, kompetensi: null });
    expect(scoreFacts(person({ performance: 'Cukup' }), letter())).toMatchObject({ kinerja: null, kompetensi: null });
    expect(scoreFacts(person({ performance: 'Buruk' }), letter())).toMatchObject({ kinerja: null, kompetensi: null });
  });

  it('gives 0 for performance and for the base of competence where there is no assessment', () => {
    expect(scoreFacts(person({ performance: null }), letter())).toMatchObject({ kinerja: 0, kompetensi: 0 });
  });
});

describe('Letter 4190 completed by an agency', () => {
  const completedMethod = () => parseMethodFile(JSON.stringify(completedLetter()));
  const completed = () => rules(completedMethod());
  const score = (facts: Partial<Facts>) => scoreFacts(person({ performance: 'Baik', ...facts }), completed());

  it('lacks nothing', () => {
    expect(missingValues(completedMethod())).toEqual([]);
    expect(missingFor(person({ performance: 'Kurang' }), completed())).toEqual([]);
  });

  it('declares the numbers that the agency put in as not verified', () => {
    expect(unverifiedValues(completedMethod())).toHaveLength(32);
    expect(unverifiedValues(completedMethod()).map(({ path }) => path)).toContain('education.S-1');
    expect(unverifiedValues(completedMethod()).map(({ path }) => path)).not.toContain('performance.predicates.1');
  });

  it('scores a jabatan fungsional with all of its training: 20 base and 19 of training, of which 15 count', () => {
    expect(score({ positionType: 'fungsional', functionalTraining: true, technicalHours: 20, seminar: true })).toEqual({
      kualifikasi: 16,
      kompetensi: 35,
      kinerja: 25,
      disiplin: 5,
      total: 81,
      kategori: 'Tinggi',
    });
  });

  it('scores a struktural with a Sangat Baik and a training of 6 points: 25 + 6', () => {
    expect(
      score({ positionType: 'struktural', leadershipTraining: true, performance: 'Sangat Baik', education: 'S-2' }),
    ).toEqual({ kualifikasi: 20, kompetensi: 31, kinerja: 30, disiplin: 5, total: 86, kategori: 'Tinggi' });
  });

  it('gives at most 40 for competence: 25 base and 15 of training', () => {
    const all = { leadershipTraining: true, technicalHours: 20, seminar: true, performance: 'Sangat Baik' } as const;
    expect(score({ ...all, positionType: 'struktural', education: 'S-3' })).toEqual({
      kualifikasi: 25,
      kompetensi: 40,
      kinerja: 30,
      disiplin: 5,
      total: 100,
      kategori: 'Sangat Tinggi',
    });
  });

  it('scores a pelaksana who did nothing and was punished heavily', () => {
    expect(score({ education: 'SD', performance: 'Sangat Kurang', sanction: 'berat' })).toEqual({
      kualifikasi: 1,
      kompetensi: 5,
      kinerja: 1,
      disiplin: 1,
      total: 8,
      kategori: 'Sangat Rendah',
    });
  });

  it.each([
    ['S-3', 25],
    ['S-2', 21],
    ['Spesialis', 21],
    ['S-1', 11],
    ['SLTA', 11],
  ] as const)('compares an education of %s with a position that asks for S-2: %d', (education, points) => {
    expect(score({ education, requiredEducation: 'S-2' }).kualifikasi).toBe(points);
  });

  it.each([
    ['SD', 'SLTP'],
    ['SLTP', 'SLTA'],
    ['SLTA', 'D-I'],
    ['D-I', 'D-II'],
    ['D-II', 'D-III'],
    ['D-III', 'D-IV'],
    ['D-III', 'S-1'],
    ['D-IV', 'S-2'],
    ['S-1', 'S-2'],
    ['S-2', 'S-3'],
  ] as const)('holds %s to be below %s', (lower, higher) => {
    expect(score({ education: lower, requiredEducation: higher }).kualifikasi).toBe(11);
    expect(score({ education: higher, requiredEducation: lower }).kualifikasi).toBe(25);
  });

  it('takes the table of levels where the position asks for none', () => {
    expect(score({ education: 'D-III', requiredEducation: null }).kualifikasi).toBe(10);
  });

  it('does not compare a professional level that is not counted: what is missing is the level behind it', () => {
    const notCounted = rulesOf(completedMethod(), { professionalEducation: 'notCounted' }, endOf2023);
    const facts = person({ education: 'Profesi', requiredEducation: 'S-1', performance: 'Baik' });
    expect(scoreFacts(facts, notCounted).kualifikasi).toBeNull();
    expect(missingFor(facts, notCounted).map(({ path }) => path)).toEqual(['settings.professionalEducation']);
  });

  it('takes the table of levels where the position asks for a professional level that is not counted', () => {
    const notCounted = rulesOf(completedMethod(), { professionalEducation: 'notCounted' }, endOf2023);
    const facts = person({ education: 'S-1', requiredEducation: 'Profesi', performance: 'Baik' });
    expect(scoreFacts(facts, notCounted).kualifikasi).toBe(16);
  });

  it('keeps the older method as it was', () => {
    expect(methodById('bkn-8-2019').education['S-1'].points).toBe(15);
    expect(missingValues(methodById('bkn-4190-2024'))).toHaveLength(32);
  });
});

describe('A method file that lacks what every score needs', () => {
  it('gives no competence points without the most that training brings, and names it', () => {
    const method = parseMethodFile(JSON.stringify(put(completedLetter(), 'competence.trainingMost.points', null)));
    const facts = person({ performance: 'Baik' });
    expect(scoreFacts(facts, rules(method))).toMatchObject({ kompetensi: null, total: null, kategori: null });
    expect(missingFor(facts, rules(method)).map((missing) => missing.path)).toEqual(['competence.trainingMost']);
  });

  it('names the points without an assessment once, though two dimensions need them', () => {
    const method = parseMethodFile(JSON.stringify(put(completedLetter(), 'noAssessment.points', null)));
    const facts = person({ performance: null });
    expect(scoreFacts(facts, rules(method))).toMatchObject({ kompetensi: null, kinerja: null, total: null });
    expect(missingFor(facts, rules(method)).map((missing) => missing.path)).toEqual(['noAssessment']);
  });
});
