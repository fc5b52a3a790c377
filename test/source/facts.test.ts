/** From dated histories to the facts of a year, as a score and its explanation show them. */
import { assessWorkbook } from '../../src/actions/shared/assess-workbook';
import { chooseMethod, parseMethodFile } from '../../src/method/choice';
import { methodById } from '../../src/method/registry';
import type { CellValue } from '../../src/record/cell';
import { explanationText } from '../../src/score/explain';
import { allFindings, codes, nipOf, pointsOf, refusal, said, sheetOf, type Cells } from '../support/assess';
import fc from '../support/fast-check';
import { memoryWorkbook, type MemorySheets } from '../support/memory-workbook';

const nip = nipOf(0);
const today = 44_033;

interface Asked {
  readonly settings?: readonly string[];
  readonly measured?: string;
  readonly method?: Parameters<typeof chooseMethod>[0];
  readonly own?: string;
}

function assess(person: Cells, histories: MemorySheets, { settings = [], measured, method, own }: Asked = {}) {
  return assessWorkbook(memoryWorkbook({ Data: sheetOf([person]) }, { measured: measured ?? '2019-12-31' }), {
    measured: null,
    today,
    method:
      own !== undefined
        ? { method: parseMethodFile(own), choices: {} }
        : method === undefined
          ? null
          : chooseMethod(method),
    settings,
    sheet: null,
    map: new Map(),
    updatedSince: null,
    explainRow: 2,
    histories: { workbooks: [memoryWorkbook(histories)], layouts: [] },
  });
}

type Lines = readonly (readonly CellValue[])[];
const training = (...rows: Lines) => ({
  Diklat: [
    ['NIP', 'JENIS DIKLAT', 'NAMA DIKLAT', 'TANGGAL MULAI', 'TANGGAL SELESAI', 'JP', 'TAHUN', 'SESUAI JABATAN'],
    ...rows,
  ],
});
const course = (
  form: CellValue,
  name: string,
  from: CellValue,
  to: CellValue = null,
  jp: CellValue = null,
): CellValue[] => [nip, form, name, from, to, jp];
const skp = (...rows: Lines) => ({ SKP: [['NIP', 'TAHUN', 'NILAI SKP'], ...rows] });
const decrees = (...rows: Lines) => ({
  Hukuman: [['NIP', 'JENIS HUKUMAN ID', 'TMT HUKUMAN', 'STATUS HUKUMAN'], ...rows],
});
const diplomas = (...rows: Lines) => ({ Ijazah: [['NIP', 'TINGKAT PENDIDIKAN ID', 'TAHUN LULUS'], ...rows] });

async function person(cells: Cells, histories: MemorySheets, asked: Asked = {}) {
  const [first] = (await assess(cells, histories, asked)).people;
  return first!;
}

/** Points of kompetensi: for a pelaksana 22.5 from 20 JP of technical training, 17.5 from a seminar. */
async function competence(histories: MemorySheets, asked: Asked = {}, cells: Cells = {}) {
  return (await person(cells, histories, asked)).kompetensi;
}

