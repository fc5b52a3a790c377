/** Where agencies read the rule differently: what each reading gives. */
import type { SettingChoices, Settings } from '../../src/method/method';
import type { Facts } from '../../src/record/record';
import { dayOf } from '../../src/record/date';
import { missingFor, scoreFacts } from '../../src/score/score';
import { categoryOf } from '../../src/score/points';
import { bkn8, person } from './person';

const day = (iso: string): number => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return dayOf(year, month, date)!;
};
const score = (facts: Partial<Facts>, choices: SettingChoices = {}, measured = '2019-12-31') =>
  scoreFacts(person(facts), bkn8(choices, day(measured)));

describe('JP below 20', () => {
  it.each(['struktural', 'fungsional', 'pelaksana'] as const)('gives a %s nothing', (positionType) => {
    expect(score({ positionType, technicalHours: 19 }).kompetensi).toBe(0);
    expect(score({ positionType, technicalHours: 19 }, { jpBelowThreshold: 'nothing' }).kompetensi).toBe(0);
  });

  it.each([
    ['struktural', 0, 0],
    ['struktural', 7, 5.25],
    ['struktural', 20, 15],
    ['struktural', 21, 15],
    ['fungsional', 7, 5.25],
    ['fungsional', 19, 14.25],
    ['fungsional', 400, 15],
    ['pelaksana', 1, 1.125],
    ['pelaksana', 7, 7.875],
    ['pelaksana', 19, 21.375],
    ['pelaksana', 20, 22.5],
    ['pelaksana', 33, 22.5],
  ] as const)('in proportion gives a %s with %d JP %d points', (positionType, technicalHours, points) => {
    expect(score({ positionType, technicalHours }, { jpBelowThreshold: 'inProportion' }).kompetensi).toBe(points);
  });

  it('in proportion is exact for every whole number of JP of a pelaksana: 1.125 points each', () => {
    const points = Array.from(
      { length: 20 },
      (_, jp) => score({ technicalHours: jp }, { jpBelowThreshold: 'inProportion' }).kompetensi,
    );
    expect(points).toEqual([
      0, 1.125, 2.25, 3.375, 4.5, 5.625, 6.75, 7.875, 9, 10.125, 11.25, 12.375, 13.5, 14.625, 15.75, 16.875, 18, 19.125,
      20.25, 21.375,
    ]);
  });
});

describe('20 JP reached by', () => {
  const courses = { positionType: 'fungsional', technicalHours: 24, longestCourseHours: 12 } as const;

  it("the sum of the year's courses gives two courses of 12 JP their points", () => {
    expect(score(courses).kompetensi).toBe(15);
    expect(score(courses, { jpReachedBy: 'sumOfCourses' }).kompetensi).toBe(15);
  });

  it('one course alone gives two courses of 12 JP none', () => {
    expect(score(courses, { jpReachedBy: 'singleCourse' }).kompetensi).toBe(0);
  });

  it('one course alone gives a course of 20 JP its points', () => {
    expect(score({ ...courses, longestCourseHours: 20 }, { jpReachedBy: 'singleCourse' }).kompetensi).toBe(15);
  });

  it('one course alone takes the hours as stated where no single course is told', () => {
    expect(score({ ...courses, longestCourseHours: null }, { jpReachedBy: 'singleCourse' }).kompetensi).toBe(15);
  });

  it('one course alone and in proportion gives 12 of 20 JP', () => {
    const choices = { jpReachedBy: 'singleCourse', jpBelowThreshold: 'inProportion' } as const;
    expect(score(courses, choices).kompetensi).toBe(9);
  });
});

