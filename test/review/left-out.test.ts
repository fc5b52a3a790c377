/** Rows that the rule leaves out state no score, rightly; a row that it counts must state one. */
import type { CellValue } from '../../src/record/cell';
import { employees, factsRow, headers, scoreOf, statedHeaders, statedRow, type Employee } from './agency';
import { codesOf, reviewed } from './support';

const [first, second] = employees(2, 21).map((person): Employee => ({ ...person, education: 'S-1', status: 'PNS' }));
const nothing: readonly CellValue[] = [null, null, null, null, null, null];
const scored = (person: Employee): readonly CellValue[] => [...factsRow(person), ...statedRow(scoreOf(person))];
const sheet = (...rows: readonly (readonly CellValue[])[]) => ({ Data: [[...headers, ...statedHeaders], ...rows] });

it('the second of two equal rows is counted once, and its empty score is right', async () => {
  const review = await reviewed(sheet(scored(first!), [...factsRow(first!), ...nothing], scored(second!)));
  expect(review).toMatchObject({ verdict: 'agrees', differences: [], causes: [] });
});

it('the second of two equal rows with a score was counted twice', async () => {
  const review = await reviewed(sheet(scored(first!), scored(first!), scored(second!)));
  expect(codesOf(review)).toEqual(['duplicates-counted']);
  expect(review.differences.every(({ row, computed }) => row === 3 && computed === null)).toBe(true);
});

it.each(['CPNS', 'CLTN'])('a %s without a score is right', async (status) => {
  const apart: Employee = { ...second!, status };
  expect(await reviewed(sheet(scored(first!), [...factsRow(apart), ...nothing]))).toMatchObject({ verdict: 'agrees' });
});

it('a row whose education cannot be read states no score, rightly', async () => {
  const unread: Employee = { ...second!, education: 'S-9' };
  expect(await reviewed(sheet(scored(first!), [...factsRow(unread), ...nothing]))).toMatchObject({ verdict: 'agrees' });
});

it('a row that counts and states nothing is named', async () => {
  const review = await reviewed(sheet(scored(first!), [...factsRow(second!), ...nothing]));
  expect(review.causes).toMatchObject([{ code: 'not-stated', explains: 1 }]);
  expect(review.differences.every(({ row, cause }) => row === 3 && cause === 'not-stated')).toBe(true);
});
