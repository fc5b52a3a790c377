/** The actions over Excel and over memory. Through Microsoft's client library, on a stand-in workbook; not run in Excel. */
import { assessWorkbook, type AssessOptions } from '../../../src/actions/shared/assess-workbook';
import { checkData } from '../../../src/actions/check-data';
import { scoreData } from '../../../src/actions/score-data';
import { sampleSheets } from '../../../src/sample/sheets';
import type { WorkbookChange, Workbook } from '../../../src/workbook/workbook';
import { memoryWorkbook } from '../../support/memory-workbook';
import { opened, type Opened } from './support';

/** 31 December 2019, and 21 July 2020. */
const measured = 43_830;
const today = 44_033;

const options: AssessOptions = {
  measured: null,
  today,
  method: null,
  settings: [],
  sheet: null,
  map: new Map(),
  updatedSince: null,
};
const writing = { ...options, language: 'id', version: '1', agency: null, write: true } as const;

/** A roster of invented people with dirt among them. */
const sheets = Object.fromEntries(
  sampleSheets({ rows: 300, seed: 7, dirt: 0.2, measured }).map(({ name, rows }) => [
    name,
    [...rows].map((row) => (row ?? []).map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell))),
  ]),
);

const inMemory = () => memoryWorkbook(sheets, { measured: null });
const inExcel = (): Promise<Opened> => opened(sheets);

it('assesses the same people, points and findings', async () => {
  const { workbook } = await inExcel();
  const found = await assessWorkbook(workbook, options);
  expect(found.people.length).toBeGreaterThan(250);
  expect(JSON.stringify(found)).toBe(JSON.stringify(await assessWorkbook(inMemory(), options)));
});

it.each([
  ['checks', checkData],
  ['scores', scoreData],
] as const)('%s to the same result, and writes what was to be written', async (_what, act) => {
  const { workbook, host } = await inExcel();
  const memory = inMemory();
  const seen: WorkbookChange[] = [];
  const spied: Workbook = {
    ...workbook,
    metadata: workbook.metadata,
    write(change) {
      seen.push(change);
      return workbook.write(change);
    },
  };
  const inBoth = [await act(spied, writing), await act(memory, writing)] as const;
  const [excel, plain] = inBoth.map(({ assessment }) => JSON.stringify(assessment));
  expect(excel).toBe(plain);
  expect(JSON.stringify(seen)).toBe(JSON.stringify(memory.changes));
  for (const sheet of seen[0]?.sheets ?? []) {
    const width = Math.max(...sheet.rows.map((row) => row?.length ?? 0));
    const wanted = sheet.rows.map((row) =>
      Array.from({ length: width }, (_none, column) => row?.[column]?.value ?? ''),
    );
    const there = host.sheet(sheet.name).values();
    wanted.forEach((row, index) => {
      expect((there[index] ?? []).slice(0, width)).toEqual(row);
    });
  }
});

it('assesses the same again after scores were written beside the data', async () => {
  const { workbook, host } = await inExcel();
  const before = await scoreData(workbook, writing);
  const columns = host.sheet('Data ASN').values()[0]?.length;
  const after = await scoreData(workbook, writing);
  expect(JSON.stringify(after.assessment)).toBe(JSON.stringify(before.assessment));
  expect(host.sheet('Data ASN').values()[0]?.length).toBe(columns);
  expect(host.sheetNames).toEqual(['Data ASN', 'Petunjuk', 'Rekap IPASN', 'Temuan IPASN']);
});
