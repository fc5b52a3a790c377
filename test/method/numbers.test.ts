/** Every number of the rule: where it comes from, how sure it is, and which are missing. */
import type { Method } from '../../src/method/method';
import { ruleEntriesOf, missingValues, unverifiedValues } from '../../src/method/missing';
import { methodById, methods } from '../../src/method/registry';
import { formatMessage } from '../../src/text/core/translate';

const old = methodById('bkn-8-2019');
const letter = methodById('bkn-4190-2024');

/** Every object inside a method, with the path that leads to it. */
function objectsOf(value: unknown, path: string[] = []): { path: string; value: Record<string, unknown> }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => objectsOf(part, [...path, key]));
  return [{ path: path.join('.'), value: value as Record<string, unknown> }, ...inside];
}

const numbersOf = (method: Method) => objectsOf(method).filter(({ value }) => 'points' in value);

describe.each(methods.map((method) => [method.id, method] as const))('%s', (_id, method) => {
  it('says of every number, band, category and setting where it comes from and how sure it is', () => {
    const stated = objectsOf(method).filter(({ value }) =>
      ['points', 'label', 'default', 'atLeast'].some((key) => key in value),
    );
    expect(stated.length).toBeGreaterThan(50);
    for (const { path, value } of stated) {
      expect([path, typeof value['source'] === 'string' && value['source'] !== '']).toEqual([path, true]);
      expect(['regulation', 'secondary', 'practice', 'derived', 'unknown']).toContain(value['certainty']);
    }
  });

  it('marks a number that is missing as unknown, and no number that is there', () => {
    for (const { path, value } of numbersOf(method)) {
      expect([path, value['certainty'] === 'unknown']).toEqual([path, value['points'] === null]);
    }
    expect(unverifiedValues(method)).toEqual([]);
  });

  it('has a name for every number that a score can need, and the name is found where the path says', () => {
    const paths = numbersOf(method).map(({ path }) => path);
    const named = ruleEntriesOf(method).map(({ path }) => path);
    expect(named).toHaveLength(new Set(named).size);
    expect([...named].sort()).toEqual(paths.filter((path) => !path.startsWith('most.')).sort());
    const sentences = ruleEntriesOf(method).map(({ name }) => formatMessage('id', name));
    expect(sentences).toHaveLength(new Set(sentences).size);
  });

  it('gives no dimension more than its most, which add up to 100', () => {
    const { most, education, performance, discipline } = method;
    expect([most.kualifikasi, most.kompetensi, most.kinerja, most.disiplin].map(({ points }) => points)).toEqual([
      25, 40, 30, 5,
    ]);
    const bands = performance.scale === 'value' ? performance.bands : performance.predicates;
    expect(Math.max(...Object.values(education).map(({ points }) => points ?? 0))).toBeLessThanOrEqual(25);
    expect(Math.max(...bands.map(({ points }) => points ?? 0))).toBe(30);
    expect(Math.max(...Object.values(discipline).map(({ points }) => points ?? 0))).toBeLessThanOrEqual(5);
  });
});

describe('Peraturan BKN 8/2019', () => {
  it('lacks nothing', () => {
    expect(missingValues(old)).toEqual([]);
    expect(ruleEntriesOf(old)).toHaveLength(33);
  });

  it('cites the paragraph of Pasal 8 beside each number that was read there', () => {
    const read = Object.entries({ ...old.competence.struktural }).map(([indicator, { points, source, certainty }]) => [
      indicator,
      points,
      source,
      certainty,
    ]);
    expect(read).toEqual([
      ['leadershipTraining', 15, 'Pasal 8 ayat (4) Peraturan BKN 8/2019', 'regulation'],
      ['functionalTraining', 0, 'Pasal 8 ayat (5) Peraturan BKN 8/2019', 'regulation'],
      ['technicalTraining', 15, 'Pasal 8 ayat (6) Peraturan BKN 8/2019', 'regulation'],
      ['seminar', 10, 'Pasal 8 Peraturan BKN 8/2019, indikator d (formulir instansi)', 'secondary'],
    ]);
    expect(old.competence.hours).toEqual({
      atLeast: 20,
      source: 'Pasal 8 ayat (6) Peraturan BKN 8/2019',
      certainty: 'regulation',
    });
  });

  it('calls a regulation only what the rule marks R: a, b, c and the 15s', () => {
    const regulation = ruleEntriesOf(old).filter(({ entry }) => entry.certainty === 'regulation');
    expect(regulation.map(({ path }) => path)).toEqual([
      'competence.struktural.leadershipTraining',
      'competence.struktural.functionalTraining',
      'competence.struktural.technicalTraining',
      'competence.fungsional.leadershipTraining',
      'competence.fungsional.functionalTraining',
      'competence.fungsional.technicalTraining',
      'competence.pelaksana.leadershipTraining',
      'competence.pelaksana.functionalTraining',
      'competence.trainingMost',
    ]);
  });
});