describe('The window of diklat teknis', () => {
  const points = (
    done: string,
    technicalTrainingWindow?: Settings['technicalTrainingWindow'],
    measured = '2019-06-30',
  ) =>
    score(
      { technicalHours: 20, technicalTrainingDay: day(done) },
      technicalTrainingWindow === undefined ? {} : { technicalTrainingWindow },
      measured,
    ).kompetensi;

  it.each([
    ['2018-06-30', 0],
    ['2018-07-01', 22.5],
    ['2019-06-30', 22.5],
    ['2019-07-01', 0],
  ])('of 12 months up to 30 June 2019 gives a course of %s %d points', (done, expected) => {
    expect(points(done)).toBe(expected);
    expect(points(done, 'last12Months')).toBe(expected);
  });

  it.each([
    ['2018-12-31', 0],
    ['2019-01-01', 22.5],
    ['2019-12-31', 22.5],
    ['2020-01-01', 0],
  ])('of the calendar year 2019 gives a course of %s %d points', (done, expected) => {
    expect(points(done, 'calendarYear')).toBe(expected);
  });

  it.each([
    ['2018-12-31', 0],
    ['2019-01-01', 22.5],
  ])('of 12 months is the calendar year when measured on 31 December: %s gives %d', (done, expected) => {
    expect(points(done, 'last12Months', '2019-12-31')).toBe(expected);
  });

  it.each([
    ['2019-02-28', 0],
    ['2019-03-01', 22.5],
    ['2020-02-29', 22.5],
    ['2020-03-01', 0],
  ])('of 12 months up to 29 February 2020 gives a course of %s %d points', (done, expected) => {
    expect(points(done, 'last12Months', '2020-02-29')).toBe(expected);
  });

  it('lets a training without a date count as stated, under both readings', () => {
    const stated = { technicalHours: 20, technicalTrainingDay: null };
    expect(score(stated).kompetensi).toBe(22.5);
    expect(score(stated, { technicalTrainingWindow: 'calendarYear' }).kompetensi).toBe(22.5);
  });

  it('does not bind diklat kepemimpinan and diklat fungsional, nor a seminar', () => {
    const old = { technicalTrainingDay: day('2001-01-01') };
    expect(score({ ...old, positionType: 'struktural', leadershipTraining: true }).kompetensi).toBe(15);
    expect(score({ ...old, positionType: 'fungsional', functionalTraining: true }).kompetensi).toBe(15);
    expect(score({ ...old, seminar: true }).kompetensi).toBe(17.5);
  });
});

describe('The window of seminars', () => {
  const points = (held: string, seminarWindow?: Settings['seminarWindow']) =>
    score({ seminar: true, seminarDay: day(held) }, seminarWindow === undefined ? {} : { seminarWindow }, '2019-06-30')
      .kompetensi;

  it.each([
    ['2017-06-30', 0],
    ['2017-07-01', 17.5],
    ['2019-06-30', 17.5],
    ['2019-07-01', 0],
  ])('of 24 months up to 30 June 2019 gives a seminar of %s %d points', (held, expected) => {
    expect(points(held)).toBe(expected);
    expect(points(held, 'last24Months')).toBe(expected);
  });

  it.each([
    ['2017-12-31', 0],
    ['2018-01-01', 17.5],
    ['2019-12-31', 17.5],
    ['2020-01-01', 0],
  ])('of the calendar years 2018 and 2019 gives a seminar of %s %d points', (held, expected) => {
    expect(points(held, 'calendarYears')).toBe(expected);
  });

  it('lets a seminar without a date count as stated', () => {
    expect(score({ seminar: true, seminarDay: null }).kompetensi).toBe(17.5);
  });

  it('gives no points for a date without a seminar', () => {
    expect(score({ seminar: false, seminarDay: day('2019-05-01') }).kompetensi).toBe(0);
  });
});

describe('The window of discipline', () => {
  const points = (decided: string | null, punishmentWindow?: Settings['punishmentWindow']) =>
    score(
      { sanction: 'berat', sanctionDay: decided === null ? null : day(decided) },
      punishmentWindow === undefined ? {} : { punishmentWindow },
    ).disiplin;

  it.each([
    ['2014-12-31', 5],
    ['2015-01-01', 1],
    ['2019-12-31', 1],
    ['2020-01-01', 5],
  ])('of 5 years up to 31 December 2019 gives a heavy sanction of %s %d points', (decided, expected) => {
    expect(points(decided)).toBe(expected);
    expect(points(decided, 'fiveYears')).toBe(expected);
  });

  it.each([
    ['2018-12-31', 5],
    ['2019-01-01', 1],
    ['2019-12-31', 1],
    ['2020-01-01', 5],
  ])('of 1 year gives a heavy sanction of %s %d points', (decided, expected) => {
    expect(points(decided, 'oneYear')).toBe(expected);
  });

  it.each([
    ['1900-03-01', 1],
    ['1985-08-17', 1],
    ['2019-12-31', 1],
    ['2020-01-01', 5],
  ])('without an end gives a heavy sanction of %s %d points', (decided, expected) => {
    expect(points(decided, 'ever')).toBe(expected);
  });

  it.each(['fiveYears', 'oneYear', 'ever'] as const)(
    'lets a sanction without a date count as stated (%s)',
    (window) => {
      expect(points(null, window)).toBe(1);
    },
  );
});

