import { defaultSettings, loadSettings, saveSettings } from '../../src/actions/workbook-settings';
import { completedMethod, storedMethod, storeMethod } from '../../src/actions/store-method';
import { chooseMethod } from '../../src/method/choice';
import { UserError } from '../../src/text/core/user-error';
import { liveWorkbook } from '../support/live-workbook';

test('what was chosen comes back as it was', async () => {
  const workbook = liveWorkbook();
  const chosen = {
    sheet: 'Data',
    map: new Map([
      ['Pendidikan Akhir', 'pendidikan' as const],
      ['Ket', 'abaikan' as const],
    ]),
    measured: 43_830,
    method: 'bkn-8-2019',
    choices: { jpBelowThreshold: 'inProportion' as const },
    agency: 'Kota Contoh',
  };
  await saveSettings(workbook, chosen);
  expect(await loadSettings(workbook)).toEqual(chosen);
});

test('a memory that cannot be read is none', async () => {
  const workbook = liveWorkbook();
  await workbook.saveSetting('ipasn.choices', '{"map":');
  expect(await loadSettings(workbook)).toEqual(defaultSettings);
  await workbook.saveSetting('ipasn.choices', '{"map":{"A":"bukan kolom"},"sheet":null}');
  expect(await loadSettings(workbook)).toEqual(defaultSettings);
});

test('numbers that an agency fills in stay not verified, and come back from the sheet Aturan IPASN', async () => {
  const workbook = liveWorkbook();
  const completed = completedMethod(chooseMethod('bkn-4190-2024'), new Map([['education.S-1', 12.5]]));
  expect(completed.method.education['S-1']).toMatchObject({ points: 12.5, certainty: 'unknown' });
  await storeMethod(workbook, completed, 'id');
  expect((await storedMethod(workbook))?.method).toEqual(completed.method);
});

test('without that sheet there is no method of the workbook’s own', async () => {
  expect(await storedMethod(liveWorkbook())).toBeNull();
});

test('more points than the dimension allows are refused', () => {
  expect(() => completedMethod(chooseMethod('bkn-4190-2024'), new Map([['discipline.berat', 6]]))).toThrow(UserError);
});