describe('Hours of technical training', () => {
  test('are summed over the courses that ended in the twelve months before the measuring date', async () => {
    expect(
      await competence(
        training(course(3, 'A', '10-01-2019', '11-01-2019', 12), course('teknis', 'B', '01/12/2019', null, '8 JP')),
      ),
    ).toBe(22.5);
    expect(
      await competence(training(course(3, 'A', '10-01-2019', '11-01-2019', 12), course(3, 'B', '31/12/2018', null, 8))),
    ).toBe(0);
  });

  test('across the edge of the window count whole by the day the course ended, and say so', async () => {
    const inside = await person({}, training(course(3, 'A', '20-12-2018', '02-01-2019', 20)));
    expect(inside.kompetensi).toBe(22.5);
    expect(codes(inside.findings)).toEqual(['history-spans-window']);
    expect(await competence(training(course(3, 'A', '20-12-2019', '02-01-2020', 20)))).toBe(0);
  });

  test('of a course after the measuring date do not count yet', async () => {
    const ahead = await person({}, training(course(3, 'A', '10-01-2020', '11-01-2020', 20)));
    expect([ahead.kompetensi, codes(ahead.findings)]).toEqual([0, ['history-ahead']]);
  });

  test('of a course without a date do not count, and are asked for', async () => {
    const undated = await person({}, training(course(3, 'A', null, null, 20)));
    expect([undated.kompetensi, codes(undated.findings)]).toEqual([0, ['history-undated']]);
  });

  test('of a year alone count where all of the year lies in the window', async () => {
    const year = (value: number) => training([nip, 3, 'A', null, null, 20, value]);
    expect(await competence(year(2019))).toBe(22.5);
    expect(await competence(year(2018))).toBe(0);
    const middle = await person({}, year(2019), { measured: '2019-06-30' });
    expect([middle.kompetensi, codes(middle.findings)]).toEqual([0, ['history-undated']]);
  });

  test('of the same course count once, and the fewest where they differ', async () => {
    const twice = training(
      course(3, 'Diklat A', '10-01-2019', '11-01-2019', 12),
      course(3, 'DIKLAT  A.', 43475, 43476, 10),
    );
    const told = await person({}, { ...twice });
    expect([told.kompetensi, codes(told.findings)]).toEqual([0, ['history-same-course']]);
    const apart = training(course(3, 'A', '10-01-2019', null, 12), course(3, 'A', '10-02-2019', null, 12));
    expect(await competence(apart)).toBe(22.5);
  });

  test('with impossible dates do not count', async () => {
    const wrong = await person(
      {},
      training(course(3, 'A', '31-02-2019', null, 20), course(3, 'B', '10-02-2019', '09-02-2019', 20)),
    );
    expect([wrong.kompetensi, codes(wrong.findings)]).toEqual([0, ['history-date-wrong']]);
  });

  test('that the certificate does not tell are 0, and asked for', async () => {
    const empty = await person({}, training(course(3, 'A', '10-02-2019')));
    expect([empty.kompetensi, codes(empty.findings)]).toEqual([0, ['history-hours-empty']]);
  });

  test('follow the settings: calendar year, one course alone, in proportion', async () => {
    const two = training(course(3, 'A', '10-01-2019', null, 12), course(3, 'B', '10-03-2019', null, 8));
    expect(await competence(two, { measured: '2019-06-30', settings: ['technicalTrainingWindow=calendarYear'] })).toBe(
      22.5,
    );
    expect(await competence(two, { settings: ['jpReachedBy=singleCourse'] })).toBe(0);
    expect(await competence(two, { settings: ['jpReachedBy=singleCourse', 'jpBelowThreshold=inProportion'] })).toBe(
      13.5,
    );
  });
});