describe('Decimals between two performance bands', () => {
  it.each([
    [50, 1, 1],
    [50.01, 5, 1],
    [50.49, 5, 1],
    [50.5, 5, 5],
    [60.49, 15, 5],
    [60.5, 15, 15],
    [75.49, 25, 15],
    [75.5, 25, 25],
    [90.49, 30, 25],
    [90.5, 30, 30],
    [91, 30, 30],
  ])('give SKP %d %d points in the upper band, and %d when rounded first', (performance, upper, rounded) => {
    expect(score({ performance }).kinerja).toBe(upper);
    expect(score({ performance }, { performanceDecimals: 'upperBand' }).kinerja).toBe(upper);
    expect(score({ performance }, { performanceDecimals: 'rounded' }).kinerja).toBe(rounded);
  });
});

describe('Decimals between two categories', () => {
  const category = (total: number, categoryDecimals?: Settings['categoryDecimals']) =>
    categoryOf(total, bkn8(categoryDecimals === undefined ? {} : { categoryDecimals }));

  it.each([
    [60, 'Sangat Rendah', 'Sangat Rendah', 'Sangat Rendah'],
    [60.25, 'Rendah', 'Sangat Rendah', 'Sangat Rendah'],
    [60.5, 'Rendah', 'Rendah', 'Sangat Rendah'],
    [61, 'Rendah', 'Rendah', 'Rendah'],
    [70, 'Rendah', 'Rendah', 'Rendah'],
    [70.25, 'Sedang', 'Rendah', 'Rendah'],
    [70.5, 'Sedang', 'Sedang', 'Rendah'],
    [71, 'Sedang', 'Sedang', 'Sedang'],
    [80, 'Sedang', 'Sedang', 'Sedang'],
    [80.25, 'Tinggi', 'Sedang', 'Sedang'],
    [80.5, 'Tinggi', 'Tinggi', 'Sedang'],
    [81, 'Tinggi', 'Tinggi', 'Tinggi'],
    [90, 'Tinggi', 'Tinggi', 'Tinggi'],
    [90.25, 'Sangat Tinggi', 'Tinggi', 'Tinggi'],
    [90.5, 'Sangat Tinggi', 'Sangat Tinggi', 'Tinggi'],
    [91, 'Sangat Tinggi', 'Sangat Tinggi', 'Sangat Tinggi'],
    [100, 'Sangat Tinggi', 'Sangat Tinggi', 'Sangat Tinggi'],
    [0, 'Sangat Rendah', 'Sangat Rendah', 'Sangat Rendah'],
  ])('make %d %s, %s when rounded first, %s when read by whole numbers', (total, upper, rounded, whole) => {
    expect(category(total)).toBe(upper);
    expect(category(total, 'upperCategory')).toBe(upper);
    expect(category(total, 'rounded')).toBe(rounded);
    expect(category(total, 'wholeNumber')).toBe(whole);
  });

  it('decide over a D-III pelaksana with 22.5 for training and no assessment of the highest kind', () => {
    // 15 + 22.5 + 30 + 3 = 70.5
    const facts = { technicalHours: 20, performance: 95, sanction: 'ringan' } as const;
    expect(score(facts)).toMatchObject({ total: 70.5, kategori: 'Sedang' });
    expect(score(facts, { categoryDecimals: 'wholeNumber' })).toMatchObject({ total: 70.5, kategori: 'Rendah' });
  });
});

describe('Profesi, Spesialis, Subspesialis', () => {
  it.each([
    ['Profesi', 15],
    ['Spesialis', 20],
    ['Subspesialis', 25],
  ] as const)('as formal levels: %s gives %d', (education, points) => {
    expect(score({ education }).kualifikasi).toBe(points);
    expect(score({ education }, { professionalEducation: 'asFormal' }).kualifikasi).toBe(points);
  });

  const rules = () => bkn8({ professionalEducation: 'notCounted' });

  it.each(['Profesi', 'Spesialis', 'Subspesialis'] as const)(
    'not counted: %s alone has no qualification and no total, and what is missing is named',
    (education) => {
      expect(scoreFacts(person({ education }), rules())).toMatchObject({ kualifikasi: null, total: null });
      expect(missingFor(person({ education }), rules()).map(({ path, name }) => [path, name.params['name']])).toEqual([
        ['settings.professionalEducation', education],
      ]);
    },
  );

  it('not counted: the formal diploma of the other column counts, whichever column it is', () => {
    expect(scoreFacts(person({ education: 'Spesialis', highestEducation: 'S-1' }), rules()).kualifikasi).toBe(15);
    expect(scoreFacts(person({ education: 'S-1', highestEducation: 'Spesialis' }), rules()).kualifikasi).toBe(15);
  });

  it('not counted: formal levels keep their points', () => {
    expect(scoreFacts(person({ education: 'S-2' }), rules()).kualifikasi).toBe(20);
  });
});

