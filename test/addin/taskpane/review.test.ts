/** Reviewing through the pane's handlers: the verdict, the causes, each cell. */
import type { CellValue } from '../../../src/record/cell';
import { findLine, updateLine, review, showCell, writeResults } from '../../../src/addin/taskpane/handlers/review';
import { groupByCause } from '../../../src/addin/taskpane/state/cause-groups';
import type { Pane } from '../../../src/addin/taskpane/state/pane';
import { liveWorkbook, type MemoryLive } from '../../support/live-workbook';
import { paneOver } from './support';

const header = [
  ...['NAMA', 'JENIS JABATAN', 'PENDIDIKAN', 'JP DIKLAT TEKNIS', 'SEMINAR', 'NILAI SKP'],
  ...['Kualifikasi', 'Kompetensi', 'Kinerja', 'Disiplin', 'Total', 'Kategori'],
];
/** A pelaksana with S-1, seminar and SKP 80: 15 + 40 + 25 + 5. */
const right = ['Ani', 'Pelaksana', 'S-1', 24, 'Sudah', 80, 15, 40, 25, 5, 85, 'Tinggi'];
/** 10 JP of 20, counted as half of the 22.5 points. */
const inProportion = ['Budi', 'Pelaksana', 'S-1', 10, 'Sudah', 80, 15, 28.75, 25, 5, 73.75, 'Sedang'];
/** Nothing gives 12 points for an S-1. */
const odd = ['Cici', 'Pelaksana', 'S-1', 24, 'Sudah', 80, 12, 40, 25, 5, 82, 'Tinggi'];

async function reviewed(
  ...rows: readonly (readonly CellValue[])[]
): Promise<{ readonly pane: Pane; readonly workbook: MemoryLive }> {
  const workbook = liveWorkbook({ sheets: { Data: [header, ...rows] }, measured: '2019-12-31' });
  const pane = await paneOver(workbook);
  pane.set({ tab: 'start', openTask: 'review' });
  await review(pane);
  return { pane, workbook };
}

const reviewOf = (pane: Pane) => {
  const { result: found } = pane.state().review;
  if (found === null) throw new Error(`nothing was reviewed: ${pane.state().notification?.text ?? ''}`);
  return found.review;
};

describe('task pane: review', () => {
  it('announces the verdict when every number is right', async () => {
    const { pane } = await reviewed(right);
    expect(reviewOf(pane)).toMatchObject({ verdict: 'agrees', differences: [] });
    expect(pane.state().announcement).toBe('Sesuai');
  });

  it('groups cells by their cause, the best first, the unexplained last', async () => {
    const { pane } = await reviewed(right, inProportion, inProportion, odd);
    const groups = groupByCause(reviewOf(pane));
    expect(groups.map(({ code, numbers }) => [code, numbers]).at(0)).toEqual(['jpBelowThreshold=inProportion', [1]]);
    expect(groups.at(0)?.differences.map(({ row, header: field }) => [row, field])).toEqual(
      expect.arrayContaining([
        [3, 'Kompetensi'],
        [3, 'Total'],
      ]),
    );
    const last = groups.at(-1);
    expect(last?.differences.some(({ row, stated }) => row === 5 && stated === 12)).toBe(true);
  });

  it('selects a cell on click', async () => {
    const { pane, workbook } = await reviewed(right, inProportion);
    const difference = reviewOf(pane).differences.find(({ header: field }) => field === 'Kompetensi');
    await showCell(pane, difference!);
    expect(workbook.selected).toEqual({ sheet: 'Data', place: { row: 3, column: 7 } });
    expect(pane.state().selected).toBe('Data:3:7');
    expect(pane.state().announcement).toBe('H3 dipilih di lembar Data.');
  });

  it('says what is missing in a workbook without scores, and leads to the recap', async () => {
    const workbook = liveWorkbook({
      sheets: { Data: [header.slice(0, 6), right.slice(0, 6)] },
      measured: '2019-12-31',
    });
    const pane = await paneOver(workbook);
    await review(pane);
    expect(pane.state().notification?.text).toContain('tidak memuat skor yang dapat diperiksa');
    expect(pane.state().notification?.text).not.toContain('ipasn score');
    expect(pane.state().notification?.actions.map(({ label }) => label)).toEqual(['Ke Rekap']);
  });

  it('writes results to their sheets, and keeps a state and a question in their line when reviewed again', async () => {
    const { pane, workbook } = await reviewed(right, inProportion);
    await writeResults(pane);
    expect(workbook.sheetNames).toEqual(['Data', 'Hasil Periksa IPASN', 'Konsultasi IPASN']);
    expect(pane.state().notification?.text).toBe(
      'Hasil ditulis ke lembar Hasil Periksa IPASN; tanya jawab di Konsultasi IPASN.',
    );
    const consultation = pane.state().review.consultation;
    const [difference] = reviewOf(pane).differences;
    const placed = findLine(consultation!, difference!);
    expect(placed?.line.entered.state).toBe('BV');
    await updateLine(pane, consultation!.sheet, placed!, { state: 'TMS', question: 'Sertifikatnya mana?' });

    await writeResults(pane);
    const again = findLine(pane.state().review.consultation!, difference!);
    expect(again?.line.entered).toMatchObject({ state: 'TMS', question: 'Sertifikatnya mana?', note: null });
  });

  it('finds a review that was written another day', async () => {
    const { pane, workbook } = await reviewed(right, inProportion);
    await writeResults(pane);
    const next = await paneOver(workbook);
    await review(next);
    expect(next.state().review.consultation?.lines.length).toBeGreaterThan(0);
  });
});
