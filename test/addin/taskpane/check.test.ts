import { changeSettings } from '../../../src/addin/taskpane/handlers/settings';
import { makeSample, makeTemplate } from '../../../src/addin/taskpane/handlers/start';
import {
  applyPending,
  previewSuggestion,
  checkData,
  writeFindingsSheet,
  showFinding,
  toggleMarks,
} from '../../../src/addin/taskpane/handlers/check';
import { fillSummary, writeScores } from '../../../src/addin/taskpane/handlers/recap';
import { storeShownMethod } from '../../../src/addin/taskpane/handlers/rules';
import { isFixable, type FixableFinding } from '../../../src/actions/apply-suggestion';
import { chooseMethod } from '../../../src/method/choice';
import { methodRows } from '../../../src/method/table';
import { allFindings } from '../../../src/report/finding-groups';
import type { Pane } from '../../../src/addin/taskpane/state/pane';
import { sheetOf, type Cells } from '../../support/assess';
import { liveWorkbook, type MemoryLive } from '../../support/live-workbook';
import { paneOver } from './support';

function over(people: readonly Cells[]): MemoryLive {
  return liveWorkbook({ sheets: { Data: sheetOf(people) }, measured: '2019-12-31' });
}

function firstFixable(pane: Pane): FixableFinding {
  const { assessment } = pane.state().check;
  const found = assessment === null ? undefined : [...allFindings(assessment)].find(isFixable);
  if (found === undefined) throw new Error('no fixable finding');
  return found;
}

const wrong = { PENDIDIKAN: 'Sarjna' };

test('an empty workbook: template, check, recap', async () => {
  const workbook = liveWorkbook();
  const pane = await paneOver(workbook);
  expect(pane.state().detected?.problem).not.toBeNull();
  await makeTemplate(pane);
  expect(pane.state().notification?.text).toBe(
    'Templat siap di lembar Data ASN. Ganti baris contoh dengan data pegawai, lalu periksa.',
  );
  await changeSettings(pane, { measured: 43_830 });
  await checkData(pane);
  expect(pane.state().check.assessment?.people).toHaveLength(1);
  await fillSummary(pane);
  expect(pane.state().notification?.text).toBe('Rekap ditulis ke lembar Rekap IPASN: indeks 85,00, Tinggi.');
});

test('the sample brings its own measuring date', async () => {
  const pane = await paneOver(liveWorkbook());
  await makeSample(pane);
  expect(pane.state().settings.measured).toBe(43_830);
});

test('a click on a finding selects its cell', async () => {
  const workbook = over([{}, wrong]);
  const pane = await paneOver(workbook);
  await checkData(pane);
  await showFinding(pane, firstFixable(pane));
  expect(workbook.selected).toEqual({ sheet: 'Data', place: { row: 3, column: 4 } });
});

test('a suggestion goes to all equal cells, and its undo says how many it takes back', async () => {
  const workbook = over([wrong, {}, wrong]);
  const pane = await paneOver(workbook);
  await checkData(pane);
  previewSuggestion(pane, firstFixable(pane));
  expect(pane.state().check.pendingSuggestion?.findings).toHaveLength(2);
  await applyPending(pane);
  expect(workbook.cell('Data', 'E4')).toBe('S-1');
  expect(pane.state().check.stale).toBeNull();
  const [undo] = pane.state().notification?.actions ?? [];
  expect(undo?.label).toBe('Urungkan 2 perubahan');
  undo?.run();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(workbook.cell('Data', 'E4')).toBe('Sarjna');
  expect(pane.state().check.fixed.size).toBe(0);
});

test('after somebody typed, a suggestion asks for another check first', async () => {
  const workbook = over([wrong]);
  const pane = await paneOver(workbook);
  await checkData(pane);
  workbook.type('Data', { row: 2, column: 4 }, 'S-2', true);
  expect(pane.state().check.stale).toBe('remote');
  previewSuggestion(pane, firstFixable(pane));
  expect(pane.state().check.pendingSuggestion).toBeNull();
  expect(pane.state().notification?.actions.map(({ label }) => label)).toEqual(['Periksa lagi']);
});