describe('Forms without hours', () => {
  /** The method with every form counted as technical training. */
  const all = methodById('bkn-8-2019');
  const own = JSON.stringify({
    ...all,
    development: Object.fromEntries(
      Object.entries(all.development!).map(([form, told]) => [
        form,
        { ...told, counts: { ...told.counts, indicator: 'technicalTraining' } },
      ]),
    ),
  });
  const proportion = ['jpBelowThreshold=inProportion'];
  /** JP, from points in proportion: 22.5 for 20. */
  const hours = async (...rows: Lines) =>
    ((await competence(training(...rows), { own, settings: proportion })) ?? NaN) / 1.125;

  test.each<[string, CellValue[][], number]>([
    ['a seminar 4 a day', [course(9, 'A', '04-02-2019', '05-02-2019')], 8],
    ['a sosialisasi 4 a day', [course('sosialisasi', 'A', '04-02-2019')], 4],
    ['a workshop 5 a day', [course('lokakarya', 'A', '04-02-2019', '06-02-2019')], 15],
    ['magang 20 a time', [course(10, 'A', '04-02-2019', '06-06-2019')], 20],
    ['pertukaran 20 a time', [course(21, 'A', '04-02-2019', '06-06-2019')], 20],
    ['benchmarking 10 a time', [course(20, 'A', '04-02-2019', '08-02-2019')], 10],
    ['coaching 2 a time', [course(14, 'A', '04-02-2019')], 2],
    [
      'coaching at most twice a month',
      [course(14, 'A', '04-02-2019'), course(14, 'B', '11-02-2019'), course(14, 'C', '18-02-2019')],
      4,
    ],
    [
      'coaching of two months',
      [course(14, 'A', '04-02-2019'), course(14, 'B', '11-02-2019'), course(14, 'C', '18-03-2019')],
      6,
    ],
    ['e-learning 3 a day', [course('e-learning', 'A', '04-02-2019', '05-02-2019')], 6],
    ['e-learning at most 3 a day, whatever is stated', [course(16, 'A', '04-02-2019', null, 12)], 3],
    [
      'two e-learnings of one day together at most 3',
      [course(16, 'A', '04-02-2019'), course(16, 'B', '04-02-2019')],
      3,
    ],
    ['belajar mandiri 2 a day', [course(22, 'A', '04-02-2019', '06-02-2019')], 6],
    ['tugas belajar 20 for a semester that is over', [course('tugas belajar', 'S-2', '01-08-2018', '31-07-2020')], 40],
    ['a seminar whose certificate tells 6', [course(9, 'A', '04-02-2019', '05-02-2019', 6)], 6],
  ])('%s', async (_what, rows, expected) => {
    expect(Math.min(await hours(...rows), 20)).toBeCloseTo(Math.min(expected, 20), 9);
  });

  test('count to no indicator until the method says which', async () => {
    const told = await person({}, training(course(14, 'A', '04-02-2019'), course(8, 'Bimtek', '04-02-2019', null, 30)));
    expect(told.kompetensi).toBe(0);
    expect(codes(told.findings)).toEqual(['history-form-undecided', 'history-form-undecided']);
    expect(said(told.findings)[0]).toContain('development di berkas metode');
  });

  test('that nobody knows are asked for', async () => {
    const told = await person(
      {},
      training(course('piknik', 'A', '04-02-2019', null, 30), course(null, 'B', '04-02-2019', null, 30)),
    );
    expect([told.kompetensi, codes(told.findings)]).toEqual([0, ['history-form-unknown']]);
  });
});

describe('Seminars', () => {
  test.each([
    ['31-12-2017', 0],
    ['01-01-2018', 17.5],
    ['30-12-2019', 17.5],
    ['01-01-2020', 0],
  ])('that ended on %s', async (day, points) => {
    expect(await competence(training(course(9, 'A', day)))).toBe(points);
  });

  test('are codes 4, 7, 9, 10, 11 and 12', async () => {
    for (const code of [4, 7, 9, 10, 11, 12])
      expect(await competence(training(course(code, 'A', '04-02-2019')))).toBe(17.5);
    for (const code of [1, 2, 5, 6, 8, 13, 14])
      expect(await competence(training(course(code, 'PIM III', '04-02-2019')))).toBe(0);
  });

  test('of a file of courses are courses', async () => {
    const file = {
      Kursus: [
        ['NIP', 'NAMA KURSUS', 'TANGGAL KURSUS', 'JUMLAH JAM'],
        [nip, 'Bahasa', '04-02-2019', 40],
      ],
    };
    expect(await competence(file)).toBe(17.5);
  });
});

describe('Training that matches the position', () => {
  const head: Cells = { 'JENIS JABATAN': 'administrator' };

  test.each([
    ['PIM III', 15],
    ['Diklat Kepemimpinan Tingkat II', 15],
    ['PIM IV', 0],
  ])('%s for an administrator', async (name, points) => {
    expect(await competence(training(course(1, name, '01-01-2005')), {}, head)).toBe(points);
  });

  test('has no window, and needs a name that is known', async () => {
    expect(await competence(training(course(1, 'PKA', null)), {}, head)).toBe(15);
    const unknown = await person(head, training(course(1, 'Lemhannas', '01-01-2005')));
    expect([unknown.kompetensi, codes(unknown.findings)]).toEqual([0, ['history-course-unknown']]);
  });

  test('a functional course names the profession, or somebody says that it matches', async () => {
    const auditor: Cells = { 'JENIS JABATAN': 'JFT', JABATAN: 'Auditor Ahli Muda' };
    expect(await competence(training(course(2, 'Diklat Fungsional Auditor Muda', '01-01-2005')), {}, auditor)).toBe(15);
    const other = await person(auditor, training(course(2, 'Diklat Penyuluh', '01-01-2005')));
    expect([other.kompetensi, codes(other.findings)]).toEqual([0, ['history-post-unclear']]);
    expect(await competence(training([nip, 2, 'Diklat JF', '01-01-2005', null, null, null, 'ya']), {}, auditor)).toBe(
      15,
    );
    expect(await competence(training([nip, 2, 'Auditor', '01-01-2005', null, null, null, 'tidak']), {}, auditor)).toBe(
      0,
    );
  });
});

