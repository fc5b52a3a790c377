/** Merging through the pane's handlers: files picked, read, shown, written, undone. */
import { pickFiles, removeFile } from '../../../src/addin/taskpane/handlers/files';
import { readForMerge, writeMerged } from '../../../src/addin/taskpane/handlers/merge';
import type { Pane } from '../../../src/addin/taskpane/state/pane';
import { liveWorkbook, type MemoryLive } from '../../support/live-workbook';
import { paneOver } from './support';

const header = 'NIP;NAMA;UNIT KERJA;JENIS JABATAN;PENDIDIKAN;NILAI SKP';
const csv = (name: string, ...rows: readonly string[]): File =>
  new File([[header, ...rows].join('\n')], name, { lastModified: 1 });

const dinas = csv('dinas.csv', '199001012015011001;Ani;Dinas A;Pelaksana;S-1;80');
const badan = csv(
  'badan.csv',
  '199001012015011001;Ani;Dinas A;Pelaksana;S-1;80',
  '199102022016012002;Budi;Badan B;Pelaksana;D-3;76',
);

async function withFiles(files: readonly File[]): Promise<{ readonly pane: Pane; readonly workbook: MemoryLive }> {
  const workbook = liveWorkbook();
  const pane = await paneOver(workbook);
  pane.set({ tab: 'start', openTask: 'merge' });
  pickFiles(pane, 'merge', files, true);
  return { pane, workbook };
}

describe('task pane: merge', () => {
  it('reads nothing before files are picked', async () => {
    const { pane } = await withFiles([]);
    await readForMerge(pane);
    expect(pane.state().notification?.text).toBe('Pilih berkas dahulu.');
    expect(pane.state().merge).toBeNull();
  });

  it('merges two files into one sheet with each person once, and can undo it', async () => {
    const { pane, workbook } = await withFiles([dinas, badan]);
    await readForMerge(pane);
    const seen = pane.state().merge;
    expect(seen?.merged.files.map(({ file, people }) => [file, people])).toEqual([
      ['badan.csv', 2],
      ['dinas.csv', 1],
    ]);
    expect(workbook.sheetNames).toEqual(['Sheet1']);

    await writeMerged(pane, seen!);
    expect(workbook.sheetNames).toEqual(['Sheet1', 'Penggabungan IPASN', 'Data ASN']);
    expect(pane.state().notification?.text).toBe('2 pegawai dari 2 berkas ditulis ke lembar Data ASN.');
    expect(workbook.cell('Data ASN', 'A2')).toBe('199102022016012002');
    expect(pane.state().detected?.sheet).toBe('Data ASN');

    const undo = pane.state().notification?.actions.at(-1);
    expect(undo?.label).toBe('Urungkan: hapus lembar Data ASN');
    undo?.run();
    await new Promise((done) => setTimeout(done, 20));
    expect(workbook.sheetNames).toEqual(['Sheet1', 'Penggabungan IPASN']);
    expect(pane.state().notification?.text).toBe('Lembar Data ASN dihapus lagi.');
  });

  it('names a unit of the list that has sent nothing', async () => {
    const { pane } = await withFiles([dinas]);
    pickFiles(pane, 'units', [new File(['UNIT KERJA\nDinas A\nBadan B'], 'unit.csv')], false);
    await readForMerge(pane);
    expect(pane.state().merge).toMatchObject({ unitsListed: true, merged: { missingUnits: ['Badan B'] } });
  });

  it('keeps a file picked twice once, and drops a removed one', async () => {
    const { pane } = await withFiles([dinas, badan]);
    pickFiles(pane, 'merge', [dinas], true);
    expect(pane.state().pickedFiles.merge).toEqual([dinas, badan]);
    removeFile(pane, 'merge', dinas);
    expect(pane.state().pickedFiles.merge).toEqual([badan]);
  });

  it('tells two files of one name apart', async () => {
    const other = csv('dinas.csv', '199203032017013003;Cici;Dinas C;Pelaksana;S-2;90', ' ; ; ; ; ; ');
    const { pane } = await withFiles([dinas, other]);
    await readForMerge(pane);
    expect(pane.state().merge?.merged.files.map(({ file }) => file)).toEqual(['dinas.csv', 'dinas.csv (2)']);
  });

  it('names a file of an unknown type, and writes nothing', async () => {
    const { pane, workbook } = await withFiles([new File(['%PDF-1.7'], 'surat.pdf')]);
    await readForMerge(pane);
    expect(pane.state().notification?.tone).toBe('bad');
    expect(pane.state().notification?.text).toContain('surat.pdf');
    expect(workbook.sheetNames).toEqual(['Sheet1']);
  });

  it('names a file that disappeared after it was picked', async () => {
    const gone = new File([], 'dinas.csv');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const { pane } = await withFiles([gone]);
    await readForMerge(pane);
    expect(pane.state().notification?.text).toContain('Berkas dinas.csv tidak dapat dibaca lagi');
  });
});