test('a change on another sheet is nobody’s concern', async () => {
  const workbook = liveWorkbook({ sheets: { Data: sheetOf([wrong]), Lain: [['x']] }, measured: '2019-12-31' });
  const pane = await paneOver(workbook);
  await checkData(pane);
  workbook.type('Lain', { row: 1, column: 0 }, 'y');
  expect(pane.state().check.stale).toBeNull();
});

test('findings are written, cells marked and unmarked', async () => {
  const workbook = over([wrong]);
  const pane = await paneOver(workbook);
  await checkData(pane);
  await writeFindingsSheet(pane);
  expect(pane.state().notification?.text).toBe('Temuan ditulis ke lembar Temuan IPASN.');
  await toggleMarks(pane);
  expect(workbook.fills('Data').size).toBeGreaterThan(0);
  await toggleMarks(pane);
  expect(workbook.fills('Data').size).toBe(0);
});

test('scores as values and as a formula', async () => {
  const workbook = over([{}]);
  const pane = await paneOver(workbook);
  await writeScores(pane);
  expect(pane.state().notification?.text).toBe('Skor 1 baris ditulis di samping data.');
  pane.set({ recap: { scoresAs: 'formula' } });
  await writeScores(pane);
  expect(workbook.spilling).toHaveLength(1);
});

test('a method with gaps leads to the rules, and once filled in fills the recap', async () => {
  const workbook = over([{ 'NILAI SKP': undefined, 'PREDIKAT KINERJA': 'Baik' }]);
  const pane = await paneOver(workbook);
  await changeSettings(pane, { measured: 45_291 });
  await fillSummary(pane);
  expect(pane.state().notification?.tone).toBe('bad');
  expect(pane.state().notification?.actions.map(({ label }) => label)).toEqual(['Ke Aturan']);
  const letter = chooseMethod('bkn-4190-2024');
  const gaps = methodRows(letter).filter(([, value, , source]) => value === null && source !== null);
  pane.set({ rules: { typed: new Map(gaps.map(([key]) => [key, '1'])) } });
  await storeShownMethod(pane, letter);
  expect(pane.state().settings.method).toBe('table');
  await fillSummary(pane);
  // 1 for the S-1, 20 + 0 for the predicate Baik without training, 25 for performance, 1 for discipline.
  expect(pane.state().notification?.text).toContain('indeks 47,00');
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
  expect(pane.state().notification?.tone).toBe('bad');
  expect(pane.state().notification?.text).not.toContain('--map');
  expect(pane.state().notification?.actions.map(({ label }) => label)).toEqual(['Ke Data']);
});

test('an unexpected error is one sentence, and quotes no cell', async () => {
  const workbook = over([{}]);
  const pane = await paneOver(workbook);
  await pane.runTask({ id: 'x', en: 'x' }, () => Promise.reject(new TypeError('Pegawai Rahasia')));
  expect(pane.state().notification?.text).toContain('TypeError');
  expect(pane.state().notification?.text).not.toContain('Rahasia');
});

test('a cancelled check says that nothing was changed', async () => {
  const workbook = over(Array.from({ length: 2_500 }, () => ({})));
  const pane = await paneOver(workbook);
  const checking = checkData(pane);
  setTimeout(() => pane.cancel(), 1);
  await checking;
  expect(pane.state().notification?.text).toBe('Dibatalkan. Tidak ada yang diubah.');
  expect(pane.state().busy).toBeNull();
});

test('where it was asked for, a change is followed by a check once the typing has paused', async () => {
  const workbook = over([wrong]);
  const pane = await paneOver(workbook);
  await checkData(pane);
  pane.set({ check: { follow: true } });
  workbook.type('Data', { row: 2, column: 4 }, 'S-1');
  expect(pane.state().check.stale).toBe('own');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(pane.state().check.stale).toBeNull();
  expect(pane.state().check.assessment?.people[0]?.total).toBe(45);
});
