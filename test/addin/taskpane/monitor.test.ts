/** Timeliness through the pane's handlers: measured, compared with the year before, written. */
import { pickFiles } from '../../../src/addin/taskpane/handlers/files';
import { measureTimeliness } from '../../../src/addin/taskpane/handlers/monitor';
import { liveWorkbook } from '../../support/live-workbook';
import { paneOver } from './support';

const header = ['NIP', 'NAMA', 'UNIT KERJA', 'JENIS JABATAN', 'PENDIDIKAN', 'NILAI SKP', 'TANGGAL PEMUTAKHIRAN'];
const fresh = ['199001012015011001', 'Ani', 'Dinas A', 'Pelaksana', 'S-1', 80, '30/11/2019'];
const old = ['199102022016012002', 'Budi', 'Dinas A', 'Pelaksana', 'S-1', 80, '30/11/2017'];
const sheets = { Data: [header, fresh, old] };
const yearBefore = new File([[header.join(';'), fresh.join(';')].join('\n')], 'daftar-2018.csv');

describe('task pane: monitor', () => {
  it('counts current people, and writes nothing by measuring', async () => {
    const workbook = liveWorkbook({ sheets, measured: '2019-12-31' });
    const pane = await paneOver(workbook);
    await measureTimeliness(pane, false);
    expect(pane.state().monitor?.freshness.all).toMatchObject({ people: 2, current: 1 });
    expect(pane.state().monitor?.before).toBeNull();
    expect(workbook.changes).toEqual([]);
  });

  it('finds who is new since the year before, and writes the sheet on request', async () => {
    const workbook = liveWorkbook({ sheets, measured: '2019-12-31' });
    const pane = await paneOver(workbook);
    pickFiles(pane, 'before', [yearBefore], false);
    await measureTimeliness(pane, true);
    const changes = pane.state().monitor?.before?.comparison.changes ?? [];
    expect(changes.find(({ reason }) => reason === 'came')?.people).toBe(1);
    expect(workbook.sheetNames).toEqual(['Data', 'Monitoring IPASN']);
    expect(pane.state().notification?.text).toBe('Monitoring ditulis ke lembar Monitoring IPASN.');
  });
});