describe('SKP', () => {
  const unassessed: Cells = { 'NILAI SKP': undefined };

  test('is that of the year measured', async () => {
    const told = await person(unassessed, skp([nip, 2018, 95], [nip, 2019, 80], [nip, 2020, 60]));
    expect([told.kinerja, codes(told.findings)]).toEqual([25, []]);
  });

  test('of the year before counts where the year has none yet; an older one does not', async () => {
    const before = await person(unassessed, skp([nip, 2018, '92,5']));
    expect([before.kinerja, codes(before.findings)]).toEqual([30, ['history-performance-earlier']]);
    const old = await person(unassessed, skp([nip, 2017, 95]));
    expect([old.kinerja, codes(old.findings)]).toEqual([0, ['history-performance-old']]);
  });

  test('that contradicts itself, or cannot be read, stops the row', async () => {
    const conflict = await person(unassessed, skp([nip, 2019, 80], [nip, 2019, 92]));
    expect([conflict.total, codes(conflict.findings)]).toEqual([null, ['history-value-conflict']]);
    const unread = await person(unassessed, skp([nip, 2019, 'lumayan']));
    expect([unread.total, codes(unread.findings)]).toEqual([null, ['history-value-unknown']]);
    expect((await person(unassessed, skp([nip, 2019, 80], [nip, 2019, 80]))).kinerja).toBe(25);
  });
});

describe('Sanctions', () => {
  const discipline = async (histories: MemorySheets, asked: Asked = {}) =>
    (await person({}, histories, asked)).disiplin;

  test('the heaviest final one of five years counts', async () => {
    expect(await discipline(decrees([nip, 2, '01-01-2016'], [nip, 5, '01-01-2017'], [nip, 1, '01-01-2019']))).toBe(2);
    expect(await discipline(decrees([nip, 9, '31-12-2014']))).toBe(5);
    expect(await discipline(decrees([nip, 9, '31-12-2014']), { settings: ['punishmentWindow=ever'] })).toBe(1);
    expect(await discipline(decrees([nip, 9, '01-01-2020']))).toBe(5);
  });

  test('one that is appealed against, withdrawn or a moral sanction is none', async () => {
    expect(
      await discipline(
        decrees([nip, 9, '01-01-2019', 'banding'], [nip, 5, '01-02-2019', 'dicabut'], [nip, 21, '01-03-2019']),
      ),
    ).toBe(5);
  });

  test('code 12 lifts the one before it', async () => {
    expect(await discipline(decrees([nip, 9, '01-01-2017'], [nip, 12, '01-06-2017']))).toBe(5);
    expect(await discipline(decrees([nip, 1, '01-01-2016'], [nip, 9, '01-01-2017'], [nip, 12, '01-06-2017']))).toBe(3);
    expect(await discipline(decrees([nip, 12, '01-06-2016'], [nip, 9, '01-01-2017']))).toBe(1);
  });

  test('whose date, level or state is not known stops the row', async () => {
    for (const row of [
      [nip, 9, null],
      [nip, 99, '01-01-2019'],
      [nip, 9, '01-01-2019', 'entah'],
    ]) {
      const told = await person({}, decrees(row));
      expect([told.total, codes(told.findings)]).toEqual([null, ['history-value-unknown']]);
      expect(said(told.findings).join()).not.toMatch(/99|berat|entah/);
    }
  });
});

describe('Diplomas', () => {
  const noEducation: Cells = { PENDIDIKAN: undefined };

  test('the highest counts, or the latest where the setting says so, and the roster needs no column', async () => {
    const earned = diplomas([nip, 45, 2005], [nip, 40, 2015], [nip, 50, 2021]);
    expect((await person(noEducation, earned)).kualifikasi).toBe(20);
    expect((await person(noEducation, earned, { settings: ['diplomaThatCounts=latest'] })).kualifikasi).toBe(15);
  });
});

