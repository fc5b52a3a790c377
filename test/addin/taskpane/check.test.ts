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

describe('task pane: check', () => {
  it('goes from an empty workbook to template, check and recap', async () => {
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

  it('sets the sample’s own measuring date', async () => {
    const pane = await paneOver(liveWorkbook());
    await makeSample(pane);
    expect(pane.state().settings.measured).toBe(43_830);
  });

  it('selects a finding’s cell on click', async () => {
    const workbook = over([{}, wrong]);
    const pane = await paneOver(workbook);
    await checkData(pane);
    await showFinding(pane, firstFixable(pane));
    expect(workbook.selected).toEqual({ sheet: 'Data', place: { row: 3, column: 4 } });
  });

  it('applies a suggestion to all equal cells, and its undo says how many it reverts', async () => {
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

  it('asks for another check before a suggestion once somebody has typed', async () => {
    const workbook = over([wrong]);
    const pane = await paneOver(workbook);
    await checkData(pane);
    workbook.type('Data', { row: 2, column: 4 }, 'S-2', true);
    expect(pane.state().check.stale).toBe('remote');
    previewSuggestion(pane, firstFixable(pane));
    expect(pane.state().check.pendingSuggestion).toBeNull();
    expect(pane.state().notification?.actions.map(({ label }) => label)).toEqual(['Periksa lagi']);
  });

  it('ignores a change on another sheet', async () => {
    const workbook = liveWorkbook({ sheets: { Data: sheetOf([wrong]), Lain: [['x']] }, measured: '2019-12-31' });
    const pane = await paneOver(workbook);
    await checkData(pane);
    workbook.type('Lain', { row: 1, column: 0 }, 'y');
    expect(pane.state().check.stale).toBeNull();
  });

  it('writes findings, marks and unmarks cells', async () => {
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

  it('writes scores as values and as a formula', async () => {
    const workbook = over([{}]);
    const pane = await paneOver(workbook);
    await writeScores(pane);
    expect(pane.state().notification?.text).toBe('Skor 1 baris ditulis di samping data.');
    pane.set({ recap: { scoresAs: 'formula' } });
    await writeScores(pane);
    expect(workbook.spilling).toHaveLength(1);
  });

  it('leads from a method with gaps to the rules, and fills the recap once it is completed', async () => {
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

  it('words an error for the pane, without the command line’s options', async () => {
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

  it('shows an unexpected error as one sentence that quotes no cell', async () => {
    const workbook = over([{}]);
    const pane = await paneOver(workbook);
    await pane.runTask({ id: 'x', en: 'x' }, () => Promise.reject(new TypeError('Pegawai Rahasia')));
    expect(pane.state().notification?.text).toContain('TypeError');
    expect(pane.state().notification?.text).not.toContain('Rahasia');
  });

  it('says after a cancelled check that nothing was changed', async () => {
    const workbook = over(Array.from({ length: 2_500 }, () => ({})));
    const pane = await paneOver(workbook);
    const checking = checkData(pane);
    setTimeout(() => pane.cancel(), 1);
    await checking;
    expect(pane.state().notification?.text).toBe('Dibatalkan. Tidak ada yang diubah.');
    expect(pane.state().busy).toBeNull();
  });

  it('checks again by itself, if the user wants that, once the typing has paused', async () => {
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
});
