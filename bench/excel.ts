/**
 * The add-in's work on a large workbook through Microsoft's client library: how long, and how many requests of what size?
 * The workbook is a stand-in: its own time is told beside ours, and Excel's is another.
 */
import { checkData } from '../src/actions/check-data';
import { fillSummary } from '../src/actions/fill-summary';
import { sampleSheets } from '../src/sample/sheets';
import { writeScoreValues } from '../src/actions/write-scores';
import { excelWorkbook } from '../src/workbook/excel';
import type { LiveWorkbook } from '../src/workbook/live';
import type { PlainValue } from '../src/workbook/sheet';
import { asGlobals, startExcel } from '../test/tools/fake-excel/node';
import { seconds, short, table, whole } from './figures/figures';

/** 31 December 2019, the sample's measuring date. */
const measured = 43_830;
const sizes = short ? [600] : [6_000, 100_000];

const options = {
  measured,
  today: measured,
  method: null,
  settings: [],
  sheet: null,
  map: new Map(),
  updatedSince: null,
  language: 'id',
  version: 'bench',
  agency: 'Provinsi Contoh',
} as const;

/** What a user can ask for, and how many people it saw. */
const deeds: Readonly<Record<string, (workbook: LiveWorkbook) => Promise<number>>> = {
  'check, nothing written': async (workbook) =>
    (await checkData(workbook, { ...options, write: false })).assessment.people.length,
  'check, findings written': async (workbook) =>
    (await checkData(workbook, { ...options, write: true })).assessment.people.length,
  'summary and findings written': async (workbook) => (await fillSummary(workbook, options)).assessment.people.length,
  'scores written beside the data': async (workbook) => (await writeScoreValues(workbook, options)).rows,
};

/** The project's own sample: invented people, a few of them dirty, as the command line makes them. */
function peopleSheet(rows: number): PlainValue[][] {
  const [people] = sampleSheets({ rows, seed: 2019, dirt: 0.02, measured });
  if (people === undefined) throw new Error('the sample has no sheet of people');
  return [...people.rows].map((row) =>
    (row ?? []).map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell)),
  );
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;

async function measure(rows: number): Promise<string[][]> {
  const sheet = peopleSheet(rows);
  const lines: string[][] = [];
  for (const [what, deed] of Object.entries(deeds)) {
    // A new workbook each time, so that none finds what another has written.
    const client = startExcel({ sheets: { 'Data ASN': sheet } });
    const restore = asGlobals(client);
    const { requests } = client.host;
    const workbook = await excelWorkbook();
    let people = 0;
    let elapsed = 0;
    const totals = await requests.during(async () => {
      const start = performance.now();
      people = await deed(workbook);
      elapsed = performance.now() - start;
    });
    restore();
    if (people < rows * 0.9) throw new Error(`${what}: ${whole(people)} of ${whole(rows)} people`);
    lines.push([
      `${whole(rows)} rows: ${what}`,
      seconds(elapsed / 1000),
      seconds(totals.milliseconds / 1000),
      whole(totals.count),
      megabytes(totals.sent),
      megabytes(totals.received),
      megabytes(Math.max(totals.largestSent, totals.largestReceived)),
    ]);
  }
  return lines;
}

async function main(): Promise<void> {
  const lines: string[][] = [];
  for (const rows of sizes) lines.push(...(await measure(rows)));
  console.log(table(['', 'time', 'of it the host', 'requests', 'sent', 'received', 'largest'], lines));
  console.log("through Microsoft's client library, on a stand-in workbook, not run in Excel; a request may hold 5 MB");
}

void main();