describe('Roster and history', () => {
  test('where they differ the history counts, and it is told', async () => {
    const told = await person(
      { 'NILAI SKP': 95, JP: 30 },
      { ...skp([nip, 2019, 80]), ...training(course(3, 'A', '04-02-2019', null, 8)) },
    );
    expect(pointsOf(told)).toEqual([15, 0, 25, 5]);
    expect(codes(told.findings)).toEqual(['history-differs']);
    expect(said(told.findings)[0]).toContain('JP diklat teknis, nilai kinerja');
  });

  test('a person without a history keeps what the roster says', async () => {
    const told = await person({ JP: 24, SEMINAR: 'sudah' }, training([nipOf(5), 3, 'A', '04-02-2019', null, 8]));
    expect(told.kompetensi).toBe(40);
  });

  test('rows of nobody are told once for each sheet, by their rows', async () => {
    const assessment = await assess({}, training([nipOf(5), 3, 'A', '04-02-2019'], ['1990', 3, 'B', '04-02-2019']));
    const [finding] = assessment.sheetFindings.filter(({ type }) => type.code === 'history-nobody');
    expect(said([finding!])[0]).toContain('2 baris tidak cocok dengan NIP mana pun di daftar (baris 2, 3)');
  });

  test('columns that histories tell are not missed', async () => {
    const assessment = await assess(
      { 'NILAI SKP': undefined },
      { ...skp([nip, 2019, 80]), ...training(course(3, 'A', '04-02-2019', null, 8)) },
    );
    const missing = assessment.sheetFindings.map(({ params }) => params['field']);
    expect(missing).toEqual(['hukumanDisiplin']);
  });

  test('the explanation shows file, sheet and rows behind each dimension', async () => {
    const { explained } = await assess(
      {},
      {
        ...training(course(3, 'A', '04-02-2019', null, 12), course(3, 'B', '04-03-2019', null, 8)),
        ...skp([nip, 2019, 80]),
      },
    );
    const lines = explanationText(explained!, 'id').split('\n');
    expect(lines[3]).toBe('  bukti: JP diklat teknis (uji.xlsx, lembar Diklat, baris 2, 3)');
    expect(lines[5]).toBe('  bukti: nilai kinerja (uji.xlsx, lembar SKP, baris 2)');
  });

  test('a roster in a history’s place is refused', async () => {
    expect(await refusal(assess({}, { Data: sheetOf([{}]) }))).toContain('bukan riwayat');
  });
});

test('the order of rows and sheets changes nothing', async () => {
  const lines = [
    course(3, 'A', '10-01-2019', '11-01-2019', 6.25),
    course(3, 'A', '10-01-2019', '11-01-2019', 7),
    course(14, 'C', '04-02-2019'),
    course(14, 'D', '11-02-2019', null, 3),
    course(14, 'E', '18-02-2019'),
    course(16, 'F', '04-02-2019', '06-02-2019', 5),
    course(16, 'G', '05-02-2019'),
    course(9, 'H', null),
    course(1, 'PIM IV', '01-01-2010'),
  ];
  const others = [
    [nip, 9, '01-01-2017'],
    [nip, 12, '01-01-2017'],
    [nip, 2, '01-01-2018'],
  ];
  const result = async (rows: Lines, punished: Lines) => {
    const told = await person(
      {},
      { ...training(...rows), ...decrees(...punished) },
      { settings: ['jpBelowThreshold=inProportion'] },
    );
    return [pointsOf(told), [...codes(told.findings)].sort()];
  };
  const expected = await result(lines, others);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(lines, { minLength: lines.length }),
      fc.shuffledSubarray(others, { minLength: others.length }),
      async (rows, punished) => expect(await result(rows, punished)).toEqual(expected),
    ),
    { numRuns: 30 },
  );
});

test('no finding of a history repeats a NIP or a name', async () => {
  const assessment = await assess(
    {},
    { ...training([nipOf(7), 'x', 'RAHASIA', 'y']), ...decrees([nip, 'RAHASIA', 'RAHASIA']) },
  );
  expect(said(allFindings(assessment)).join()).not.toMatch(/RAHASIA|19900101/);
});
