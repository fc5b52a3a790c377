/** The sample as files: what was written is what is read, and the asset of this repository is what comes out today. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessWorkbook } from '../../src/actions/shared/assess-workbook';
import { makeSample, sampleLines, type SampleOptions } from '../../src/actions/make-sample';
import type { Assessment } from '../../src/check/assessment';
import { UserError } from '../../src/text/core/user-error';
import { createWorkbook, openFile } from '../../src/workbook/file';
import { openArchive } from '../../src/workbook/file/package/disk-zip';
import { assessSample } from './sample-workbook';

const asset = join(__dirname, '../../assets/contoh-ip-asn.xlsx');
/** 31 December 2019. */
const measured = 43830;
const ofAsset: SampleOptions = { rows: 250, seed: 2019, dirt: 0.08, measured };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, options: SampleOptions): Promise<string> {
  const { destination } = await makeSample(options, (sheets, carry) =>
    createWorkbook(join(folder, name), sheets, carry),
  );
  return destination;
}

async function assessed(path: string, stated: number | null): Promise<Assessment> {
  return assessWorkbook(await openFile(path), {
    measured: stated,
    today: 45_000,
    method: null,
    settings: [],
    sheet: null,
    map: new Map(),
    updatedSince: null,
  });
}

/** The package's parts by name; how hard they are compressed differs from one Node to another. */
async function partsOf(path: string): Promise<ReadonlyMap<string, string>> {
  const archive = await openArchive(path);
  const parts = new Map<string, string>();
  for (const [name, part] of archive.parts) parts.set(name, Buffer.from(await archive.bytes(part)).toString('latin1'));
  archive.close();
  return parts;
}

const told = (assessment: Assessment) => ({
  people: assessment.people.map(({ row, total, findings }) => [row, total, findings.map(({ type }) => type.code)]),
  sheet: assessment.sheetFindings.map(({ type, row }) => [row, type.code]),
});

test('a workbook is read again as it was made, and carries its own measuring date', async () => {
  const options = { rows: 1200, seed: 31, dirt: 0.2, measured };
  const fromFile = await assessed(await written('dirty.xlsx', options), null);
  expect(fromFile.measured).toBe(measured);
  expect(fromFile.place).toMatchObject({ sheet: 'Data ASN', layout: { row: 4 } });
  expect(told(fromFile)).toEqual(told(await assessSample(options)));
});

test('a text file says the same people, its first row the header', async () => {
  const options = { rows: 300, seed: 32, dirt: 0, measured };
  const path = join(folder, 'clean.csv');
  await writeFile(path, [...sampleLines(options)].join(''));
  const fromFile = await assessed(path, measured);
  const totals = ({ people }: Assessment) => people.map(({ nip, total }) => [nip, total]);
  expect(fromFile.people).toHaveLength(300);
  expect(totals(fromFile)).toEqual(totals(await assessSample(options)));
});

test('a measuring date for which nobody can be invented is refused', async () => {
  // 1 January 1950
  const options = { rows: 10, seed: 1, dirt: 0, measured: 18_264 };
  await expect(makeSample(options, () => Promise.reject(new Error('nothing is written')))).rejects.toThrow(UserError);
  expect(() => [...sampleLines(options)]).toThrow(UserError);
});

describe('assets/contoh-ip-asn.xlsx', () => {
  test('is what the program makes today, part by part', async () => {
    const today = await partsOf(await written('contoh-ip-asn.xlsx', ofAsset));
    expect([...today.keys()]).toContain('xl/worksheets/sheet1.xml');
    expect(await partsOf(asset)).toEqual(today);
  });

  test('is measured at the end of 2019 and shows a little of everything that is wrong with data', async () => {
    const assessment = await assessed(asset, null);
    expect(assessment.measured).toBe(measured);
    expect(assessment.people).toHaveLength(250);
    const findings = [...assessment.sheetFindings, ...assessment.people.flatMap(({ findings: own }) => own)];
    const codes = new Set(findings.map(({ type }) => type.code));
    expect(codes.size).toBeGreaterThan(10);
    expect(new Set(findings.map(({ type }) => type.family)).size).toBe(4);
    expect(assessment.summary.all.n).toBeGreaterThan(220);
  });
});
