import { writeScoreFormula, writeScoreValues } from '../../src/actions/write-scores';
import { chooseMethod, type MethodChoice } from '../../src/method/choice';
import { completedMethod } from '../../src/actions/store-method';
import { missingValues } from '../../src/method/missing';
import { methodRows } from '../../src/method/table';
import { sheetOf, type Cells } from '../support/assess';
import { liveWorkbook, type MemoryLive } from '../support/live-workbook';

function options(method: MethodChoice | null) {
  return {
    measured: 43_830,
    today: 44_033,
    method,
    settings: [],
    sheet: null,
    map: new Map(),
    updatedSince: null,
    language: 'id' as const,
  };
}

function twoPeople(changes: Cells = {}): MemoryLive {
  return liveWorkbook({ sheets: { Data: sheetOf([changes, changes]) } });
}

test('values stand beside the data, with their headers', async () => {
  const workbook = twoPeople();
  const { rows } = await writeScoreValues(workbook, options(null));
  expect(rows).toBe(2);
  expect([workbook.cell('Data', 'G1'), workbook.cell('Data', 'K1')]).toEqual(['Skor Kualifikasi', 'Skor IP ASN']);
  expect([workbook.cell('Data', 'G2'), workbook.cell('Data', 'K3')]).toEqual([15, 45]);
});

test('one formula names the columns of the data, and leaves out those that are not there', async () => {
  const workbook = twoPeople();
  await writeScoreFormula(workbook, options(null));
  expect(workbook.spilling).toEqual(['=IPASN.RINCIAN(E2:E3,D2:D3,,,,,F2:F3)']);
});

test('readings other than the default go with the formula', async () => {
  const workbook = twoPeople({ 'HUKUMAN DISIPLIN': 'tidak pernah' });
  await writeScoreFormula(workbook, options(chooseMethod('bkn-8-2019; jpBelowThreshold=inProportion')));
  expect(workbook.spilling).toEqual([
    '=IPASN.RINCIAN(E2:E3,D2:D3,,,,,F2:F3,G2:G3,"bkn-8-2019; jpBelowThreshold=inProportion")',
  ]);
});

test('a completed method reaches the formula by the workbook’s own table', async () => {
  const letter = chooseMethod('bkn-4190-2024');
  const keys = methodRows(letter).filter(([, value, , source]) => value === null && source !== null);
  const completed = completedMethod(letter, new Map(keys.map(([key]) => [key, 1])));
  expect(missingValues(completed.method)).toEqual([]);
  const workbook = twoPeople({ 'NILAI SKP': undefined, 'PREDIKAT KINERJA': 'Baik' });
  await writeScoreFormula(workbook, options(completed));
  expect(workbook.spilling[0]).toMatch(/,METODE_IPASN\)$/);
});
