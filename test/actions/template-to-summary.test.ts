import { buildTemplate, templateSheet } from '../../src/actions/build-template';
import { fillSample, usualMeasured } from '../../src/actions/fill-sample';
import { fillSummary } from '../../src/actions/fill-summary';
import { assessWorkbook } from '../../src/actions/shared/assess-workbook';
import { writeFindings } from '../../src/actions/write-findings';
import { dayOf } from '../../src/record/date';
import { liveWorkbook } from '../support/live-workbook';

const measured = usualMeasured;
const options = {
  measured,
  today: measured + 200,
  method: null,
  settings: [],
  sheet: null,
  map: new Map(),
  updatedSince: null,
};

test('a template keeps NIP as text, offers lists, and holds one example row in the table DataASN', () => {
  const sheet = templateSheet({ measured, language: 'id' });
  expect(sheet.table).toMatchObject({ name: 'DataASN', range: 'A1:U2' });
  expect(sheet.formats).toContainEqual({ range: 'B2:B20001', number: '@' });
  expect(sheet.validations?.find(({ range }) => range.startsWith('H2'))?.list).toContain('S-1');
  expect([...sheet.rows]).toHaveLength(2);
});

test('from 2023 on the template asks for a predicate', () => {
  const sheet = templateSheet({ measured: dayOf(2023, 12, 31) ?? 0, language: 'en' });
  expect(sheet.table?.headers).toContain('PREDIKAT KINERJA');
});

test('the template’s example row is counted without a finding: 15 + 40 + 25 + 5', async () => {
  const workbook = liveWorkbook();
  expect(await buildTemplate(workbook, { measured, language: 'id' })).toBe('Data ASN');
  const filled = await fillSummary(workbook, { ...options, language: 'id', agency: 'Kota Contoh', version: '1' });
  const [person] = filled.assessment.people;
  expect(person?.findings).toEqual([]);
  expect(person?.total).toBe(85);
  expect(filled.written?.names).toEqual(['Rekap IPASN', 'Temuan IPASN']);
  expect(workbook.metadata.measured).toBe('2019-12-31');
});

test('a sheet of that name that is somebody else’s is left alone', async () => {
  const workbook = liveWorkbook({ sheets: { 'Data ASN': [['milik saya']] } });
  expect(await buildTemplate(workbook, { measured, language: 'id' })).toBe('Data ASN 2');
  expect(workbook.cell('Data ASN', 'A1')).toBe('milik saya');
});

test('a sample can be checked, and its findings written', async () => {
  const workbook = liveWorkbook();
  const sheet = await fillSample(workbook, { rows: 120, seed: 1, dirt: 0.2, measured });
  expect(workbook.selected?.sheet).toBe(sheet);
  const assessment = await assessWorkbook(workbook, options);
  expect(assessment.people.length).toBeGreaterThanOrEqual(120);
  const written = await writeFindings(workbook, assessment, { language: 'en', version: '1' });
  expect(workbook.cell(written.names[0] ?? '', 'A1')).toBe('FINDINGS ABOUT THE DATA');
});

test('a check that is cancelled stops with the reason that was given', async () => {
  const workbook = liveWorkbook();
  await fillSample(workbook, { rows: 3_000, seed: 1, dirt: 0, measured });
  const controller = new AbortController();
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses += 1;
    if (pauses === 1) controller.abort(new Error('enough'));
    return Promise.resolve();
  };
  const running = assessWorkbook(workbook, { ...options, pause, signal: controller.signal });
  await expect(running).rejects.toThrow('enough');
  expect(pauses).toBe(1);
});

test('a method with gaps fills in no recap, and names what it lacks', async () => {
  const workbook = liveWorkbook();
  const year2023 = dayOf(2023, 12, 31) ?? 0;
  await buildTemplate(workbook, { measured: year2023, language: 'id' });
  const filled = await fillSummary(workbook, {
    ...options,
    measured: year2023,
    language: 'id',
    agency: null,
    version: '1',
  });
  expect(filled.written).toBeNull();
  expect(filled.blockers.map(({ path }) => path)).toContain('education.S-1');
  expect(workbook.sheetNames).not.toContain('Rekap IPASN');
});
