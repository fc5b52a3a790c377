/** Each known mistake, put into a clean workbook, is diagnosed as itself: alone, and two at once. */
import { employees, habits, halfTotals, scoreOf, sheetOf, type Employee, type Habit } from './agency';
import { codesOf, reviewed } from './support';

const people = [...employees(77, 7), ...halfTotals()];

it('a workbook by the rule agrees', async () => {
  const review = await reviewed({ Data: sheetOf(people) });
  expect(review.differences).toEqual([]);
  expect(review).toMatchObject({
    verdict: 'agrees',
    causes: [],
    rows: { reviewed: 80, differing: 0, unexplained: 0 },
  });
});

/** How many rows the agency's way changes. */
function changed(does: ReadonlySet<Habit>, among: readonly Employee[] = people): number {
  const texts = (habit: ReadonlySet<Habit>) => among.map((person) => JSON.stringify(scoreOf(person, habit)));
  const clean = texts(new Set());
  return texts(does).filter((text, index) => text !== clean[index]).length;
}

it.each(habits)('%s, alone in a workbook, is named and explains every differing row', async (habit) => {
  const review = await reviewed({ Data: sheetOf(people, () => new Set([habit])) });
  expect(changed(new Set([habit]))).toBeGreaterThan(0);
  expect(codesOf(review)).toEqual([habit]);
  expect(review.causes[0]?.explains).toBe(changed(new Set([habit])));
  expect(review.rows).toMatchObject({ differing: changed(new Set([habit])), unexplained: 0 });
});

const settingOf = (habit: Habit): string => (habit.includes('=') ? habit.split('=')[0]! : habit);

/** With every training added, pelaksana get the same points by the table of fungsional as by that of struktural. */
const indistinguishable = (one: Habit, other: Habit): boolean =>
  one === 'every-training' && other === 'other-group:pelaksana>fungsional';

const pairs = habits.flatMap((one, index) =>
  habits.slice(index + 1).flatMap((other) => {
    if (settingOf(one) === settingOf(other) || indistinguishable(one, other)) return [];
    const both = new Set([one, other]);
    const differs = (habit: Habit) =>
      people.some(
        (person) => JSON.stringify(scoreOf(person, both)) !== JSON.stringify(scoreOf(person, new Set([habit]))),
      );
    return differs(one) && differs(other) ? [[one, other] as const] : [];
  }),
);

it.each(pairs)('%s and %s, both for everybody, are named and explain every differing row', async (one, other) => {
  const review = await reviewed({ Data: sheetOf(people, () => new Set([one, other])) });
  expect(codesOf(review)).toEqual([one, other].sort());
  expect(review.rows.unexplained).toBe(0);
});

/** Every third pair whose two halves both hold rows that change. */
const halves = pairs.filter(([one, other], index) => {
  const half = (habit: Habit, rest: number) =>
    changed(
      new Set([habit]),
      people.filter((_person, at) => at % 2 === rest),
    );
  return index % 3 === 0 && half(one, 0) > 0 && half(other, 1) > 0;
});

it.each(halves)('%s in one half of the rows and %s in the other are named', async (one, other) => {
  const does = (_person: Employee, index: number): ReadonlySet<Habit> => new Set([index % 2 === 0 ? one : other]);
  const review = await reviewed({ Data: sheetOf(people, does) });
  expect(codesOf(review)).toEqual([one, other].sort());
  expect(review.rows.unexplained).toBe(0);
});

it.each(habits)(
  '%s in a fifteenth of the rows, as where one unit of many computes its own way, is named',
  async (habit) => {
    const would = (person: Employee): boolean => changed(new Set([habit]), [person]) > 0;
    const some = new Set(people.filter(would).slice(0, 5));
    const does = (person: Employee): ReadonlySet<Habit> => new Set(some.has(person) ? [habit] : []);
    const review = await reviewed({ Data: sheetOf(people, does) });
    expect(review.rows).toMatchObject({ differing: some.size, unexplained: 0 });
    if (some.size >= 3) expect(codesOf(review)).toContain(habit);
  },
);

it.each(habits)('%s in a single row is named, though all other rows contradict it', async (habit) => {
  const one = people.filter((person) => changed(new Set([habit]), [person]) > 0).at(-1);
  const review = await reviewed({ Data: sheetOf(people, (person) => new Set(person === one ? [habit] : [])) });
  expect(review.rows).toMatchObject({ differing: 1, unexplained: 0 });
  expect(codesOf(review)).toEqual([habit]);
});
