/** Reconciling through the pane's handlers: compared, shown, written, adopted, undone. */
import { planTakeOver } from '../../../src/actions/take-over';
import { pickFiles } from '../../../src/addin/taskpane/handlers/files';
import {
  compareWithSources,
  replaceCells,
  showDifference,
  writeComparison,
} from '../../../src/addin/taskpane/handlers/reconcile';
import type { Pane } from '../../../src/addin/taskpane/state/pane';
import { liveWorkbook, type MemoryLive } from '../../support/live-workbook';
import { paneOver } from './support';

const header = ['NIP', 'NAMA', 'UNIT KERJA', 'JENIS JABATAN', 'PENDIDIKAN', 'TANGGAL LAHIR', 'NILAI SKP'];
const roster = [
  header,
  ['199001012015011001', 'Ani', 'Dinas A', 'Pelaksana', 'D-3', '01/01/1990', 80],
  ['199102022016012002', 'Budi', 'Dinas A', 'Pelaksana', 'S-1', '02/02/1991', 76],
];
const siasn = new File(
  [
    [
      header.join(';'),
      '199001012015011001;Ani;Dinas A;Pelaksana;S-1;01/01/1990;91',
      '199102022016012002;Budi;Dinas A;Pelaksana;S-1;03/02/1991;76',
      '199203032017013003;Cici;Dinas A;Pelaksana;S-1;03/03/1992;80',
    ].join('\n'),
  ],
  'profil-siasn.csv',
  { lastModified: 1 },
);

async function compared(): Promise<{ readonly pane: Pane; readonly workbook: MemoryLive }> {
  const workbook = liveWorkbook({ sheets: { Data: roster }, measured: '2019-12-31' });
  const pane = await paneOver(workbook);
  pane.set({ tab: 'start', openTask: 'reconcile' });
  pickFiles(pane, 'sources', [siasn], true);
  await compareWithSources(pane);
  return { pane, workbook };
}

const reconciledOf = (pane: Pane) => {
  const { reconcile } = pane.state();
  if (reconcile === null) throw new Error('nothing was compared');
  return reconcile;
};

describe('task pane: reconcile', () => {
  it('finds the differences, and writes nothing by comparing', async () => {
    const { pane, workbook } = await compared();
    const { matched, onlyRight: onlyThere, differences } = reconciledOf(pane);
    expect([matched, onlyThere.length]).toEqual([2, 1]);
    expect(differences.map(({ left: here, field }) => [here.record.row, field.field])).toEqual(
      expect.arrayContaining([
        [2, 'pendidikan'],
        [2, 'nilaiKinerja'],
        [3, 'tanggalLahir'],
      ]),
    );
    expect(workbook.changes).toEqual([]);
  });

  it('selects the cell of a difference', async () => {
    const { pane, workbook } = await compared();
    const reconciled = reconciledOf(pane);
    const education = reconciled.differences.find(({ field }) => field.field === 'pendidikan');
    await showDifference(pane, reconciled, education!);
    expect(workbook.selected).toEqual({ sheet: 'Data', place: { row: 2, column: 4 } });
  });

  it('writes the comparison to sheets of its own', async () => {
    const { pane, workbook } = await compared();
    await writeComparison(pane, reconciledOf(pane));
    expect(workbook.sheetNames).toEqual(['Data', 'Rekonsiliasi IPASN', 'Usulan Pemutakhiran', 'Kewenangan IPASN']);
    expect(pane.state().notification?.text).toBe(
      'Perbandingan ditulis ke lembar Rekonsiliasi IPASN; formulirnya di Usulan Pemutakhiran.',
    );
  });

  it('adopts the authoritative values in one step, and undoes it in one', async () => {
    const { pane, workbook } = await compared();
    const reconciled = reconciledOf(pane);
    await replaceCells(pane, planTakeOver(reconciled));
    // SAPK/SIASN takes precedence for education and birth dates, the roster for its SKP values.
    expect(['E2', 'F3', 'G2'].map((cell) => workbook.cell('Data', cell))).toEqual(['S-1', 33_272, 80]);
    expect(pane.state()).toMatchObject({
      check: { stale: null },
      notification: { text: '2 sel diganti.', persistent: true },
    });
    pane.state().notification?.actions[0]?.run();
    await new Promise((done) => setTimeout(done, 20));
    expect(workbook.cell('Data', 'E2')).toBe('D-3');
  });

  it('asks for another comparison if cells have changed since', async () => {
    const { pane, workbook } = await compared();
    const reconciled = reconciledOf(pane);
    workbook.type('Data', { row: 2, column: 4 }, 'S-2');
    await replaceCells(pane, planTakeOver(reconciled));
    expect(workbook.cell('Data', 'E2')).toBe('S-2');
    expect(pane.state().notification?.text).toBe('Sel berubah sejak dibandingkan. Bandingkan lagi dahulu.');
  });
});
