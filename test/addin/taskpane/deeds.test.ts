import { choose, makeSample, makeTemplate } from '../../../src/addin/taskpane/handlers/start';
import {
  applyAsked,
  askToApply,
  checkData,
  fillFindings,
  showFinding,
  toggleMarks,
} from '../../../src/addin/taskpane/handlers/check';
import { fillSummary, writeScores } from '../../../src/addin/taskpane/handlers/recap';
import { storeShown } from '../../../src/addin/taskpane/handlers/rules';
import { isFixable, type FixableFinding } from '../../../src/actions/apply-suggestion';
import { chooseMethod } from '../../../src/method/choice';
import { methodRows } from '../../../src/method/table';
import { allFindings } from '../../../src/report/finding-groups';
import type { Pane } from '../../../src/addin/taskpane/pane';
import { sheetOf, type Cells } from '../../support/assess';
import { liveWorkbook, type MemoryLive } from '../../support/live-workbook';
import { paneOver } from './support';

function over(people: readonly Cells[]): MemoryLive {
  return liveWorkbook({ sheets: { Data: sheetOf(people) }, measured: '2019-12-31' });
}

function firstMendable(pane: Pane): FixableFinding {
  const { assessment } = pane.state();
  const found = assessment === null ? undefined : [...allFindings(assessment)].find(isFixable);
  if (found === undefined) throw new Error('nothing to mend');
  return found;
}

const wrong = { PENDIDIKAN: 'Sarjna' };

test('an empty workbook: template, check, recap', async () => {
  const workbook = liveWorkbook();
  const pane = await paneOver(workbook);
  expect(pane.state().seen?.problem).not.toBeNull();
  await makeTemplate(pane);
  expect(pane.state().bar?.text).toBe(
    'Templat siap di lembar Data ASN. Ganti baris contoh dengan data pegawai, lalu periksa.',
  );
  await choose(pane, { measured: 43_830 });
  await checkData(pane);
  expect(pane.state().assessment?.people).toHaveLength(1);
  await fillSummary(pane);
  expect(pane.state().bar?.text).toBe('Rekap ditulis ke lembar Rekap IPASN: indeks 85,00, Tinggi.');
});

test('the sample brings its own measuring date', async () => {
  const pane = await paneOver(liveWorkbook());
  await makeSample(pane);
  expect(pane.state().choices.measured).toBe(43_830);
});

test('a click on a finding selects its cell', async () => {
  const workbook = over([{}, wrong]);
  const pane = await paneOver(workbook);
  await checkData(pane);
  await showFinding(pane, firstMendable(pane));
  expect(workbook.selected).toEqual({ sheet: 'Data', place: { row: 3, column: 4 } });
});

test('a suggestion goes to all equal cells, and its undo says how many it takes back', async () => {
  const workbook = over([wrong, {}, wrong]);
  const pane = await paneOver(workbook);
  await checkData(pane);
  askToApply(pane, firstMendable(pane));
  expect(pane.state().asking?.equal).toHaveLength(2);
  await applyAsked(pane);
  expect(workbook.cell('Data', 'E4')).toBe('S-1');
  expect(pane.state().stale).toBeNull();
  const [undo] = pane.state().bar?.actions ?? [];
  expect(undo?.label).toBe('Urungkan 2 perubahan');
  undo?.run();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(workbook.cell('Data', 'E4')).toBe('Sarjna');
  expect(pane.state().mended.size).toBe(0);
});

test('after somebody typed, a suggestion asks for another check first', async () => {
  const workbook = over([wrong]);
  const pane = await paneOver(workbook);
  await checkData(pane);
  workbook.type('Data', { row: 2, column: 4 }, 'S-2', true);
  expect(pane.state().stale).toBe('remote');
  askToApply(pane, firstMendable(pane));
  expect(pane.state().asking).toBeNull();
  expect(pane.state().bar?.actions.map(({ label }) => label)).toEqual(['Periksa lagi']);
});

