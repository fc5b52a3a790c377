/** An agency's own method file: used when it is right, refused with the path of each wrong value when it is not. */
import { parseMethodFile } from '../../src/method/choice';
import { methodById } from '../../src/method/registry';
import { rulesOf } from '../../src/score/rules';
import { scoreFacts } from '../../src/score/score';
import { UserError } from '../../src/text/core/user-error';
import type { Language } from '../../src/text/core/translate';
import { person } from '../score/person';
import { completedLetter, copyOf, put } from './file';

function refusal(text: string, language: Language = 'en'): string {
  try {
    parseMethodFile(text);
  } catch (error) {
    if (error instanceof UserError) return error.translate(language);
    throw error;
  }
  throw new Error('not refused');
}

/** The paths that a refusal names, in its order, each once. */
const namedIn = (text: string) => [
  ...new Set([...refusal(text).matchAll(/(?:used: |; )([^:;]+): /g)].map(([, path]) => path)),
];
const wrong = (path: string, value: Parameters<typeof put>[2]) =>
  namedIn(JSON.stringify(put(completedLetter(), path, value)));

describe('A method file', () => {
  it.each(['bkn-8-2019', 'bkn-4190-2024'])('of %s reads back as the method that it was written from', (id) => {
    expect(parseMethodFile(JSON.stringify(copyOf(id)))).toEqual(methodById(id));
  });

  it('may begin with a byte order mark, as Notepad writes it', () => {
    expect(parseMethodFile(`\ufeff${JSON.stringify(copyOf('bkn-8-2019'), null, 2)}`).id).toBe('bkn-8-2019');
  });

  it('scores with the agency’s own numbers, readings and name', () => {
    const own = copyOf('bkn-8-2019');
    put(own, 'id', 'kota-kami-2021');
    put(own, 'education.S-1.points', 14);
    put(own, 'competence.hours.atLeast', 30);
    put(own, 'settings.jpBelowThreshold.default', 'inProportion');
    const rules = rulesOf(parseMethodFile(JSON.stringify(own)), {}, 44_561);
    expect(rules.method.id).toBe('kota-kami-2021');
    expect(rules.differing).toEqual({});
    // 14 + 22.5 x 20 / 30 + 25 + 5
    expect(scoreFacts(person({ technicalHours: 20 }), rules)).toMatchObject({ kompetensi: 15, total: 59 });
  });
});

