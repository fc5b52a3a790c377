/** How each point came about: what was stated, what it gave, and the article that says so. */
import { positionTypes, sanctions, type Method } from '../../src/method/method';
import { parseMethodFile } from '../../src/method/choice';
import type { SettingChoices } from '../../src/method/method';
import { methodById } from '../../src/method/registry';
import type { Facts } from '../../src/record/record';
import { explain, explanationText } from '../../src/score/explain';
import { rulesOf, type Rules } from '../../src/score/rules';
import { completedLetter, put } from '../method/file';
import { bkn8, person } from './person';

const told = (facts: Partial<Facts>, rules: Rules = bkn8(), language: 'id' | 'en' = 'id') =>
  explanationText(explain(person(facts), rules), language).split('\n');
const training = (facts: Partial<Facts>, choices: SettingChoices = {}) => told(facts, bkn8(choices))[2];

describe('A score of every kind, explained', () => {
  const yesNo = [false, true];
  const performances = [null, 0, 50, 50.5, 60, 75.5, 90, 91, 100, 'Buruk', 'Baik', 'Sangat Baik'] as const;
  const outside = { technicalTrainingDay: 41_000, seminarDay: 41_000, sanctionDay: 41_000 };

  it.each<[string, SettingChoices]>([
    ['by the default readings', {}],
    ['with JP in proportion', { jpBelowThreshold: 'inProportion' }],
  ])('%s: the steps of each dimension add up to its points, and each cites a source', (_how, choices) => {
    const rules = bkn8(choices);
    const wrong: string[] = [];
    let people = 0;
    const look = (facts: Facts): void => {
      people += 1;
      const { score, dimensions } = explain(facts, rules);
      const sums = dimensions.map(({ steps }) => steps.reduce((sum, { points }) => sum + (points ?? NaN), 0));
      const right =
        dimensions.map(({ dimension }) => dimension).join() === 'kualifikasi,kompetensi,kinerja,disiplin' &&
        dimensions.every(({ steps, points }, index) => steps.length > 0 && sums[index] === points) &&
        dimensions.every(({ steps }) => steps.every(({ source }) => /Pasal 8|Permenpan|penilaian/.test(source))) &&
        sums.reduce((whole, sum) => whole + sum, 0) === score.total;
      if (!right && wrong.length < 3) wrong.push(JSON.stringify({ facts, sums, dimensions }));
    };
    for (const education of ['SD', 'SLTA', 'D-III', 'S-1', 'S-2', 'S-3', 'Spesialis'] as const) {
      for (const positionType of positionTypes) {
        for (const leadershipTraining of yesNo) {
          for (const functionalTraining of yesNo) {
            for (const technicalHours of [0, 7, 19, 20, 40]) {
              for (const seminar of yesNo) {
                for (const performance of performances) {
                  for (const sanction of sanctions) {
                    const trainings = { leadershipTraining, functionalTraining, technicalHours, seminar };
                    const facts = person({ education, positionType, ...trainings, performance, sanction });
                    look(facts);
                    if (education === 'S-1') look({ ...facts, ...outside });
                  }
                }
              }
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(people).toBe((7 + 1) * 3 * 2 * 2 * 5 * 2 * 12 * 4);
  });
});

describe('An explanation', () => {
  it('of a pelaksana tells score, dimensions, what was stated and the articles', () => {
    expect(told({ technicalHours: 24, seminar: true, performance: 80.5, sanction: 'ringan' })).toEqual([
      'Skor 83 · Tinggi (Peraturan BKN 8/2019)',
      'Kualifikasi 15/25   S-1 → 15   (Permenpan RB 38/2018, dimensi kualifikasi (halaman dan formulir instansi))',
      'Kompetensi 40/40   pelaksana: diklat teknis 24 JP (≥ 20) → 22,5 · pelaksana: seminar → 17,5   (Pasal 8 ayat (6) Peraturan BKN 8/2019 (nilai dari formulir instansi); Pasal 8 Peraturan BKN 8/2019, indikator d (formulir instansi))',
      'Kinerja 25/30   80,5 → Baik (di atas 75 sampai 90) → 25   (Permenpan RB 38/2018, dimensi kinerja (halaman dan formulir instansi))',
      'Disiplin 3/5   hukuman ringan → 3   (Permenpan RB 38/2018, dimensi disiplin (halaman dan formulir instansi))',
    ]);
  });

  it('tells the same in English, with its own decimal sign', () => {
    const lines = told({ technicalHours: 24, seminar: true, performance: 80.5 }, bkn8(), 'en');
    expect(lines[0]).toBe('Score 85 · Tinggi (BKN Regulation 8/2019)');
    expect(lines[2]).toMatch('pelaksana: technical training 24 JP (≥ 20) → 22.5 · pelaksana: seminar → 17.5');
    expect(lines[3]).toMatch('80.5 → Baik (above 75 to 90) → 25');
    expect(lines[4]).toMatch('never punished → 5');
  });

  it('says which training the position does not ask for', () => {
    expect(training({ positionType: 'fungsional', leadershipTraining: true })).toMatch(
      'diklat kepemimpinan tidak dihitung untuk fungsional → 0   (Pasal 8 ayat (4) Peraturan BKN 8/2019)',
    );
  });

  it('says how many JP are too few, and what they bring in proportion', () => {
    expect(training({ technicalHours: 19 })).toMatch('diklat teknis 19 JP (< 20) → 0 ');
    expect(training({ technicalHours: 7 }, { jpBelowThreshold: 'inProportion' })).toMatch(
      'diklat teknis 7 JP (7/20 dari poinnya) → 7,875 ',
    );
  });

  it('says what lies outside its window', () => {
    expect(training({ seminar: true, seminarDay: 41_000 })).toMatch('seminar di luar jangka waktunya → 0 ');
    expect(training({ technicalHours: 20, technicalTrainingDay: 41_000 })).toMatch(/di luar jangka waktunya → 0 /);
    expect(told({ sanction: 'berat', sanctionDay: 41_000 })[4]).toMatch('hukuman di luar jangka waktunya → 5 ');
  });

  it('does not call 40 JP outside the window too few', () => {
    expect(training({ technicalHours: 40, technicalTrainingDay: 41_000 })).not.toMatch('< 20');
  });

  it('says that there is no training at all', () => {
    expect(training({})).toMatch('pelaksana: belum ada pelatihan → 0   (Pasal 8 Peraturan BKN 8/2019)');
  });

  it('says as which formal level a professional one counts', () => {
    expect(told({ education: 'Spesialis' })[1]).toMatch('Spesialis dihitung sebagai S-2 → 20 ');
  });

  it.each([
    [50, '50 → Buruk (sampai 50) → 1 '],
    [50.5, '50,5 → Kurang (di atas 50 sampai 60) → 5 '],
    [100, '100 → Sangat Baik (di atas 90 sampai 100) → 30 '],
    ['Cukup', 'Cukup → 15 '],
    [null, 'tanpa penilaian → 0 '],
  ] as const)('of kinerja %p says %s', (performance, line) => {
    expect(told({ performance })[3]).toMatch(line);
  });

  it('without a score says so, and which dimension is empty', () => {
    const lines = told({ education: null });
    expect(lines[0]).toBe('Belum ada skor (Peraturan BKN 8/2019)');
    expect(lines[1]).toMatch('Kualifikasi belum diketahui/25   kosong');
    expect(lines[4]).toMatch('Disiplin 5/5 ');
  });

  it('tells the points of a longest single course even where the sum of JP is not told', () => {
    const alone = { technicalHours: 0, longestCourseHours: 24 };
    expect(training(alone, { jpReachedBy: 'singleCourse' })).toMatch('diklat teknis 24 JP (≥ 20) → 22,5 ');
  });
});

describe('An explanation by letter 4190', () => {
  const rules = (method: Method) => rulesOf(method, {}, 45_291);
  const letter = () => rules(methodById('bkn-4190-2024'));
  const completed = () => rules(parseMethodFile(JSON.stringify(completedLetter())));

  it('says which points are not known, and never 0', () => {
    const lines = told({ performance: 'Kurang', seminar: true }, letter());
    expect(lines[0]).toBe('Belum ada skor (Surat BKN 4190/2024)');
    expect(lines[1]).toMatch('S-1 → belum diketahui ');
    expect(lines[2]).toMatch('dasar dari predikat Kurang → 10 · pelaksana: seminar → belum diketahui ');
    expect(lines[3]).toMatch('Kurang → belum diketahui ');
    expect(lines[4]).toMatch('tidak pernah dihukum → belum diketahui ');
  });

  it('compares the education with what the position asks for', () => {
    const lines = told({ performance: 'Baik', education: 'S-2', requiredEducation: 'S-1' }, completed());
    expect(lines[1]).toMatch('S-2, jabatan meminta S-1 → 25 ');
  });

  it('says where training reaches its most, so that the steps add up', () => {
    const all = { positionType: 'fungsional', functionalTraining: true, technicalHours: 20, seminar: true } as const;
    const { dimensions } = explain(person({ ...all, performance: 'Baik' }), completed());
    const kompetensi = dimensions[1]!;
    expect(kompetensi.points).toBe(35);
    expect(kompetensi.steps.reduce((sum, { points }) => sum + points!, 0)).toBe(35);
    expect(told({ ...all, performance: 'Baik' }, completed())[2]).toMatch('paling banyak 15 → -4 ');
  });

  it('says where base and training together reach the most of the dimension', () => {
    const own = put(completedLetter(), 'most.kompetensi.points', 32);
    const capped = rules(parseMethodFile(JSON.stringify(own)));
    const { dimensions } = explain(person({ performance: 'Sangat Baik', technicalHours: 20 }), capped);
    expect(dimensions[1]!.points).toBe(32);
    // 25 from the predicate, 8 from the training, and 1 too many
    expect(dimensions[1]!.steps.map(({ points }) => points)).toEqual([25, 8, -1]);
  });
});
