/** A review copy of 6,000 and of 100,000 people, prepared and reviewed: how long against LibreOffice that merely calculates it? */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { assessWorkbook } from '../src/actions/shared/assess-workbook';
import type { CellValue } from '../src/record/cell';
import { openFile } from '../src/workbook/file';
import { recalculating } from '../test/support/office/profile';
import { megabytes, seconds, short, table, whole } from './figures/figures';
import { cleanSample, measured, inOwnProcess, inTemporaryFolder, ipasn, workHere, type Took } from './figures/process';

const sizes = short ? [500] : [6_000, 100_000];
/** LibreOffice is not waited for any longer. */
const patience = short ? 60 : 600;
const fields = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin', 'total'] as const;
/** Another reading than the one it is reviewed by, so that every row with fewer hours differs. */
const asked = {
  measured,
  today: measured,
  method: null,
  settings: ['jpBelowThreshold=inProportion'],
  sheet: null,
  map: new Map(),
  updatedSince: null,
} as const;

async function ends(status: number, args: readonly string[]): Promise<number> {
  const ended = await ipasn(...args);
  if (ended !== status) throw new Error(`${args[0] ?? ''} ended with status ${String(ended)}`);
  return NaN;
}

/** The roster with stated points beside it, by another reading: as an agency sends it. */
async function stated(input: string, output: string): Promise<number> {
  const workbook = await openFile(input);
  const told: CellValue[][] = [];
  const { people, place } = await assessWorkbook(workbook, {
    ...asked,
    onPerson: (_one, { values }) => told.push([...values]),
  });
  const header: CellValue[] = [];
  for await (const block of workbook.rows(place.sheet, place.layout.row)) {
    header.push(...(block.find(({ number }) => number === place.layout.row)?.values ?? []));
  }
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: output });
  const sheet = book.addWorksheet('Data ASN');
  sheet.addRow([...header, ...fields.map((field) => `Skor ${field}`)]).commit();
  people.forEach((person, index) => {
    sheet.addRow([...(told[index] ?? []), ...fields.map((field) => person[field])]).commit();
  });
  await book.commit();
  return people.length;
}

const works = {
  ...Object.fromEntries(sizes.map((rows) => [`roster-${String(rows)}`, cleanSample(rows)])),
  stated,
  prepare: (input: string, output: string) => ends(0, ['prepare', input, '--out', output]),
  reviewAgreeing: (input: string) => ends(0, ['review', input, '--json']),
  reviewDiffering: (input: string) => ends(1, ['review', input, '--json', '--measured', '2019-12-31']),
  reviewWritten: (input: string, output: string) =>
    ends(1, ['review', input, '--out', output, '--measured', '2019-12-31']),
};

/** LibreOffice opens the file, calculates every formula and saves it; null where it is not there or not done. */
function office(input: string, folder: string): number | null {
  const out = join(folder, 'dihitung');
  mkdirSync(out);
  const from = process.hrtime.bigint();
  const args = recalculating(input, out, join(folder, 'profil'));
  const { status } = spawnSync('soffice', args, { stdio: 'ignore', timeout: patience * 1000 });
  return status === 0 ? Number(process.hrtime.bigint() - from) / 1e9 : null;
}

function line(what: string, { seconds: time, processor, peakBytes }: Took): readonly string[] {
  return [what, seconds(time), seconds(processor), megabytes(peakBytes)];
}

function compare(folder: string): void {
  for (const rows of sizes) {
    const own = join(folder, String(rows));
    mkdirSync(own);
    const [roster, copy, scored] = ['daftar.xlsx', 'salinan.xlsx', 'kiriman.xlsx'].map((name) => join(own, name));
    if (roster === undefined || copy === undefined || scored === undefined) return;
    inOwnProcess(`roster-${String(rows)}`, '', roster);
    const lines = [
      line('ipasn prepare', inOwnProcess('prepare', roster, copy)),
      line('ipasn review of the copy: agrees', inOwnProcess('reviewAgreeing', copy)),
    ];
    inOwnProcess('stated', roster, scored);
    lines.push(
      line('ipasn review of scores by another reading', inOwnProcess('reviewDiffering', scored)),
      line('the same, with its report written', inOwnProcess('reviewWritten', scored, join(own, 'periksa.xlsx'))),
    );
    const took = office(copy, own);
    lines.push([
      'LibreOffice calculates the copy and saves it',
      took === null ? `over ${String(patience)} s, or none` : seconds(took),
      '',
      '',
    ]);
    console.log(`${whole(rows)} people; each in a process of its own, its start counted in`);
    console.log(table(['', 'time', 'processor', 'peak memory'], lines));
  }
}

void workHere(works).then(async (worked) => {
  if (!worked) await inTemporaryFolder(compare);
});