describe('Letter 4190', () => {
  it('lacks exactly these values', () => {
    expect(missingValues(letter).map(({ path, name }) => [path, formatMessage('en', name)])).toEqual([
      ['education.SD', 'qualification points of SD'],
      ['education.SLTP', 'qualification points of SLTP'],
      ['education.SLTA', 'qualification points of SLTA'],
      ['education.D-I', 'qualification points of D-I'],
      ['education.D-II', 'qualification points of D-II'],
      ['education.D-III', 'qualification points of D-III'],
      ['education.D-IV', 'qualification points of D-IV'],
      ['education.S-1', 'qualification points of S-1'],
      ['education.S-2', 'qualification points of S-2'],
      ['education.S-3', 'qualification points of S-3'],
      ['educationAgainstPost.above', 'qualification points above the post’s requirement'],
      ['educationAgainstPost.equal', 'qualification points that meet the post’s requirement'],
      ['educationAgainstPost.below', 'qualification points below the post’s requirement'],
      ['competence.struktural.leadershipTraining', 'points of leadership training, struktural'],
      ['competence.struktural.functionalTraining', 'points of functional training, struktural'],
      ['competence.struktural.technicalTraining', 'points of technical training, struktural'],
      ['competence.struktural.seminar', 'points of seminars, struktural'],
      ['competence.fungsional.leadershipTraining', 'points of leadership training, fungsional'],
      ['competence.fungsional.functionalTraining', 'points of functional training, fungsional'],
      ['competence.fungsional.technicalTraining', 'points of technical training, fungsional'],
      ['competence.fungsional.seminar', 'points of seminars, fungsional'],
      ['competence.pelaksana.leadershipTraining', 'points of leadership training, pelaksana'],
      ['competence.pelaksana.functionalTraining', 'points of functional training, pelaksana'],
      ['competence.pelaksana.technicalTraining', 'points of technical training, pelaksana'],
      ['competence.pelaksana.seminar', 'points of seminars, pelaksana'],
      ['performance.predicates.2', 'performance points of Butuh Perbaikan'],
      ['performance.predicates.3', 'performance points of Kurang'],
      ['performance.predicates.4', 'performance points of Sangat Kurang'],
      ['discipline.tidak pernah', 'discipline points of tidak pernah'],
      ['discipline.ringan', 'discipline points of ringan'],
      ['discipline.sedang', 'discipline points of sedang'],
      ['discipline.berat', 'discipline points of berat'],
    ]);
  });

  it('knows exactly these', () => {
    const known = ruleEntriesOf(letter).filter(({ entry }) => entry.points !== null);
    expect(known.map(({ path, entry }) => [path, entry.points, entry.certainty])).toEqual([
      ['competence.base.0', 25, 'secondary'],
      ['competence.base.1', 20, 'secondary'],
      ['competence.base.2', 15, 'secondary'],
      ['competence.base.3', 10, 'secondary'],
      ['competence.base.4', 5, 'secondary'],
      ['competence.trainingMost', 15, 'secondary'],
      ['performance.predicates.0', 30, 'secondary'],
      ['performance.predicates.1', 25, 'derived'],
      ['noAssessment', 0, 'derived'],
    ]);
  });
});