describe('The diploma that counts', () => {
  it.each([
    ['S-1', 'S-2', 20, 15],
    ['S-2', 'S-1', 20, 20],
    ['SD', 'SLTP', 1, 1],
    ['SLTP', 'SLTA', 5, 1],
    ['D-II', 'D-III', 10, 5],
    ['D-III', 'D-IV', 15, 10],
    ['S-1', 'Spesialis', 20, 15],
    ['S-2', 'Subspesialis', 25, 20],
    ['S-2', 'Profesi', 20, 20],
  ] as const)(
    'of a latest %s and a highest %s: %d by the highest, %d by the latest',
    (education, highestEducation, highest, latest) => {
      const diplomas = { education, highestEducation };
      expect(score(diplomas).kualifikasi).toBe(highest);
      expect(score(diplomas, { diplomaThatCounts: 'highest' }).kualifikasi).toBe(highest);
      expect(score(diplomas, { diplomaThatCounts: 'latest' }).kualifikasi).toBe(latest);
    },
  );

  it.each(['highest', 'latest'] as const)('is the one that is told where only one is (%s)', (diplomaThatCounts) => {
    expect(score({ education: 'S-2', highestEducation: null }, { diplomaThatCounts }).kualifikasi).toBe(20);
    expect(score({ education: null, highestEducation: 'S-2' }, { diplomaThatCounts }).kualifikasi).toBe(20);
  });
});

describe('Eselon V', () => {
  const all = { leadershipTraining: true, technicalHours: 20, seminar: true } as const;
  const echelonV = { positionType: 'struktural', echelon: 5 } as const;

  it('as pengawas gets the points of a structural position', () => {
    expect(score({ ...echelonV, leadershipTraining: true }).kompetensi).toBe(15);
    expect(score({ ...echelonV, leadershipTraining: true }, { echelonV: 'asPengawas' }).kompetensi).toBe(15);
    expect(score({ ...echelonV, seminar: true }, { echelonV: 'asPengawas' }).kompetensi).toBe(10);
  });

  it('as pelaksana gets the points of a pelaksana', () => {
    expect(score({ ...echelonV, leadershipTraining: true }, { echelonV: 'asPelaksana' }).kompetensi).toBe(0);
    expect(score({ ...echelonV, seminar: true }, { echelonV: 'asPelaksana' }).kompetensi).toBe(17.5);
    expect(score({ ...echelonV, ...all }, { echelonV: 'asPelaksana' }).kompetensi).toBe(40);
  });

  it.each([1, 2, 3, 4, null])('leaves eselon %p a structural position under both readings', (echelon) => {
    const facts = { positionType: 'struktural', echelon, leadershipTraining: true } as const;
    expect(score(facts, { echelonV: 'asPengawas' }).kompetensi).toBe(15);
    expect(score(facts, { echelonV: 'asPelaksana' }).kompetensi).toBe(15);
  });

  it('leaves a jabatan fungsional one, whatever eselon stands beside it', () => {
    const facts = { positionType: 'fungsional', echelon: 5, functionalTraining: true } as const;
    expect(score(facts, { echelonV: 'asPelaksana' }).kompetensi).toBe(15);
  });
});

describe('The settings of a run', () => {
  it('are the defaults where none is chosen, and none differs', () => {
    expect(bkn8().differing).toEqual({});
    expect(bkn8().settings).toEqual({
      jpBelowThreshold: 'nothing',
      jpReachedBy: 'sumOfCourses',
      technicalTrainingWindow: 'last12Months',
      seminarWindow: 'last24Months',
      punishmentWindow: 'fiveYears',
      performanceDecimals: 'upperBand',
      categoryDecimals: 'upperCategory',
      professionalEducation: 'asFormal',
      diplomaThatCounts: 'highest',
      echelonV: 'asPengawas',
      inactiveStatuses: 'leftOut',
    });
  });

  it('tell those that differ, and a default that was chosen by name does not', () => {
    const rules = bkn8({ jpBelowThreshold: 'inProportion', echelonV: 'asPengawas', inactiveStatuses: 'counted' });
    expect(rules.differing).toEqual({ jpBelowThreshold: 'inProportion', inactiveStatuses: 'counted' });
    expect(rules.settings.jpBelowThreshold).toBe('inProportion');
    expect(rules.settings.jpReachedBy).toBe('sumOfCourses');
  });

  it('say who is measured, and change nobody’s points by it', () => {
    expect(score({}, { inactiveStatuses: 'counted' })).toEqual(score({}));
  });
});