describe('Refused with its path:', () => {
  it.each([
    ['education.S-1.points', '15'],
    ['education.S-1.points', -1],
    ['education.S-1.points', undefined],
    ['education.S-3', undefined],
    ['education.S-1.source', ''],
    ['education.S-1.certainty', 'pasti'],
    ['education.S-1.source', undefined],
    ['professionalEducation.Profesi', 'Profesi'],
    ['educationAgainstPost.above', undefined],
    ['competence.pelaksana.seminar.points', 'sepuluh'],
    ['competence.base.1.label', 'Istimewa'],
    ['competence.hours.atLeast', 0],
    ['competence.hours.atLeast', null],
    ['competence.trainingMost.points', true as unknown as number],
    ['performance.predicates.0.points', 101],
    ['discipline.berat', undefined],
    ['settings.punishmentWindow.default', 'tenYears'],
    ['settings.punishmentWindow', undefined],
    ['most.kompetensi.points', null],
    ['most.kinerja', undefined],
    ['years.from', 2023.5],
    ['years.to', 3000],
    ['id', 'Kota Kami'],
    ['id', ''],
    ['title.en', ''],
    ['basis', undefined],
    ['categories.0.label', 'Luar Biasa'],
    ['categories.0.above', 101],
  ])('%s when it is %p', (path, value) => {
    expect(wrong(path, value)).toEqual([path]);
  });

  it.each([
    ['years', 'to', 2022],
    ['performance', 'scale', 'stars'],
    ['performance.predicates', '1', { label: 'Sangat Baik', points: 25, source: 'x', certainty: 'unknown' }],
    ['performance.predicates', 'length', 0],
    ['competence.base', '1', { label: 'Sangat Baik', points: 25, source: 'x', certainty: 'unknown' }],
    ['categories', '1', { label: 'Sangat Tinggi', above: 80, source: 'x', certainty: 'unknown' }],
    ['categories', 'length', 0],
  ])('%s, for its %s', (path, part, value) => {
    expect(wrong(`${path}.${part}`, value).every((named) => named?.startsWith(path))).toBe(true);
    expect(wrong(`${path}.${part}`, value)).toHaveLength(1);
  });

  it.each([
    ['a gap above', 4, 30],
    ['an overlap', 1, 70],
    ['the order turned round', 1, 95],
    ['two equal bounds', 1, 90],
    ['a last band before the end', 2, null],
  ])('categories with %s', (_what, index, above) => {
    expect(wrong(`categories.${index}.above`, above)).toEqual(['categories']);
  });

  it.each([
    [0, 70],
    [1, 90],
    [2, null],
    [4, 10],
  ])('performance bands of which band %d begins above %p', (index, above) => {
    const own = put(copyOf('bkn-8-2019'), `performance.bands.${index}.above`, above);
    expect(namedIn(JSON.stringify(own))).toEqual(['performance.bands']);
  });

  it('a word that the method does not know', () => {
    expect(refusal(JSON.stringify(put(completedLetter(), 'education.S-4', { points: 30 })))).toMatch(
      /education: .*"S-4"/,
    );
    expect(refusal(JSON.stringify(put(completedLetter(), 'bonus', 5)))).toMatch(/\(file\): .*"bonus"/);
  });

  it('every number above the most of its dimension', () => {
    const own = completedLetter();
    put(own, 'education.S-3.points', 26);
    put(own, 'educationAgainstPost.above.points', 25.5);
    put(own, 'competence.base.0.points', 41);
    put(own, 'competence.trainingMost.points', 40.5);
    put(own, 'competence.fungsional.seminar.points', 50);
    put(own, 'performance.predicates.0.points', 31);
    put(own, 'noAssessment.points', 30.5);
    put(own, 'discipline.tidak pernah.points', 6);
    expect(namedIn(JSON.stringify(own))).toEqual([
      'education.S-3.points',
      'educationAgainstPost.above.points',
      'competence.base.0.points',
      'competence.fungsional.seminar.points',
      'competence.trainingMost.points',
      'performance.predicates.0.points',
      'noAssessment.points',
      'discipline.tidak pernah.points',
    ]);
  });

  it('each of several wrong values, not the first alone', () => {
    const own = completedLetter();
    put(own, 'education.S-1.points', 'lima belas');
    put(own, 'discipline.ringan.points', -3);
    expect(namedIn(JSON.stringify(own))).toEqual(['education.S-1.points', 'discipline.ringan.points']);
  });

  it.each(['[]', '5', '"bkn-8-2019"', 'null'])('the file itself when it holds %s', (text) => {
    expect(namedIn(text)).toEqual(['(file)']);
  });
});

describe('A file that is no JSON', () => {
  it.each([
    ['{"id": "a", }', 12],
    ['{"id": "a" "basis"}', 11],
  ])('is refused with the place where it breaks: %s', (text, position) => {
    expect(refusal(text)).toBe(
      `The method file is not valid JSON (near character ${position}). Write a new one with "ipasn method bkn-4190-2024 --json".`,
    );
  });

  it.each(['', 'id: bkn-8-2019', '{"id": '])('is refused: "%s"', (text) => {
    expect(refusal(text)).toMatch(/^The method file is not valid JSON/);
  });
});

describe('What is wrong with a value is said in both languages', () => {
  it.each([
    ['noAssessment.points', 'nol', 'noAssessment.points: harus angka', 'noAssessment.points: must be a number'],
    ['noAssessment.points', -3, 'noAssessment.points: paling sedikit 0', 'noAssessment.points: must be at least 0'],
    ['noAssessment.points', 101, 'noAssessment.points: paling banyak 100', 'noAssessment.points: must be at most 100'],
    [
      'competence.hours.atLeast',
      0,
      'competence.hours.atLeast: harus lebih dari 0',
      'competence.hours.atLeast: must be more than 0',
    ],
    ['years.to', 2024.5, 'years.to: harus bilangan bulat', 'years.to: must be a whole number'],
    ['basis', '', 'basis: tidak boleh kosong', 'basis: must not be empty'],
    [
      'noAssessment.certainty',
      'sure',
      'harus salah satu dari regulation, secondary, practice, derived, unknown',
      'must be one of regulation, secondary, practice, derived, unknown',
    ],
    ['bonus', 5, '(berkas): "bonus" tidak dikenal', '(file): "bonus" is not known'],
    ['education', [], 'education: harus kelompok nilai', 'education: must be a group of values'],
  ] as const)('%s = %j', (path, value, indonesian, english) => {
    const own = JSON.stringify(put(completedLetter(), path, value));
    expect(refusal(own, 'id')).toContain(indonesian);
    expect(refusal(own, 'en')).toContain(english);
  });
});
