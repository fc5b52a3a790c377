/** How fresh data are, unit by unit, and why the index changed from one measuring to the next. */
import { compareAssessments } from '../../src/check/compare';
import { timelinessOf } from '../../src/check/timeliness';
import { dayOf } from '../../src/record/date';
import { assessPeople, nipOf, type Cells } from '../support/assess';
import fc from '../support/fast-check';

const day = (year: number, month: number, date: number) => dayOf(year, month, date)!;
const since = day(2018, 12, 31);
const then = day(2019, 12, 31);
const now = day(2020, 12, 31);
const updated = (date: string | null): Cells => ({ 'TANGGAL PEMUTAKHIRAN': date });

describe('Timeliness', () => {
  test('counts who is complete, current and consistent, over all and by unit, the least fresh unit first', async () => {
    const assessment = await assessPeople([
      { ...updated('01-03-2019'), 'UNIT KERJA': 'Bappeda' },
      { ...updated('30-12-2018'), 'UNIT KERJA': 'Dinas Contoh' },
      { ...updated(null), 'UNIT KERJA': 'Dinas Contoh', 'NILAI SKP': null },
      { ...updated('31-12-2018'), 'UNIT KERJA': 'Dinas Contoh', 'TANGGAL LAHIR': '02-01-1990' },
    ]);
    const { all, units, dated } = timelinessOf(assessment, since);
    expect(dated).toBe(true);
    expect(all).toMatchObject({ people: 4, complete: 3, current: 2, undated: 1, consistent: 3, allThree: 1 });
    expect(units).toMatchObject([
      { name: 'Dinas Contoh', people: 3, complete: 2, current: 1, undated: 1, consistent: 2, allThree: 0 },
      { name: 'Bappeda', people: 1, complete: 1, current: 1, consistent: 1, allThree: 1, index: 45 },
    ]);
  });

  test('says where a roster tells no dates: then nobody can tell who is current, and the least complete unit comes first', async () => {
    const { dated, all, units } = timelinessOf(
      await assessPeople([{ 'UNIT KERJA': 'Bappeda' }, { 'UNIT KERJA': 'Dinas Contoh', 'NILAI SKP': null }]),
      since,
    );
    expect(dated).toBe(false);
    expect(all).toMatchObject({ complete: 1, current: null, undated: 2, consistent: 2, allThree: null });
    expect(units.map(({ name }) => name)).toEqual(['Dinas Contoh', 'Bappeda']);
  });

  test('leaves out who is not measured, and keeps who has to be corrected', async () => {
    const assessment = await assessPeople([
      { STATUS: 'CPNS' },
      { STATUS: 'PNS', PENDIDIKAN: 'S-9' },
      { STATUS: 'PNS' },
    ]);
    expect(timelinessOf(assessment, since).all).toMatchObject({ people: 2, index: 45 });
  });
});

async function compared(before: readonly Cells[], after: readonly Cells[], days = [then, now]) {
  const by = 'bkn-8-2019';
  const comparison = compareAssessments(
    await assessPeople(before, { measured: days[0]!, by }),
    await assessPeople(after, { measured: days[1]!, by }),
  );
  const changes = comparison.changes.filter(({ people }) => people > 0);
  return {
    ...comparison,
    changes: changes.map(({ reason, people, effect }) => [reason, people, Math.round(effect * 1e6) / 1e6]),
  };
}

/** A plain person has 45 points: 15 + 0 + 25 + 5. */
const who = (index: number, cells: Cells = {}): Cells => ({ NIP: nipOf(index), ...cells });

describe('What changed', () => {
  test.each<[string, Cells, Cells, string, number]>([
    ['a diploma is real', {}, { PENDIDIKAN: 'S-2' }, 'developed', 5],
    ['a diploma that is gone was wrong', { PENDIDIKAN: 'S-2' }, {}, 'corrected', -5],
    ['training is real', {}, { SEMINAR: 'sudah' }, 'developed', 17.5],
    ['training out of its window', { SEMINAR: 'sudah' }, { SEMINAR: 'belum' }, 'expired', -17.5],
    ['a new assessment is real', { 'NILAI SKP': 92 }, { 'NILAI SKP': 80 }, 'developed', -5],
    ['an assessment that was missing is completed', { 'NILAI SKP': null }, { 'NILAI SKP': 80 }, 'corrected', 25],
    ['a sanction out of its window', { HUKDIS: 'ringan' }, { HUKDIS: '-' }, 'expired', 2],
    ['a sanction is real', { HUKDIS: '-' }, { HUKDIS: 'berat' }, 'developed', -4],
  ])('%s', async (_what, before, after, reason, effect) => {
    expect((await compared([who(1, before)], [who(1, after)])).changes).toEqual([[reason, 1, effect]]);
  });

  test('on one measuring date everything is a correction', async () => {
    const { changes } = await compared([who(1)], [who(1, { PENDIDIKAN: 'S-2', SEMINAR: 'sudah' })], [then, then]);
    expect(changes).toEqual([['corrected', 1, 22.5]]);
  });

  test('people come and go, are mended and broken', async () => {
    const before = [who(1), who(2, { PENDIDIKAN: 'S-2' }), who(3, { PENDIDIKAN: 'S-9' }), who(4)];
    const after = [who(1), who(5, { PENDIDIKAN: 'S-3' }), who(3), who(4, { PENDIDIKAN: 'S-9' })];
    const { changes, before: index, after: indexNow } = await compared(before, after);
    expect(changes.map(([reason, people]) => [reason, people])).toEqual([
      ['came', 1],
      ['left', 1],
      ['corrected', 1],
      ['broken', 1],
    ]);
    expect([index, indexNow]).toEqual([140 / 3, 145 / 3]);
  });

  test('who moved to another unit is told', async () => {
    expect((await compared([who(1)], [who(1, { 'UNIT KERJA': 'Bappeda' })])).moved).toBe(1);
  });

  test('the effects add up to the change of the index, in any order of the rows', async () => {
    const cells = fc.record({
      index: fc.integer({ min: 0, max: 7 }),
      PENDIDIKAN: fc.constantFrom('S-1', 'S-2', 'SLTA', 'S-9'),
      'NILAI SKP': fc.constantFrom(80, 92, null, 55),
      SEMINAR: fc.constantFrom('sudah', 'belum'),
    });
    const people = fc
      .uniqueArray(cells, { selector: ({ index }) => index, minLength: 1 })
      .map((all) => all.map(({ index, ...rest }) => who(index, rest)));
    await fc.assert(
      fc.asyncProperty(people, people, async (before, after) => {
        const [one, other] = [
          await assessPeople(before, { measured: then, by: 'bkn-8-2019' }),
          await assessPeople([...after].reverse(), { measured: now, by: 'bkn-8-2019' }),
        ];
        const { changes, before: was, after: is } = compareAssessments(one, other);
        if (was === null || is === null) return;
        expect(changes.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(is - was, 9);
      }),
      { numRuns: 60 },
    );
  });
});
