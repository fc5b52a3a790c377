import { applySuggestions, equalFindings, isFixable, undoFix } from '../../src/actions/apply-suggestion';
import { assessWorkbook } from '../../src/actions/shared/assess-workbook';
import { markCells, unmarkCells } from '../../src/actions/mark-cells';
import type { Assessment } from '../../src/check/assessment';
import { allFindings } from '../../src/report/finding-groups';
import { sheetOf, type Cells } from '../support/assess';
import { liveWorkbook, type MemoryLive } from '../support/live-workbook';

async function assessed(people: readonly Cells[]): Promise<{ workbook: MemoryLive; assessment: Assessment }> {
  const workbook = liveWorkbook({ sheets: { Data: sheetOf(people) } });
  const assessment = await assessWorkbook(workbook, {
    measured: 43_830,
    today: 44_033,
    method: null,
    settings: [],
    sheet: null,
    map: new Map(),
    updatedSince: null,
  });
  return { workbook, assessment };
}

const wrong = { PENDIDIKAN: 'Sarjna' };

test('equal findings are the same word in the same column; others stay apart', async () => {
  const { assessment } = await assessed([wrong, {}, wrong, { PENDIDIKAN: 'Magistr' }, wrong]);
  const first = [...allFindings(assessment)].filter(isFixable)[0];
  expect(first?.suggestion).toBe('S-1');
  expect(first && equalFindings(assessment, first).map(({ row }) => row)).toEqual([2, 4, 6]);
});

test('a suggestion is applied to all equal cells in one edit, and taken back as it was', async () => {
  const { workbook, assessment } = await assessed([wrong, {}, wrong]);
  const first = [...allFindings(assessment)].filter(isFixable)[0];
  if (first === undefined) throw new Error('nothing to mend');
  const mended = await applySuggestions(workbook, 'Data', equalFindings(assessment, first));
  expect([workbook.cell('Data', 'E2'), workbook.cell('Data', 'E4')]).toEqual(['S-1', 'S-1']);
  expect(mended.before).toHaveLength(2);
  await undoFix(workbook, mended);
  expect([workbook.cell('Data', 'E2'), workbook.cell('Data', 'E4')]).toEqual(['Sarjna', 'Sarjna']);
});

test('cells are marked by their gravest finding, and the marks go again', async () => {
  const { workbook, assessment } = await assessed([wrong, { NAMA: null }]);
  expect(await markCells(workbook, assessment)).toBe(workbook.fills('Data').size);
  expect(workbook.fills('Data').get('E2')).toBe('F6DDD0');
  expect(workbook.fills('Data').get('B3')).toBe('FBEFD9');
  await unmarkCells(workbook);
  expect(workbook.fills('Data').size).toBe(0);
});
