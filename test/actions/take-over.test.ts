/** A comparison inside one open workbook: written with links to both rows, taken over in one step, and taken back. */
import { reconcileRoster, type ReconciledRoster } from '../../src/actions/reconcile-roster';
import { undoFix } from '../../src/actions/apply-suggestion';
import { planTakeOver, takeOver } from '../../src/actions/take-over';
import { writeReconciliation } from '../../src/actions/write-reconciliation';
import { cellText } from '../../src/record/normalize';
import { nipOf, sheetOf } from '../support/assess';
import { liveWorkbook, type MemoryLive } from '../support/live-workbook';

const roster = sheetOf([
  { NIP: nipOf(0), PENDIDIKAN: 'S-1', SEMINAR: 'belum' },
  { NIP: nipOf(1), PENDIDIKAN: 'SLTA', SEMINAR: 'belum' },
]);
/** SAPK's words: the first has an S-2, the second the seminar, over which SAPK has no say. */
const siasn = [
  ['NIP BARU', 'TINGKAT PENDIDIKAN NAMA', 'SEMINAR'],
  [nipOf(1), 'SLTA', 'sudah'],
  [nipOf(0), 'S-2', 'belum'],
];

async function compared(): Promise<{ workbook: MemoryLive; reconciled: ReconciledRoster }> {
  const workbook = liveWorkbook({ sheets: { Data: roster, 'Unduhan SIASN': siasn } });
  const source = { file: 'Unduhan SIASN', workbook, sheet: 'Unduhan SIASN' };
  const reconciled = await reconcileRoster({ file: 'Data', workbook }, [source], {
    measured: 43_830,
    today: 44_033,
    method: null,
    settings: [],
    sheet: 'Data',
    map: new Map(),
    updatedSince: null,
    authority: null,
  });
  return { workbook, reconciled };
}

test('only what the authority chose is shown to be taken over, with what it was and will be', async () => {
  const { reconciled } = await compared();
  const { sheet, cells, byHand } = planTakeOver(reconciled);
  expect(sheet).toBe('Data');
  expect(cells.map(({ header, edit, difference }) => [header, difference.values.left, edit])).toEqual([
    ['PENDIDIKAN', 'S-1', { row: 2, column: 4, value: 'S-2' }],
  ]);
  expect(byHand).toEqual([]);
});

test('it is taken over in one edit, and taken back as it was', async () => {
  const { workbook, reconciled } = await compared();
  const done = await takeOver(workbook, planTakeOver(reconciled));
  expect(workbook.cell('Data', 'E2')).toBe('S-2');
  await undoFix(workbook, done);
  expect(workbook.cell('Data', 'E2')).toBe('S-1');
});

test('where both lists stand in one workbook the differences lead to both rows', async () => {
  const { workbook, reconciled } = await compared();
  await writeReconciliation(workbook, reconciled, 'id');
  const [differences] = workbook.changes.at(-1)?.sheets ?? [];
  const links = (differences?.rows ?? []).flatMap((row) => (row ?? []).flatMap((cell) => cell?.link ?? []));
  expect(links).toContainEqual({ sheet: 'Data', cell: 'E2' });
  expect(links).toContainEqual({ sheet: 'Unduhan SIASN', cell: 'B3' });
});

test('an order of sources that the agency has changed in its workbook is read back', async () => {
  const { workbook, reconciled } = await compared();
  await writeReconciliation(workbook, reconciled, 'id');
  const rows: string[] = [];
  for await (const block of workbook.rows('Kewenangan IPASN'))
    rows.push(...block.map(({ values }) => cellText(values[0] ?? null)));
  const row = rows.indexOf('seminar') + 1;
  workbook.type('Kewenangan IPASN', { row, column: 1 }, 'SAPK/SIASN; Daftar');
  const source = { file: 'Unduhan SIASN', workbook, sheet: 'Unduhan SIASN' };
  const again = await reconcileRoster({ file: 'Data', workbook }, [source], {
    measured: null,
    today: 44_033,
    method: null,
    settings: [],
    sheet: 'Data',
    map: new Map(),
    updatedSince: null,
    authority: null,
  });
  const seminar = again.differences.find(({ field }) => field.field === 'seminar');
  expect(seminar?.resolution).toMatchObject({ system: 'SAPK/SIASN', chosen: 'right' });
});