test('a change on another sheet is nobody’s concern', async () => {
  const workbook = liveWorkbook({ sheets: { Data: sheetOf([wrong]), Lain: [['x']] }, measured: '2019-12-31' });
  const pane = await paneOver(workbook);
  await checkData(pane);
  workbook.type('Lain', { row: 1, column: 0 }, 'y');
  expect(pane.state().stale).toBeNull();
});

test('findings are written, cells marked and unmarked', async () => {
  const workbook = over([wrong]);
  const pane = await paneOver(workbook);
  await checkData(pane);
  await fillFindings(pane);
  expect(pane.state().bar?.text).toBe('Temuan ditulis ke lembar Temuan IPASN.');
  await toggleMarks(pane);
  expect(workbook.fills('Data').size).toBeGreaterThan(0);
  await toggleMarks(pane);
  expect(workbook.fills('Data').size).toBe(0);
});

test('scores as values and as a formula', async () => {
  const workbook = over([{}]);
  const pane = await paneOver(workbook);
  await writeScores(pane);
  expect(pane.state().bar?.text).toBe('Skor 1 baris ditulis di samping data.');
  pane.set({ scoresAs: 'formula' });
  await writeScores(pane);
  expect(workbook.spilling).toHaveLength(1);
});

test('a method with gaps leads to the rules, and once filled in fills the recap', async () => {
  const workbook = over([{ 'NILAI SKP': undefined, 'PREDIKAT KINERJA': 'Baik' }]);
  const pane = await paneOver(workbook);
  await choose(pane, { measured: 45_291 });
  await fillSummary(pane);
  expect(pane.state().bar?.tone).toBe('bad');
  expect(pane.state().bar?.actions.map(({ label }) => label)).toEqual(['Ke Aturan']);
  const letter = chooseMethod('bkn-4190-2024');
  const gaps = methodRows(letter).filter(([, value, , source]) => value === null && source !== null);
  pane.set({ typed: new Map(gaps.map(([key]) => [key, '1'])) });
  await storeShown(pane, letter);
  expect(pane.state().choices.method).toBe('table');
  await fillSummary(pane);
  // 1 for the S-1, 20 + 0 for the predicate Baik without training, 25 for performance, 1 for discipline.
  expect(pane.state().bar?.text).toContain('indeks 47,00');
});

test('what cannot be done is told in the pane’s words, without the command line’s options', async () => {
  const workbook = liveWorkbook({
    sheets: {
      Data: [
        ['NIP', 'NAMA'],
        ['199001012015011001', 'A'],
      ],
    },
  });
  const pane = await paneOver(workbook);
  await checkData(pane);
  expect(pane.state().bar?.tone).toBe('bad');
  expect(pane.state().bar?.text).not.toContain('--map');
  expect(pane.state().bar?.actions.map(({ label }) => label)).toEqual(['Ke Data']);
});

test('an unexpected error is one sentence, and quotes no cell', async () => {
  const workbook = over([{}]);
  const pane = await paneOver(workbook);
  await pane.work({ id: 'x', en: 'x' }, () => Promise.reject(new TypeError('Pegawai Rahasia')));
  expect(pane.state().bar?.text).toContain('TypeError');
  expect(pane.state().bar?.text).not.toContain('Rahasia');
});

test('a cancelled check says that nothing was changed', async () => {
  const workbook = over(Array.from({ length: 2_500 }, () => ({})));
  const pane = await paneOver(workbook);
  const checking = checkData(pane);
  setTimeout(() => pane.cancel(), 1);
  await checking;
  expect(pane.state().bar?.text).toBe('Dibatalkan. Tidak ada yang diubah.');
  expect(pane.state().busy).toBeNull();
});

test('where it was asked for, a change is followed by a check once the typing has paused', async () => {
  const workbook = over([wrong]);
  const pane = await paneOver(workbook);
  await checkData(pane);
  pane.set({ follow: true });
  workbook.type('Data', { row: 2, column: 4 }, 'S-1');
  expect(pane.state().stale).toBe('own');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(pane.state().stale).toBeNull();
  expect(pane.state().assessment?.people[0]?.total).toBe(45);
});
